// `npm run soak [-- MINUTES]`: the window used without a pause; half an hour where nothing is said.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e-more', 'soak'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SOAK_MINUTES: process.argv[2] ?? '30' },
});
process.exitCode = status ?? 1;
