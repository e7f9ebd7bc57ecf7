// What the application needs of the world, as narrow interfaces. The adapters are in main/node and in each host; nothing in
// src may reach the world by another way.
import type {
  BackupSummary,
  Language,
  PageMark,
  PathPurpose,
  UndoState,
  WindowPreferences,
} from '../contract/contract.ts';
import type { HostEvent } from '../contract/events.ts';
import type { OpenNotice } from '../contract/register-shapes.ts';
import type { IssuedFile, IssuedReport } from '../issue/issue.ts';
import type { Publication } from '../publish/publication.ts';
import type { Id, PaperSettings, Register } from '../register/model.ts';
import type { MissingCharacter } from '../report/missing-characters.ts';
import type { PageMap } from '../report/page-map.ts';
import type { PageSketch } from '../report/page-sketch.ts';
import type { PaperDocument } from '../report/paper-document.ts';
import type { PlacedSignatureBlock } from '../report/signature-blocks.ts';
import type { Result } from '../result.ts';
import type { HistoryEntry, HistoryQuery } from '../storage/history.ts';
import type { SearchHit } from '../storage/search.ts';
import type { StepMark } from '../storage/steps.ts';
import type { ColumnMemory } from './column-memory.ts';
import type { AbortSignalLike, StoredBytes } from './moving-ports.ts';
import type { OutsideCopyRecord } from './outside-copies.ts';
import type { Turns } from './turns.ts';

/** The time as an ISO instant in UTC, e.g. 2026-11-23T02:06:00.000Z. */
export type Now = () => string;

/** A new identifier, unlike any given before on any machine. */
export type NewId = () => Id;

/** Register files. One path is open at most once in a store. */
export interface RegisterStore {
  /** Makes a new file holding `register`; refuses a path that is taken. `who` is the history's first name. */
  create(path: string, register: Register, who?: string): Result<StoredRegister>;
  /** `fileLocked` where somebody else has it open for writing; on a medium that cannot be written it opens read-only. */
  open(path: string, options: OpenOptions): Result<StoredRegister>;
  /** The backups of the register at `path`, newest first, each looked into. */
  backups(path: string): readonly BackupSummary[];
  /** Puts the register at `from` in the place of the one at `path` and opens it; what lay there is backed up before. */
  restore(path: string, from: string): Result<StoredRegister>;
  /** Saves what can still be read of a damaged register into a new file. */
  salvage(path: string, to: string): Result<SalvageReport>;
}

export interface SalvageReport {
  readonly path: string;
  readonly years: number;
  readonly measures: number;
  readonly actions: number;
  /** Measures whose group's heading was lost. */
  readonly adopted: number;
}

export interface OpenOptions {
  readonly access: 'write' | 'read';
  /** Take the register from a holder that seems gone, or is on another machine: only after a person said so. */
  readonly takeOver: boolean;
}

export const forWriting: OpenOptions = { access: 'write', takeOver: false };
export const forReading: OpenOptions = { access: 'read', takeOver: false };

/** One open register file. */
export interface StoredRegister {
  readonly path: string;
  /** The medium or its rights allow reading only. */
  readonly readOnly: boolean;
  /** The register as the file holds it. */
  readonly register: Register;
  /** When the file was last written. */
  readonly savedAt: string;
  readonly notices: readonly OpenNotice[];
  /**
   * Puts `after` on the disk, durably, before it answers; on a fault the file still holds the register before. Where nothing
   * differs there is no step and nothing is written.
   */
  commit(after: Register, mark: StepMark): Result<void>;
  /**
   * As `commit`, for so many rows that everything else would wait: they are written in turns, to a copy, and put on the disk at the end.
   * What is asked meanwhile is answered as of before. `cancelled` where it was given up, `stale` where another step was faster.
   */
  commitInTurns(after: Register, mark: StepMark, turns: Turns): Promise<Result<void>>;
  /** Takes the newest step back, durably; gives the register after. `refused` with `nothingToUndo` or `changedSince`. */
  undo(mark: Omit<StepMark, 'label'>): Result<Register>;
  /** Puts the step last taken back on again, as undo does. */
  redo(mark: Omit<StepMark, 'label'>): Result<Register>;
  /** The labels of the steps that undo and redo would take, also from before the file was opened. */
  undoState(): UndoState;
  /** Newest first, of one measure or, with null, of the whole register. */
  history(query: HistoryQuery & { readonly measureId: Id | null }): readonly HistoryEntry[];
  /** The register as it was when the txn had been done. */
  stateAt(txn: number): Result<Register>;
  search(query: string): readonly SearchHit[];
  /** What was issued, oldest first: no undo and no change reaches it. */
  issues(): readonly IssuedReport[];
  /** Notes an issue with all its files, durably and for ever; the history tells it as an event. */
  addIssue(issue: IssuedReport, mark: Omit<StepMark, 'label'>): Result<void>;
  /** Notes one more file of an issue likewise. `refused` with `unknownIssue`. */
  addIssuedFile(issueId: Id, file: IssuedFile, mark: Omit<StepMark, 'label'>): Result<void>;
  /** True where the bytes of this evidence lie in their place. */
  hasEvidence(file: StoredBytes): boolean;
  /** Writes the whole register to another path, without its evidence. */
  saveCopy(path: string): Result<void>;
  close(): void;
}

export interface PrintedReport {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** What the print had to do without. */
  readonly notices: readonly PrintNotice[];
  /** Characters that the font lacks, and where they stand: each prints as an empty box. */
  readonly missing: readonly MissingCharacter[];
  /** Where `wantsMap` asked for it. */
  readonly map?: PageMap;
  /** Of a print for signing: its fields, each with its place. */
  readonly signatureBlocks?: readonly PlacedSignatureBlock[];
}

/** A file of the settings that is not in its place any more, or that cannot be printed with. */
export interface PrintNotice {
  readonly kind: 'fontMissing' | 'fontUnusable' | 'imageMissing';
  readonly name: string;
}

/** The two faces of a font, anywhere on the disk. */
export interface FontPaths {
  readonly regular: string;
  readonly bold: string;
}

/** How a report is printed, beyond what stands in it. */
export interface PrintRequest {
  /** Beside it lie the files of the document's images and of its font. */
  readonly registerPath?: string;
  /** The office's own; where it is not there any more, the program's prints. */
  readonly font?: PaperSettings['font'];
  /** For this print alone, in the place of any other. They must have been looked into before. */
  readonly fontPaths?: FontPaths;
  /** As a file for keeping, PDF/A-2b (3b with an attachment); not validated. */
  readonly archival?: boolean;
  /** A file to lie inside the PDF, such as the register's JSON. */
  readonly attachment?: PrintAttachment;
  /** None where nothing is said. */
  readonly mark?: PageMark;
  /** Whether the map of the pages is answered beside the file. */
  readonly wantsMap?: boolean;
  /** A field in every signature block, so that the PDF can be signed digitally (see `PdfSigner`); none where nothing is said. */
  readonly forSigning?: boolean;
  /** Once it is aborted the print answers `cancelled`. */
  readonly signal?: AbortSignalLike;
  /** Pages done, of how many in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface PrintAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** Written in UTF-8. */
  readonly text: string;
}

/** A document laid out and not drawn: what stands where, and each page as a few strokes. */
export interface PlannedPages {
  readonly map: PageMap;
  readonly sketches: readonly PageSketch[];
  /** What a print would have to do without. */
  readonly notices: readonly PrintNotice[];
}

/** Draws a document, beside whatever else is going on; equal documents with an equal `createdAt` give equal bytes. */
export interface ReportPrinter {
  print(document: PaperDocument, createdAt: string, request?: PrintRequest): Promise<Result<PrintedReport>>;
  /**
   * The pages as `print` would make them, far sooner: what was laid out before is not laid out again. It waits for what is printed
   * just now; aborted before its turn it answers `cancelled`, later it goes through.
   */
  plan(document: PaperDocument, request?: PlanRequest): Promise<Result<PlannedPages>>;
}

export type PlanRequest = Pick<PrintRequest, 'registerPath' | 'font' | 'fontPaths' | 'signal'>;

/** Makes the files that are given out: Word, spreadsheets, the web, other programs. */
export interface Publisher {
  /** The bytes of one file, made beside whatever else goes on; equal publications with an equal `createdAt` give equal bytes. */
  make(publication: Publication, request: PublishRequest): Promise<Result<Uint8Array>>;
}

export interface PublishRequest {
  /** Beside it lie the files of the document's images and of its font. */
  readonly registerPath: string;
  /** ISO instant, for the file's own properties. */
  readonly createdAt: string;
  /** Once it is aborted the answer is `cancelled`. */
  readonly signal?: AbortSignalLike;
}

/** A file that may be taken. */
export interface InspectedFile {
  readonly path: string;
  /** Lower-case hexadecimal, of the bytes that were judged. */
  readonly sha256: string;
  readonly mediaType: string;
}

/** Judges files of the settings before they are taken. Other errors are those of the disk and `tooLarge`. */
export interface FileInspector {
  /** `fontRefused` with the first thing that speaks against either face. Answers regular, then bold. */
  font(paths: FontPaths): Promise<Result<readonly InspectedFile[]>>;
  /** `imageRefused` for what cannot be printed. */
  image(path: string): Promise<Result<InspectedFile>>;
}

export interface WholeFiles {
  /** Replaces or makes a file, whole or not at all. */
  write(path: string, bytes: Uint8Array): Result<void>;
  /** A file's text as UTF-8; `tooLarge` beyond `limit` bytes. */
  readText(path: string, limit: number): Result<string>;
  exists(path: string): boolean;
}

/** Data that ships with the program and is read when somebody asks. */
export interface ReferenceData {
  /** The document that `readCatalogue` reads. */
  catalogue(): unknown;
  /** Words that are spelled right, one a line. */
  words(): string;
}

/** What this user's program remembers between starts; never anything of a register. */
export interface Preferences {
  readonly language: Language;
  /** The folder last chosen in a dialog, or null at first. */
  readonly folder: string | null;
  /** Who does the work, as the history names them; '' until it is set. */
  readonly userName: string;
  readonly window: WindowPreferences;
  /** Newest first. */
  readonly recent: readonly { readonly path: string; readonly openedAt: string }[];
  /** Registers met here and their last copies to another disk. */
  readonly outsideCopies: readonly OutsideCopyRecord[];
  /** What columns of imported tables were taken for, by their headings. */
  readonly importColumns: ColumnMemory;
}

export interface PreferenceStore {
  read(): Preferences;
  /** Changes what is remembered. A disk that refuses is logged, never shown: nothing of the office's is lost by it. */
  write(preferences: Preferences): void;
}

/** What only the host can do. */
export interface Host {
  readonly kind: 'electron' | 'loopback' | 'process';
  /** Asks the person for a path; null when turned down. `folder` is where to begin. */
  choosePath(question: {
    readonly purpose: PathPurpose;
    readonly suggestedName: string;
    readonly folder: string;
  }): Promise<string | null>;
  /** The answer to an `askPath` event, in a host that uses one. */
  answerPath(askId: string, path: string | null): void;
  /** Tells the window something, where there is one. */
  tell(event: HostEvent): void;
  /** Asks the person whether to leave for this address, shows it whole, and opens it in their browser. `cancelled` when not. */
  openLink(url: string): Promise<Result<void>>;
  /** Opens a file with the machine's own program for it. */
  openFile(path: string): Promise<Result<void>>;
  /** Shows a file in the machine's own window of its folder. */
  showFile(path: string): Promise<Result<void>>;
  /** Closes the window for good. */
  closeNow(): void;
}
