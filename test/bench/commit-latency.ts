// How long one edit takes until it is on the disk, what it writes and how often it flushes, by the size of the register: our
// commit beside a native SQLite's (rollback journal, synchronous=FULL) and beside replacing the whole file, by turns in one run.
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
import { record, remark, spreadOf } from './figures.ts';
import { loadPeer, type Peer, type PeerDatabase } from './peer.ts';

/** Megabytes that the registers' files are to be about. */
const sizes = [0.1, 1, 10, 50];
const rounds = 25;
/** The first rounds warm the engine up and do not count. */
const warmUpRounds = 5;
const bytesPerMegabyte = 1_000_000;

/** Records a figure for each size. */
export async function benchCommit(): Promise<void> {
  const peer = await loadPeer();
  if ('missing' in peer) remark('commit', `better-sqlite3 could not be had: ${peer.missing}`);
  for (const size of sizes) {
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
      for (const lane of lanes) lane.close();
      const [ours = [], ...theirs] = samples;
      record(
        'commit',
        `register of ${actual.toFixed(1)} MB`,
        ours.map(({ milliseconds }) => milliseconds),
        {
          peers: theirs.map((values, index) => ({
            name: lanes[index + 1]?.way ?? '',
            values: values.map(({ milliseconds }) => milliseconds),
          })),
          notes: [
            `${(spreadOf(ours.map(({ bytes }) => bytes ?? 0)).median / 1000).toFixed(0)} kB written`,
            `${spreadOf(ours.map(({ flushes }) => flushes ?? 0)).median} flushes`,
          ],
        },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
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

function lanesFor(folder: string, megabytes: number, peer: Peer | null): readonly Lane[] {
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
  return [
    ourLane(session, ourDisk),
    ...(peer ? [peerLane(peer.name, peer.open(peerPath))] : []),
    wholeLane(image, wholePath, wholeDisk),
  ];
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
    way: 'the whole file anew',
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
    way: name,
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
