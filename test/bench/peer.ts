// The peer of opening and committing: better-sqlite3, a native SQLite, installed into a folder of the bench's own and never a
// dependency of the program. Its few calls are typed here by hand.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '12.11.1';
/** A native build takes about a minute. */
const mostMs = 300_000;

export interface PeerDatabase {
  /** Sets one measure's text in a transaction of its own, durable when it returns. */
  setSteps(measureId: string, text: string): void;
  close(): void;
}

export interface Peer {
  readonly name: string;
  /** Opens with synchronous=FULL and journal_mode=DELETE. */
  open(path: string): PeerDatabase;
  /** Opens a file, reads every row of every table that is no history, and closes it. */
  readAll(path: string): void;
}

interface NativeStatement {
  all(): readonly { readonly name: string }[];
  run(...values: readonly string[]): unknown;
}

interface NativeDatabase {
  pragma(text: string): unknown;
  exec(sql: string): unknown;
  prepare(sql: string): NativeStatement;
  close(): void;
}

type Native = new (path: string) => NativeDatabase;

/** The peer, or why it cannot be had. It is compiled from its sources, once: it stays in a folder for the next time. */
export async function loadPeer(): Promise<Peer | { readonly missing: string }> {
  const native = join(tmpdir(), 'ita-register-bench', `better-sqlite3-${version}`);
  try {
    if (!existsSync(join(native, 'installed'))) {
      mkdirSync(native, { recursive: true });
      writeFileSync(join(native, 'package.json'), '{ "private": true }\n');
      const words = ['install', '--prefix', native, '--no-audit', '--no-fund', `better-sqlite3@${version}`];
      const isWindows = process.platform === 'win32';
      await promisify(execFile)('npm', words, {
        cwd: native,
        timeout: mostMs,
        shell: isWindows,
        env: { ...process.env, npm_config_build_from_source: 'true' },
      });
      writeFileSync(join(native, 'installed'), '');
    }
    const load = createRequire(join(native, 'package.json'));
    const Database = load('better-sqlite3') as Native;
    new Database(':memory:').close();
    return {
      name: `better-sqlite3 ${version}`,
      open: (path) => openPeer(Database, path),
      readAll: (path) => readAll(Database, path),
    };
  } catch (fault) {
    const [first = ''] = String(fault).split('\n');
    return { missing: first };
  }
}

function readAll(Database: Native, path: string): void {
  const database = new Database(path);
  const tables = database.prepare(
    "select name from sqlite_schema where type = 'table' and name not in ('txn', 'change') and name not like 'sqlite_%'",
  );
  for (const { name } of tables.all()) database.prepare(`select * from "${name}"`).all();
  database.close();
}

function openPeer(Database: Native, path: string): PeerDatabase {
  const database = new Database(path);
  database.pragma('journal_mode = delete');
  database.pragma('synchronous = full');
  // The register's history is written by triggers that call a function of the program's own; the peer goes without.
  for (const { name } of database.prepare("select name from sqlite_schema where type = 'trigger'").all()) {
    database.exec(`drop trigger "${name}"`);
  }
  const update = database.prepare('update measure set steps = ? where id = ?');
  return {
    setSteps: (measureId, text) => update.run(text, measureId),
    close: () => database.close(),
  };
}
