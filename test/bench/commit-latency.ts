// How long one edit takes until it is on the disk, what it writes and how often it flushes, by the size of the register: our
// commit beside replacing the whole file and beside a native SQLite, all three in turn in one run.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlImage } from '../../main/node/sql-engine.ts';
import { replaceFile } from '../../main/node/whole-file.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import { blankMeasure } from '../../src/register/blank.ts';
import type { Group, Measure, Register } from '../../src/register/model.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { createFaultyDisk, type FaultyDisk } from '../fixtures/faulty-disk.ts';
import { commitOrThrow, engine, now, openOrThrow, storeOver } from '../torture/ground.ts';
import { ms, printLine } from './figures.ts';
import { loadPeer, type PeerDatabase } from './peer.ts';

interface LatencyFigures {
  /** Of the register's file. */
  readonly megabytes: number;
  readonly way: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Of one commit, median; null where they cannot be counted. */
  readonly bytes: number | null;
  readonly flushes: number | null;
}

interface LatencyOptions {
  readonly megabytes?: readonly number[];
  readonly rounds?: number;
  /** Where the peer is kept between runs. */
  readonly peerFolder?: string;
}

/** One line for each size and way; `notes` say what could not be measured. */
interface LatencyReport {
  readonly figures: readonly LatencyFigures[];
  readonly notes: readonly string[];
}

/** The first rounds warm the engine up and do not count. */
const warmUpRounds = 5;
const bytesPerMegabyte = 1_000_000;

async function measureCommitLatency({
  megabytes = [0.1, 1, 10, 50],
  rounds = 40,
  peerFolder = join(tmpdir(), 'ita-register-bench'),
}: LatencyOptions = {}): Promise<LatencyReport> {
  const peer = await loadPeer(peerFolder);
  const figures: LatencyFigures[] = [];
  for (const size of megabytes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const lanes = lanesFor(folder, size, 'missing' in peer ? null : peer);
      const samples = lanes.map(() => [] as Sample[]);
      for (let round = 0; round < rounds + warmUpRounds; round += 1) {
        for (const [index, lane] of lanes.entries()) {
          const sample = takeSample(lane, round);
          if (round >= warmUpRounds) samples[index]?.push(sample);
        }
      }
      const actual = statSync(join(folder, 'ours.itareg')).size / bytesPerMegabyte;
      for (const [index, lane] of lanes.entries()) {
        figures.push({ megabytes: actual, way: lane.way, ...summary(samples[index] ?? []) });
        lane.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { figures, notes: 'missing' in peer ? [`better-sqlite3 could not be had: ${peer.missing}`] : [] };
}

/** Measures and prints a line for each size and way. */
export async function benchCommitLatency(): Promise<void> {
  const { figures, notes } = await measureCommitLatency();
  for (const { megabytes, way, medianMs, p95Ms, bytes, flushes } of figures) {
    printLine(
      `commit of one cell, ${megabytes.toFixed(1)} MB: ${way}`,
      ms({ medianMs, p95Ms }),
      bytes === null ? '' : `${bytes} bytes written`,
      flushes === null ? '' : `${flushes} flushes`,
    );
  }
  for (const note of notes) printLine(note);
}

/** One way of committing: it changes one text of one measure, durably. */
interface Lane {
  readonly way: string;
  readonly disk: FaultyDisk | null;
  commit(text: string): void;
  close(): void;
}

interface Sample {
  readonly milliseconds: number;
  readonly bytes: number | null;
  readonly flushes: number | null;
}

function lanesFor(folder: string, megabytes: number, peer: { name: string; open(path: string): PeerDatabase } | null) {
  const path = join(folder, 'ours.itareg');
  const created = storeOver(folder).create(path, registerOf(megabytes));
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.close();
  const wholePath = join(folder, 'whole.itareg');
  const peerPath = join(folder, 'peer.itareg');
  copyFileSync(path, peerPath);

  const ourDisk = createFaultyDisk();
  const session = createSession(openOrThrow(storeOver(folder, ourDisk), path), now);
  const wholeDisk = createFaultyDisk();
  const image = engine.open(ourDisk.readFile(path));
  const lanes: Lane[] = [ourLane(session, ourDisk), wholeLane(image, wholePath, wholeDisk)];
  if (peer) lanes.push(peerLane(peer.name, peer.open(peerPath)));
  return lanes;
}

function ourLane(session: Session, disk: FaultyDisk): Lane {
  return {
    way: 'changed pages',
    disk,
    commit: (text) =>
      commitOrThrow(session, {
        kind: 'setCell',
        cell: { measureId: editedMeasure, column: 'steps', roundId: null },
        text,
      }),
    close: () => session.close(),
  };
}

function wholeLane(image: SqlImage, path: string, disk: FaultyDisk): Lane {
  return {
    way: 'whole file',
    disk,
    commit: (text) => {
      image.run('update measure set steps = ? where id = ?', [text, editedMeasure]);
      replaceFile(path, image.export(), disk);
    },
    close: () => image.close(),
  };
}

function peerLane(name: string, database: PeerDatabase): Lane {
  return {
    way: `${name}, DELETE, FULL`,
    disk: null,
    commit: (text) => database.setSteps(editedMeasure, text),
    close: () => database.close(),
  };
}

function takeSample({ commit, disk }: Lane, round: number): Sample {
  disk?.resetCounts();
  const begun = performance.now();
  commit(`๑) ดำเนินการครั้งที่ ${round}`);
  const milliseconds = performance.now() - begun;
  const counts = disk?.counts();
  return { milliseconds, bytes: counts?.bytesWritten ?? null, flushes: counts?.flushes ?? null };
}

function summary(samples: readonly Sample[]) {
  const times = samples.map((sample) => sample.milliseconds);
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    bytes: quantileOrNull(samples.map((sample) => sample.bytes)),
    flushes: quantileOrNull(samples.map((sample) => sample.flushes)),
  };
}

function quantileOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : quantile(known, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const editedMeasure = 'measure-7';

/** A register whose file is about that big: rows as full as those of a real report, some 2,500 letters each. */
function registerOf(megabytes: number): Register {
  const register = newRegister(countingIds(), 'องค์การบริหารส่วนตำบลตัวอย่าง', 2566, 6);
  const [year] = register.fiscalYears;
  if (!year) return register;
  const count = Math.max(10, Math.round((megabytes * bytesPerMegabyte) / 8_400));
  const sentence = 'จัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่ให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน ';
  const measures = Array.from(
    { length: count },
    (_, index): Measure => ({
      ...blankMeasure(`measure-${index}`),
      issue: `E${index} ${sentence}`,
      responsible: 'กองคลัง',
      steps: `๑) ${sentence.repeat(6)}`,
      reporting: sentence.repeat(2),
      actions: year.rounds[0] ? { [year.rounds[0].id]: sentence.repeat(5) } : {},
    }),
  );
  const groups = Array.from(
    { length: Math.ceil(count / 20) },
    (_, index): Group => ({
      id: `group-${index}`,
      heading: `ตัวชี้วัดที่ ${index + 1}`,
      measures: measures.slice(index * 20, index * 20 + 20),
    }),
  );
  return { ...register, fiscalYears: [{ ...year, groups }, ...register.fiscalYears.slice(1)] };
}
