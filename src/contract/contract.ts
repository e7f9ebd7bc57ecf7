// Every call between window and main, each said once: its name, whether it reads or writes, the shape of what goes in and
// comes out. The types, the dispatcher and the client follow from this one value.
import * as z from 'zod';
import { nothing, reads, writes } from './call.ts';
import { historyEntry, restoreTarget, searchHit } from './history-shapes.ts';
import { issueCalls } from './issue-shapes.ts';
import { mappedPage } from './page-shapes.ts';
import { exported, type pageMark, paper, type paperName, printed, slipFields } from './paper-shapes.ts';
import { backup, committed, openRegister, revision, stepped, type undoState, unsaved } from './register-shapes.ts';
import { change, instant, path, roundMonths } from './shapes.ts';
import { signingCalls } from './signing-shapes.ts';
import { sourceCalls } from './source-shapes.ts';
import { supportCalls } from './support-shapes.ts';

const id = z.string().max(64);
const language = z.enum(['th', 'en']);
const userName = z.string().max(200);

/** How this user likes the window; kept beside the language, never in a register. */
const windowPreferences = z.strictObject({
  /** A digit typed in a cell becomes a Thai digit, outside Latin words and addresses. */
  thaiDigitsAsTyped: z.boolean(),
  /** Dates are put into texts as "วันที่ … เดือน … พ.ศ. …". */
  datesWrittenOut: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** The height of the window's letters in CSS pixels. */
  textSize: z.union([z.literal(15), z.literal(16), z.literal(18), z.literal(20), z.literal(24)]),
  /** The table's own enlargement, in percent. */
  zoom: z.int().min(80).max(200),
  /** The table shows one row at a time, its cells one above the other. */
  oneRowView: z.boolean(),
  /** Where the printed pages end is shown in the table. */
  showPageEnds: z.boolean(),
  /** What the sentences say of time is marked in the cells. */
  showDateMarks: z.boolean(),
  /** The office's own sentences are offered while one types. */
  offerPhrases: z.boolean(),
});
const { shape: preferenceFields } = windowPreferences;

/** What a path is asked for; decides the dialog's title, filter and first folder. */
const pathPurpose = z.enum([
  'openRegister',
  'newRegister',
  'saveCopy',
  'savePdf',
  'addEvidence',
  'chooseFont',
  'chooseBoldFont',
  'chooseImage',
  'copyFolder',
  'savePackage',
  'openPackage',
  'importSource',
  'exportDocx',
  'exportXlsx',
  'exportCsv',
  'exportJson',
  'exportHtml',
  'exportItas',
  'saveCalendar',
  'slipFolder',
  'saveCatalogue',
  'saveSupport',
  'openCatalogue',
  'saveManual',
  'openPdf',
  'openCertificate',
  'saveSignedPdf',
  'saveCertificate',
  'openScan',
  'saveIssuedFile',
  'publishFolder',
]);

/** What moved, wherever it went. */
const moved = { evidenceFiles: z.int(), bytes: z.int(), missing: z.array(z.string()).readonly() };

export const contract = {
  /** What the window shows of the program and its machine. */
  'app.info': reads(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'loopback', 'process']),
      language,
      userName,
      preferences: windowPreferences,
      now: instant,
    }),
  ),
  'app.setLanguage': writes(z.strictObject({ language }), nothing),
  /** The name under which the history notes this user's steps from now on. */
  'app.setUserName': writes(z.strictObject({ userName }), nothing),
  /** Changes the fields that are given and leaves the others. */
  'app.setPreferences': writes(
    z.strictObject({
      thaiDigitsAsTyped: z.exactOptional(preferenceFields.thaiDigitsAsTyped),
      datesWrittenOut: z.exactOptional(preferenceFields.datesWrittenOut),
      theme: z.exactOptional(preferenceFields.theme),
      textSize: z.exactOptional(preferenceFields.textSize),
      zoom: z.exactOptional(preferenceFields.zoom),
      oneRowView: z.exactOptional(preferenceFields.oneRowView),
      showPageEnds: z.exactOptional(preferenceFields.showPageEnds),
      showDateMarks: z.exactOptional(preferenceFields.showDateMarks),
      offerPhrases: z.exactOptional(preferenceFields.offerPhrases),
    }),
    nothing,
  ),
  /** The window has put every draft away and may be closed. */
  'app.closeNow': writes(nothing, nothing),

  /**
   * Asks the person for a path; null when they turn it down. Only paths given this way, on the command line or in the list of
   * recent registers are accepted by the calls below.
   */
  'path.choose': reads(
    z.strictObject({ purpose: pathPurpose, suggestedName: z.string().max(255) }),
    z.strictObject({ path: path.nullable() }),
  ),
  /** The window's answer to an `askPath` event (a host without native dialogs). */
  'path.answer': reads(z.strictObject({ askId: id, path: path.nullable() }), nothing),
  /** Shows the open register, or a file just saved, in its folder. */
  'path.show': reads(z.strictObject({ path }), nothing),
  /** Opens a file just saved with the machine's own program for it; only kinds that show and do not run. */
  'path.open': reads(z.strictObject({ path }), nothing),

  /** Newest first; `exists` is false where the file is gone or its medium is not there. */
  'recent.list': reads(
    nothing,
    z.strictObject({
      entries: z.array(z.strictObject({ path, name: z.string(), openedAt: instant, exists: z.boolean() })),
    }),
  ),

  /** `unsaved` is what a window before this one left behind. */
  'register.current': reads(
    nothing,
    z.strictObject({ open: openRegister.nullable(), unsaved: unsaved.exactOptional() }),
  ),
  /** Makes a file and opens it. With `fillWith: 'sample'` it holds the corrected sample report under the given name. */
  'register.create': writes(
    z.strictObject({
      path,
      organisationName: z.string().max(5_000),
      fiscalYear: z.int(),
      months: roundMonths,
      fillWith: z.enum(['nothing', 'sample']),
    }),
    openRegister,
  ),
  /**
   * `fileLocked` where somebody else has it open: then `readOnly` opens it beside them, and `takeOver` (only after a person
   * said so) takes it from a holder that seems gone.
   */
  'register.open': writes(z.strictObject({ path, how: z.enum(['write', 'readOnly', 'takeOver']) }), openRegister),
  'register.close': writes(nothing, nothing),
  'register.saveCopy': writes(z.strictObject({ path }), z.strictObject({ path })),
  /** Commits one change durably and only then answers. `stale` when `revision` is not the session's. */
  'register.change': writes(z.strictObject({ revision, change }), committed),
  /**
   * Keeps in memory what the window has not saved yet, for the window that comes after it should it die; replaces what was kept.
   * It does not wait for a write under way.
   */
  'drafts.keep': reads(unsaved, nothing),
  /** Takes back the last step, also one from before the register was opened; gives the register after it. */
  'register.undo': writes(z.strictObject({ revision }), stepped),
  'register.redo': writes(z.strictObject({ revision }), stepped),
  /** Brings a cell, a measure or a whole round back as it was when the txn had been done, as a new step. */
  'register.restore': writes(z.strictObject({ revision, txn: z.int().min(0), target: restoreTarget }), stepped),
  /** The change that `register.restore` would make, to look at beforehand; nothing is written. */
  'register.previewRestore': reads(
    z.strictObject({ txn: z.int().min(0), target: restoreTarget }),
    z.strictObject({ change }),
  ),
  /** Who changed what and when, newest first; of one measure, or with null of the whole register. */
  'register.history': reads(
    z.strictObject({ measureId: id.nullable(), limit: z.int().min(1).max(1_000), before: z.int().nullable() }),
    z.strictObject({ entries: z.array(historyEntry) }),
  ),
  /** Texts of all years that hold the query, newest year first. */
  'register.search': reads(
    z.strictObject({ query: z.string().max(1_000) }),
    z.strictObject({ hits: z.array(searchHit) }),
  ),

  /** The backups of a register that was chosen, newest first, each looked into. */
  'backup.list': reads(z.strictObject({ path }), z.strictObject({ backups: z.array(backup) })),
  /** Puts one of its backups in the place of a register and opens it; what lay there is backed up before. */
  'backup.restore': writes(z.strictObject({ path, from: path }), openRegister),
  /** Saves what can still be read of a damaged register into a new file, for opening next. */
  'register.salvage': writes(
    z.strictObject({ path, to: path }),
    z.strictObject({ path, years: z.int(), measures: z.int(), actions: z.int(), adopted: z.int() }),
  ),

  /** Copies a chosen file in beside the register, says by `progress` events how far it is, then commits its row. */
  'evidence.addFile': writes(
    z.strictObject({
      revision,
      measureId: id,
      item: z.string().max(100).nullable(),
      date: z.iso.date().nullable(),
      path,
    }),
    stepped,
  ),
  /** Opens a file's copy with the machine's program for it, or a link (https alone) once the person has said yes. */
  'evidence.open': reads(z.strictObject({ evidenceId: id }), nothing),

  /**
   * Takes the two faces of the office's own font: judges them, copies them in beside the register, then commits. `fontRefused`
   * with the reason. Taking them away is an ordinary change.
   */
  'paper.setFont': writes(z.strictObject({ revision, regular: path, bold: path }), stepped),
  /** Takes an image of the paper likewise; a signature is its signer's. `imageRefused` with the reason. */
  'paper.setFile': writes(
    z.strictObject({
      revision,
      role: z.enum(['emblem', 'garuda', 'signature']),
      signerId: id.exactOptional(),
      path,
    }),
    stepped,
  ),

  /**
   * The open register with its evidence into a new folder in `folder`, read back and checked. The moving calls are reads: saving
   * goes on meanwhile. One at a time; `progress` events say how far it is.
   */
  'moving.copy': reads(
    z.strictObject({ folder: path }),
    z.strictObject({ folder: path, isOutside: z.boolean(), ...moved }),
  ),
  /** `copyDamaged` where a file is not as it was copied. */
  'moving.verify': reads(
    z.strictObject({ folder: path }),
    z.strictObject({ folder: path, register: z.string(), madeAt: instant, ...moved }),
  ),
  /** The open register with its evidence as one file. */
  'moving.pack': reads(z.strictObject({ path }), z.strictObject({ path, ...moved })),
  /** A package into a new folder in `folder`; gives the register's path in it, for opening. */
  'moving.unpack': reads(z.strictObject({ path, folder: path }), z.strictObject({ folder: path, path, ...moved })),
  /** When the open register was last copied to another disk, and since when it is known here; null where not. */
  'moving.lastCopy': reads(nothing, z.strictObject({ copiedAt: instant.nullable(), knownSince: instant.nullable() })),
  /** Tells the work under way to stop: it answers `cancelled` and leaves nothing half done. */
  'moving.stop': reads(nothing, nothing),

  /** A round's paper as PDF bytes in base64, for the preview. Reports are reads: saving goes on while they print. */
  'report.preview': reads(z.strictObject(paper), z.strictObject({ pdf: z.string(), ...printed })),
  'report.save': reads(z.strictObject({ ...paper, path }), z.strictObject({ path, ...printed })),
  /** A slip to each of these units as a file of its own in `folder`; none takes the place of a file that is there. */
  'report.saveSlips': reads(
    z.strictObject({ ...paper, units: z.array(z.string().max(1_000)).max(200), folder: path }),
    z.strictObject({ folder: path, paths: z.array(path) }),
  ),
  /** The deadlines of a round as a calendar file (.ics), as of today where no day is named. */
  'calendar.save': reads(
    z.strictObject({ roundId: id, asOf: slipFields.asOf, path }),
    z.strictObject({ path, events: z.int() }),
  ),
  /**
   * The pages of a round's paper as it prints, without printing it: soon enough to be asked after each edit. `revision` is that of the
   * register the pages are of. Asked for again before its turn came, the earlier question answers `cancelled`.
   */
  'report.map': reads(
    z.strictObject({ roundId: id, document: paper.document, signatures: paper.signatures, ...slipFields }),
    z.strictObject({ revision, pages: z.array(mappedPage).readonly() }),
  ),
  /** Tells the reports under way to stop: they answer `cancelled`. */
  'report.stop': reads(nothing, nothing),

  /**
   * The round (of JSON the whole register) as a file for Word, spreadsheets, the web, ITAS or other programs. `missing` are the items
   * of the assessment that have no link, of ITAS alone, whose path says by its ending what kind of file it becomes.
   */
  'report.export': reads(
    z.strictObject({ ...exported, path }),
    z.strictObject({ path, missing: z.array(z.string()).readonly() }),
  ),
  /** Tells the files under way to stop: their calls answer `cancelled`. */
  'report.stopExport': reads(nothing, nothing),

  ...sourceCalls(stepped),

  ...signingCalls,

  ...supportCalls,

  ...issueCalls,

  /** What the assessment asks by year, as it ships: the document that `readCatalogue` reads. Asked for once. */
  'catalogue.get': reads(nothing, z.strictObject({ catalogue: z.unknown() })),
  /** The catalogue as the office knows it, into a file that another office can take in. */
  'catalogue.save': reads(z.strictObject({ path }), z.strictObject({ path, items: z.int() })),
  /** Another catalogue's document out of a file; what is taken in of it is a change. `notACatalogue` where it holds none. */
  'catalogue.read': reads(z.strictObject({ path }), z.strictObject({ catalogue: z.unknown() })),
  /** The pages of help as one PDF, in a language of the window. */
  'help.saveManual': reads(z.strictObject({ path, language }), z.strictObject({ path, pageCount: z.int() })),
  /** The list of words that spelling is checked by, one a line. Asked for once. */
  'words.get': reads(nothing, z.strictObject({ words: z.string() })),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

export type OpenRegister = z.output<typeof openRegister>;
export type Committed = z.output<typeof committed>;
export type Unsaved = z.output<typeof unsaved>;
export type BackupSummary = z.output<typeof backup>;
export type UndoState = z.output<typeof undoState>;
export type PathPurpose = z.output<typeof pathPurpose>;
export type Language = z.output<typeof language>;
export type PaperName = z.output<typeof paperName>;
export type ExportFormat = CallInput<'report.export'>['format'];
export type PageMark = z.output<typeof pageMark>;
export type MapOfPages = CallOutput<'report.map'>;
export type PageOfMap = MapOfPages['pages'][number];
export type MissingCharacters = CallOutput<'report.preview'>['missing'][number];
export type WindowPreferences = z.output<typeof windowPreferences>;
