// `npm run bench`: what the program costs, in one page. Figures are this machine's; what counts are their ratios and growth.
// `npm run bench -- NAME…` measures some of it alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { appRoot, programVersion } from '../../main/node/app-root.ts';
import { benchCommit } from './commit-latency.ts';
import { type Figure, findings, spreadOf } from './figures.ts';
import { benchFollowup } from './followup.ts';
import { benchImport } from './import.ts';
import { benchOpen } from './open.ts';
import { pageOf } from './page.ts';
import { benchPreflight } from './preflight.ts';
import { benchReaders } from './readers.ts';
import { benchReport } from './report.ts';
import { benchSizes } from './sizes.ts';
import { benchStart } from './start.ts';
import { benchTenYears, officesIn } from './ten-years.ts';
import { benchWindow } from './typing.ts';

const begun = new Date();
const folder = mkdtempSync(join(tmpdir(), 'ita-bench-'));
const offices = officesIn(folder);

const benches: Readonly<Record<string, () => unknown>> = {
  start: () => benchStart(folder, offices),
  window: () => benchWindow(folder, offices),
  commit: benchCommit,
  open: benchOpen,
  preflight: benchPreflight,
  followup: benchFollowup,
  dates: benchReaders,
  pdf: benchReport,
  import: benchImport,
  sizes: benchSizes,
  'ten-years': () => benchTenYears(folder, offices),
};

const words = process.argv.slice(2);
const unknown = words.find((word) => !Object.hasOwn(benches, word));
if (unknown !== undefined) {
  console.error(`no part is called ${unknown}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

const load = [loadavg()[0] ?? 0];
const tookSeconds: Record<string, number> = {};
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const started = performance.now();
    // One that fails takes nothing from the others.
    await Promise.resolve()
      .then(bench)
      .catch((fault: unknown) => {
        process.exitCode = 1;
        console.error(`${name} failed: ${fault instanceof Error ? fault.stack : String(fault)}`);
      });
    tookSeconds[name] = Math.round((performance.now() - started) / 100) / 10;
    console.error(`measured: ${name}, ${tookSeconds[name]} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
load.push(loadavg()[0] ?? 0);

const { figures, remarks } = findings();
const machine = {
  node: process.version,
  platform: process.platform,
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  load,
};
console.log(
  [
    '',
    `What ita-register ${programVersion()} costs · ${begun.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, ${machine.platform}; load ${load.map((one) => one.toFixed(1)).join(' → ')}`,
    'Median and 95th percentile of the runs; ratio = ours to the peer’s, below 1 ours is the smaller.',
    '',
    pageOf(figures, remarks),
    '',
  ].join('\n'),
);

const results = join(appRoot(), 'bench-results');
const kept = join(results, `${begun.toISOString().slice(0, 19).replaceAll(':', '')}.json`);
mkdirSync(results, { recursive: true });
writeFileSync(
  kept,
  `${JSON.stringify({ at: begun.toISOString(), machine, tookSeconds, figures: figures.map(withSpread), remarks }, null, 2)}\n`,
);
console.log(`${Math.round((Date.now() - begun.getTime()) / 1000)} s; kept in ${kept}`);

/** As it is kept: every value, its spread, and the ratio to each peer. */
function withSpread({ ours, peers, ...figure }: Figure) {
  const { median } = spreadOf(ours);
  return {
    ...figure,
    ours: { ...spreadOf(ours), values: ours },
    peers: peers.map(({ name, values }) => {
      const theirs = spreadOf(values);
      return { name, ...theirs, ratio: median / theirs.median, values };
    }),
  };
}
