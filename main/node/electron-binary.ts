// Where Electron's program is, and whether and how it can be had. Plain Node: importing the npm package `electron` here would
// start a download by itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The npm package's folder, or null where it is not installed (a production install). */
export function electronPackage(): string | null {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/**
 * The path of an installed Electron of the package's own version, or null. The same test as the package makes before it
 * downloads; `ELECTRON_OVERRIDE_DIST_PATH` names an unpacked Electron elsewhere and is taken at its word.
 */
export function findElectron(
  folder: string | null,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const program = programName(platform);
  const elsewhere = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere) return existing(path.join(elsewhere, program));
  if (folder === null) return null;
  try {
    const installed = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/u, '');
    if (installed !== packageVersion(folder)) return null;
    if (readFileSync(path.join(folder, 'path.txt'), 'utf8') !== program) return null;
    return existing(path.join(folder, 'dist', program));
  } catch {
    return null;
  }
}

export interface FetchQuestion {
  readonly version: string;
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly patienceMs: number;
}

/** True when a download would have something to fetch: the file is in the download cache, or its server answers in time. */
export async function canFetchElectron(question: FetchQuestion): Promise<boolean> {
  const address = downloadAddress(question);
  if (existsSync(cachedDownload(address, question))) return true;
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(question.patienceMs) });
    // 405: a mirror that does not know HEAD is there all the same.
    return answer.ok || answer.status === 405;
  } catch {
    return false;
  }
}

/** Runs the package's own installer, which shows its progress and checks the file against its checksums. */
export function fetchElectron(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [path.join(folder, 'install.js')], { stdio: 'inherit' });
    installer.on('error', () => resolve(false));
    installer.on('exit', (code) => resolve(code === 0));
  });
}

/** The version the npm package stands for; throws where its package.json cannot be read. */
export function packageVersion(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** Where the installer would download from; it looks at the same variables in the same order. */
export function downloadAddress({ version, environment, platform, arch }: Omit<FetchQuestion, 'patienceMs'>): string {
  const set = (...names: readonly string[]) => names.map((name) => environment[name]).find(Boolean);
  const base =
    set('npm_config_electron_mirror', 'NPM_CONFIG_ELECTRON_MIRROR', 'ELECTRON_MIRROR') ??
    'https://github.com/electron/electron/releases/download/';
  const folder = set('npm_config_electron_custom_dir', 'ELECTRON_CUSTOM_DIR') ?? `v${version}`;
  return `${base}${folder.replace('{{ version }}', version)}/electron-v${version}-${platform}-${arch}.zip`;
}

/** Where the installer keeps a download: in a folder named by the hash of the address without its file name. */
function cachedDownload(address: string, { environment, platform }: FetchQuestion): string {
  const folder = createHash('sha256').update(path.posix.dirname(address)).digest('hex');
  return path.join(
    environment.electron_config_cache ?? cacheRoot(environment, platform),
    folder,
    path.posix.basename(address),
  );
}

function cacheRoot(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') {
    return path.join(environment.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'electron', 'Cache');
  }
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'electron');
  return path.join(environment.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'electron');
}

function programName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}
