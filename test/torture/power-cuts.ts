// Simulated power cuts: random commits over a disk that keeps its log, the power gone at random moments of that log, and the
// files that are left opened as the next start of the program would.
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { forWriting } from '../../src/app/ports.ts';
import type { Register } from '../../src/register/model.ts';
import { createFaultyDisk, type Logged } from '../fixtures/faulty-disk.ts';
import { createRandom, type Random } from '../fixtures/random.ts';
import {
  commitOrThrow,
  inTemporaryFolder,
  isSame,
  memoryFolder,
  nextChange,
  openOrThrow,
  recipesOf,
  sessionOf,
  startRegister,
  storeOver,
} from './ground.ts';
import { afterPowerCut, type Files } from './power-cut.ts';

export interface CutFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Opened without the last acknowledged commit, or with what never was. */
  readonly lost: number;
  /** Could not be opened. */
  readonly corrupt: number;
  /** Rounds that left a journal to play back. */
  readonly recovered: number;
}

export interface CutOptions {
  readonly cuts: number;
  readonly seed: number;
  /** The negative control: the journal is written but never flushed. */
  readonly leavesJournalFlushOut?: boolean;
}

const commitsARun = 12;
const cutsARun = 25;
const fileName = 'ทะเบียน.itareg';

/** Runs the cuts and counts; the same seed gives the same rounds but for the register's own random stamps. */
export function runPowerCuts({ cuts, seed, leavesJournalFlushOut = false }: CutOptions): CutFigures {
  const random = createRandom(seed);
  let rounds = 0;
  let acknowledged = 0;
  const verdicts = { sound: 0, lost: 0, corrupt: 0 };
  let recovered = 0;
  while (rounds < cuts) {
    const run = inTemporaryFolder((folder) => recordRun(folder, random, leavesJournalFlushOut), memoryFolder);
    for (let cut = 0; cut < cutsARun && rounds < cuts; cut += 1) {
      const position = random.below(run.log.length + 1);
      const left = afterPowerCut(new Map(), run.log.slice(0, position), random);
      const allowed = statesAt(run.moments, position);
      acknowledged += allowed.acknowledged;
      const verdict = judge(left, allowed.states, run.folder, random);
      verdicts[verdict.kind] += 1;
      recovered += verdict.recovered ? 1 : 0;
      rounds += 1;
    }
  }
  return { rounds, acknowledged, lost: verdicts.lost, corrupt: verdicts.corrupt, recovered };
}

/** A state of the register and how long the log was when it had been acknowledged. */
interface Moment {
  readonly logLength: number;
  readonly register: Register;
}

interface Run {
  /** The folder it ran in; gone by now. */
  readonly folder: string;
  readonly log: readonly Logged[];
  readonly moments: readonly Moment[];
}

function recordRun(folder: string, random: Random, leavesJournalFlushOut: boolean): Run {
  const disk = createFaultyDisk({
    keepsLog: true,
    skipsFlushOf: (path) => leavesJournalFlushOut && path.endsWith('-journal'),
  });
  const start = startRegister([3, 40, 200][random.below(3)]);
  const path = join(folder, fileName);
  const session = sessionOf(storeOver(folder, disk).create(path, start));
  const moments: Moment[] = [{ logLength: disk.log.length, register: start }];
  for (const [index, recipe] of recipesOf(random.below(2 ** 31), commitsARun).entries()) {
    const { change } = nextChange(session.register(), recipe, `c${index}`);
    commitOrThrow(session, change);
    moments.push({ logLength: disk.log.length, register: session.register() });
  }
  session.close();
  return { folder, log: disk.log, moments };
}

/** What the file may say after a cut there: the last acknowledged state or the one in flight; null: it may be missing. */
function statesAt(moments: readonly Moment[], position: number) {
  const acknowledged = moments.filter((moment) => moment.logLength <= position);
  const last = acknowledged.at(-1)?.register ?? null;
  const inFlight = moments[acknowledged.length]?.register ?? last;
  return { states: [last, inFlight] as const, acknowledged: acknowledged.length };
}

type AllowedStates = readonly (Register | null)[];

interface Verdict {
  readonly kind: 'sound' | 'lost' | 'corrupt';
  readonly recovered: boolean;
}

function judge(left: Files, allowed: AllowedStates, origin: string, random: Random): Verdict {
  return inTemporaryFolder((folder) => {
    const moved = moveTo(left, origin, folder);
    const path = join(folder, fileName);
    if (!moved.has(path)) return { kind: allowed.includes(null) ? 'sound' : 'lost', recovered: false };
    // One time in four the power goes again, while the program recovers.
    if (random.chance(0.25)) {
      const disk = createFaultyDisk({ keepsLog: true });
      const opened = storeOver(folder, disk).open(path, forWriting);
      if (opened.ok) opened.value.close();
      const again = afterPowerCut(moved, disk.log.slice(0, random.below(disk.log.length + 1)), random);
      rmSync(path);
      moveTo(again, folder, folder);
    }
    const opened = storeOver(folder).open(path, forWriting);
    if (!opened.ok) return { kind: 'corrupt', recovered: false };
    const { register, notices } = opened.value;
    const recovered = notices.some((notice) => notice.kind === 'recovered');
    const isAllowed = allowed.some((state) => state !== null && isSame(state, register));
    const session = sessionOf(opened);
    const goesOn = !random.chance(0.25) || isSame(commitOnce(session, random), reread(folder, path, session));
    if (isAllowed && goesOn) {
      session.close();
      return { kind: 'sound', recovered };
    }
    session.close();
    return { kind: 'lost', recovered };
  }, memoryFolder);
}

function commitOnce(session: ReturnType<typeof sessionOf>, random: Random): Register {
  const [recipe] = recipesOf(random.below(2 ** 31), 1);
  if (recipe) commitOrThrow(session, nextChange(session.register(), recipe, 'after').change);
  return session.register();
}

function reread(folder: string, path: string, session: ReturnType<typeof sessionOf>): Register {
  session.close();
  const opened = openOrThrow(storeOver(folder), path);
  opened.close();
  return opened.register;
}

/** Writes files into another folder; gives them by their new paths. */
function moveTo(files: Files, from: string, to: string): Map<string, Buffer> {
  const moved = new Map<string, Buffer>();
  for (const [path, bytes] of files) {
    if (!path.startsWith(from)) continue;
    const target = join(to, basename(path));
    writeFileSync(target, bytes);
    moved.set(target, bytes);
  }
  return moved;
}
