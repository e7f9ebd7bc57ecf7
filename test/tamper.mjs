// `npm run tamper -- [--changes N] [--seed S]`: single bytes changed inside signed ones, our verdict beside poppler's; three hundred
// where no number is said.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { changes: { type: 'string' }, seed: { type: 'string' } } });
const environment = { TAMPER_CHANGES: values.changes ?? '300', ...(values.seed && { TAMPER_SEED: values.seed }) };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/integration/signing/tamper.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...environment },
});
process.exitCode = status ?? 1;
