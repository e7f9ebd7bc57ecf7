// Puts the program together: the application over its adapters, behind one dispatcher. Every host calls this once.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AppPorts, createApp } from '../../src/app/handlers.ts';
import type { FileInspector, Host, ReferenceData, WholeFiles } from '../../src/app/ports.ts';
import type { TurnClock } from '../../src/app/turns.ts';
import { createDispatcher, type Dispatch } from '../../src/contract/dispatch.ts';
import { fail, ok } from '../../src/result.ts';
import { readAsset } from './app-root.ts';
import { createClock } from './clock.ts';
import { documentsFolder } from './data-folder.ts';
import type { Disk } from './disk.ts';
import { ioError } from './io-error.ts';
import { createIssueFiles } from './issue-files.ts';
import { createLog, faultDetails, type Log } from './log-file.ts';
import { createEvidenceFiles, createMoving, forgetOpened } from './moving.ts';
import { newId } from './new-id.ts';
import { openPreferences } from './preference-file.ts';
import { createPrinter } from './printer.ts';
import { createPublisher } from './publisher.ts';
import { createRegisterStore } from './register-file.ts';
import { createPdfSigner } from './signing/pdf-signer.ts';
import { createSourceReader } from './source-reader.ts';
import { loadSqlEngine } from './sql-engine.ts';
import { suggestedPath } from './suggested-path.ts';
import { createSupportData, logPath } from './support-data.ts';
import { replaceFile } from './whole-file.ts';

export interface ProgramOptions {
  /** The program's own folder, see data-folder. */
  readonly dataFolder: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's documents, from a host that can ask the system. */
  readonly documents?: string | undefined;
  /** Where registers are written; the machine's own where nothing is said. */
  readonly disk?: Disk;
}

export interface Program {
  readonly dispatch: Dispatch;
  /** Accepts a path for `register.open`: it came from the command line or a double click. */
  permitPath(path: string): void;
  /** Accepts a path for `evidence.addFile` alone: the file was dropped onto the window. */
  permitDropped(path: string): void;
  /** Ends the session; everything committed is on the disk already. */
  close(): Promise<void>;
  readonly log: Log;
}

/** The whole program behind one dispatcher. */
export async function createProgram(host: Host, options: ProgramOptions): Promise<Program> {
  const now = createClock(options.environment);
  const log = createLog(logPath(options.dataFolder), now);
  forgetOpened(options.dataFolder);
  const engine = await loadSqlEngine();
  const ports: AppPorts = {
    host,
    store: createRegisterStore({
      engine,
      now,
      dataFolder: options.dataFolder,
      ...(options.disk && { disk: options.disk }),
    }),
    evidence: createEvidenceFiles(options.dataFolder),
    inspector: lateInspector,
    moving: createMoving({ engine, now, programVersion: options.version }),
    printer: createPrinter({ onWorkerFault: (fault) => log.error('printWorker', faultDetails(fault)) }),
    publisher: createPublisher(),
    reader: createSourceReader({ onWorkerFault: (fault) => log.error('importWorker', faultDetails(fault)) }),
    signer: createPdfSigner({ now }),
    issueFiles: createIssueFiles(options.disk),
    files: wholeFiles,
    support: createSupportData({ ...options, host: host.kind, now }),
    preferences: openPreferences(join(options.dataFolder, 'preferences.json'), log),
    now,
    newId,
    clock: turnClock,
    sampleReport,
    reference: referenceData,
    version: options.version,
    documentsFolder: documentsFolder(options.documents),
    folderOf: dirname,
    freePdfPath: (folder, name) => suggestedPath(folder, name, 'savePdf'),
    utf8: (text) => new TextEncoder().encode(text),
    textOf: (bytes) => new TextDecoder().decode(bytes),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    base64: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  };
  const app = createApp(ports);
  return {
    dispatch: createDispatcher(
      app.handlers,
      { unexpected: (reference, call, fault) => log.error('unexpected', { reference, call, ...faultDetails(fault) }) },
      newId,
    ),
    permitPath: app.permitPath,
    permitDropped: app.permitDropped,
    close: async () => app.close(),
    log,
  };
}

/** A turn for everything else is one round of the event loop. */
const turnClock: TurnClock = {
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  ms: () => performance.now(),
};

/** What it needs of the PDF writer takes a while to load, and hardly anybody asks. */
export const lateInspector: FileInspector = {
  font: async (paths) => (await import('./file-inspector.ts')).fileInspector.font(paths),
  image: async (path) => (await import('./file-inspector.ts')).fileInspector.image(path),
};

/** The made-up office's report that ships with the program. */
export function sampleReport(): string {
  return readAsset('sample', 'report.txt').toString('utf8');
}

/** The catalogue of the assessment and the list of words, under assets/. */
export const referenceData: ReferenceData = {
  catalogue: () => JSON.parse(readAsset('catalogue', 'ita.json').toString('utf8')),
  words: () => gunzipSync(readAsset('words', 'th.txt.gz')).toString('utf8'),
};

export const wholeFiles: WholeFiles = {
  write: (path, bytes) => {
    try {
      replaceFile(path, bytes);
      return ok(undefined);
    } catch (fault) {
      return fail(ioError(fault, path));
    }
  },
  readText: (path, limit) => {
    try {
      const megabytes = Math.max(1, Math.floor(limit / 1_000_000));
      if (statSync(path).size > limit) return fail({ kind: 'tooLarge', what: 'sourceFile', limit: megabytes });
      return ok(readFileSync(path, 'utf8'));
    } catch (fault) {
      return fail(ioError(fault, path));
    }
  },
  exists: existsSync,
};
