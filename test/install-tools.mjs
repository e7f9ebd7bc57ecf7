// Installs what the tests call on the system and the system lacks, where that is possible without asking (apt-get as root on
// Debian); otherwise says what to install. `node test/install-tools.mjs` does it by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the tests call on the system, by the Debian package that brings it. */
const tools = [
  {
    package: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  },
  { package: 'poppler-utils', programs: ['pdftotext'] },
  { package: 'qpdf', programs: ['qpdf'] },
  { package: 'openssl', programs: ['openssl'] },
  { package: 'libnss3-tools', programs: ['certutil'] },
];

function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, process.platform === 'win32' ? `${program}.exe` : program)));
}

/** Looks for each tool and installs those missing; the tests that need one that stays missing are skipped by name. */
export function installMissingTools() {
  const missing = tools.filter(
    (tool) => !tool.programs.some(isOnPath) && !(tool.package === 'chromium' && process.env.CHROMIUM),
  );
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.package);
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    console.log(`installing ${names.join(', ')} by apt-get`);
    const apt = (...words) =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...names);
  } else {
    console.log(`Tests that need ${names.join(', ')} are skipped by name. To run them, install: ${names.join(' ')}`);
    console.log('(end-to-end tests take Chrome, Edge or Chromium; another place is said by the variable CHROMIUM)');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installMissingTools();
