// Whole-process time and size of a printed report of growing length, beside a browser's and a word processor's print of the
// same table, by turns in one run so that a busy machine is fair to all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printLine, spreadOf } from './figures.ts';
import {
  chromium,
  libreOffice,
  ourPrinter,
  oursDifferentName,
  oursName,
  type PrintRun,
  type ReportPrinterPeer,
} from './report-peers.ts';

/** Measures, rounds, and whether the word processor takes part: it needs minutes for the longest. */
const sizes = [
  { measures: 8, rounds: 5, isForAll: true },
  { measures: 100, rounds: 3, isForAll: true },
  { measures: 1_000, rounds: 3, isForAll: true },
  { measures: 5_000, rounds: 1, isForAll: false },
] as const;

export async function benchReport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-report-bench-'));
  try {
    const office = libreOffice(folder);
    const others = [
      { peer: chromium(folder), name: 'Chromium' },
      { peer: office, name: 'LibreOffice' },
    ];
    for (const { peer, name } of others) if (peer === null) printLine(`report: ${name} is not installed, left out`);
    const peers = [
      ourPrinter(folder, 'same'),
      ourPrinter(folder, 'different'),
      ...others.flatMap(({ peer }) => peer ?? []),
    ];
    for (const { measures, rounds, isForAll } of sizes) {
      await benchSize(
        measures,
        rounds,
        peers.filter((peer) => isForAll || peer !== office),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSize(measures: number, rounds: number, peers: readonly ReportPrinterPeer[]): Promise<void> {
  const runs = new Map<string, PrintRun[]>(peers.map(({ name }) => [name, []]));
  for (const peer of peers) peer.prepare(measures);
  // The first print of a program makes its profile and caches, and does not count.
  if (rounds > 1) for (const peer of peers) await peer.run(measures);
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of peers) runs.get(peer.name)?.push(await peer.run(measures));
  }
  const medianMs = (name: string) => spreadOf((runs.get(name) ?? []).map(({ ms }) => ms)).medianMs;
  const share = (own: string, name: string) => (medianMs(own) / medianMs(name)).toFixed(2);
  for (const [name, own] of runs) {
    const last = own.at(-1);
    const peakMb = Math.max(...own.map((run) => run.peakMb ?? 0));
    printLine(
      `report, ${measures} measures: ${name}`,
      `${(medianMs(name) / 1000).toFixed(2).padStart(7)} s`,
      `${((last?.bytes ?? 0) / 1000).toFixed(0).padStart(6)} kB`,
      last?.pageCount ? `${last.pageCount} pages` : '',
      peakMb > 0
        ? `${peakMb.toFixed(0)} MB at most`
        : `ours takes ${share(oursName, name)} of it, ${share(oursDifferentName, name)} with all texts different`,
    );
  }
}
