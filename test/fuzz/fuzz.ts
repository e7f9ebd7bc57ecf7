// `npm run fuzz -- [--files N] [--seed S]`: damaged files through every reader of an import, a line of figures each. Ends with 1 where
// one crashed, hung or had no words; the seed it names makes the same file again (`--files 1 --seed S`).
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzzLine, runFuzz } from './run-fuzz.ts';

const { values } = parseArgs({ options: { files: { type: 'string' }, seed: { type: 'string' } } });
const files = Number(values.files ?? 2_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (![files, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('fuzz [--files N] [--seed S]: whole numbers');
  process.exit(2);
}

console.log(`seed ${seed}`);
const workerFile = fileURLToPath(new URL('./import-worker.js', import.meta.url));
const fixtures = fileURLToPath(new URL('../../test/fixtures', import.meta.url));
for await (const figures of runFuzz({ files, seed, workerFile, fixtures })) {
  console.log(`${figures.faults.length === 0 ? 'good' : 'BAD '}  ${fuzzLine(figures)}`);
  for (const fault of figures.faults.slice(0, 20)) console.log(`      ${fault}`);
  if (figures.faults.length > 0) process.exitCode = 1;
}
