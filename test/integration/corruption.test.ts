// Damaged registers of every sort: each is refused in a typed way or reads as a sound register, never crashes or hangs, never is
// taken for sound where SQLite's own check sees the damage, and never is written to.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalPath } from '../../main/node/rollback-journal.ts';
import { forReading, forWriting } from '../../src/app/ports.ts';
import { createRandom } from '../fixtures/random.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { leaveHot } from '../torture/faults.ts';
import {
  commitOrThrow,
  engine,
  isSame,
  openOrThrow,
  readCopy,
  sessionOf,
  startRegister,
  storeOver,
} from '../torture/ground.ts';
import { missingSqlite3 } from '../torture/kills.ts';

const seed = Math.floor(Math.random() * 1_000_000);
const random = createRandom(seed);
const pageSize = 4096;
const refusals = ['damaged', 'notARegister', 'newerVersion'];

function soundBytes(measures = 60): Buffer {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  sessionOf(storeOver(folder).create(path, startRegister(measures))).close();
  return readFileSync(path);
}

/** Asked of SQLite directly, beside our own way of opening. */
function sqliteFindsItSound(bytes: Buffer): boolean {
  try {
    const database = engine.open(bytes);
    try {
      return (
        database.all('pragma integrity_check')[0]?.integrity_check === 'ok' &&
        database.all('pragma foreign_key_check').length === 0
      );
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Opens damaged bytes for reading and for writing; gives whether they were accepted. */
function isAccepted(bytes: Buffer): boolean {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  const answers = [forReading, forWriting].map((how) => {
    writeFileSync(path, bytes);
    const opened = storeOver(folder).open(path, how);
    if (opened.ok) opened.value.close();
    else expect(refusals).toContain(opened.error.kind);
    // An older version is brought up to date, a sound one with its own kind of journal stays as it is.
    if (!opened.ok) expect(readFileSync(path).equals(bytes)).toBe(true);
    return opened.ok;
  });
  expect(answers[0]).toBe(answers[1]);
  return answers[0] ?? false;
}

it('a register cut at any page boundary is refused and left alone', () => {
  const bytes = soundBytes();
  for (let length = 0; length < bytes.length; length += pageSize) {
    expect(isAccepted(bytes.subarray(0, length))).toBe(false);
  }
});

it(`a register cut at any byte is refused and left alone, seed ${seed}`, () => {
  const bytes = soundBytes();
  for (let round = 0; round < 200; round += 1) {
    expect(isAccepted(bytes.subarray(0, random.below(bytes.length)))).toBe(false);
  }
});

it(`a flipped bit is never taken for sound where SQLite sees it, seed ${seed}`, { timeout: 120_000 }, () => {
  const bytes = soundBytes();
  let refused = 0;
  for (let round = 0; round < 500; round += 1) {
    const damaged = Buffer.from(bytes);
    // Every fifth in the first page, where header and schema are.
    const at = random.below(round % 5 === 0 ? pageSize : damaged.length);
    damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << random.below(8)), at);
    const accepted = isAccepted(damaged);
    if (accepted) expect(sqliteFindsItSound(damaged), `bit of byte ${at}`).toBe(true);
    else refused += 1;
  }
  expect(refused).toBeGreaterThan(20);
});

describe('a journal that does not belong to the register is not played into it', () => {
  const register = startRegister(30);

  function registerAt(path: string): Buffer {
    sessionOf(storeOver(join(path, '..')).create(path, register)).close();
    return readFileSync(path);
  }

  function hotJournalOfAnother(): Buffer {
    const folder = temporaryFolder();
    const other = join(folder, 'อื่น.itareg');
    leaveHot(folder, other, startRegister(31));
    return readFileSync(journalPath(other));
  }

  it('a hot journal of another register: the register opens as it is, the journal is kept aside', () => {
    const path = join(temporaryFolder(), 'ก.itareg');
    const bytes = registerAt(path);
    const journal = hotJournalOfAnother();
    writeFileSync(journalPath(path), journal);
    const store = storeOver(temporaryFolder());
    const opened = openOrThrow(store, path);
    expect(isSame(opened.register, register)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readFileSync(`${journalPath(path)}.foreign`).equals(journal)).toBe(true);
    opened.close();
  });

  it('a journal of an earlier commit of the same register', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    leaveHot(folder, path, register);
    const stale = readFileSync(journalPath(path));
    const session = sessionOf(storeOver(folder).open(path, forWriting));
    commitOrThrow(session, { kind: 'setSigners', signers: [] });
    commitOrThrow(session, { kind: 'setOrganisation', organisation: { ...register.organisation, name: 'ใหม่' } });
    const after = session.register();
    session.close();
    writeFileSync(journalPath(path), stale);
    expect(isSame(readCopy(path), after)).toBe(true);
  });

  it.each([
    ['noise', () => Buffer.from(Array.from({ length: 9000 }, () => random.below(256)))],
    ['a text', () => Buffer.from('บันทึกข้อความ'.repeat(300))],
    ['zeros', () => Buffer.alloc(9000)],
    ['a header alone', () => hotJournalOfAnother().subarray(0, 28)],
    ['half a journal', () => hotJournalOfAnother().subarray(0, 2600)],
    ['a header that promises a huge register', () => hugeJournal()],
  ])('%s beside it', (_name, journal) => {
    const path = join(temporaryFolder(), 'ก.itareg');
    const bytes = registerAt(path);
    const writing = journal();
    for (const how of [forReading, forWriting]) {
      writeFileSync(journalPath(path), writing);
      const opened = storeOver(temporaryFolder()).open(path, how);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      expect(isSame(opened.value.register, register)).toBe(true);
      opened.value.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  function hugeJournal(): Buffer {
    const journal = hotJournalOfAnother();
    journal.writeUInt32BE(0xff_ff_ff_ff, 8);
    journal.writeUInt32BE(0xff_ff_ff_f0, 16);
    return journal;
  }

  it('an empty or damaged register with a journal of another: neither is touched', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from(soundBytes()).fill(0xa5, pageSize, 3 * pageSize)]) {
      const path = join(temporaryFolder(), 'ก.itareg');
      const journal = hotJournalOfAnother();
      writeFileSync(path, bytes);
      writeFileSync(journalPath(path), journal);
      expect(storeOver(temporaryFolder()).open(path, forWriting)).toMatchObject({
        ok: false,
        error: { kind: 'damaged' },
      });
      expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(readFileSync(journalPath(path)).equals(journal)).toBe(true);
    }
  });
});

describe('a register left in the middle of a commit', () => {
  const register = startRegister(30);

  it('is led back before anything reads it, and says so', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    leaveHot(folder, path, register);
    const opened = openOrThrow(storeOver(folder), path);
    expect(isSame(opened.register, register)).toBe(true);
    expect(opened.notices).toContainEqual({ kind: 'recovered' });
    opened.close();
    expect(existsSync(journalPath(path))).toBe(false);
  });

  it.skipIf(missingSqlite3() !== '')(
    `is led back when another SQLite tool left it so, with a journal in several pieces${missingSqlite3()}`,
    async () => {
      const folder = temporaryFolder();
      const path = join(folder, 'ก.itareg');
      sessionOf(storeOver(folder).create(path, register)).close();
      const fill =
        'create table extra (a); with recursive n (i) as (select 1 union all select i + 1 from n where i < 400) ' +
        'insert into extra select randomblob(2000) from n;';
      execFileSync('sqlite3', [path, fill]);
      const bytes = readFileSync(path);
      await killAfterReady('sqlite3', path, [
        // So small a cache that pages reach the file before the transaction ends.
        'pragma cache_size = 5;',
        'begin;',
        'update extra set a = zeroblob(2000) where rowid % 2 = 0;',
        'update extra set a = zeroblob(1999);',
        "select 'ready';",
      ]);
      expect(readFileSync(path).equals(bytes)).toBe(false);
      expect(headersOf(readFileSync(journalPath(path)))).toBeGreaterThan(1);
      const opened = openOrThrow(storeOver(folder), path);
      expect(isSame(opened.register, register)).toBe(true);
      opened.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    },
  );

  it('is led back in memory alone where it is opened for reading', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    leaveHot(folder, path, register);
    const [bytes, journal] = [readFileSync(path), readFileSync(journalPath(path))];
    const opened = storeOver(folder).open(path, forReading);
    expect(opened.ok && isSame(opened.value.register, register)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readFileSync(journalPath(path)).equals(journal)).toBe(true);
  });
});

/** Feeds a program lines and shoots it once it has said "ready". */
async function killAfterReady(program: string, path: string, lines: readonly string[]): Promise<void> {
  const child = spawn(program, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.stdout.on('data', (said) => {
    if (String(said).includes('ready')) child.kill('SIGKILL');
  });
  child.stdin.write(`${lines.join('\n')}\n`);
  await ended;
}

/** Journal headers that begin a sector. */
function headersOf(journal: Buffer): number {
  let found = 0;
  for (let at = 0; at + 8 <= journal.length; at += 512) {
    if (journal.subarray(at, at + 8).toString('hex') === 'd9d505f920a163d7') found += 1;
  }
  return found;
}

describe('a register that another tool set to its write-ahead log', () => {
  function walRegister(): { folder: string; path: string } {
    const folder = temporaryFolder();
    const path = join(folder, 'ก.itareg');
    const bytes = soundBytes();
    bytes.fill(2, 18, 20);
    writeFileSync(path, bytes);
    return { folder, path };
  }

  it('is refused while the log holds anything, and neither is touched', () => {
    const { folder, path } = walRegister();
    const bytes = readFileSync(path);
    writeFileSync(`${path}-wal`, 'x'.repeat(4152));
    for (const how of [forReading, forWriting]) {
      expect(storeOver(folder).open(path, how)).toEqual({
        ok: false,
        error: { kind: 'fileLocked', path, holder: null },
      });
    }
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readFileSync(`${path}-wal`, 'utf8').length).toBe(4152);
  });

  it.each(['no log', 'an empty log'])('opens with %s, and the first commit sets it back', (log) => {
    const { folder, path } = walRegister();
    if (log === 'an empty log') writeFileSync(`${path}-wal`, '');
    const session = sessionOf(storeOver(folder).open(path, forWriting));
    commitOrThrow(session, { kind: 'setSigners', signers: [] });
    session.close();
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1]);
    expect(readCopy(path).signers).toEqual([]);
  });
});

it('a register copied in the middle of a commit, without its journal, is never taken for sound where SQLite sees it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  leaveHot(folder, path, startRegister(5));
  const copy = join(temporaryFolder(), 'ข.itareg');
  copyFileSync(path, copy);
  // Without its journal it is in the middle of a commit: whatever is read of it, SQLite must have found it sound.
  const opened = storeOver(folder).open(copy, forReading);
  if (opened.ok) expect(sqliteFindsItSound(readFileSync(copy))).toBe(true);
  else expect(refusals).toContain(opened.error.kind);
});
