// Faults of the disk and power cuts while a report is issued: afterwards it is issued with every byte of its files, or it is not issued at
// all and the next attempt goes through. Never a row whose files are not there.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { createIssueFiles } from '../../../main/node/issue-files.ts';
import type { IssuePorts } from '../../../src/app/issue-report.ts';
import { forWriting } from '../../../src/app/ports.ts';
import { createSession, type Session } from '../../../src/app/session.ts';
import type { IssuedReport } from '../../../src/issue/issue.ts';
import { createFaultyDisk, type Fault, type Logged } from '../../fixtures/faulty-disk.ts';
import {
  commit,
  type IssuingOffice,
  issue,
  issueDay,
  issuingOffice,
  tryIssue,
  value,
} from '../../fixtures/issued-register.ts';
import { createRandom, type Random } from '../../fixtures/random.ts';
import { memoryFolder, storeOver } from '../../torture/ground.ts';
import { afterPowerCut } from '../../torture/power-cut.ts';

/** The ways to fail, taken by turns: neighbouring places meet different ones. Long form: ISSUE_FAULTS=all. */
const manners: readonly Omit<Fault, 'at'>[] = [
  { code: 'ENOSPC' },
  { code: 'EIO', lasting: true },
  { code: 'ENOSPC', tornAfter: 700 },
  { code: 'EIO' },
  { code: 'ENOSPC', lasting: true },
];
const isLong = process.env.ISSUE_FAULTS === 'all';
/** The short form takes every third place, beginning by chance. */
const step = isLong ? 1 : 3;
const firstPlace = 1 + (isLong ? 0 : Math.floor(Math.random() * step));

/** Ports whose ids begin anew, so that every attempt prints the same paper; over `disk` their files. */
function portsOver(office: IssuingOffice, disk?: Parameters<typeof createIssueFiles>[0]): IssuePorts {
  return { ...office.ports, issueFiles: createIssueFiles(disk), newId: () => 'issue-1' };
}

/** A copy of the office's register, as it was before anything was issued, in a folder of its own. */
function copyOf(office: IssuingOffice): string {
  const folder = mkdtempSync(join(memoryFolder, 'ออก-'));
  const path = join(folder, basename(office.path));
  copyFileSync(office.path, path);
  return path;
}

function openAt(path: string, disk?: Parameters<typeof storeOver>[1]): Session {
  return createSession(
    value(storeOver(dirname(path), disk).open(path, forWriting)),
    () => issueDay,
    () => 'สมศรี',
  );
}

/** What a start of the program after it finds: no issue, or one whose files are sound; anything else in words. */
async function verdictAt(path: string, wanted: 'none' | 'either' | 'issued'): Promise<string | null> {
  const session = openAt(path);
  const issues = session.issues();
  const faults = await createIssueFiles().faults(
    path,
    issues.flatMap(({ files }) => files),
  );
  session.close();
  if (issues.length > 1) return 'issued twice';
  if (faults.length > 0) return `issued without ${faults.map(({ role }) => role).join(', ')}`;
  if (wanted === 'none' && issues.length === 1) return 'issued after a refusal';
  if (wanted === 'issued' && issues.length === 0) return 'not issued after it was said to be';
  // What a crash left among the files is swept when the register is closed.
  const named = issues.flatMap(({ files }) => files).length;
  const left = evidenceStore(path).list().length;
  return left === named ? null : `${left} files for ${named} rows`;
}

it(`a fault at every place from ${firstPlace} by ${step}: issued whole or not at all, and the next attempt goes through`, async () => {
  const office = await issuingOffice();
  const wrong: string[] = [];
  let places = 0;
  for (let turn = 0; turn < (isLong ? manners.length : 1); turn += 1) {
    for (let at = firstPlace; ; at += step) {
      const fault: Fault = { ...(manners[(at + turn) % manners.length] ?? { code: 'EIO' }), at };
      const path = copyOf(office);
      const disk = createFaultyDisk();
      const session = openAt(path, disk);
      const ports = portsOver(office, disk);
      disk.failAt(fault);
      const made = await tryIssue(session, {}, ports);
      const hasFailed = disk.failed() !== null;
      disk.failAt(null);
      const note = (words: string | null) => {
        if (words !== null) wrong.push(`${JSON.stringify(fault)}: ${words}`);
      };
      if (!made.ok) {
        if (!['diskFull', 'ioFailed'].includes(made.error.kind)) note(JSON.stringify(made.error));
        // The same wish again on the disk that is well: of a lasting fault at the very end it may have been done already.
        const again = await tryIssue(session, {}, ports);
        const isDone = !again.ok && again.error.kind === 'refused' && again.error.reason === 'issueNumberTaken';
        if (!again.ok && !isDone) note(`then refuses again: ${JSON.stringify(again.error)}`);
      }
      session.close();
      note(await verdictAt(path, 'issued'));
      rmSync(dirname(path), { recursive: true });
      if (!hasFailed) break;
      places += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(firstPlace + places * step).toBeGreaterThan(30);
});

it('a program that ends right after a refusal leaves no issue, or a whole one', async () => {
  const office = await issuingOffice();
  const wrong: string[] = [];
  for (let at = firstPlace; ; at += step) {
    const path = copyOf(office);
    const disk = createFaultyDisk();
    const session = openAt(path, disk);
    disk.failAt({ at, code: 'ENOSPC', lasting: true });
    const made = await tryIssue(session, {}, portsOver(office, disk));
    // Dead from here on: what lies there is all that is left.
    const left = copyFolder(dirname(path));
    disk.failAt(null);
    session.close();
    const verdict = await verdictAt(join(left, basename(path)), made.ok ? 'issued' : 'either');
    if (verdict !== null) wrong.push(`${at}: ${verdict}`);
    for (const folder of [left, dirname(path)]) rmSync(folder, { recursive: true });
    if (made.ok) break;
  }
  expect(wrong).toEqual([]);
});

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const cuts = isLong ? 1_000 : 50;

it(`${cuts} power cuts while issuing, seed ${seed}`, async () => {
  const { wrong, whole } = await cutWhileIssuing(cuts);
  expect(wrong).toEqual([]);
  // Both ends were met, or nothing was tried.
  expect(whole).toBeGreaterThan(0);
  expect(whole).toBeLessThan(cuts);
});

it('the negative control: where the files are never flushed, an issue without them is found', async () => {
  const { wrong } = await cutWhileIssuing(100, (path) => path.includes('-files'));
  expect(wrong.some((words) => words.includes('issued without'))).toBe(true);
});

async function cutWhileIssuing(
  count: number,
  skipsFlushOf?: (path: string) => boolean,
): Promise<{ readonly wrong: readonly string[]; readonly whole: number }> {
  const office = await issuingOffice();
  const path = copyOf(office);
  const folder = dirname(path);
  const before = new Map([[path, readFileSync(path)]]);
  const disk = createFaultyDisk({ keepsLog: true, ...(skipsFlushOf && { skipsFlushOf }) });
  const session = openAt(path, disk);
  const { organisation } = session.register();
  commit(session, { kind: 'setOrganisation', organisation: { ...organisation, shortName: 'อบต.' } });
  const issued = await issue(office, session, {}, portsOver(office, disk));
  const done = disk.log.length;
  session.close();
  rmSync(folder, { recursive: true });

  const random = createRandom(seed);
  const wrong: string[] = [];
  let whole = 0;
  for (let cut = 0; cut < count; cut += 1) {
    const length = 1 + random.below(disk.log.length);
    const place = lay(before, disk.log.slice(0, length), folder, random);
    const verdict = await verdictAt(join(place, basename(path)), length >= done ? 'issued' : 'either');
    if (verdict !== null) wrong.push(`${length} of ${done}: ${verdict}`);
    whole += has(join(place, basename(path)), issued) ? 1 : 0;
    rmSync(place, { recursive: true });
  }
  return { wrong, whole };
}

/** The files that are left after the power went, in a folder of their own. */
function lay(before: ReadonlyMap<string, Buffer>, log: readonly Logged[], origin: string, random: Random): string {
  const folder = mkdtempSync(join(memoryFolder, 'ดับ-'));
  for (const [path, bytes] of afterPowerCut(before, log, random)) {
    const moved = join(folder, path.slice(origin.length + 1));
    mkdirSync(dirname(moved), { recursive: true });
    writeFileSync(moved, bytes);
  }
  return folder;
}

function has(path: string, issued: IssuedReport): boolean {
  const session = openAt(path);
  const isThere = session.issues().some(({ id }) => id === issued.id);
  session.close();
  return isThere;
}

/** Everything in a folder but the lock of who is dead, elsewhere. */
function copyFolder(from: string): string {
  const to = mkdtempSync(join(memoryFolder, 'ตาย-'));
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  return to;
}
