// Backups, restore and salvage on real files: made when something changed, looked into, put back, and taken back again.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupPlaces, listBackups } from '../../main/node/backups.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forReading, forWriting, type RegisterStore, type StoredRegister } from '../../src/app/ports.ts';
import { createSession } from '../../src/app/session.ts';
import type { Register } from '../../src/register/model.ts';
import { asNobody, canBeNobody } from '../fixtures/nobody.ts';
import { sampleRegister } from '../fixtures/report-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const engine = await loadSqlEngine();
const sample = sampleRegister();

interface Office {
  readonly store: RegisterStore;
  readonly path: string;
  readonly data: string;
  time: string;
}

function office(): Office {
  const folder = temporaryFolder();
  const place = { path: join(folder, 'ทะเบียน.itareg'), data: join(folder, 'data'), time: '2026-11-01T08:00:00.000Z' };
  const store = createRegisterStore({ engine, now: () => place.time, dataFolder: place.data });
  return Object.assign(place, { store });
}

function opened(reply: ReturnType<RegisterStore['open']>): StoredRegister {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

/** One sitting: open, give the office another name, close. */
function rename(of: Office, name: string, time: string): void {
  of.time = time;
  const stored = existsSync(of.path)
    ? opened(of.store.open(of.path, forWriting))
    : opened(of.store.create(of.path, sample));
  const session = createSession(stored, () => of.time);
  const { organisation } = session.register();
  session.change(0, { kind: 'setOrganisation', organisation: { ...organisation, name } });
  session.close();
}

function read(of: Office): Register {
  const stored = opened(of.store.open(of.path, forReading));
  stored.close();
  return stored.register;
}

it('each opening after a change leaves a copy in both places, one without a change leaves none', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  rename(of, 'สอง', '2026-11-02T08:00:00.000Z');
  rename(of, 'สาม', '2026-11-03T08:00:00.000Z');
  of.time = '2026-11-04T08:00:00.000Z';
  opened(of.store.open(of.path, forWriting)).close();
  of.time = '2026-11-05T08:00:00.000Z';
  opened(of.store.open(of.path, forWriting)).close();
  const places = backupPlaces(of.path, of.data);
  for (const folder of [places.beside, places.second]) {
    expect(listBackups(folder).map((backup) => backup.at.slice(0, 10))).toEqual([
      '2026-11-04',
      '2026-11-03',
      '2026-11-02',
    ]);
  }
  expect(of.store.backups(of.path)[0]).toMatchObject({
    isSound: true,
    years: [2566],
    measures: 8,
    reason: 'opened',
    lastChangeAt: '2026-11-03T08:00:00.000Z',
  });
});

it('a backup put back is the register of its day, and that too can be taken back', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  rename(of, 'สอง', '2026-11-02T08:00:00.000Z');
  const [backup] = of.store.backups(of.path);
  of.time = '2026-11-03T08:00:00.000Z';
  opened(of.store.restore(of.path, backup?.path ?? '')).close();
  expect(read(of).organisation.name).toBe('หนึ่ง');
  const before = of.store.backups(of.path).find((candidate) => candidate.reason === 'before-restore');
  of.time = '2026-11-03T09:00:00.000Z';
  opened(of.store.restore(of.path, before?.path ?? '')).close();
  expect(read(of).organisation.name).toBe('สอง');
});

it('a backup that is damaged is shown as such and never put back', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  rename(of, 'สอง', '2026-11-02T08:00:00.000Z');
  const { beside, second } = backupPlaces(of.path, of.data);
  for (const folder of [beside, second]) truncateSync(listBackups(folder)[0]?.path ?? '', 5_000);
  const [backup] = of.store.backups(of.path);
  expect(backup?.isSound).toBe(false);
  const before = readFileSync(of.path);
  expect(of.store.restore(of.path, backup?.path ?? '')).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  expect(readFileSync(of.path).equals(before)).toBe(true);
});

it('a register open in a window is not restored under it', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  rename(of, 'สอง', '2026-11-02T08:00:00.000Z');
  const stored = opened(of.store.open(of.path, forWriting));
  expect(of.store.restore(of.path, of.store.backups(of.path)[0]?.path ?? '')).toMatchObject({
    ok: false,
    error: { kind: 'fileLocked' },
  });
  stored.close();
});

it('a place that takes no backup is said and blocks nothing', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  writeFileSync(`${of.path}-backups`, 'a file where the folder should be');
  const stored = opened(of.store.open(of.path, forWriting));
  expect(stored.notices).toMatchObject([{ kind: 'backupFailed', folder: `${of.path}-backups` }]);
  expect(stored.commit({ ...stored.register, signers: [] }, { label: 'setSigners', who: '', at: of.time }).ok).toBe(
    true,
  );
  stored.close();
});

it('a damaged register is kept aside once and never touched', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  rename(of, 'สอง', '2026-11-02T08:00:00.000Z');
  const bytes = readFileSync(of.path);
  bytes.fill(0x5a, 3 * 4096, 5 * 4096);
  writeFileSync(of.path, bytes);
  for (let time = 0; time < 3; time += 1) {
    expect(of.store.open(of.path, forWriting)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  }
  expect(readFileSync(of.path).equals(bytes)).toBe(true);
  const kept = readdirSync(`${of.path}-backups`).filter((name) => name.endsWith('-damaged.itareg'));
  expect(kept.length).toBe(1);
  expect(readFileSync(join(`${of.path}-backups`, kept[0] ?? '')).equals(bytes)).toBe(true);
  expect(existsSync(`${of.path}.lock`)).toBe(false);
});

it('salvage saves every row but those on the damaged pages, into a sound register', () => {
  const of = office();
  rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
  const bytes = readFileSync(of.path);
  const pages = bytes.length / 4096;
  let whole = 0;
  let tried = 0;
  for (let page = 1; page < pages; page += 6) {
    tried += 1;
    const damaged = Buffer.from(bytes);
    damaged.fill(0x5a, page * 4096, (page + 1) * 4096);
    const path = join(temporaryFolder(), 'เสีย.itareg');
    const to = join(path, '..', 'กู้.itareg');
    writeFileSync(path, damaged);
    const report = of.store.salvage(path, to);
    if (!report.ok) continue;
    const saved = opened(of.store.open(to, forReading));
    saved.close();
    const measures = saved.register.fiscalYears.flatMap((year) => year.groups.flatMap((group) => group.measures));
    expect(measures.length).toBe(report.value.measures);
    if (measures.length === 8) whole += 1;
    expect(readFileSync(path).equals(damaged)).toBe(true);
  }
  // Most pages hold a measure or two; those that hold none cost nothing.
  expect(whole).toBeGreaterThan(tried / 4);
});

it('salvage reads a damaged register of an older version', () => {
  const of = office();
  const old = readFileSync(new URL('../fixtures/registers/version-3.itareg', import.meta.url));
  // The file's last page holds nothing the register needs, and makes every check fail.
  old.fill(0x5a, old.length - 4096);
  const path = join(temporaryFolder(), 'เก่า.itareg');
  writeFileSync(path, old);
  const report = of.store.salvage(path, join(path, '..', 'กู้.itareg'));
  expect(report).toMatchObject({ ok: true });
  expect(report.ok ? report.value.measures : 0).toBeGreaterThan(5);
});

it.skipIf(!canBeNobody)(
  'in a folder that takes no file a register opens for reading without a backup (needs root)',
  async () => {
    const of = office();
    rename(of, 'หนึ่ง', '2026-11-01T08:00:00.000Z');
    const folder = join(of.path, '..');
    mkdirSync(of.data, { recursive: true });
    chmodSync(folder, 0o555);
    await asNobody(() => {
      const stored = opened(of.store.open(of.path, forWriting));
      expect([stored.readOnly, stored.notices]).toEqual([true, []]);
      stored.close();
    });
    chmodSync(folder, 0o755);
  },
);
