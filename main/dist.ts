// `npm run dist`: packs the program for Windows and Linux with electron-builder, and says plainly what is missing where it cannot.
// Plain Node: it must never import electron. Words after `--` go to electron-builder as they are.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packaging as english } from '../src/wording/en/packaging.ts';
import { type PackagingWording, packaging as thai } from '../src/wording/th/packaging.ts';
import { appRoot } from './node/app-root.ts';
import { canFetchElectron, downloadAddress, electronPackage, packageVersion } from './node/electron-binary.ts';

/** How long Electron's download server gets to answer. */
const probePatienceMs = 5_000;

const words = process.argv.slice(2);

async function dist(): Promise<number> {
  const platforms = wantedPlatforms();
  if (!words.some((word) => /electronDist/u.test(word))) {
    const missing = await missingElectron(platforms);
    if (missing !== null) {
      complain((w) => w.noElectron(missing.version, missing.names, missing.server));
      return 1;
    }
  }
  const chosen = platforms.map((platform) => (platform === 'win32' ? '--win' : '--linux'));
  const code = await runBuilder([...(namesPlatform(words) ? [] : chosen), ...words, '--publish', 'never']);
  if (code !== 0) complain((w) => w.toolsNeeded);
  return code;
}

/** Packages of Linux cannot be made on Windows; the other way round they can. */
function wantedPlatforms(): readonly ('win32' | 'linux')[] {
  if (namesPlatform(words)) {
    const isNamed = (...names: readonly string[]) => words.some((word) => names.includes(word));
    return [
      ...(isNamed('--win', '-w', '--windows') ? (['win32'] as const) : []),
      ...(isNamed('--linux', '-l') ? (['linux'] as const) : []),
    ];
  }
  return process.platform === 'win32' ? ['win32'] : ['linux', 'win32'];
}

function namesPlatform(given: readonly string[]): boolean {
  return given.some((word) => ['--win', '-w', '--windows', '--linux', '-l'].includes(word));
}

/** What of Electron is neither in the download cache nor at its server; null where nothing is missing. */
async function missingElectron(platforms: readonly ('win32' | 'linux')[]) {
  const folder = electronPackage();
  const version = folder === null ? '' : packageVersion(folder);
  const questions = platforms.map((platform) => ({ version, environment: process.env, platform, arch: 'x64' }));
  const canFetch = await Promise.all(
    questions.map((question) => canFetchElectron({ ...question, patienceMs: probePatienceMs })),
  );
  const addresses = questions.filter((_, index) => !canFetch[index]).map(downloadAddress);
  const [first] = addresses;
  if (first === undefined) return null;
  return { version, names: addresses.map((address) => path.posix.basename(address)), server: new URL(first).host };
}

function runBuilder(builderWords: readonly string[]): Promise<number> {
  const program = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const child = spawn(process.execPath, [program, ...builderWords], { cwd: appRoot(), stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function complain(sentence: (wording: PackagingWording) => string): void {
  console.error(`${sentence(thai)}\n\n${sentence(english)}`);
}

dist().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
