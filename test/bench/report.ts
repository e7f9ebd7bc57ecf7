// Whole-process time, size and memory of a printed report of growing length, beside a browser's and a word processor's print of the
// same table, by turns in one run so that a busy machine is fair to all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record, remark, type Samples, spreadOf } from './figures.ts';
import { chromium, libreOffice, ourPrinter, type PrintRun, type ReportPrinterPeer } from './report-peers.ts';

/** Measures, rounds, and whether the word processor takes part: it needs minutes for the longest. */
const sizes = [
  { measures: 8, rounds: 4, isForAll: true },
  { measures: 100, rounds: 3, isForAll: true },
  { measures: 1_000, rounds: 2, isForAll: false },
] as const;

/** Records two figures for each size: the texts as they repeat, and every text its own. */
export async function benchReport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-report-bench-'));
  try {
    const ours = { same: ourPrinter(folder, 'same'), different: ourPrinter(folder, 'different') };
    const browser = chromium(folder);
    const office = libreOffice(folder);
    if (browser === null) remark('pdf', 'Chromium is not installed, left out');
    if (office === null) remark('pdf', 'LibreOffice is not installed, left out');
    for (const { measures, rounds, isForAll } of sizes) {
      const peers = [browser, isForAll ? office : null].filter((peer) => peer !== null);
      const runs = await runByTurns([ours.same, ours.different, ...peers], measures, rounds);
      const of = (printer: ReportPrinterPeer): readonly PrintRun[] => runs.get(printer) ?? [];
      const samples = (printer: ReportPrinterPeer): Samples => ({
        name: printer.name,
        values: of(printer).map(({ ms }) => ms),
      });
      const [same] = of(ours.same);
      record('pdf', `${measures} measures, ${same?.pageCount ?? 0} pages`, samples(ours.same).values, {
        peers: peers.map(samples),
        notes: [kilobytes(same), ...peers.map((peer) => `${peer.name.split(',')[0]} ${kilobytes(of(peer)[0])}`)],
      });
      record('pdf', '  no text twice', samples(ours.different).values, {
        peers: browser === null ? [] : [samples(browser)],
        notes: [kilobytes(of(ours.different)[0])],
      });
      const peaks = of(ours.different).map(({ peakMb }) => peakMb ?? 0);
      record('memory', `printing ${measures} measures, at most`, [spreadOf(peaks).most], { unit: 'MB' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function kilobytes(run: PrintRun | undefined): string {
  return `${((run?.bytes ?? 0) / 1000).toFixed(0)} kB`;
}

async function runByTurns(
  printers: readonly ReportPrinterPeer[],
  measures: number,
  rounds: number,
): Promise<ReadonlyMap<ReportPrinterPeer, readonly PrintRun[]>> {
  const runs = new Map<ReportPrinterPeer, PrintRun[]>(printers.map((printer) => [printer, []]));
  for (const printer of printers) printer.prepare(measures);
  // The first print of a program makes its profile and caches, and does not count.
  for (const printer of printers) await printer.run(measures);
  for (let round = 0; round < rounds; round += 1) {
    for (const [printer, own] of runs) own.push(await printer.run(measures));
  }
  return runs;
}
