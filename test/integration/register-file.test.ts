// The register on a real disk through real SQLite: what is committed is there, what is no register is refused and untouched.
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockPath } from '../../main/node/lock-file.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { forReading, forWriting } from '../../src/app/ports.ts';
import { createSession } from '../../src/app/session.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Register } from '../../src/register/model.ts';
import { applicationId, schemaVersion } from '../../src/storage/migrations.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { asNobody, canBeNobody } from '../fixtures/nobody.ts';
import { changeRecipe, cookChange } from '../fixtures/random-changes.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const now = () => '2026-11-23T02:06:00.000Z';
const engine = await loadSqlEngine();
const store = createRegisterStore({ engine, now, dataFolder: mkdtempSync(join(tmpdir(), 'data-')) });
const start = newRegister(countingIds(), 'องค์การบริหารส่วนตำบล "ตัวอย่าง" 🙂', 2566, 6);

function createAt(path: string, register: Register = start) {
  const created = store.create(path, register);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value;
}

function reopen(path: string): Register {
  const opened = store.open(path, forReading);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  opened.value.close();
  return opened.value.register;
}

it('a new register opens again as it was made, in a file that names its kind', () => {
  const path = join(temporaryFolder(), 'ทะเบียน.itareg');
  createAt(path).close();
  expect(reopen(path)).toEqual(start);
  const bytes = readFileSync(path);
  expect(bytes.readUInt32BE(68)).toBe(applicationId);
  expect(bytes.readUInt32BE(60)).toBe(schemaVersion);
});

it('any changes committed one by one are all in the file, and in no other form than the session says', () => {
  const folder = temporaryFolder();
  let files = 0;
  fc.assert(
    fc.property(fc.array(changeRecipe, { maxLength: 25 }), (recipes) => {
      files += 1;
      const path = join(folder, `${files}.itareg`);
      const session = createSession(createAt(path), now);
      const newId = countingIds();
      for (const recipe of recipes) {
        const reply = session.change(
          session.snapshot().revision,
          cookChange(session.register(), recipe, () => `n${newId()}`),
        );
        expect(reply.ok).toBe(true);
      }
      expect(reopen(path)).toEqual(session.register());
      session.close();
    }),
    { numRuns: 25 },
  );
});

it('undo and redo walk through the file too', () => {
  const path = join(temporaryFolder(), 'a.itareg');
  const session = createSession(createAt(path), now);
  const rename = (name: string) =>
    session.change(session.snapshot().revision, {
      kind: 'setOrganisation',
      organisation: { ...start.organisation, name },
    });
  rename('หนึ่ง');
  rename('สอง');
  expect(session.undo(2)).toMatchObject({
    ok: true,
    value: { revision: 3, undoState: { undo: 'setOrganisation', redo: 'setOrganisation' } },
  });
  expect(reopen(path).organisation.name).toBe('หนึ่ง');
  expect(session.redo(3).ok).toBe(true);
  expect(reopen(path).organisation.name).toBe('สอง');
  expect(session.redo(4)).toEqual({ ok: false, error: { kind: 'refused', reason: 'nothingToRedo' } });
  expect(session.change(0, { kind: 'setSigners', signers: [] })).toEqual({ ok: false, error: { kind: 'stale' } });
  session.close();
});

describe('refused with its own message and left untouched', () => {
  const cases: readonly (readonly [string, (path: string) => void, object])[] = [
    ['a file that is not there', (path) => rmSync(path), { kind: 'fileMissing' }],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      { kind: 'notARegister', reason: 'folder' },
    ],
    ['an empty file', (path) => writeFileSync(path, ''), { kind: 'damaged', reason: 'empty' }],
    [
      'a text file',
      (path) => writeFileSync(path, 'บันทึกข้อความ\n'.repeat(100)),
      { kind: 'notARegister', reason: 'otherFile' },
    ],
    ['a short text file', (path) => writeFileSync(path, 'SQL'), { kind: 'damaged', reason: 'truncated' }],
    [
      'a database of another program',
      (path) => {
        const database = engine.open(null);
        database.run('create table t (a)');
        writeFileSync(path, database.export());
        database.close();
      },
      { kind: 'notARegister', reason: 'otherDatabase' },
    ],
    [
      'a register cut at half',
      (path) => truncateSync(path, statSync(path).size / 2),
      { kind: 'damaged', reason: 'truncated' },
    ],
    [
      'a register cut by one byte',
      (path) => truncateSync(path, statSync(path).size - 1),
      { kind: 'damaged', reason: 'truncated' },
    ],
    ['a register with more behind it', (path) => appendFileSync(path, 'x'), { kind: 'damaged', reason: 'truncated' }],
    [
      'a register of a newer version',
      (path) => {
        const bytes = readFileSync(path);
        bytes.writeUInt32BE(schemaVersion + 1, 60);
        writeFileSync(path, bytes);
      },
      { kind: 'newerVersion', version: schemaVersion + 1 },
    ],
    [
      'a register with a page of noise',
      (path) => {
        const bytes = readFileSync(path);
        bytes.fill(0xa5, 4096, 8192);
        writeFileSync(path, bytes);
      },
      { kind: 'damaged', reason: 'content' },
    ],
  ];
  it.each(cases)('%s', (_name, spoil, error) => {
    const path = join(temporaryFolder(), 'ก.itareg');
    createAt(path).close();
    spoil(path);
    const before = bytesOrNull(path);
    const opened = store.open(path, forWriting);
    expect(opened).toMatchObject({ ok: false, error: { path, ...error } });
    expect(bytesOrNull(path)).toEqual(before);
  });
});

function bytesOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

it('a new register never replaces a file that is there', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  writeFileSync(path, 'ของเดิม');
  expect(store.create(path, start)).toEqual({ ok: false, error: { kind: 'refused', reason: 'fileExists' } });
  expect(readFileSync(path, 'utf8')).toBe('ของเดิม');
});

it('a file changed by another program is not written over, and the session stays where it was', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const session = createSession(createAt(path), now);
  const other = join(temporaryFolder(), 'ข.itareg');
  createAt(other, { ...start, signers: [] }).close();
  copyFileSync(other, path);
  const reply = session.change(0, { kind: 'setSigners', signers: [] });
  expect(reply).toEqual({ ok: false, error: { kind: 'changedOutside', path } });
  expect(readFileSync(path).equals(readFileSync(other))).toBe(true);
  expect(session.register()).toEqual(start);
  const copy = join(temporaryFolder(), 'สำเนา.itareg');
  expect(session.saveCopy(copy).ok).toBe(true);
  expect(reopen(copy)).toEqual(start);
  session.close();
});

it('a session that slept while another machine took over writes nothing more, and can still save a copy', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const session = createSession(createAt(path), now);
  const before = readFileSync(path);
  const theirs = { token: 'theirs', pid: 1, host: 'เครื่องอื่น', user: 'คลัง', since: now() };
  writeFileSync(lockPath(path), JSON.stringify(theirs));
  expect(session.change(0, { kind: 'setSigners', signers: [] })).toMatchObject({
    ok: false,
    error: { kind: 'fileLocked', holder: { host: 'เครื่องอื่น', user: 'คลัง' } },
  });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(session.saveCopy(join(path, '..', 'ข.itareg')).ok).toBe(true);
  session.close();
  expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toEqual(theirs);
});

it('closing twice is closing once, and takes no lock back', () => {
  const path = join(temporaryFolder(), 'ก.itareg');
  const stored = createAt(path);
  stored.close();
  stored.close();
  expect(existsSync(lockPath(path))).toBe(false);
});

it('a copy is a register of its own', () => {
  const folder = temporaryFolder();
  const stored = createAt(join(folder, 'ก.itareg'));
  const changed = applyChange(start, { kind: 'setSigners', signers: [] });
  if (!changed.ok) throw new Error('no change');
  expect(stored.commit(changed.value.register, { label: 'setSigners', who: '', at: now() }).ok).toBe(true);
  expect(stored.saveCopy(join(folder, 'ข.itareg')).ok).toBe(true);
  stored.close();
  expect(reopen(join(folder, 'ข.itareg'))).toEqual(changed.value.register);
});

it('export leaves foreign keys on', () => {
  const database = engine.open(null);
  database.export();
  expect(database.all('pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  database.close();
});

it.skipIf(!canBeNobody)(
  'on a read-only medium it opens for reading, and says so when asked to write (needs root)',
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    createAt(path).close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    await asNobody(() => {
      const opened = store.open(path, forWriting);
      expect(opened).toMatchObject({ ok: true, value: { readOnly: true, register: start } });
      if (!opened.ok) return;
      expect(createSession(opened.value, now).change(0, { kind: 'setSigners', signers: [] })).toEqual({
        ok: false,
        error: { kind: 'fileReadOnly', path },
      });
      expect(opened.value.saveCopy(join(folder, 'ข.itareg'))).toMatchObject({
        ok: false,
        error: { kind: 'fileReadOnly' },
      });
      expect(store.create(join(folder, 'ค.itareg'), start)).toMatchObject({
        ok: false,
        error: { kind: 'fileReadOnly' },
      });
    });
    expect(readdirSync(folder)).toEqual(['ก.itareg']);
  },
);

it.skipIf(!canBeNobody)(
  'a folder that turns read-only while the register is open fails the commit, not the register (needs root)',
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    chmodSync(folder, 0o777);
    await asNobody(() => {
      const session = createSession(createAt(path), now);
      process.seteuid?.(0);
      chmodSync(folder, 0o555);
      process.seteuid?.(65_534);
      expect(session.change(0, { kind: 'setSigners', signers: [] })).toMatchObject({
        ok: false,
        error: { kind: 'fileReadOnly' },
      });
      expect(session.register()).toEqual(start);
      process.seteuid?.(0);
      chmodSync(folder, 0o777);
      process.seteuid?.(65_534);
      expect(session.change(0, { kind: 'setSigners', signers: [] }).ok).toBe(true);
      session.close();
    });
    expect(reopen(path).signers).toEqual([]);
  },
);
