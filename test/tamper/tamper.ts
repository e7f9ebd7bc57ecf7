// `npm run tamper -- [--changes N] [--seed S]`: single bytes changed inside signed ones, our verdict beside poppler's. Ends with 1 where
// they differ or a change went unnoticed.
import { parseArgs } from 'node:util';
import { withoutSigningTools } from '../fixtures/signing.ts';
import { runTamper } from './run-tamper.ts';

const { values } = parseArgs({ options: { changes: { type: 'string' }, seed: { type: 'string' } } });
const changes = Number(values.changes ?? 300);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (![changes, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('tamper [--changes N] [--seed S]: whole numbers');
  process.exit(2);
}
if (withoutSigningTools !== '') {
  console.error(withoutSigningTools.trim());
  process.exit(2);
}

console.log(`seed ${seed}`);
const { faults, allBroken } = await runTamper({ changes, seed });
for (const fault of faults) console.log(`BAD   ${fault}`);
console.log(`${changes} changes, ${allBroken} broke every signature, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
