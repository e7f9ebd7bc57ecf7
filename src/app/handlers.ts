// One handler a call of the contract: the application's verbs, spoken over one optional open session. Everything it needs of
// the world comes in as a port.
import type { CallInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { normaliseRegister } from '../register/normalise-change.ts';
import { validateRegister } from '../register/validate.ts';
import { fail, ok, type Result } from '../result.ts';
import { normaliseText } from '../thai/normalise.ts';
import { createCalendarHandlers } from './calendar.ts';
import { createCatalogueHandlers } from './catalogue-handlers.ts';
import { createExportHandlers } from './export-handlers.ts';
import { fileNameIn } from './file-name.ts';
import { createIssueHandlers, issuedPdfsOf } from './issue-handlers.ts';
import type { IssueFiles } from './issue-ports.ts';
import { createManualHandlers } from './manual.ts';
import { createMovingHandlers } from './moving-handlers.ts';
import type { EvidenceFiles, Moving } from './moving-ports.ts';
import { newRegister } from './new-register.ts';
import { meetRegister } from './outside-copies.ts';
import { createPageHandlers } from './page-handlers.ts';
import {
  type FileInspector,
  forWriting,
  type Host,
  type NewId,
  type Now,
  type PreferenceStore,
  type Publisher,
  type ReferenceData,
  type RegisterStore,
  type ReportPrinter,
  type StoredRegister,
  type WholeFiles,
} from './ports.ts';
import { preflightToolsOf } from './preflight-tools.ts';
import { createReportHandlers } from './report-handlers.ts';
import { sampleRegister } from './sample-register.ts';
import { createSession, type Session } from './session.ts';
import { createSettingsFiles } from './settings-files.ts';
import { createSigningHandlers } from './signing-handlers.ts';
import type { PdfSigner } from './signing-ports.ts';
import { createSourceHandlers } from './source-handlers.ts';
import type { SourceReader } from './source-ports.ts';
import { hasRegisterName, sparingRegisters } from './spare-registers.ts';
import { createSupportHandlers, type SupportData } from './support.ts';
import type { TurnClock } from './turns.ts';
import { createUnsavedKeeper } from './unsaved.ts';

export interface AppPorts {
  readonly host: Host;
  readonly store: RegisterStore;
  readonly printer: ReportPrinter;
  readonly publisher: Publisher;
  readonly evidence: EvidenceFiles;
  readonly inspector: FileInspector;
  readonly moving: Moving;
  readonly reader: SourceReader;
  readonly signer: PdfSigner;
  readonly issueFiles: IssueFiles;
  readonly files: WholeFiles;
  readonly support: SupportData;
  readonly preferences: PreferenceStore;
  readonly now: Now;
  readonly newId: NewId;
  readonly clock: TurnClock;
  /** The made-up sample report as text that `importReport` reads. */
  readonly sampleReport: () => string;
  /** What the program ships to check by: the catalogue's document, and the list of words, one a line. */
  readonly reference: ReferenceData;
  readonly version: string;
  /** Where registers are kept when no folder was chosen yet. */
  readonly documentsFolder: string;
  readonly folderOf: (path: string) => string;
  /** Where a PDF of this name may be made in a folder: a name that is taken gets a number, what no file system takes falls out. */
  readonly freePdfPath: (folder: string, name: string) => string;
  readonly base64: (bytes: Uint8Array) => string;
  readonly utf8: (text: string) => Uint8Array;
  readonly textOf: (bytes: Uint8Array) => string;
  /** Lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
}

export interface App {
  readonly handlers: Handlers;
  /** Lets the window open this path: it came from the command line or a double click. */
  permitPath(path: string): void;
  /** Lets the window take this file in as evidence or look into it, and nothing else: it was dropped onto the window. */
  permitDropped(path: string): void;
  /** Ends the session; everything committed is on the disk already, and what a window that is gone left behind is saved now. */
  close(): void;
}

const maxRecent = 10;

/** The application over its ports. */
export function createApp(given: AppPorts): App {
  const ports: AppPorts = { ...given, files: sparingRegisters(given.files, (path) => isRegister(path)) };
  const { host, store, printer, files, preferences, now, newId } = ports;
  let session: Session | null = null;
  const unsaved = createUnsavedKeeper();
  /** Paths that a person chose; the window may name no other. */
  const permitted = new Set<string>();
  /** Files that were dropped onto the window: they may be read as evidence and looked into, never opened or written as registers are. */
  const dropped = new Set<string>();

  const withSession = <Value>(use: (open: Session) => Result<Value>): Result<Value> =>
    session ? use(session) : fail({ kind: 'refused', reason: 'noRegisterOpen' });

  const remember = (path: string): void => {
    const before = preferences.read();
    const others = before.recent.filter((entry) => entry.path !== path);
    preferences.write({
      ...before,
      folder: ports.folderOf(path),
      recent: [{ path, openedAt: now() }, ...others].slice(0, maxRecent),
    });
  };

  const isPermitted = (path: string): boolean =>
    permitted.has(path) || preferences.read().recent.some((entry) => entry.path === path);

  const isRegister = (path: string): boolean =>
    hasRegisterName(path) ||
    path === session?.snapshot().file.path ||
    preferences.read().recent.some((entry) => entry.path === path);

  type Given = Promise<Result<Record<string, never>>>;
  const outside = async (path: string, give: (path: string) => Promise<Result<void>>): Given => {
    if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
    if (!files.exists(path)) return fail({ kind: 'fileMissing', path });
    const given = await give(path);
    return given.ok ? ok({}) : fail(given.error);
  };

  const movingHandlers = createMovingHandlers({
    host,
    evidence: ports.evidence,
    moving: ports.moving,
    preferences,
    now,
    newId,
    session: () => session,
    isPermitted: (path) => isPermitted(path),
    isDropped: (path) => dropped.has(path),
    permit: (path) => permitted.add(path),
  });

  const reportHandlers = createReportHandlers({
    host,
    printer,
    files,
    now,
    base64: ports.base64,
    freePdfPath: ports.freePdfPath,
    open: () => session && { register: session.register(), path: session.snapshot().file.path },
    isPermitted: (path) => isPermitted(path),
  });

  const sourceHandlers = createSourceHandlers({
    host,
    reader: ports.reader,
    store,
    preferences,
    newId,
    clock: ports.clock,
    session: () => session,
    isPermitted: (path) => isPermitted(path) || dropped.has(path),
  });

  const closeSession = (): void => {
    sourceHandlers.stop();
    movingHandlers.stop();
    session?.close();
    session = null;
    unsaved.forget();
    dropped.clear();
  };

  /** Says once that no copy outside its disk was made for long. */
  const withReminder = (stored: StoredRegister): StoredRegister => {
    const before = preferences.read();
    const { days, records } = meetRegister(before.outsideCopies, stored.path, now());
    if (records !== before.outsideCopies) preferences.write({ ...before, outsideCopies: records });
    return days === null ? stored : { ...stored, notices: [...stored.notices, { kind: 'noOutsideCopy', days }] };
  };

  const startSession = (stored: StoredRegister) => {
    closeSession();
    session = createSession(withReminder(stored), now, () => preferences.read().userName);
    remember(stored.path);
    return ok(session.snapshot());
  };

  const firstRegister = (input: CallInput<'register.create'>) => {
    if (input.fillWith === 'nothing') {
      return ok(newRegister(newId, input.organisationName, input.fiscalYear, input.months));
    }
    return sampleRegister(ports.sampleReport(), newId, input.organisationName);
  };

  const handlers: Handlers = {
    'app.info': () =>
      ok({
        version: ports.version,
        host: host.kind,
        language: preferences.read().language,
        userName: preferences.read().userName,
        preferences: preferences.read().window,
        now: now(),
      }),
    'app.setLanguage': ({ language }) => {
      preferences.write({ ...preferences.read(), language });
      return ok({});
    },
    'app.setUserName': ({ userName }) => {
      preferences.write({ ...preferences.read(), userName: normaliseText(userName).trim() });
      return ok({});
    },
    'app.setPreferences': (fields) => {
      const before = preferences.read();
      preferences.write({ ...before, window: { ...before.window, ...fields } });
      return ok({});
    },
    'app.closeNow': () => {
      closeSession();
      host.closeNow();
      return ok({});
    },

    'path.choose': async ({ purpose, suggestedName }) => {
      const folder = preferences.read().folder ?? ports.documentsFolder;
      const path = await host.choosePath({ purpose, suggestedName, folder });
      if (path === null || path === '') return ok({ path: null });
      permitted.add(path);
      preferences.write({ ...preferences.read(), folder: ports.folderOf(path) });
      return ok({ path });
    },
    'path.answer': ({ askId, path }) => {
      host.answerPath(askId, path);
      return ok({});
    },
    'path.show': async ({ path }) => outside(path, (file) => host.showFile(file)),
    'path.open': async ({ path }) => outside(path, (file) => host.openFile(file)),

    'recent.list': () =>
      ok({
        entries: preferences.read().recent.map(({ path, openedAt }) => ({
          path,
          name: fileNameIn(path),
          openedAt,
          exists: files.exists(path),
        })),
      }),

    'register.current': () => {
      const left = session && unsaved.of(session);
      return ok({ open: session?.snapshot() ?? null, ...(left && { unsaved: left }) });
    },
    'register.create': (input) => {
      if (!isPermitted(input.path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const register = firstRegister(input);
      if (!register.ok) return register;
      const stored = normaliseRegister(register.value);
      const fault = validateRegister(stored);
      if (fault) return fail(fault);
      const created = store.create(input.path, stored, preferences.read().userName);
      return created.ok ? startSession(created.value) : created;
    },
    'register.open': ({ path, how }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const current = session?.snapshot().file;
      // The same file again: the session holds it already, and a store opens a path once.
      if (session && current?.path === path && !(current.readOnly && how !== 'readOnly')) return ok(session.snapshot());
      const opened = store.open(path, { access: how === 'readOnly' ? 'read' : 'write', takeOver: how === 'takeOver' });
      return opened.ok ? startSession(opened.value) : opened;
    },
    'register.close': () => {
      closeSession();
      return ok({});
    },
    'register.saveCopy': async ({ path }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      const from = session.snapshot().file.path;
      const written = session.saveCopy(path);
      if (!written.ok) return written;
      // The texts are safe now. Evidence that does not come along is named when the copy is opened.
      await ports.evidence.carry(from, path);
      return ok({ path });
    },
    'register.change': ({ revision, change }) =>
      withSession((open) => {
        const reply = open.change(revision, change);
        if (reply.ok) unsaved.committed(change);
        return reply;
      }),
    'drafts.keep': (held) => {
      unsaved.keep(held);
      return ok({});
    },
    'register.undo': ({ revision }) => withSession((open) => open.undo(revision)),
    'register.redo': ({ revision }) => withSession((open) => open.redo(revision)),
    'register.previewRestore': ({ txn, target }) =>
      withSession((open) => {
        const change = open.previewRestore(txn, target);
        return change.ok ? ok({ change: change.value }) : change;
      }),
    'register.restore': ({ revision, txn, target }) => withSession((open) => open.restore(revision, txn, target)),
    'register.history': (query) => withSession((open) => ok({ entries: [...open.history(query)] })),
    'register.search': ({ query }) => withSession((open) => ok({ hits: [...open.search(query)] })),

    'backup.list': ({ path }) =>
      isPermitted(path)
        ? ok({ backups: [...store.backups(path)] })
        : fail({ kind: 'refused', reason: 'pathNotChosen' }),
    'backup.restore': async ({ path, from }) => {
      const isOwn = store.backups(path).some((backup) => backup.path === from);
      if (!isPermitted(path) || !(isOwn || isPermitted(from)))
        return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const wasOpen = session?.snapshot().file.path === path;
      // The register gives up its lock for the exchange; if that fails it is opened again as it was.
      if (wasOpen) closeSession();
      // Another register of the person's has its evidence beside it; a backup has none of its own.
      await ports.evidence.carry(from, path);
      const restored = store.restore(path, from);
      if (restored.ok) return startSession(restored.value);
      const reopened = wasOpen ? store.open(path, forWriting) : restored;
      if (reopened.ok) startSession(reopened.value);
      return restored;
    },
    'register.salvage': async ({ path, to }) => {
      if (!isPermitted(path) || !isPermitted(to)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const saved = store.salvage(path, to);
      if (saved.ok) await ports.evidence.carry(path, to);
      return saved;
    },

    ...movingHandlers.handlers,
    ...sourceHandlers.handlers,

    ...createSettingsFiles({ ...ports, session: () => session, isPermitted }),

    ...reportHandlers,

    ...createExportHandlers({
      ...ports,
      open: () => session && { register: session.register(), path: session.snapshot().file.path },
      isPermitted,
    }),

    ...createSigningHandlers({
      ...ports,
      issued: issuedPdfsOf(() => session, ports.issueFiles),
      isPermitted: (path) => isPermitted(path) && !isRegister(path),
    }),

    ...createIssueHandlers({
      ...ports,
      session: () => session,
      preflightTools: () => preflightToolsOf(ports.reference, now()),
      userName: () => preferences.read().userName,
      isPermitted,
      isDropped: (path) => dropped.has(path),
      permit: (path) => permitted.add(path),
    }),

    ...createCalendarHandlers({ ...ports, open: () => session?.register() ?? null, isPermitted }),

    ...createCatalogueHandlers({ ...ports, register: () => session?.register() ?? null, isPermitted }),
    ...createManualHandlers({ ...ports, isPermitted }),
    ...createSupportHandlers({ ...ports, isPermitted }),
    'words.get': () => ok({ words: ports.reference.words() }),

    ...createPageHandlers({
      printer,
      now,
      open: () => {
        if (!session) return null;
        const { register, revision, file } = session.snapshot();
        return { register, revision, path: file.path };
      },
    }),
  };

  return {
    handlers,
    permitPath: (path) => {
      permitted.add(path);
    },
    permitDropped: (path) => {
      dropped.add(path);
    },
    close: () => {
      if (session) unsaved.saveInto(session);
      closeSession();
    },
  };
}
