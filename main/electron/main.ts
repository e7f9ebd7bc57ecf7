// Electron's entry: everything privileged is composed here, in the order Electron wants it. Nothing may be awaited at the top
// level, because `ready` comes only after this module has been evaluated.
import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu, session, shell } from 'electron';
import { createClient } from '../../src/contract/client.ts';
import type { Language } from '../../src/contract/contract.ts';
import { desktop as english } from '../../src/wording/en/desktop.ts';
import { type DesktopWording, desktop as thai } from '../../src/wording/th/desktop.ts';
import { appRoot } from '../node/app-root.ts';
import { createClosing } from '../node/closing.ts';
import { createProgram } from '../node/compose.ts';
import { dataFolder } from '../node/data-folder.ts';
import { faultDetails } from '../node/log-file.ts';
import { openStartFile, startFileIn } from '../node/start-file.ts';
import { homeAddress } from './app-address.ts';
import { serveApp } from './app-protocol.ts';
import { documentsToldBy, prepareBeforeReady } from './before-ready.ts';
import { askPath } from './dialogs.ts';
import { guardContents, guardSession } from './guards.ts';
import { answerCalls, createEventSender, hearDrops } from './ipc.ts';
import { hearLaterStarts } from './later-starts.ts';
import { setMenu } from './menu.ts';
import { openFile, openLink, showFile } from './outside.ts';
import { createWindow, loadPage, reviveCrashed, showWindow } from './window.ts';

const folder = dataFolder(process.env, process.platform);
const takeLaterStarts = hearLaterStarts(app);
// An unpackaged program finds its own folder among its arguments, behind whatever switches its starter put before it.
const startFile = startFileIn(
  process.argv.slice(1).filter((argument) => path.resolve(argument) !== appRoot()),
  process.cwd(),
);

async function boot(): Promise<void> {
  const program = await createProgram(
    {
      kind: 'electron',
      choosePath: async (question) => askPath(dialog, window, question, await currentWording()),
      answerPath: () => {},
      tell: (event) => events.send(event),
      openLink: async (url) => openLink(dialog, shell, window, url, await currentWording()),
      openFile: (file) => openFile(shell, file),
      showFile: async (file) => showFile(shell, file),
      // After this call's own reply has gone out, and outside the line of writes that closing waits for.
      closeNow: () => void setImmediate(() => void closing.finish()),
    },
    { dataFolder: folder, version: app.getVersion(), environment: process.env, documents: documentsToldBy(app) },
  );
  const client = createClient((name, input) => program.dispatch(name, input));
  const currentWording = async (): Promise<DesktopWording> => {
    const info = await client.call('app.info', {});
    return wordingIn(info.ok ? info.value.language : 'th');
  };

  const rendererFolder = path.join(appRoot(), 'dist', 'renderer');
  guardSession(session.defaultSession, thai.pdfName);
  serveApp(session.defaultSession, rendererFolder);
  setMenu(Menu, process.platform, await currentWording());
  logFaults(program.log.error);

  const window: BrowserWindow = createWindow({
    preload: path.join(appRoot(), 'dist', 'preload', 'preload.cjs'),
    icon:
      process.platform === 'win32' && app.isPackaged
        ? null
        : path.join(appRoot(), 'assets', 'icons', 'png', '256x256.png'),
    title: thai.productName,
    withDevTools: !app.isPackaged,
  });
  const events = createEventSender(window.webContents);
  const closing = createClosing({
    askPage: () => events.send({ kind: 'closeRequested' }),
    endSession: () => program.close(),
    leave: () => {
      if (!window.isDestroyed()) window.destroy();
      app.quit();
    },
    onFault: (fault) => program.log.error('closeFailed', faultDetails(fault)),
  });
  answerCalls(ipcMain, program.dispatch, closing.heard);
  hearDrops(ipcMain, program.permitDropped);

  window.on('close', (event) => {
    if (closing.isDone()) return;
    event.preventDefault();
    closing.request();
  });
  app.on('before-quit', (event) => {
    if (closing.isDone()) return;
    event.preventDefault();
    closing.request();
  });
  // Windows logs off: the question comes a moment before the end, and the page needs that moment.
  window.on('query-session-end', () => closing.request());
  window.on('session-end', () => void closing.finish());
  reviveCrashed(
    window,
    (reason) => {
      program.log.error('windowGone', { reason });
      closing.pageGone();
    },
    () => {
      dialog.showErrorBox(thai.windowFailedTitle, `${thai.windowFailed}\n\n${english.windowFailed}`);
      void closing.finish();
    },
  );
  takeLaterStarts((file) => {
    if (window.isDestroyed()) return;
    showWindow(window);
    if (file === null) return;
    program.permitPath(file);
    events.send({ kind: 'openRequested', path: file });
  });

  if (startFile !== null && !(await openStartFile(program, startFile))) {
    events.send({ kind: 'openRequested', path: startFile });
  }
  await loadPage(window, homeAddress);
}

function wordingIn(language: Language): DesktopWording {
  return language === 'en' ? english : thai;
}

function logFaults(error: (event: string, details?: object) => void): void {
  process.on('uncaughtException', (fault) => error('uncaughtException', faultDetails(fault)));
  process.on('unhandledRejection', (fault) => error('unhandledRejection', faultDetails(fault)));
  app.on('child-process-gone', (_event, details) => error('childProcessGone', { ...details }));
}

function reportStartFailure(fault: unknown): void {
  const detail = fault instanceof Error ? fault.message : String(fault);
  const title = `${thai.startFailedTitle} — ${english.startFailedTitle}`;
  dialog.showErrorBox(title, `${thai.startFailed(detail)}\n\n${english.startFailed(detail)}`);
  app.exit(1);
}

try {
  prepareBeforeReady(folder, process.platform);
  guardContents(app);
  // The file goes with the lock: the running program gets it whole, whatever Chromium makes of the arguments.
  if (app.requestSingleInstanceLock({ file: startFile })) {
    app.on('window-all-closed', () => app.quit());
    // macOS is not a platform of ours; its way of handing over files is answered and left.
    app.on('open-file', (event) => event.preventDefault());
    app.whenReady().then(boot).catch(reportStartFailure);
  } else {
    // Not quit(): that would let the rest of this module and the ready event run.
    app.exit(0);
  }
} catch (fault) {
  reportStartFailure(fault);
}
