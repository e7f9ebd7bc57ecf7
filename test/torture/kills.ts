// Killed writers: a process that commits is shot at a random moment, again and again. What it left is looked at twice: Debian's
// sqlite3 recovers a copy by itself, and our own store opens the file.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { journalPath } from '../../main/node/rollback-journal.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { createRandom } from '../fixtures/random.ts';
import { copyWithJournal, isSame, openOrThrow, sessionOf, startRegister, storeOver } from './ground.ts';

export interface KillFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Opened without an acknowledged commit, or with what never was. */
  readonly lost: number;
  readonly corrupt: number;
  /** Rounds that left a journal with something in it. */
  readonly withJournal: number;
  /** Copies that `sqlite3` opened by itself, sound and with every acknowledged commit; null where it is not installed. */
  readonly recoveredBySqlite3: number | null;
  readonly complaints: readonly string[];
}

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  /** The built committer. */
  readonly committer: string;
}

const mostDelayMs = 60;
const roundsAFile = 25;

/** Why `sqlite3` takes no part, or "" when it is there. */
export function missingSqlite3(): string {
  return spawnSync('sqlite3', ['--version']).error === undefined ? '' : 'sqlite3 is not installed';
}

/** Runs the kills and counts. */
export async function runKills({ kills, seed, committer }: KillOptions): Promise<KillFigures> {
  const random = createRandom(seed);
  const hasSqlite3 = missingSqlite3() === '';
  const figures = { acknowledged: 0, lost: 0, corrupt: 0, withJournal: 0, recovered: 0 };
  const complaints: string[] = [];
  let folder = '';
  let register: Register = startRegister();
  for (let round = 0; round < kills; round += 1) {
    if (round % roundsAFile === 0) {
      if (folder) rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'ฆ่า-'));
      // Up to 1 MB.
      register = startRegister([3, 40, 1400][random.below(3)]);
      sessionOf(storeOver(folder).create(join(folder, 'ก.itareg'), register)).close();
    }
    const path = join(folder, 'ก.itareg');
    const said = await killedCommitter(committer, path, {
      seed: seed + round,
      // The first commits of a young process take long; most shots fall among the later ones.
      afterCommits: random.chance(0.2) ? 0 : random.below(15),
      delayMs: random.next() * mostDelayMs,
    });
    const { acknowledged, allowed } = statesAfter(register, said);
    figures.acknowledged += acknowledged;
    if (existsSync(journalPath(path)) && statSync(journalPath(path)).size > 0) figures.withJournal += 1;
    const bySqlite3 = hasSqlite3 ? openBySqlite3(path, join(folder, `copy-${round}`)) : null;
    if (bySqlite3 instanceof Error) complaints.push(`round ${round}, sqlite3: ${bySqlite3.message}`);
    else if (bySqlite3 && allowed.some((state) => isSame(state, bySqlite3))) figures.recovered += 1;
    else if (bySqlite3) complaints.push(`round ${round}, sqlite3: another state`);
    try {
      const opened = openOrThrow(storeOver(folder), path);
      opened.close();
      if (!allowed.some((state) => isSame(state, opened.register))) {
        figures.lost += 1;
        complaints.push(`round ${round}: another state`);
      }
      ({ register } = opened);
    } catch (fault) {
      figures.corrupt += 1;
      complaints.push(`round ${round}: ${String(fault)}`);
      // The next round needs a file that opens.
      rmSync(path);
      rmSync(journalPath(path), { force: true });
      sessionOf(storeOver(folder).create(path, register)).close();
    }
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
  const { recovered, ...counted } = figures;
  return { rounds: kills, ...counted, recoveredBySqlite3: hasSqlite3 ? recovered : null, complaints };
}

interface Shot {
  readonly seed: number;
  /** The clock runs from when so many were acknowledged. */
  readonly afterCommits: number;
  readonly delayMs: number;
}

/** Every line that a committer said before it was shot, without the first. */
async function killedCommitter(
  committer: string,
  path: string,
  { seed, afterCommits, delayMs }: Shot,
): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [committer, path, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let acknowledged = 0;
  if (!child.stdout) throw new Error('the committer has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'done') acknowledged += 1;
    if (acknowledged === afterCommits) timer ??= setTimeout(() => child.kill('SIGKILL'), delayMs);
    if (line !== 'ready') lines.push(line);
  }
  await ended;
  clearTimeout(timer);
  return lines;
}

/** The state after the last acknowledged change, and the one after the change in flight. */
function statesAfter(start: Register, said: readonly string[]) {
  let last = start;
  let next: Register | null = null;
  let acknowledged = 0;
  for (const line of said) {
    if (line === 'done') {
      last = next ?? last;
      next = null;
      acknowledged += 1;
    } else {
      const applied = applyChange(last, JSON.parse(line) as Change);
      if (!applied.ok) throw new Error(`the committer made a change that cannot be: ${line}`);
      next = applied.value.register;
    }
  }
  return { acknowledged, allowed: next ? [last, next] : [last] };
}

/** What a copy of the crashed file says once `sqlite3` alone has recovered it; an error where it is not sound. */
function openBySqlite3(path: string, folder: string): Register | Error {
  mkdirSync(folder);
  try {
    const copy = copyWithJournal(path, folder);
    const verdict = execFileSync('sqlite3', [copy, 'pragma integrity_check; pragma foreign_key_check;'], {
      encoding: 'utf8',
    });
    if (verdict.trim() !== 'ok') return new Error(verdict.trim());
    // From here the file stands alone: our own recovery must have nothing left to do.
    rmSync(journalPath(copy), { force: true });
    const opened = openOrThrow(storeOver(folder), copy);
    opened.close();
    return opened.register;
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
