// `npm run torture`: kills, power cuts and faults in numbers, one line of figures each. Ends with 1 where anything was lost.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runFaults } from './faults.ts';
import { runFullDisk } from './full-disk.ts';
import { missingSqlite3, runKills } from './kills.ts';
import { runPowerCuts } from './power-cuts.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    'power-cuts': { type: 'string' },
    faults: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});
const isShort = values.kills === undefined && values['power-cuts'] === undefined && !values.faults;
const kills = Number(values.kills ?? (isShort ? 50 : 0));
const cuts = Number(values['power-cuts'] ?? (isShort ? 200 : 0));
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (![kills, cuts, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('torture [--kills N] [--power-cuts N] [--faults] [--seed S]: whole numbers');
  process.exit(2);
}

let isGood = true;
const report = (words: string, good: boolean, details: readonly string[] = []) => {
  isGood &&= good;
  console.log(`${good ? 'good' : 'BAD '}  ${words}`);
  for (const detail of details) console.log(`      ${detail}`);
};

console.log(`seed ${seed}`);
if (kills > 0) {
  const committer = fileURLToPath(new URL('./committer.js', import.meta.url));
  const figures = await runKills({ kills, seed, committer });
  const { rounds, acknowledged, lost, corrupt, withJournal, recoveredBySqlite3, complaints } = figures;
  const recovered =
    recoveredBySqlite3 === null
      ? `not asked of sqlite3 (${missingSqlite3()})`
      : `${recoveredBySqlite3} recovered by sqlite3`;
  const isWhole = lost + corrupt === 0 && (recoveredBySqlite3 === null || recoveredBySqlite3 === rounds);
  report(
    `kills: ${rounds} rounds, ${acknowledged} acknowledged commits, ${lost} lost, ${corrupt} corrupt, ${recovered}, ${withJournal} left a journal`,
    isWhole,
    complaints,
  );
}
if (cuts > 0) {
  const { rounds, acknowledged, lost, corrupt, recovered } = runPowerCuts({ cuts, seed });
  report(
    `power cuts: ${rounds} rounds, ${acknowledged} acknowledged commits, ${lost} lost, ${corrupt} corrupt, ${recovered} played a journal back`,
    lost + corrupt === 0,
  );
  const control = runPowerCuts({ cuts: Math.min(400, Math.max(100, cuts)), seed, leavesJournalFlushOut: true });
  report(
    `negative control (the journal is never flushed): ${control.rounds} rounds, ${control.lost} lost, ${control.corrupt} corrupt: ${
      control.lost + control.corrupt > 0 ? 'detected' : 'NOT DETECTED'
    }`,
    control.lost + control.corrupt > 0,
  );
}
if (values.faults || isShort) {
  const migrated = fileURLToPath(new URL('../../test/fixtures/registers/version-1.itareg', import.meta.url));
  const { positions, wrong } = runFaults(migrated);
  report(`faults: EIO and ENOSPC at ${positions} positions, ${wrong.length} wrong`, wrong.length === 0, wrong);
  const full = runFullDisk(seed);
  report(
    full.skipped
      ? `full disk: skipped, ${full.skipped}`
      : `full disk: ${full.acknowledged} acknowledged commits, ${full.refused} refused, ${full.wrong.length} wrong`,
    full.wrong.length === 0,
    full.wrong,
  );
}
process.exitCode = isGood ? 0 : 1;
