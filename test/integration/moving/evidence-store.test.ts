// Evidence files on a real disk: named by what they hold, durable, never changed, never half there.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evidenceFolder, evidenceStore } from '../../../main/node/evidence-store.ts';
import { maxEvidenceBytes } from '../../../src/register/limits.ts';
import { createFaultyDisk } from '../../fixtures/faulty-disk.ts';
import { bytes } from '../../fixtures/register-with-evidence.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

function ground() {
  const folder = temporaryFolder();
  const source = join(folder, 'ภาพกิจกรรม ๑.jpg');
  writeFileSync(source, bytes(2_345_678, 7));
  return { register: join(folder, 'ก.itareg'), source };
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
}

it('a file lies under the hash of its bytes, read-only, and is the same to the byte', async () => {
  const { register, source } = ground();
  const store = evidenceStore(register);
  const counted: number[] = [];
  const added = await store.add(source, { onBytes: (count) => counted.push(count) });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  const { sha256, size } = added.value;
  expect(size).toBe(2_345_678);
  expect(store.pathOf(sha256)).toBe(join(`${register}-files`, sha256.slice(0, 2), sha256));
  expect(readFileSync(store.pathOf(sha256)).equals(readFileSync(source))).toBe(true);
  expect(statSync(store.pathOf(sha256)).mode & 0o222).toBe(0);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(size);
  expect(store.has({ sha256, size })).toBe(true);
  expect(store.has({ sha256, size: size + 1 })).toBe(false);
  expect(store.list()).toEqual([{ sha256, size }]);
});

it('the same bytes under two names are stored once, and a damaged one is put right', async () => {
  const { register, source } = ground();
  const store = evidenceStore(register);
  const first = await store.add(source);
  writeFileSync(`${source}.copy`, readFileSync(source));
  expect(await store.add(`${source}.copy`)).toEqual(first);
  if (!first.ok) throw new Error('not added');
  truncateSync(store.pathOf(first.value.sha256), 10);
  expect(store.has(first.value)).toBe(false);
  await store.add(source);
  expect(readFileSync(store.pathOf(first.value.sha256)).equals(readFileSync(source))).toBe(true);
  expect(filesUnder(store.folder)).toHaveLength(1);
});

it('100 MB is the limit, and what is beyond leaves nothing', async () => {
  const { register, source } = ground();
  const store = evidenceStore(register);
  truncateSync(source, maxEvidenceBytes + 1);
  expect(await store.add(source)).toEqual({
    ok: false,
    error: { kind: 'tooLarge', what: 'evidence', limit: maxEvidenceBytes },
  });
  expect(filesUnder(store.folder)).toEqual([]);
  truncateSync(source, maxEvidenceBytes);
  expect(await store.add(source)).toMatchObject({ ok: true, value: { size: maxEvidenceBytes } });
});

it('a folder, a file that is not there and a stopped copy are answered in a typed way and leave nothing', async () => {
  const { register, source } = ground();
  const store = evidenceStore(register);
  mkdirSync(`${source}.d`);
  expect(await store.add(`${source}.d`)).toMatchObject({ error: { kind: 'sourceUnreadable', reason: 'notAFile' } });
  expect(await store.add(`${source}.x`)).toMatchObject({ error: { kind: 'fileMissing', path: `${source}.x` } });
  const stop = new AbortController();
  const added = await store.add(source, { signal: stop.signal, onBytes: () => stop.abort() });
  expect(added).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(filesUnder(store.folder)).toEqual([]);
});

it('a fault at any operation of the disk leaves the file whole in its place or nowhere', async () => {
  const { source } = ground();
  for (const code of ['EIO', 'ENOSPC'] as const) {
    for (let at = 1; ; at += 1) {
      const register = join(temporaryFolder(), 'ก.itareg');
      const disk = createFaultyDisk();
      disk.failAt({ at, code, tornAfter: 100 });
      const store = evidenceStore(register, disk);
      const added = await store.add(source);
      if (disk.failed() === null) {
        expect(added.ok).toBe(true);
        expect(at).toBeGreaterThan(6);
        break;
      }
      if (added.ok) continue;
      expect(added.error.kind).toBe(code === 'EIO' ? 'ioFailed' : 'diskFull');
      for (const { sha256 } of store.list()) {
        expect(readFileSync(store.pathOf(sha256)).equals(readFileSync(source))).toBe(true);
      }
      expect(filesUnder(store.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  }
});

it('sweeping removes what nothing names and what a crash left, and touches no stranger', async () => {
  const { register, source } = ground();
  const store = evidenceStore(register);
  const kept = await store.add(source);
  writeFileSync(source, 'another');
  const going = await store.add(source);
  if (!kept.ok || !going.ok) throw new Error('not added');
  writeFileSync(join(store.folder, '0f3c5a60-0000-4000-8000-000000000000.tmp'), 'half');
  writeFileSync(join(store.folder, 'อ่านก่อน.txt'), 'of the clerk');
  expect(store.sweep(new Set([kept.value.sha256]))).toBe(2);
  expect(store.list()).toEqual([kept.value]);
  expect(existsSync(join(store.folder, 'อ่านก่อน.txt'))).toBe(true);
  expect(evidenceStore(join(temporaryFolder(), 'none.itareg')).sweep(new Set())).toBe(0);
  expect(evidenceFolder('a.itareg')).toBe('a.itareg-files');
});
