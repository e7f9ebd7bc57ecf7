// What the tests do to the running entry, each scenario giving back plain data.
import { app, cancellable, record, session } from './electron.mjs';

const home = 'app://register/index.html';

/** Calls as the window would; `from` changes who seems to call. */
function call(name, input, from = {}) {
  const [window] = record.windows;
  const { mainFrame } = window.webContents;
  const senderFrame = 'senderFrame' in from ? from.senderFrame : mainFrame;
  return record.handlers.get('call')({ senderFrame, sender: { mainFrame } }, name, input);
}

const sent = () => record.windows[0].webContents.sent;
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

export const scenarios = {
  /** Options, guards and the protocol, as one look around. */
  async look({ addresses, requests, permissions, navigations = [] }) {
    const [window] = record.windows;
    const prevented = (kind, fields) => {
      const event = cancellable(fields);
      window.webContents.emit(kind, event);
      return event.defaultPrevented;
    };
    const granted = [];
    for (const permission of permissions) {
      record.permissions.request(window.webContents, permission, (yes) => granted.push([permission, 'request', yes]), {
        isMainFrame: true,
        requestingUrl: home,
      });
      granted.push([
        permission,
        'check',
        record.permissions.check(null, permission, 'app://register/', { isMainFrame: true }),
      ]);
    }
    const served = {};
    for (const address of addresses) {
      const response = await record.protocols.get('app')({ url: address, method: 'GET' });
      served[address] = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    }
    const post = await record.protocols.get('app')({ url: home, method: 'POST' });
    const cancelled = {};
    for (const url of requests)
      record.onBeforeRequest({ url }, ({ cancel }) => {
        cancelled[url] = cancel;
      });
    const left = Object.fromEntries(navigations.map((url) => [url, prevented('will-navigate', { url })]));
    const download = (url) => {
      const event = cancellable();
      let called = null;
      const item = {
        getURL: () => url,
        setSaveDialogOptions: ({ defaultPath }) => {
          called = defaultPath;
        },
      };
      session.defaultSession.emit('will-download', event, item, window.webContents);
      return event.defaultPrevented ? 'prevented' : called;
    };
    window.emit('ready-to-show');
    return {
      windows: record.windows.length,
      options: window.options,
      address: window.address,
      shownWhenPainted: window.shown,
      menus: record.menus,
      schemes: record.schemes,
      crashReporter: record.crashReporter,
      userData: record.userData,
      appUserModelId: record.appUserModelId,
      channels: [...record.handlers.keys()],
      spellChecker: record.spellChecker,
      navigation: {
        home: prevented('will-navigate', { url: home }),
        foreign: prevented('will-navigate', { url: 'https://example.invalid/' }),
        file: prevented('will-navigate', { url: 'file:///etc/passwd' }),
        otherHost: prevented('will-navigate', { url: 'app://other/index.html' }),
        redirect: prevented('will-redirect', { url: 'https://example.invalid/' }),
        webview: prevented('will-attach-webview', {}),
        open: window.webContents.openHandler({ url: 'https://example.invalid/' }),
      },
      download: { ours: download('blob:app://register/1'), foreign: download('https://example.invalid/x.pdf') },
      granted,
      foreignClipboard: record.permissions.check(null, 'clipboard-sanitized-write', 'https://example.invalid', {
        isMainFrame: true,
      }),
      device: record.permissions.device({}),
      served,
      post: post.status,
      left,
      cancelled,
    };
  },

  async senders() {
    const info = ['app.info', {}];
    return {
      page: await call(...info),
      subFrame: await call(...info, { senderFrame: { url: home } }),
      gone: await call(...info, { senderFrame: null }),
      unknownCall: await call('app.quit', {}),
      badInput: await call('app.setLanguage', { language: 'xx' }),
      foreign: await (async () => {
        record.windows[0].webContents.mainFrame.url = 'https://example.invalid/';
        return call(...info);
      })(),
    };
  },

  /** What may be done with a path before and after it was dropped, and who may say that it was. */
  async drops({ file, evidence, elsewhere }) {
    const [window] = record.windows;
    const { mainFrame } = window.webContents;
    const drop = (path, senderFrame = mainFrame) =>
      record.handlers.get('drop')({ senderFrame, sender: { mainFrame } }, path);
    const opened = await call('register.open', { path: file, how: 'write' });
    const measureId = opened.value?.register.fiscalYears[0].groups[0].measures[0].id;
    const add = (path) => call('evidence.addFile', { revision: 0, measureId, item: null, date: null, path });
    const before = await add(evidence);
    const refused = [
      drop(evidence, { url: home }),
      drop(evidence, null),
      drop('beside.pdf'),
      drop(`/${'a'.repeat(40_000)}`),
      drop(42),
      drop([evidence]),
    ];
    const stillRefused = await add(evidence);
    const heard = drop(evidence);
    const others = {
      open: await call('register.open', { path: evidence, how: 'write' }),
      overwrite: await call('register.saveCopy', { path: evidence }),
      show: await call('path.show', { path: evidence }),
      print: await call('report.save', { roundId: 'r', path: evidence }),
    };
    const after = await add(evidence);
    await call('register.open', { path: elsewhere, how: 'write' });
    const inAnother = await add(evidence);
    return { opened, before, refused, stillRefused, heard, others, after, inAnother };
  },

  async close() {
    const [window] = record.windows;
    const first = cancellable();
    window.emit('close', first);
    const second = cancellable();
    window.emit('close', second);
    const destroyedBefore = window.destroyed;
    const reply = await call('app.closeNow', {});
    await settle();
    return {
      prevented: [first.defaultPrevented, second.defaultPrevented],
      sent: sent(),
      destroyedBefore,
      reply,
      destroyed: window.destroyed,
      quits: record.quits,
    };
  },

  async quit() {
    const event = cancellable();
    app.emit('before-quit', event);
    return { prevented: event.defaultPrevented, sent: sent(), destroyed: record.windows[0].destroyed };
  },

  async logOff() {
    const [window] = record.windows;
    window.emit('query-session-end', cancellable({ reasons: ['logoff'] }));
    const asked = [...sent()];
    window.emit('session-end', cancellable({ reasons: ['logoff'] }));
    await settle();
    return { asked, destroyed: window.destroyed };
  },

  async crash() {
    const [window] = record.windows;
    const gone = () => window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    gone();
    const afterFirst = {
      reloads: window.webContents.reloads,
      boxes: record.errorBoxes.length,
      destroyed: window.destroyed,
    };
    gone();
    await settle();
    return { afterFirst, boxes: record.errorBoxes, reloads: window.webContents.reloads, destroyed: window.destroyed };
  },

  /** A day's work lies between two crashes. */
  async crashAnotherDay() {
    const [window] = record.windows;
    const gone = () => window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    gone();
    const { now } = performance;
    performance.now = () => now.call(performance) + 8 * 3_600_000;
    gone();
    await settle();
    return { boxes: record.errorBoxes, reloads: window.webContents.reloads, destroyed: window.destroyed };
  },

  /** What is being typed when the page crashes: what the page after it is given, and what is saved when that crashes too. */
  async crashWhileTyping({ file }) {
    const [window] = record.windows;
    const opened = await call('register.open', { path: file, how: 'write' });
    const { id } = opened.value.register.fiscalYears[0].groups[0];
    const change = { kind: 'setGroupHeading', groupId: id, heading: 'พิมพ์ค้างไว้' };
    const unsaved = { path: file, changes: [], drafts: [{ key: `group/${id}`, text: change.heading, change }] };
    await call('drafts.keep', unsaved);
    const gone = () => window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    gone();
    const given = await call('register.current', {});
    gone();
    await settle();
    return { unsaved, given: given.value.unsaved, destroyed: window.destroyed };
  },

  /** The load that Electron takes for failed by it. */
  async closeWhileLoading() {
    const [window] = record.windows;
    window.emit('close', cancellable());
    await call('app.closeNow', {});
    await settle();
    return { destroyed: window.destroyed, exits: record.exits, boxes: record.errorBoxes };
  },

  /** Electron tells of the crash before or after it gives up the load. */
  async crashWhileLoading({ isToldLate }) {
    const [window] = record.windows;
    const { webContents } = window;
    webContents.crashed = true;
    if (isToldLate) webContents.failLoad('ERR_FAILED (-2)');
    await settle();
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    await settle();
    return { reloads: webContents.reloads, exits: record.exits, boxes: record.errorBoxes };
  },

  async loadFails() {
    record.windows[0].webContents.failLoad('ERR_UNEXPECTED (-9)');
    await settle();
    return { exits: record.exits, boxes: record.errorBoxes.length };
  },

  async crashWhileClosing() {
    const [window] = record.windows;
    window.emit('close', cancellable());
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    await settle();
    return { destroyed: window.destroyed };
  },

  async started() {
    const [{ focused }] = record.windows;
    return { sent: sent(), focused, current: await call('register.current', {}) };
  },

  async secondStart({ file }) {
    const [window] = record.windows;
    window.minimized = true;
    const before = await call('register.open', { path: file, how: 'write' });
    app.emit('second-instance', {}, ['electron', '.'], '/', { file });
    app.emit('second-instance', {}, ['electron', '.'], '/', { file: null });
    const after = await call('register.open', { path: file, how: 'write' });
    return { before, after, sent: sent(), minimized: window.minimized, focused: window.focused };
  },

  async dialogs({ answers, questions }) {
    record.dialogAnswers.push(...answers);
    const replies = [];
    for (const question of questions) replies.push(await call('path.choose', question));
    return { replies, dialogs: record.dialogs };
  },

  /** Files chosen in dialogs, then calls in turn: their replies. */
  async calls({ chosen, calls }) {
    for (const [purpose, file] of chosen) {
      record.dialogAnswers.push({ canceled: false, filePaths: [file] });
      await call('path.choose', { purpose, suggestedName: '' });
    }
    const replies = [];
    for (const [name, input] of calls) replies.push(await call(name, input));
    return replies;
  },

  /**
   * A whole job of the program: a register made, a Word file brought in, the report printed and signed, and given out for Word and Excel.
   */
  async job({ register, source, pdf, signed, certificate, workbook, document }) {
    const chosen = { newRegister: register, savePdf: pdf, saveSignedPdf: signed, saveCertificate: certificate };
    const files = { ...chosen, exportXlsx: workbook, exportDocx: document };
    for (const filePath of Object.values(files)) record.dialogAnswers.push({ canceled: false, filePath });
    record.dialogAnswers.push({ canceled: false, filePaths: [source] });
    const done = async (name, input) => {
      const reply = await call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
      return reply.value;
    };
    for (const purpose of [...Object.keys(files), 'importSource']) {
      await done('path.choose', { purpose, suggestedName: 'ก' });
    }
    const { revision } = await done('register.create', {
      path: register,
      organisationName: 'เทศบาลเมืองทดสอบ',
      fiscalYear: 2567,
      months: 6,
      fillWith: 'sample',
    });
    const { sourceId, corrections } = await done('source.read', { origin: { kind: 'file', path: source } });
    const { counts, step } = await done('source.apply', {
      revision,
      sourceId,
      corrections: { ...corrections, fiscalYear: 2566, months: 6 },
    });
    const [year] = step.register.fiscalYears;
    const roundId = year.rounds[0].id;
    await done('report.save', { roundId, path: pdf, forSigning: true });
    await done('report.export', { roundId, format: 'xlsx', path: workbook });
    await done('report.export', { roundId, format: 'docx', path: document });
    await done('signing.makeTestCertificate', { name: 'นางสาวทดสอบ ลงนาม', password: 'รหัส', path: certificate });
    const { blocks } = await done('signing.blocks', { pdf: { kind: 'file', path: pdf } });
    await done('signing.sign', {
      pdf: { kind: 'file', path: pdf },
      certificatePath: certificate,
      password: 'รหัส',
      block: blocks[0].field,
      reason: 'ทดสอบ',
      place: '',
      out: signed,
    });
    const { signatures } = await done('signing.inspect', { pdf: { kind: 'file', path: signed } });
    return { counts, year: year.year, signatures: signatures.map(({ integrity }) => integrity) };
  },

  async ended() {
    await settle();
    return { exits: record.exits, windows: record.windows.length, boxes: record.errorBoxes };
  },
};
