// `npm run fuzz-calls [-- --calls N --seed S]`: calls of every sort to the program's one door. Ends with 1 where one crashed, hung or
// wrote what it must not; the seed it names makes the same calls again.
import { parseArgs } from 'node:util';
import { runFuzzCalls } from './run-fuzz-calls.ts';

const { values } = parseArgs({ options: { calls: { type: 'string' }, seed: { type: 'string' } } });
const calls = Number(values.calls ?? 100_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (![calls, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('fuzz-calls [--calls N] [--seed S]: whole numbers');
  process.exit(2);
}

console.log(`seed ${seed}`);
const { faults, ...figures } = await runFuzzCalls({ calls, seed });
console.log(JSON.stringify(figures));
for (const fault of faults.slice(0, 40)) console.log(`BAD  ${fault}`);
console.log(`${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
