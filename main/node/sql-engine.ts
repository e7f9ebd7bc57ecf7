// sql.js behind the SqlDatabase port: SQLite compiled to WebAssembly, databases as images in memory. Knows no file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import type { SqlDatabase, SqlRow } from '../../src/storage/sql-database.ts';
import { sqlFunctions } from '../../src/storage/sql-functions.ts';

export interface SqlImage extends SqlDatabase {
  /** The database as the bytes of an SQLite file. Throws inside an open transaction. */
  export(): Buffer;
  close(): void;
}

export interface SqlEngine {
  /** A database over a copy of `bytes`, or an empty one. Throws when the bytes are no sound SQLite file. */
  open(bytes: Buffer | null): SqlImage;
}

let loaded: Promise<SqlJsStatic> | undefined;

/** Loads the engine once a process (about 40 ms). */
export async function loadSqlEngine(): Promise<SqlEngine> {
  // Bytes handed in, so that nothing is fetched and the file may lie in app.asar.
  const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));
  // Legacy extension functions would shadow SQLite's own; the option is missing in the package's types.
  const options = { wasmBinary: toArrayBuffer(wasmBinary), useOldExtensionFunctions: false };
  loaded ??= initSqlJs(options);
  const sql = await loaded;
  return { open: (bytes) => openImage(sql, bytes) };
}

function openImage(sql: SqlJsStatic, bytes: Buffer | null): SqlImage {
  // Never a Buffer: its `slice` is a view, and SQLite's writes would change our copy of the disk.
  const database = new sql.Database(bytes ? new Uint8Array(bytes) : null);
  database.run('pragma foreign_keys = on');
  for (const [name, compute] of Object.entries(sqlFunctions)) database.create_function(name, compute);
  return {
    run: (statement, parameters) => {
      database.run(statement, parameters ? [...parameters] : undefined);
    },
    all: (query, parameters) => {
      const statement = database.prepare(query, parameters ? [...parameters] : undefined);
      try {
        const rows: SqlRow[] = [];
        // No column of ours is a blob, so a row holds text, numbers and nulls only.
        while (statement.step()) rows.push(statement.getAsObject() as SqlRow);
        return rows;
      } finally {
        statement.free();
      }
    },
    export: () => {
      const image = database.export();
      return Buffer.from(image.buffer, image.byteOffset, image.length);
    },
    close: () => database.close(),
  };
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
