// sql.js behind the SqlDatabase port: SQLite compiled to WebAssembly, databases as images in memory. Knows no file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import initSqlJs, { type SqlJsStatic, type Statement } from 'sql.js';
import type { SqlDatabase, SqlRow } from '../../src/storage/sql-database.ts';
import { sqlFunctions } from '../../src/storage/sql-functions.ts';
import { builtFile } from './built-file.ts';

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
  loaded ??= initSqlJs(engineOptions());
  const sql = await loaded;
  return { open: (bytes) => openImage(sql, bytes) };
}

function engineOptions() {
  // Bytes handed in, so that nothing is fetched and the file may lie in app.asar.
  const wasmBinary = toArrayBuffer(engineBytes());
  // Legacy extension functions would shadow SQLite's own; the option is missing in the package's types.
  return { wasmBinary, useOldExtensionFunctions: false };
}

function engineBytes(): Buffer {
  const packed = builtFile('sql-wasm.wasm.gz');
  if (packed !== null) return gunzipSync(readFileSync(packed));
  return readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));
}

/** Statements that are kept ready; a register's own writing has some dozen. */
const mostPrepared = 100;

function openImage(sql: SqlJsStatic, bytes: Buffer | null): SqlImage {
  // Never a Buffer: its `slice` is a view, and SQLite's writes would change our copy of the disk.
  const database = new sql.Database(bytes ? new Uint8Array(bytes) : null);
  database.run('pragma foreign_keys = on');
  for (const [name, compute] of Object.entries(sqlFunctions)) database.create_function(name, compute);
  // Preparing a statement means preparing the triggers it sets off: by far the dearest part of writing many rows.
  const prepared = new Map<string, Statement>();
  const forget = () => {
    for (const statement of prepared.values()) statement.free();
    prepared.clear();
  };
  const preparedFor = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= mostPrepared) forget();
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, parameters) => {
      if (!parameters) {
        database.run(sql);
        return;
      }
      try {
        preparedFor(sql).run([...parameters]);
      } catch (fault) {
        forget();
        throw fault;
      }
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
      forget();
      const image = database.export();
      return Buffer.from(image.buffer, image.byteOffset, image.length);
    },
    close: () => {
      forget();
      database.close();
    },
  };
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
