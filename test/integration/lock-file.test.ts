// One writer: among racing processes, after a kill, against another machine, with a lock that is no lock.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { lockHolder, lockPath, silenceMs, takeLock } from '../../main/node/lock-file.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const now = () => '2026-11-23T02:06:00.000Z';
const script = join(process.cwd(), 'dist', 'test', 'locker.mjs');

beforeAll(() => {
  mkdirSync(join(process.cwd(), 'dist', 'test'), { recursive: true });
  buildSync({
    entryPoints: ['test/fixtures/locker.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});

function start(...words: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [script, ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  const [chunk] = await once(child.stdout, 'data');
  return String(chunk).trim();
}

it('the second one is told who has it; after the release it is free', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const first = takeLock(path, now);
  expect(first.kind).toBe('held');
  expect(takeLock(path, now)).toEqual({
    kind: 'taken',
    holder: { host: hostname(), user: expect.any(String), since: now(), seemsGone: false },
  });
  if (first.kind === 'held') first.lock.release();
  expect(existsSync(lockPath(path))).toBe(false);
  expect(lockHolder(path)).toBe(null);
});

it('leaves nothing beside the register but the lock', () => {
  const folder = temporaryFolder();
  const attempt = takeLock(join(folder, 'ก.itareg'), now);
  takeLock(join(folder, 'ก.itareg'), now);
  expect(readdirSync(folder)).toEqual(['ก.itareg.lock']);
  if (attempt.kind === 'held') attempt.lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('a killed owner loses it at once, a living one keeps it', async () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const owner = start(path, 'hold');
  expect(await firstLine(owner)).toBe('held');
  expect(takeLock(path, now, true).kind).toBe('taken');
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  const after = takeLock(path, now);
  expect(after.kind).toBe('held');
  if (after.kind === 'held') after.lock.release();
});

it('another machine keeps it until a person takes over from one that fell silent', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const record = { token: 'theirs', pid: 1, host: 'เครื่องอื่น', user: 'คลัง', since: now() };
  writeFileSync(lockPath(path), JSON.stringify(record));
  expect(takeLock(path, now)).toMatchObject({ kind: 'taken', holder: { host: 'เครื่องอื่น', seemsGone: false } });
  expect(takeLock(path, now, true).kind).toBe('taken');
  const silent = new Date(Date.now() - silenceMs - 5_000);
  utimesSync(lockPath(path), silent, silent);
  expect(takeLock(path, now)).toMatchObject({ kind: 'taken', holder: { seemsGone: true } });
  const taken = takeLock(path, now, true);
  expect(taken.kind).toBe('held');
  if (taken.kind === 'held') taken.lock.release();
});

it('an owner that slept while another took over sees that it has lost it, and does not take it back', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const owner = takeLock(path, now);
  if (owner.kind !== 'held') throw new Error('not held');
  const other = { token: 'theirs', pid: 1, host: 'เครื่องอื่น', user: '', since: now() };
  writeFileSync(lockPath(path), JSON.stringify(other));
  expect(owner.lock.isOurs()).toBe(false);
  expect(owner.lock.holder()?.host).toBe('เครื่องอื่น');
  owner.lock.release();
  expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toEqual(other);
});

it('an owner whose lock file was deleted takes it again', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  const owner = takeLock(path, now);
  if (owner.kind !== 'held') throw new Error('not held');
  unlinkSync(lockPath(path));
  expect(owner.lock.isOurs()).toBe(true);
  owner.lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(owner.lock.isOurs()).toBe(false);
});

it.each(['', '{"token":', 'ไม่ใช่ล็อก'])('a lock file holding %j is respected while it is young', (text) => {
  const path = join(temporaryFolder(), 'ก.itareg');
  writeFileSync(lockPath(path), text);
  expect(takeLock(path, now).kind).toBe('taken');
  const silent = new Date(Date.now() - silenceMs - 5_000);
  utimesSync(lockPath(path), silent, silent);
  const taken = takeLock(path, now);
  expect(taken.kind).toBe('held');
  if (taken.kind === 'held') taken.lock.release();
});

it('of twenty racing processes never two are inside', async () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const racers = Array.from({ length: 20 }, () => start(path, 'race', '2000'));
  const results = await Promise.all(racers.map(async (racer) => JSON.parse(await firstLine(racer))));
  expect(results.reduce((sum, result) => sum + result.broken, 0)).toBe(0);
  expect(results.reduce((sum, result) => sum + result.taken, 0)).toBeGreaterThan(20);
});
