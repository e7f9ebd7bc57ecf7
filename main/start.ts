// `npm start`: opens the program in the best way this machine has, and says in a sentence which that was and why. Electron where
// it is or can be fetched; else a browser's window over the loopback host; else the host's address. Plain Node: it must never
// import electron.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { desktop as english } from '../src/wording/en/desktop.ts';
import { type DesktopWording, desktop as thai } from '../src/wording/th/desktop.ts';
import type { LoopbackHost } from './loopback/host.ts';
import { appRoot, programVersion } from './node/app-root.ts';
import { findBrowser, hasDisplay, openAppWindow } from './node/app-window.ts';
import { dataFolder } from './node/data-folder.ts';
import {
  canFetchElectron,
  electronPackage,
  fetchElectron,
  findElectron,
  packageVersion,
} from './node/electron-binary.ts';
import { startFileIn } from './node/start-file.ts';

type Sentence = (wording: DesktopWording) => string;

/** How long Electron's download server gets to answer. */
const probePatienceMs = 5_000;
/** A program that ends this soon never opened a window. */
const stillbornMs = 2_000;
/** A page that was closed with its window may still be sending its last draft. */
const lastDraftMs = 300;

const folder = dataFolder(process.env, process.platform);

async function start(): Promise<number> {
  const named = startFileIn(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const fault = named === null ? null : faultOf(named);
  if (fault !== null) {
    complain(fault);
    return 1;
  }
  const file = named ?? (await sampleFile());

  const way = await findWay();
  if ('electron' in way) {
    say(way.how);
    return runElectron(way.electron, file);
  }
  return runLoopback(way.why, file);
}

/** Electron's program and how it was come by, or why there is none. */
async function findWay(): Promise<{ electron: string; how: Sentence } | { why: Sentence }> {
  if (!hasDisplay(process.env, process.platform)) return { why: (w) => w.whyNoDisplay };
  const packageFolder = electronPackage();
  const installed = findElectron(packageFolder, process.env);
  if (installed !== null) return { electron: installed, how: (w) => w.openedInElectron };
  if (process.env.REGISTER_NO_DOWNLOAD === '1') return { why: (w) => w.whyDownloadTurnedOff };
  const reachable =
    packageFolder !== null &&
    (await canFetchElectron({
      version: packageVersion(packageFolder),
      environment: process.env,
      platform: process.platform,
      arch: process.arch,
      patienceMs: probePatienceMs,
    }));
  if (!reachable) return { why: (w) => w.whySourceUnreachable };
  say((w) => w.fetchingElectron);
  const fetched = (await fetchElectron(packageFolder)) ? findElectron(packageFolder, process.env) : null;
  if (fetched === null) return { why: (w) => w.whyDownloadFailed };
  return { electron: fetched, how: (w) => w.openedInFetchedElectron };
}

/** Runs Electron to its end and gives its exit code. */
function runElectron(program: string, file: string | null): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const begun = Date.now();
  const child = spawn(program, [appRoot(), ...(file === null ? [] : [file])], { stdio: 'inherit', env: environment });
  // The terminal sends Ctrl+C to both of us; Electron saves and ends, and we wait for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    const ended = (code: number, said: string) => {
      if (code !== 0 && Date.now() - begun < stillbornMs) complain((w) => w.electronStopped(said));
      resolve(code);
    };
    child.on('error', (fault) => ended(1, fault.message));
    child.on('exit', (code, signal) => ended(code ?? 1, signal ?? `exit ${code}`));
  });
}

/** Runs the host until its window is closed, or until Ctrl+C where only its address could be told. */
async function runLoopback(why: Sentence, file: string | null): Promise<number> {
  const { startLoopbackHost } = await import('./loopback/host.ts');
  const host = await startLoopbackHost({
    dataFolder: folder,
    version: programVersion(),
    environment: process.env,
    rendererFolder: path.join(appRoot(), 'dist', 'renderer'),
    ...(file === null ? {} : { openFile: file }),
  });
  // Ctrl+C lets the page put its drafts away, or ask about them; a second one does not ask any more.
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) void host.close();
      else host.closeGently();
      asked = true;
    });
  }

  const browser = hasDisplay(process.env, process.platform) ? findBrowser(process.env, process.platform) : null;
  if (browser === null) {
    const reason: Sentence = hasDisplay(process.env, process.platform) ? (w) => w.andNoBrowser(why(w)) : why;
    return serveAddress(host, reason);
  }
  const window = openAppWindow(browser, host.url, folder);
  const first = await Promise.race([
    host.connected.then(() => 'spoke'),
    window.ended.then(() => 'ended'),
    host.closed.then(() => 'closed'),
  ]);
  if (first === 'ended') return serveAddress(host, (w) => w.andBrowserFailed(why(w), browser.name));
  if (first === 'spoke') say((w) => w.openedInBrowser(browser.name, why(w)));
  await Promise.race([window.ended, host.closed]);
  await new Promise((resolve) => setTimeout(resolve, lastDraftMs));
  await host.close();
  window.close();
  await window.ended;
  say((w) => w.savedAndClosed);
  return 0;
}

async function serveAddress(host: LoopbackHost, why: Sentence): Promise<number> {
  const address = host.url;
  say((w) => w.openAtAddress(address, why(w)));
  say((w) => w.stopWithCtrlC);
  // An address opens one window; whoever closed it may want another.
  while ((await Promise.race([host.closed.then(() => 'closed'), host.left().then(() => 'left')])) === 'left') {
    const next = host.url;
    say((w) => w.openAgainAt(next));
  }
  say((w) => w.savedAndClosed);
  return 0;
}

/** The ready sample register a start without a file opens; null, and said so, when it cannot be made. */
async function sampleFile(): Promise<string | null> {
  const { ensureSampleRegister } = await import('./node/sample-register.ts');
  const made = await ensureSampleRegister(folder);
  if (made.ok) return made.value;
  complain((w) => w.sampleFailed);
  return null;
}

/** What is wrong with a path before any program is started for it; what is inside is the program's to judge. */
function faultOf(file: string): Sentence | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return (w) => w.fileMissing(file);
  return found.isDirectory() ? (w) => w.fileIsFolder(file) : null;
}

function say(sentence: Sentence): void {
  console.log(`${sentence(thai)}\n${sentence(english)}`);
}

function complain(sentence: Sentence): void {
  console.error(`${sentence(thai)}\n${sentence(english)}`);
}

start().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    const detail = fault instanceof Error ? fault.message : String(fault);
    complain((w) => w.startFailedShort(detail));
    process.exit(1);
  },
);
