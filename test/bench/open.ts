// Opening registers of growing size from the disk: checked, read and closed again; beside a native SQLite reading the same file's rows.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forReading } from '../../src/app/ports.ts';
import { record, remark, timeOnce } from './figures.ts';
import { loadPeer } from './peer.ts';
import { largeRegister } from './register.ts';

const sizes = [24, 200, 1_000];
const rounds = 15;
/** The first rounds warm the engine up and do not count. */
const warmUpRounds = 2;

/** Records a figure for each size. */
export async function benchOpen(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-open-bench-'));
  const now = () => new Date().toISOString();
  const peer = await loadPeer();
  if ('missing' in peer) remark('open', `better-sqlite3 could not be had: ${peer.missing}`);
  try {
    const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: join(folder, 'data') });
    for (const measures of sizes) {
      const path = join(folder, `${measures}.itareg`);
      const created = store.create(path, largeRegister(measures), '');
      if (!created.ok) throw new Error(created.error.kind);
      created.value.close();
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < rounds + warmUpRounds; round += 1) {
        const own = await timeOnce(() => {
          const opened = store.open(path, forReading);
          if (!opened.ok) throw new Error(opened.error.kind);
          opened.value.close();
        });
        const other = 'missing' in peer ? null : await timeOnce(() => peer.readAll(path));
        if (round < warmUpRounds) continue;
        ours.push(own);
        if (other !== null) theirs.push(other);
      }
      record('open', `${measures} measures`, ours, {
        peers: 'missing' in peer ? [] : [{ name: peer.name, values: theirs }],
        notes: [`${(statSync(path).size / 1e6).toFixed(2)} MB`],
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
