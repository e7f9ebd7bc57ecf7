// What every command works with: the adapters of this machine without a window, and the folder the person typed the line in.
import { join, resolve } from 'node:path';
import type { IssueFiles } from '../../src/app/issue-ports.ts';
import type { EvidenceFiles, Moving } from '../../src/app/moving-ports.ts';
import { noteOutsideCopy } from '../../src/app/outside-copies.ts';
import type {
  FileInspector,
  NewId,
  Now,
  Publisher,
  ReferenceData,
  RegisterStore,
  ReportPrinter,
  WholeFiles,
} from '../../src/app/ports.ts';
import type { PdfSigner } from '../../src/app/signing-ports.ts';
import type { SourceReader } from '../../src/app/source-ports.ts';
import type { SupportData } from '../../src/app/support.ts';
import type { PaperSettings } from '../../src/register/model.ts';
import type { TextMeasure } from '../../src/report/text-measure.ts';
import { programVersion } from '../node/app-root.ts';
import { createClock } from '../node/clock.ts';
import { lateInspector, referenceData, sampleReport, wholeFiles } from '../node/compose.ts';
import { dataFolder } from '../node/data-folder.ts';
import { createIssueFiles } from '../node/issue-files.ts';
import { createLog } from '../node/log-file.ts';
import { createEvidenceFiles, createMoving } from '../node/moving.ts';
import { newId } from '../node/new-id.ts';
import { openPreferences } from '../node/preference-file.ts';
import { createPrinter } from '../node/printer.ts';
import { createPublisher } from '../node/publisher.ts';
import { createRegisterStore } from '../node/register-file.ts';
import { createPdfSigner } from '../node/signing/pdf-signer.ts';
import { createSourceReader } from '../node/source-reader.ts';
import { loadSqlEngine } from '../node/sql-engine.ts';
import { createSupportData, logPath } from '../node/support-data.ts';

export interface World {
  readonly store: RegisterStore;
  readonly evidence: EvidenceFiles;
  readonly inspector: FileInspector;
  readonly moving: Moving;
  /** A copy of the register at this path was made on another disk. */
  readonly noteOutsideCopy: (path: string) => void;
  readonly printer: ReportPrinter;
  readonly publisher: Publisher;
  readonly reader: SourceReader;
  readonly signer: PdfSigner;
  /** Widths of the font that the register at this path prints in. */
  readonly loadMeasure: (registerPath: string, font: PaperSettings['font']) => Promise<TextMeasure>;
  readonly issueFiles: IssueFiles;
  readonly files: WholeFiles;
  readonly support: SupportData;
  readonly now: Now;
  readonly newId: NewId;
  readonly sampleReport: () => string;
  /** The catalogue and the list of words that ship with the program. */
  readonly reference: ReferenceData;
  /** The name in this user's settings: who did it, in the history. */
  readonly userName: () => string;
  /** Standard input by lines. */
  readonly inputLines: () => AsyncIterable<string>;
  /** Writes a line to standard output at once, before the command has ended. */
  readonly say: (line: string) => void;
  /** A path as typed, made whole from the folder the command was typed in. */
  readonly resolvePath: (typed: string) => string;
}

/** The world of one run. `npm run` changes the folder but says in INIT_CWD where it was called. */
export async function createWorld(
  environment: Readonly<Record<string, string | undefined>>,
  streams: { readonly out: (line: string) => void; readonly lines: () => AsyncIterable<string> },
): Promise<World> {
  const folder = environment.INIT_CWD ?? process.cwd();
  const now = createClock(environment);
  const data = dataFolder(environment, process.platform);
  const preferences = openPreferences(join(data, 'preferences.json'), createLog(logPath(data), now));
  const engine = await loadSqlEngine();
  return {
    store: createRegisterStore({ engine, now, dataFolder: data }),
    evidence: createEvidenceFiles(data),
    inspector: lateInspector,
    moving: createMoving({ engine, now, programVersion: programVersion() }),
    noteOutsideCopy: (path) => {
      const before = preferences.read();
      preferences.write({ ...before, outsideCopies: noteOutsideCopy(before.outsideCopies, path, now()) });
    },
    printer: createPrinter(),
    publisher: createPublisher(),
    reader: createSourceReader(),
    signer: createPdfSigner({ now }),
    loadMeasure: async (path, font) => (await import('../node/report-engine.ts')).loadMeasure(path, font),
    issueFiles: createIssueFiles(),
    files: wholeFiles,
    support: createSupportData({ dataFolder: data, version: programVersion(), host: 'process', now }),
    now,
    newId,
    sampleReport,
    reference: referenceData,
    userName: () => preferences.read().userName,
    inputLines: streams.lines,
    say: streams.out,
    resolvePath: (typed) => resolve(folder, typed),
  };
}
