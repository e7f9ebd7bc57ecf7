// A window of the Chrome, Edge or Chromium already on this machine, without its address bar and with a profile of its own, so
// that neither the person's browsing nor their extensions come near the register.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Browser {
  readonly name: 'Chrome' | 'Edge' | 'Chromium';
  readonly program: string;
}

/** True where a window can be shown at all. Windows and macOS always have a display; elsewhere the environment tells. */
export function hasDisplay(environment: Environment, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** The first browser found in its usual places; null when there is none. */
export function findBrowser(environment: Environment, platform: NodeJS.Platform): Browser | null {
  return candidates(environment, platform).find(({ program }) => existsSync(program)) ?? null;
}

function candidates(environment: Environment, platform: NodeJS.Platform): readonly Browser[] {
  if (platform === 'win32') {
    const places = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const in32 = path.win32.join;
    return places.flatMap((place): Browser[] => [
      { name: 'Chrome', program: in32(place, 'Google', 'Chrome', 'Application', 'chrome.exe') },
      { name: 'Edge', program: in32(place, 'Microsoft', 'Edge', 'Application', 'msedge.exe') },
      { name: 'Chromium', program: in32(place, 'Chromium', 'Application', 'chrome.exe') },
    ]);
  }
  if (platform === 'darwin') {
    const inApplications = (name: string) => `/Applications/${name}.app/Contents/MacOS/${name}`;
    return [
      { name: 'Chrome', program: inApplications('Google Chrome') },
      { name: 'Edge', program: inApplications('Microsoft Edge') },
      { name: 'Chromium', program: inApplications('Chromium') },
    ];
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => path.isAbsolute(folder));
  const called = (name: Browser['name'], ...programs: readonly string[]): Browser[] =>
    programs.flatMap((program) => folders.map((folder) => ({ name, program: path.join(folder, program) })));
  return [
    ...called('Chrome', 'google-chrome-stable', 'google-chrome'),
    ...called('Edge', 'microsoft-edge-stable', 'microsoft-edge'),
    ...called('Chromium', 'chromium', 'chromium-browser'),
  ];
}

/** The switches of an app window: nothing but our page, and nothing sent anywhere by the browser itself. */
export function windowArguments(address: string, profileFolder: string, asRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--window-size=1280,800',
    '--lang=th',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    '--no-pings',
    '--password-store=basic',
    // Chromium refuses to start as root with its sandbox, and complains across the window without it.
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** What the window's own profile is told before its first start: it is a program's window, not a place to browse from. */
const preferences = {
  translate: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

export interface AppWindow {
  /** Resolves with the exit code when the window was closed or the browser would not run; its profile is gone by then. */
  readonly ended: Promise<number>;
  close(): void;
}

/** Opens the window with a fresh profile under `dataFolder`. */
export function openAppWindow(browser: Browser, address: string, dataFolder: string): AppWindow {
  const profiles = path.join(dataFolder, 'browser');
  forgetOldProfiles(profiles);
  mkdirSync(profiles, { recursive: true });
  const profile = mkdtempSync(path.join(profiles, 'profile-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // A group of its own: Ctrl+C in the terminal is for us, and we let the page put its drafts away first.
  const detached = process.platform !== 'win32';
  const child = spawn(browser.program, windowArguments(address, profile, asRoot), { stdio: 'ignore', detached });
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  }).finally(async () => {
    forget(profile);
    // The browser's last helper processes may put a file back while they end.
    await new Promise((resolve) => setTimeout(resolve, 200));
    forget(profile);
  });
  return { ended, close: () => endChild(child) };
}

function endChild(child: ChildProcess): void {
  if (child.exitCode === null) child.kill();
}

/** Takes away profiles left by a crash; one whose browser still runs (another start of the program) is left alone. */
function forgetOldProfiles(profiles: string): void {
  if (!existsSync(profiles)) return;
  for (const name of readdirSync(profiles)) {
    const profile = path.join(profiles, name);
    if (!isInUse(profile)) forget(profile);
  }
}

/** Chromium marks a profile in use by a link to `machine-process`; on Windows by a file that nobody can remove as long as it runs. */
function isInUse(profile: string): boolean {
  try {
    rmSync(path.join(profile, 'lockfile'), { force: true });
  } catch {
    return true;
  }
  try {
    const processId = Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1));
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function forget(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Windows keeps files of a just-ended browser for a while; the next start tries again.
  }
}
