// `npm test`: the tools the tests need, types, lint and format, the build, then every test. Ends with the plain line
// "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissingTools } from './install-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

function run(command, words, environment = {}) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, succeeded) {
  console.log(`${succeeded ? 'passed' : 'FAILED'}: ${name}`);
  counts[succeeded ? 'passed' : 'failed'] += 1;
}

installMissingTools();
step('types', run('npx', ['tsc', '--build']));
step('lint and format', run('npx', ['biome', 'check', '--error-on-warnings', '.']));
step('build', run(process.execPath, ['main/build.mjs']));

const folder = mkdtempSync(join(tmpdir(), 'ita-register-test-'));
const report = join(folder, 'vitest.json');
// The rest of the browser's tests take as long again as all others: `npm run e2e` runs them.
const projects = ['unit', 'integration', 'e2e'].flatMap((name) => ['--project', name]);
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const allPassed = run('npx', ['vitest', 'run', ...projects, ...reporters]);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests + numTodoTests;
}
// A file that cannot even be loaded fails no test by number.
if (!allPassed && counts.failed === 0) counts.failed += 1;
rmSync(folder, { recursive: true, force: true });

console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed === 0 ? 0 : 1;
