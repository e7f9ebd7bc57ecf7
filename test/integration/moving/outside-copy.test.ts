// "สำรองลงแฟลชไดรฟ์" on real files: everything that belongs to a register, checked byte by byte, or nothing at all.
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestName } from '../../../main/node/copy-manifest.ts';
import { machineDisk } from '../../../main/node/disk.ts';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { type CopyOrder, copyOutside } from '../../../main/node/outside-copy.ts';
import { verifyBeside, verifyCopy } from '../../../main/node/verify-copy.ts';
import { createFaultyDisk } from '../../fixtures/faulty-disk.ts';
import { fixedNow, type OfficeFolder, officeFolder } from '../../fixtures/register-with-evidence.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const copy = (office: OfficeFolder, order: Partial<CopyOrder> & { folder: string }, disk = machineDisk) =>
  copyOutside(office.engine, disk, { path: office.path, now: fixedNow, programVersion: '0.1.0', ...order });

async function madeCopy(office: OfficeFolder, stick = temporaryFolder()) {
  const made = await copy(office, { folder: stick });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

it('the copy holds the register, its evidence and a list of both, in a folder named by register and date', async () => {
  const office = await officeFolder();
  const stick = temporaryFolder();
  const progress: (readonly [number, number])[] = [];
  const made = await copy(office, { folder: stick, onProgress: (done, total) => progress.push([done, total]) });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { folder } = made.value;
  expect(basename(folder)).toBe('ทะเบียน ITA ๒๕๖๖ 2569-11-23');
  expect(made.value).toMatchObject({ evidenceFiles: 2, missing: [], isOutside: false });
  expect(readdirSync(stick)).toEqual([basename(folder)]);
  const name = basename(office.path);
  expect(readFileSync(join(folder, name)).equals(readFileSync(office.path))).toBe(true);
  const evidence = evidenceStore(join(folder, name));
  expect(evidence.list()).toEqual(evidenceStore(office.path).list());

  const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
  expect(manifest).toMatchObject({
    format: 'ita-register-copy',
    programVersion: '0.1.0',
    madeAt: fixedNow,
    register: name,
    counts: { fiscalYears: 1, measures: 8, evidenceFiles: 2 },
  });
  expect(manifest.files.map((file: { path: string }) => file.path)[0]).toBe(name);
  expect(manifest.files).toHaveLength(3);
  const [last] = progress.slice(-1);
  expect(last?.[0]).toBe(last?.[1]);
  expect(last?.[1]).toBe(2 * made.value.bytes);
  expect(progress.every(([done], index) => index === 0 || done > (progress[index - 1]?.[0] ?? 0))).toBe(true);

  const check = await verifyCopy(folder);
  expect(check).toMatchObject({ ok: true, value: { faults: [] } });
  expect(verifyBeside(join(folder, name))?.faults).toEqual([]);
  expect(verifyBeside(office.path)).toBeNull();
});

it('a second copy of the same day lies beside the first', async () => {
  const office = await officeFolder();
  const stick = temporaryFolder();
  const first = await madeCopy(office, stick);
  const before = readFileSync(join(first.folder, manifestName));
  const second = await madeCopy(office, stick);
  expect(basename(second.folder)).toBe('ทะเบียน ITA ๒๕๖๖ 2569-11-23 (2)');
  expect(readFileSync(join(first.folder, manifestName)).equals(before)).toBe(true);
});

it('on another disk it counts as a copy outside', async () => {
  if (!existsSync('/dev/shm')) return;
  const office = await officeFolder();
  const stick = join('/dev/shm', `ita-stick-${process.pid}`);
  mkdirSync(stick);
  try {
    expect((await madeCopy(office, stick)).isOutside).toBe(true);
  } finally {
    rmSync(stick, { recursive: true });
  }
});

describe('what was tampered with is found and named', () => {
  const spoil: readonly (readonly [string, (path: string, folder: string) => void, string])[] = [
    ['a byte of the register', (path) => flipByte(path, 5_000), 'content'],
    ['a register grown', (path) => appendFileSync(path, 'x'), 'size'],
    ['a register removed', (path) => rmSync(path), 'missing'],
    [
      'a folder in its place',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      'missing',
    ],
  ];
  it.each(spoil)('%s', async (_name, work, fault) => {
    const office = await officeFolder();
    const { folder } = await madeCopy(office);
    const name = basename(office.path);
    work(join(folder, name), folder);
    const check = await verifyCopy(folder);
    expect(check).toMatchObject({ ok: true, value: { faults: [{ path: name, fault }] } });
    expect(verifyBeside(join(folder, name))?.faults).toEqual([{ path: name, fault }]);
  });

  it('a byte of a piece of evidence', async () => {
    const office = await officeFolder();
    const { folder } = await madeCopy(office);
    const [first] = office.evidence;
    const path = evidenceStore(join(folder, basename(office.path))).pathOf(first?.sha256 ?? '');
    chmodSync(path, 0o644);
    flipByte(path, 299_999);
    const check = await verifyCopy(folder);
    if (!check.ok) throw new Error(JSON.stringify(check.error));
    expect(check.value.faults).toEqual([{ path: expect.stringContaining(first?.sha256 ?? '-'), fault: 'content' }]);
  });

  it('a list of contents that is none of ours', async () => {
    const office = await officeFolder();
    const { folder } = await madeCopy(office);
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    for (const path of ['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\a', `${manifest.register}-files/../x`]) {
      const files = [manifest.files[0], { ...manifest.files[1], path }];
      writeFileSync(join(folder, manifestName), JSON.stringify({ ...manifest, files }));
      expect(await verifyCopy(folder)).toMatchObject({ error: { kind: 'sourceUnreadable', reason: 'notACopy' } });
    }
    for (const text of ['', '{}', 'null', '[]', '{"format":"ita-register-copy"}']) {
      writeFileSync(join(folder, manifestName), text);
      expect(await verifyCopy(folder)).toMatchObject({ error: { kind: 'sourceUnreadable', reason: 'notACopy' } });
    }
    rmSync(join(folder, manifestName));
    expect(await verifyCopy(folder)).toMatchObject({ error: { kind: 'sourceUnreadable', reason: 'notACopy' } });
    expect(verifyBeside(join(folder, basename(office.path)))).toBeNull();
  });
});

it('a copy that is stopped at any moment leaves nothing', async () => {
  const office = await officeFolder();
  const stick = temporaryFolder();
  for (let at = 1; ; at += 1) {
    const stop = new AbortController();
    let calls = 0;
    const made = await copy(office, {
      folder: stick,
      signal: stop.signal,
      onProgress: () => {
        calls += 1;
        if (calls === at) stop.abort();
      },
    });
    if (made.ok) {
      expect(at).toBeGreaterThan(6);
      break;
    }
    expect(made.error).toEqual({ kind: 'cancelled' });
    expect(readdirSync(stick)).toEqual([]);
  }
});

it('a fault at any operation of the disk leaves a whole copy or none', async () => {
  const office = await officeFolder();
  for (let at = 1; ; at += 1) {
    const stick = temporaryFolder();
    const disk = createFaultyDisk();
    disk.failAt({ at, code: 'ENOSPC' });
    const made = await copy(office, { folder: stick }, disk);
    if (disk.failed() === null) break;
    for (const name of readdirSync(stick))
      expect(await verifyCopy(join(stick, name))).toMatchObject({ value: { faults: [] } });
    if (!made.ok) expect(made.error.kind).toBe('diskFull');
  }
});

it('a register that cannot be opened, or a folder that is not there, is refused in a typed way', async () => {
  const office = await officeFolder();
  expect(await copy(office, { folder: join(office.folder, 'ไม่มี') })).toMatchObject({ error: { kind: 'fileMissing' } });
  const stick = temporaryFolder();
  writeFileSync(office.path, '');
  expect(await copy(office, { folder: stick })).toMatchObject({ error: { kind: 'damaged', reason: 'empty' } });
  rmSync(office.path);
  expect(await copy(office, { folder: stick })).toMatchObject({ error: { kind: 'fileMissing' } });
  expect(readdirSync(stick)).toEqual([]);
});

it('evidence that rotted in its folder is found while copying, before anybody trusts the copy', async () => {
  const office = await officeFolder();
  const path = evidenceStore(office.path).pathOf(office.evidence[0]?.sha256 ?? '');
  chmodSync(path, 0o644);
  flipByte(path, 7);
  const stick = temporaryFolder();
  expect(await copy(office, { folder: stick })).toMatchObject({ error: { kind: 'copyDamaged', path: stick } });
  expect(readdirSync(stick)).toEqual([]);
});

function flipByte(path: string, at: number): void {
  const content = readFileSync(path);
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(path, content);
}
