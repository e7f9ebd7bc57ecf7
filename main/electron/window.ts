// The one window: its options, its page, and what happens when that crashes.
import { BrowserWindow } from 'electron';

export interface WindowOptions {
  readonly preload: string;
  /** A PNG; null where the program's own is the better one: an .exe holds a picture for every size that Windows shows. */
  readonly icon: string | null;
  readonly title: string;
  readonly withDevTools: boolean;
}

/** Makes the window, hidden until its page has painted. Electron remembers its size and place under its name. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    name: 'register',
    windowStatePersistence: true,
    show: false,
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    title: options.title,
    ...(options.icon === null ? {} : { icon: options.icon }),
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: options.withDevTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/**
 * Loads the page. Electron takes a load for failed when the window was closed meanwhile, or its page crashed and was loaded again:
 * neither is a fault of the start.
 */
export async function loadPage(window: BrowserWindow, address: string): Promise<void> {
  let hasCrashed = false;
  window.webContents.once('render-process-gone', () => {
    hasCrashed = true;
  });
  await window.loadURL(address).catch((fault: unknown) => {
    if (!window.isDestroyed() && !hasCrashed && !window.webContents.isCrashed()) throw fault;
  });
}

/** Brings the window to the person. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Milliseconds within which a second crash says that reloading does not help. */
const crashesTogetherMs = 60_000;

/**
 * Reloads a crashed page; one that crashes again within a minute is left to `giveUp`. Main holds the register, so nothing saved is
 * lost.
 */
export function reviveCrashed(window: BrowserWindow, crashed: (reason: string) => void, giveUp: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    crashed(details.reason);
    const now = performance.now();
    if (now - last < crashesTogetherMs) return giveUp();
    last = now;
    window.webContents.reload();
  });
}
