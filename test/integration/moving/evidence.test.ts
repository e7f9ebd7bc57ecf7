// Evidence through the whole program: a file is durable before its row, what history or a backup names is never swept, a link is
// opened only as https and only by the host.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram, type Program } from '../../../main/node/compose.ts';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { createRegisterStore } from '../../../main/node/register-file.ts';
import { loadSqlEngine } from '../../../main/node/sql-engine.ts';
import { forReading, forWriting, type StoredRegister } from '../../../src/app/ports.ts';
import { type Client, createClient } from '../../../src/contract/client.ts';
import type { OpenRegister, PathPurpose } from '../../../src/contract/contract.ts';
import type { HostEvent } from '../../../src/contract/events.ts';
import { applyChange } from '../../../src/register/apply.ts';
import type { Evidence } from '../../../src/register/model.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { createFaultyDisk } from '../../fixtures/faulty-disk.ts';
import { bytes } from '../../fixtures/register-with-evidence.ts';
import { silentHost } from '../../fixtures/silent-host.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const engine = await loadSqlEngine();

/** The program with a person who answers questions, over a folder of its own. */
let folder: string;
let path: string;
let program: Program;
let client: Client;
let answer: string | null;
let events: HostEvent[];
let opened: string[];
let agrees: Result<void>;
let clock: string;

beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder, 'ทะเบียน.itareg');
  events = [];
  opened = [];
  agrees = ok(undefined);
  clock = '1700000000';
  await start();
  await choose('newRegister', 'ทะเบียน.itareg');
  const created = await client.call('register.create', {
    path,
    organisationName: '',
    fiscalYear: 2566,
    months: 6,
    fillWith: 'sample',
  });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
});

async function start() {
  program = await createProgram(
    silentHost({
      choosePath: async () => answer,
      tell: (event) => events.push(event),
      openLink: async (url) => {
        opened.push(url);
        return agrees;
      },
      openFile: async (file) => {
        opened.push(file);
        return agrees;
      },
    }),
    { dataFolder: join(folder, 'data'), version: '0.1.0', environment: { SOURCE_DATE_EPOCH: clock } },
  );
  client = createClient((name, input) => program.dispatch(name, input));
}

async function choose(purpose: PathPurpose, name: string): Promise<string> {
  answer = join(folder, name);
  await client.call('path.choose', { purpose, suggestedName: '' });
  return answer;
}

async function current(): Promise<OpenRegister> {
  const reply = await client.call('register.current', {});
  if (!reply.ok || !reply.value.open) throw new Error('not open');
  return reply.value.open;
}

async function measureId(): Promise<string> {
  return (await current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
}

async function evidenceNow(): Promise<readonly Evidence[]> {
  return (await current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.evidence ?? [];
}

async function addFile(name: string, content: Buffer) {
  const source = await choose('addEvidence', name);
  writeFileSync(source, content);
  const { revision } = await current();
  const where = { measureId: await measureId(), item: '๑)', date: '2023-04-04' };
  return client.call('evidence.addFile', { revision, ...where, path: source });
}

const files = () =>
  evidenceStore(path)
    .list()
    .map(({ sha256 }) => sha256);

/** The register through its store alone, as another run of the program meets it. */
function reopen(access = forWriting): StoredRegister {
  const store = createRegisterStore({
    engine,
    now: () => '2026-11-23T02:06:00.000Z',
    dataFolder: join(folder, 'data'),
  });
  const stored = store.open(path, access);
  if (!stored.ok) throw new Error(JSON.stringify(stored.error));
  return stored.value;
}

it('a file is copied in, told of on its way, and survives closing', async () => {
  const added = await addFile('คำสั่ง ที่ ๑.pdf', bytes(3_000_000, 5));
  expect(added.ok && added.value.place).toMatchObject({ column: 'issue' });
  const [piece] = await evidenceNow();
  expect(piece).toMatchObject({
    kind: 'file',
    name: 'คำสั่ง ที่ ๑.pdf',
    item: '๑)',
    date: '2023-04-04',
    addedAt: '2023-11-14T22:13:20.000Z',
    size: 3_000_000,
    mediaType: 'application/pdf',
  });
  expect(events.at(-1)).toEqual({ kind: 'progress', done: 3_000_000, total: 3_000_000 });
  await program.close();
  const stored = reopen(forReading);
  expect(stored.register.fiscalYears[0]?.groups[0]?.measures[0]?.evidence).toEqual([piece]);
  expect(stored.notices).toEqual([]);
  stored.close();
});

it('a path that nobody chose, a read-only register and a change that is too old are refused', async () => {
  writeFileSync(join(folder, 'ก.pdf'), 'x');
  const where = { measureId: await measureId(), item: null, date: null };
  expect(await client.call('evidence.addFile', { revision: 0, ...where, path: join(folder, 'ก.pdf') })).toMatchObject({
    error: { reason: 'pathNotChosen' },
  });
  const chosen = await choose('addEvidence', 'ก.pdf');
  expect(await client.call('evidence.addFile', { revision: 7, ...where, path: chosen })).toMatchObject({
    error: { kind: 'stale' },
  });
  // What was copied for nothing goes when the register is closed.
  expect(files()).toHaveLength(1);
  await client.call('register.close', {});
  expect(files()).toEqual([]);
});

it('a dropped file may be taken in while its register is open, and named by nothing else', async () => {
  const dropped = join(folder, 'ก.pdf');
  writeFileSync(dropped, 'x');
  program.permitDropped(dropped);
  const where = { measureId: await measureId(), item: null, date: null };
  const refused = { ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } };
  expect(await client.call('register.saveCopy', { path: dropped })).toEqual(refused);
  expect(await client.call('register.open', { path: dropped, how: 'write' })).toEqual(refused);
  expect(await client.call('moving.pack', { path: dropped })).toEqual(refused);
  expect((await client.call('evidence.addFile', { revision: 0, ...where, path: dropped })).ok).toBe(true);
  await client.call('register.close', {});
  await client.call('register.open', { path, how: 'write' });
  expect(await client.call('evidence.addFile', { revision: 0, ...where, path: dropped })).toEqual(refused);
});

it('a row may not name a file that is not there', async () => {
  const { revision } = await current();
  const evidence: Evidence = {
    id: 'e1',
    kind: 'file',
    item: null,
    name: 'ก.pdf',
    date: null,
    addedAt: '2026-11-23T02:06:00.000Z',
    sha256: 'a'.repeat(64),
    size: 3,
    mediaType: 'application/pdf',
  };
  const add = { kind: 'addEvidence', measureId: await measureId(), index: 0, evidence } as const;
  for (const change of [add, { kind: 'batch', changes: [add] } as const]) {
    expect(await client.call('register.change', { revision, change })).toMatchObject({
      error: { kind: 'refused', reason: 'evidenceFileMissing' },
    });
  }
});

it('wherever the disk stops between file and row, no row names a file that is not there', async () => {
  await client.call('register.close', {});
  const source = join(folder, 'ก.pdf');
  writeFileSync(source, bytes(2_500_000, 4));
  const [original, at] = [readFileSync(path), '2026-11-23T02:06:00.000Z'];
  let [withRow, withFileAlone] = [0, 0];
  for (let position = 1; ; position += 1) {
    writeFileSync(path, original);
    rmSync(`${path}-files`, { recursive: true, force: true });
    rmSync(`${path}-journal`, { force: true });
    const disk = createFaultyDisk();
    const store = createRegisterStore({ engine, now: () => at, dataFolder: join(folder, 'data'), disk });
    const stored = store.open(path, forWriting);
    if (!stored.ok) throw new Error(JSON.stringify(stored.error));
    disk.failAt({ at: position, code: 'EIO', lasting: true });
    const added = await evidenceStore(path, disk).add(source);
    if (added.ok) {
      const { register } = stored.value;
      const owner = register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
      const piece = {
        id: 'e1',
        kind: 'file',
        item: null,
        name: 'ก.pdf',
        date: null,
        addedAt: at,
        mediaType: '',
      } as const;
      const change = {
        kind: 'addEvidence',
        measureId: owner,
        index: 0,
        evidence: { ...piece, ...added.value },
      } as const;
      const applied = applyChange(register, change);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      stored.value.commit(applied.value.register, { label: 'addEvidence', who: '', at });
    }
    const isWhole = disk.failed() === null;
    // As the next run of the program finds it.
    const found = reopen(forReading);
    const pieces = found.register.fiscalYears[0]?.groups[0]?.measures[0]?.evidence ?? [];
    expect(found.notices).toEqual([]);
    if (pieces.length > 0) withRow += 1;
    else if (files().length > 0) withFileAlone += 1;
    found.close();
    disk.failAt(null);
    stored.value.close();
    if (isWhole) break;
  }
  expect(withRow).toBeGreaterThan(0);
  expect(withFileAlone).toBeGreaterThan(5);
});

describe('the sweep at close', () => {
  it('keeps what undo may bring back, for ever', async () => {
    await addFile('ก.pdf', bytes(1_000, 1));
    const [piece] = await evidenceNow();
    await client.call('register.change', {
      revision: (await current()).revision,
      change: { kind: 'removeEvidence', evidenceId: piece?.id ?? '' },
    });
    writeFileSync(join(folder, 'ข'), 'left by a crash');
    await evidenceStore(path).add(join(folder, 'ข'));
    expect(files()).toHaveLength(2);
    await client.call('register.close', {});
    expect(files()).toHaveLength(1);
    const stored = reopen();
    const undone = stored.undo({ who: '', at: '2026-11-23T02:06:00.000Z' });
    expect(undone.ok && undone.value.fiscalYears[0]?.groups[0]?.measures[0]?.evidence).toEqual([piece]);
    stored.close();
    expect(files()).toHaveLength(1);
  });

  it('keeps what an undone addition would need again, and what went with its measure', async () => {
    await addFile('ก.pdf', bytes(1_000, 1));
    await client.call('register.undo', { revision: (await current()).revision });
    await client.call('register.close', {});
    expect(files()).toHaveLength(1);
    const stored = reopen();
    expect(stored.redo({ who: '', at: '2026-11-23T02:06:00.000Z' }).ok).toBe(true);
    stored.close();
    expect(files()).toHaveLength(1);
  });

  it('keeps what only a backup names', async () => {
    await addFile('ก.pdf', bytes(1_000, 1));
    await client.call('register.close', {});
    // Opening makes the backup that names the file; then an older state is put in the register's place.
    reopen().close();
    const store = createRegisterStore({
      engine,
      now: () => '2026-11-23T02:06:01.000Z',
      dataFolder: join(folder, 'data'),
    });
    const fresh = join(folder, 'ใหม่.itareg');
    const made = store.create(fresh, reopenedRegister());
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    made.value.close();
    renameSync(fresh, path);
    const stored = reopen();
    expect(stored.register.fiscalYears[0]?.groups[0]?.measures[0]?.evidence).toEqual([]);
    stored.close();
    expect(files()).toHaveLength(1);
    for (const place of [`${path}-backups`, join(folder, 'data', 'backups')]) rmSync(place, { recursive: true });
    mkdirSync(`${path}-backups`);
    const again = reopen();
    // Its own backup of now names nothing.
    again.close();
    expect(files()).toEqual([]);
  });

  it('takes nothing while a backup cannot be read', async () => {
    await client.call('register.close', {});
    writeFileSync(join(folder, 'ข'), 'left by a crash');
    await evidenceStore(path).add(join(folder, 'ข'));
    mkdirSync(`${path}-backups`, { recursive: true });
    const damaged = join(`${path}-backups`, 'ทะเบียน-20261123-020600-damaged.itareg');
    writeFileSync(damaged, 'broken');
    reopen().close();
    expect(files()).toHaveLength(1);
    rmSync(damaged);
    reopen().close();
    expect(files()).toEqual([]);
  });

  function reopenedRegister() {
    const stored = reopen(forReading);
    stored.close();
    const { register } = stored;
    return {
      ...register,
      fiscalYears: register.fiscalYears.map((year) => ({
        ...year,
        groups: year.groups.map((group) => ({
          ...group,
          measures: group.measures.map((measure) => ({ ...measure, evidence: [] })),
        })),
      })),
    };
  }
});

it('missing files are named when the register is opened, and a new register takes nobody’s evidence', async () => {
  await addFile('คำสั่ง.pdf', bytes(1_000, 1));
  await client.call('register.close', {});
  const kept = join(folder, 'เก็บไว้');
  renameSync(`${path}-files`, kept);
  const stored = reopen();
  expect(stored.notices).toEqual([{ kind: 'evidenceMissing', names: ['คำสั่ง.pdf'] }]);
  stored.close();
  renameSync(kept, `${path}-files`);
  renameSync(path, join(folder, 'อื่น.itareg'));
  const store = createRegisterStore({
    engine,
    now: () => '2026-11-23T02:06:00.000Z',
    dataFolder: join(folder, 'data'),
  });
  expect(store.create(path, stored.register)).toMatchObject({ error: { kind: 'refused', reason: 'fileExists' } });
});

it('a link is opened as https alone, a file as a copy and only of a kind that does not run', async () => {
  const owner = await measureId();
  const addLink = async (id: string, url: string) =>
    client.call('register.change', {
      revision: (await current()).revision,
      change: {
        kind: 'addEvidence',
        measureId: owner,
        index: 0,
        evidence: {
          id,
          kind: 'link',
          item: null,
          name: id,
          date: null,
          addedAt: '2026-11-23T02:06:00.000Z',
          url,
          clickPath: 'หน้าแรก > ITA',
        },
      },
    });
  expect((await addLink('secure', 'https://www.example.go.th/ita')).ok).toBe(true);
  expect((await addLink('plain', 'http://www.example.go.th/ita')).ok).toBe(true);
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://x/y',
    'https://',
    'https:// x',
    'smb://x',
    '',
  ]) {
    expect(await addLink('bad', url)).toMatchObject({ error: { kind: 'invalid' } });
  }
  expect(await client.call('evidence.open', { evidenceId: 'secure' })).toEqual(ok({}));
  expect(await client.call('evidence.open', { evidenceId: 'plain' })).toMatchObject({
    error: { reason: 'linkNotHttps' },
  });
  expect(await client.call('evidence.open', { evidenceId: 'none' })).toMatchObject({
    error: { reason: 'unknownEvidence' },
  });
  agrees = fail({ kind: 'cancelled' });
  expect(await client.call('evidence.open', { evidenceId: 'secure' })).toMatchObject({ error: { kind: 'cancelled' } });
  expect(opened).toEqual(['https://www.example.go.th/ita', 'https://www.example.go.th/ita']);

  agrees = ok(undefined);
  opened = [];
  for (const name of ['ภาพ.JPG', 'ติดตั้ง.exe', 'หน้าเว็บ.html', 'รายงาน.pdf.scr', 'รายงาน.pdf.exe. ', 'ทางลัด.lnk']) {
    expect((await addFile(name, Buffer.from(name))).ok).toBe(true);
  }
  const pieces = (await evidenceNow()).filter(({ kind }) => kind === 'file');
  const replies = await Promise.all(pieces.map(({ id }) => client.call('evidence.open', { evidenceId: id })));
  expect(replies.map((reply) => reply.ok)).toEqual([true, false, false, false, false, false]);
  expect(opened.map((file) => basename(file))).toEqual(['ภาพ.JPG']);
  expect(opened[0]?.startsWith(join(folder, 'data', 'opened'))).toBe(true);
  expect(readFileSync(opened[0] ?? '', 'utf8')).toBe('ภาพ.JPG');

  // A title in the place of the file's name.
  const { revision } = await current();
  const rename = { kind: 'setEvidence', evidenceId: pieces[0]?.id ?? '', fields: { name: 'ภาพการประชุม' } } as const;
  expect((await client.call('register.change', { revision, change: rename })).ok).toBe(true);
  await client.call('evidence.open', { evidenceId: pieces[0]?.id ?? '' });
  expect(basename(opened[1] ?? '')).toBe('ภาพการประชุม.jpg');
});

it('a copy saved elsewhere has its evidence beside it', async () => {
  await addFile('ก.pdf', bytes(1_000, 1));
  const other = await choose('saveCopy', 'สำเนา.itareg');
  expect(await client.call('register.saveCopy', { path: other })).toEqual(ok({ path: other }));
  expect(evidenceStore(other).list()).toEqual(evidenceStore(path).list());
});

it('another register put in the place of this one brings its evidence along', async () => {
  await addFile('ก.pdf', bytes(1_000, 1));
  const other = await choose('saveCopy', 'สำเนา.itareg');
  await client.call('register.saveCopy', { path: other });
  const [piece] = await evidenceNow();
  const fresh = await choose('newRegister', 'ใหม่.itareg');
  const made = { path: fresh, organisationName: 'ก', fiscalYear: 2567, months: 6, fillWith: 'nothing' } as const;
  expect((await client.call('register.create', made)).ok).toBe(true);
  const restored = await client.call('backup.restore', { path: fresh, from: other });
  expect(restored.ok && restored.value.notices).toEqual([]);
  expect(await evidenceNow()).toEqual([piece]);
});

it('copy, verify, pack and unpack through the window’s calls, and a tampered copy says so when it is opened', async () => {
  await addFile('ก.pdf', bytes(500_000, 1));
  const stick = await choose('copyFolder', 'แฟลชไดรฟ์');
  mkdirSync(stick);
  const copied = await client.call('moving.copy', { folder: stick });
  if (!copied.ok) throw new Error(JSON.stringify(copied.error));
  expect(copied.value).toMatchObject({ evidenceFiles: 1, missing: [] });
  const copy = await choose('copyFolder', join('แฟลชไดรฟ์', basename(copied.value.folder)));
  expect(await client.call('moving.verify', { folder: copy })).toMatchObject({ ok: true, value: { evidenceFiles: 1 } });

  const out = await choose('savePackage', 'ส่งมอบ.itareg.zip');
  expect(await client.call('moving.pack', { path: out })).toMatchObject({ ok: true, value: { path: out } });
  const unpacked = await client.call('moving.unpack', { path: out, folder: stick });
  if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.error));
  const from = unpacked.value.path;
  expect(await client.call('register.open', { path: from, how: 'readOnly' })).toMatchObject({
    ok: true,
    value: { notices: [] },
  });
  await client.call('register.close', {});

  const piece = evidenceStore(join(copy, 'ทะเบียน.itareg')).list()[0]?.sha256 ?? '';
  const lying = evidenceStore(join(copy, 'ทะเบียน.itareg')).pathOf(piece);
  rmSync(lying);
  writeFileSync(lying, bytes(500_000, 9));
  const tampered = await choose('openRegister', join('แฟลชไดรฟ์', basename(copy), 'ทะเบียน.itareg'));
  expect(await client.call('moving.verify', { folder: copy })).toMatchObject({ error: { kind: 'copyDamaged' } });
  const reply = await client.call('register.open', { path: tampered, how: 'readOnly' });
  expect(reply.ok && reply.value.notices).toMatchObject([
    { kind: 'copyDiffers', files: [expect.stringContaining(piece)] },
  ]);
});

it('a copy that is worked in is a register of its own, and is not told of as damaged', async () => {
  const stick = await choose('copyFolder', 'แฟลชไดรฟ์');
  mkdirSync(stick);
  const copied = await client.call('moving.copy', { folder: stick });
  if (!copied.ok) throw new Error(JSON.stringify(copied.error));
  const other = await choose('openRegister', join('แฟลชไดรฟ์', basename(copied.value.folder), 'ทะเบียน.itareg'));
  for (const months of [1, 2]) {
    const reply = await client.call('register.open', { path: other, how: 'write' });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    expect(reply.value.notices).toEqual([]);
    const organisation = { ...reply.value.register.organisation, name: `แก้ครั้งที่ ${months}` };
    const change = { kind: 'setOrganisation', organisation } as const;
    expect((await client.call('register.change', { revision: 0, change })).ok).toBe(true);
    await client.call('register.close', {});
  }
  expect(readdirSync(copied.value.folder)).toContain('manifest-2023-11-14.json');
});

it('one long work at a time, and it can be stopped', async () => {
  await addFile('ก.pdf', bytes(9_000_000, 1));
  const stick = await choose('copyFolder', 'แฟลชไดรฟ์');
  mkdirSync(stick);
  const first = client.call('moving.copy', { folder: stick });
  expect(await client.call('moving.verify', { folder: stick })).toMatchObject({ error: { reason: 'workUnderWay' } });
  await client.call('moving.stop', {});
  expect(await first).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(readdirSync(stick)).toEqual([]);
  expect((await client.call('moving.copy', { folder: stick })).ok).toBe(true);
});

it('thirty days without a copy outside its disk are said once', async () => {
  const noticesAfter = async (days: number) => {
    await program.close();
    clock = String(1_700_000_000 + days * 86_400);
    await start();
    const reply = await client.call('register.open', { path, how: 'write' });
    return reply.ok ? reply.value.notices : [];
  };
  expect(await noticesAfter(29)).toEqual([]);
  expect(await noticesAfter(31)).toEqual([{ kind: 'noOutsideCopy', days: 31 }]);
  expect(await noticesAfter(32)).toEqual([]);
  expect(await client.call('moving.lastCopy', {})).toEqual({
    ok: true,
    value: { copiedAt: null, knownSince: '2023-11-14T22:13:20.000Z' },
  });
  if (!existsSync('/dev/shm')) return;
  const stick = join('/dev/shm', `ita-said-${process.pid}`);
  mkdirSync(stick);
  try {
    answer = stick;
    await client.call('path.choose', { purpose: 'copyFolder', suggestedName: '' });
    expect(await client.call('moving.copy', { folder: stick })).toMatchObject({ value: { isOutside: true } });
    expect(await client.call('moving.lastCopy', {})).toMatchObject({ value: { copiedAt: '2023-12-16T22:13:20.000Z' } });
  } finally {
    rmSync(stick, { recursive: true });
  }
  expect(await noticesAfter(61)).toEqual([]);
  expect(await noticesAfter(63)).toEqual([{ kind: 'noOutsideCopy', days: 31 }]);
});
