// The torture in its short form: killed writers, simulated power cuts, a fault at every position, a disk that is full; and what a
// register does when others meddle with its file. Long form: npm run torture.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runFaults } from '../torture/faults.ts';
import { runFullDisk } from '../torture/full-disk.ts';
import { commitOrThrow, openOrThrow, readCopy, sessionOf, startRegister, storeOver } from '../torture/ground.ts';
import { missingSqlite3, runKills } from '../torture/kills.ts';
import { runPowerCuts } from '../torture/power-cuts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = Math.floor(Math.random() * 1_000_000);
const oldRegister = join(root, 'test', 'fixtures', 'registers', 'version-1.itareg');
const signersGone = { kind: 'setSigners', signers: [] } as const;

/** The process to be shot, built of the sources as they are, where its imports resolve. */
async function builtCommitter(): Promise<string> {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'committer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'committer.mjs');
  await build({
    entryPoints: [join(root, 'test', 'torture', 'committer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

const withoutSqlite3 = missingSqlite3() === '' ? '' : ` (without sqlite3: ${missingSqlite3()})`;

it(`20 killed writers lose nothing, seed ${seed}${withoutSqlite3}`, { timeout: 300_000 }, async () => {
  const figures = await runKills({ kills: 20, seed, committer: await builtCommitter() });
  expect(figures).toMatchObject({ rounds: 20, lost: 0, corrupt: 0, complaints: [] });
  expect(figures.acknowledged).toBeGreaterThan(20);
  if (missingSqlite3() === '') expect(figures.recoveredBySqlite3).toBe(20);
});

it(`100 power cuts lose nothing, seed ${seed}`, { timeout: 300_000 }, () => {
  const figures = runPowerCuts({ cuts: 100, seed });
  expect(figures).toMatchObject({ rounds: 100, lost: 0, corrupt: 0 });
  expect(figures.recovered).toBeGreaterThan(20);
});

it(`power cuts do find the loss when the journal is not flushed, seed ${seed}`, { timeout: 300_000 }, () => {
  const { lost, corrupt } = runPowerCuts({ cuts: 100, seed, leavesJournalFlushOut: true });
  expect(lost + corrupt).toBeGreaterThan(0);
});

it('a fault at every position is told, leaves the earlier state, and the next try works', { timeout: 300_000 }, () => {
  const { positions, wrong } = runFaults(oldRegister, true);
  expect(wrong).toEqual([]);
  expect(positions).toBeGreaterThan(80);
});

it('a disk that is full refuses the commit, keeps the state and goes on once there is room', (context) => {
  const figures = runFullDisk(seed);
  if (figures.skipped) return context.skip(figures.skipped);
  expect(figures.wrong).toEqual([]);
  expect(figures.refused).toBeGreaterThan(5);
});

describe('a file that others meddle with between two commits is not written over', () => {
  const meddlings: readonly (readonly [string, (path: string) => void, string])[] = [
    ['removed', (path) => rmSync(path), 'fileMissing'],
    ['its folder taken away', (path) => renameSync(join(path, '..'), join(path, '..', '..', 'weg')), 'fileMissing'],
    ['cut to half', (path) => truncateSync(path, readFileSync(path).length / 2), 'changedOutside'],
    ['cut to nothing', (path) => truncateSync(path, 0), 'changedOutside'],
    ['replaced by an older copy', (path) => copyFileSync(`${path}.older`, path), 'changedOutside'],
    [
      'replaced by another register of the same size',
      (path) => {
        const folder = temporaryFolder();
        const other = join(folder, 'อื่น.itareg');
        sessionOf(storeOver(folder).create(other, startRegister(3))).close();
        copyFileSync(other, path);
      },
      'changedOutside',
    ],
    ['replaced by a text', (path) => writeFileSync(path, 'บันทึกข้อความ'), 'changedOutside'],
  ];
  it.each(meddlings)('%s', (_name, meddle, kind) => {
    const folder = join(temporaryFolder(), 'ทะเบียน');
    mkdirSync(folder);
    const path = join(folder, 'ก.itareg');
    const session = sessionOf(storeOver(temporaryFolder()).create(path, startRegister(3)));
    copyFileSync(path, `${path}.older`);
    commitOrThrow(session, {
      kind: 'setOrganisation',
      organisation: { ...session.register().organisation, name: 'ใหม่' },
    });
    const before = session.register();
    meddle(path);
    const left = bytesOrNull(path);
    expect(session.change(session.snapshot().revision, signersGone)).toMatchObject({ ok: false, error: { kind } });
    expect(bytesOrNull(path)).toEqual(left);
    expect(session.register()).toEqual(before);
    // What was in the register is still in memory: it can be saved elsewhere.
    const rescue = join(temporaryFolder(), 'กู้.itareg');
    expect(session.saveCopy(rescue).ok).toBe(true);
    expect(readCopy(rescue)).toEqual(before);
    session.close();
  });
});

it('a path of Thai letters beyond 260 characters is like any other', () => {
  // 80 Thai letters are 240 bytes, near the most that a name may have.
  const folder = join(temporaryFolder(), 'ก'.repeat(80), 'ข'.repeat(80), 'ค'.repeat(80), 'ง'.repeat(60));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'ทะเบียนมาตรการ ๒๕๖๖.itareg');
  expect(path.length).toBeGreaterThan(260);
  const store = storeOver(temporaryFolder());
  const session = sessionOf(store.create(path, startRegister()));
  commitOrThrow(session, signersGone);
  session.close();
  const opened = openOrThrow(store, path);
  expect(opened.register.signers).toEqual([]);
  opened.close();
});

function bytesOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
