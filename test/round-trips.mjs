// `npm run round-trips [COUNT]`: registers of every shape out to Word and Excel, saved again by LibreOffice and brought back in; two
// hundred where no count is said.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', 'test/integration/publish/libre-office.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, OFFICE_ROUND_TRIPS: process.argv[2] ?? '200' },
});
process.exitCode = status ?? 1;
