// The application put together: one handler a call of the contract, over one optional open session and the paths that a person chose.
// Everything it needs of the world comes in as a port.
import type { Handlers } from '../contract/dispatch.ts';
import { ok } from '../result.ts';
import { createCalendarHandlers } from './calendar.ts';
import { createCatalogueHandlers } from './catalogue-handlers.ts';
import { createExportHandlers } from './export-handlers.ts';
import { createIssueHandlers, issuedPdfsOf } from './issue-handlers.ts';
import type { IssueFiles } from './issue-ports.ts';
import { createManualHandlers } from './manual.ts';
import { createMovingHandlers } from './moving-handlers.ts';
import type { EvidenceFiles, Moving } from './moving-ports.ts';
import { meetRegister } from './outside-copies.ts';
import { createPageHandlers } from './page-handlers.ts';
import type {
  FileInspector,
  Host,
  NewId,
  Now,
  PreferenceStore,
  Publisher,
  ReferenceData,
  RegisterStore,
  ReportPrinter,
  StoredRegister,
  WholeFiles,
} from './ports.ts';
import { preflightToolsOf } from './preflight-tools.ts';
import { createProgramHandlers } from './program-handlers.ts';
import { createRegisterHandlers } from './register-handlers.ts';
import { createReportHandlers } from './report-handlers.ts';
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
  const { printer, preferences, now } = ports;
  let session: Session | null = null;
  const unsaved = createUnsavedKeeper();
  /** Paths that a person chose; the window may name no other. */
  const permitted = new Set<string>();
  /** Files that were dropped onto the window: they may be read as evidence and looked into, never opened or written as registers are. */
  const dropped = new Set<string>();

  const isPermitted = (path: string): boolean =>
    permitted.has(path) || preferences.read().recent.some((entry) => entry.path === path);

  const isRegister = (path: string): boolean =>
    hasRegisterName(path) ||
    path === session?.snapshot().file.path ||
    preferences.read().recent.some((entry) => entry.path === path);

  const shared = {
    ...ports,
    session: () => session,
    /** The open register and where it lies, or null. */
    open: () => {
      if (!session) return null;
      const { register, revision, file } = session.snapshot();
      return { register, revision, path: file.path };
    },
    isPermitted,
    isDropped: (path: string) => dropped.has(path),
    permit: (path: string) => {
      permitted.add(path);
    },
    closeSession: () => closeSession(),
    startSession: (stored: StoredRegister) => startSession(stored),
    unsaved,
  };
  const moving = createMovingHandlers(shared);
  const sources = createSourceHandlers({ ...shared, isPermitted: (path) => isPermitted(path) || dropped.has(path) });

  const remember = (path: string): void => {
    const before = preferences.read();
    const others = before.recent.filter((entry) => entry.path !== path);
    preferences.write({
      ...before,
      folder: ports.folderOf(path),
      recent: [{ path, openedAt: now() }, ...others].slice(0, maxRecent),
    });
  };

  const closeSession = (): void => {
    sources.stop();
    moving.stop();
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

  const handlers: Handlers = {
    ...createProgramHandlers(shared),
    ...createRegisterHandlers(shared),
    ...moving.handlers,
    ...sources.handlers,
    ...createSettingsFiles(shared),
    ...createReportHandlers(shared),
    ...createPageHandlers({ printer, now, open: shared.open }),
    ...createExportHandlers(shared),
    ...createSigningHandlers({
      ...ports,
      issued: issuedPdfsOf(shared.session, ports.issueFiles),
      isPermitted: (path) => isPermitted(path) && !isRegister(path),
    }),
    ...createIssueHandlers({
      ...shared,
      preflightTools: () => preflightToolsOf(ports.reference, now()),
      userName: () => preferences.read().userName,
    }),
    ...createCalendarHandlers(shared),
    ...createCatalogueHandlers(shared),
    ...createManualHandlers(shared),
    ...createSupportHandlers(shared),
    'words.get': () => ok({ words: ports.reference.words() }),
  };

  return {
    handlers,
    permitPath: shared.permit,
    permitDropped: (path) => {
      dropped.add(path);
    },
    close: () => {
      if (session) unsaved.saveInto(session);
      closeSession();
    },
  };
}
