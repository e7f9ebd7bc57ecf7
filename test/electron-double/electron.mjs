// A double of Electron for its entry: records what it is told, emits what it is asked to, and is ready only after the entry has
// been evaluated, as the real one is. It believes what we believe about Electron, so it proves our side only.
import { EventEmitter } from 'node:events';

/** What the entry did, for the scenarios to read. */
export const record = {
  isReady: false,
  steps: [],
  windows: [],
  menus: [],
  errorBoxes: [],
  exits: [],
  quits: 0,
  crashReporter: null,
  schemes: [],
  handlers: new Map(),
  protocols: new Map(),
  permissions: {},
  dialogs: [],
  dialogAnswers: [],
  opened: [],
  shown: [],
  lockData: undefined,
};

/** What a scenario decides before the entry is imported. */
export const circumstances = {
  gotLock: true,
  isPackaged: false,
  /** The user's documents; where the system knows none, asking for them throws. */
  documents: null,
  /** The page takes its time: its load ends only by what happens to the window. */
  isSlow: false,
};

let announceReady;
const ready = new Promise((resolve) => {
  announceReady = resolve;
});

/** The real `ready` comes only after the entry module has finished evaluating. */
export function entryEvaluated() {
  record.isReady = true;
  announceReady();
}

function step(name) {
  record.steps.push({ name, beforeReady: !record.isReady });
}

class App extends EventEmitter {
  get isPackaged() {
    return circumstances.isPackaged;
  }
  whenReady() {
    return ready;
  }
  setPath(name, folder) {
    step(`setPath ${name}`);
    record.userData = folder;
  }
  getPath(name) {
    if (name !== 'documents' || circumstances.documents === null) throw new Error(`Failed to get '${name}' path`);
    return circumstances.documents;
  }
  setAppUserModelId(id) {
    step('setAppUserModelId');
    record.appUserModelId = id;
  }
  getVersion() {
    return '9.9.9';
  }
  enableSandbox() {
    step('enableSandbox');
  }
  requestSingleInstanceLock(data) {
    step('requestSingleInstanceLock');
    record.lockData = data;
    return circumstances.gotLock;
  }
  quit() {
    record.quits += 1;
    this.emit('before-quit', cancellable());
  }
  exit(code) {
    record.exits.push(code);
  }
}
export const app = new App();

/** An event object whose prevention can be read. */
export function cancellable(fields = {}) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class WebContents extends EventEmitter {
  mainFrame = { url: '' };
  crashed = false;
  sent = [];
  reloads = 0;
  openHandler = null;
  destroyed = false;
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }
  send(channel, event) {
    this.sent.push({ channel, event });
  }
  isCrashed() {
    return this.crashed;
  }
  reload() {
    this.reloads += 1;
    this.crashed = false;
    this.failLoad?.('ERR_ABORTED (-3)');
  }
  isDestroyed() {
    return this.destroyed;
  }
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContents();
  shown = 0;
  focused = 0;
  destroyed = false;
  minimized = false;
  constructor(options) {
    super();
    this.options = options;
    record.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address) {
    this.address = address;
    this.webContents.mainFrame.url = address;
    record.onLoad?.();
    if (!circumstances.isSlow) {
      this.webContents.emit('did-finish-load');
      return;
    }
    await new Promise((_, reject) => {
      this.webContents.failLoad = (fault) => reject(new Error(`${fault} loading '${address}'`));
    });
  }
  show() {
    this.shown += 1;
  }
  focus() {
    this.focused += 1;
  }
  restore() {
    this.minimized = false;
  }
  isMinimized() {
    return this.minimized;
  }
  isDestroyed() {
    return this.destroyed;
  }
  destroy() {
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.webContents.failLoad?.('ERR_FAILED (-2)');
    app.emit('window-all-closed');
  }
}

class Session extends EventEmitter {
  protocol = { handle: (scheme, handler) => record.protocols.set(scheme, handler) };
  webRequest = {
    onBeforeRequest: (listener) => {
      record.onBeforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler) {
    record.permissions.request = handler;
  }
  setPermissionCheckHandler(handler) {
    record.permissions.check = handler;
  }
  setDevicePermissionHandler(handler) {
    record.permissions.device = handler;
  }
  setSpellCheckerEnabled(enabled) {
    record.spellChecker = enabled;
  }
}
export const session = { defaultSession: new Session() };

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    step('registerSchemesAsPrivileged');
    record.schemes.push(...schemes);
  },
};

export const ipcMain = {
  handle(channel, handler) {
    if (record.handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    record.handlers.set(channel, handler);
  },
};

export const crashReporter = {
  start(options) {
    record.crashReporter = options;
  },
};

export const Menu = {
  buildFromTemplate: (template) => ({ template }),
  setApplicationMenu: (menu) => record.menus.push(menu),
};

function ask(kind, window, options) {
  record.dialogs.push({ kind, overWindow: window instanceof BrowserWindow, options });
  return Promise.resolve(record.dialogAnswers.shift() ?? { canceled: true, filePath: '', filePaths: [] });
}
export const dialog = {
  showErrorBox: (title, content) => record.errorBoxes.push({ title, content }),
  showOpenDialog: (window, options) => ask('open', window, options),
  showSaveDialog: (window, options) => ask('save', window, options),
  showMessageBox: (window, options) => ask('message', window, options),
};

export const shell = {
  openExternal: async (address) => void record.opened.push(address),
  openPath: async (path) => {
    record.opened.push(path);
    return '';
  },
  showItemInFolder: (path) => void record.shown.push(path),
};
