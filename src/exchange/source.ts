// What reading any file of another program gives: plain data that crosses threads unchanged. Readers of formats make it, recognition
// reads its grids, the review shows its notes. It knows nothing of measures.
import type { Register } from '../register/model.ts';
import type { Grid } from './grid.ts';
import type { RowWords } from './recognition.ts';

/** What a source is by its content, whatever its name ends in. */
export type SourceKind = 'docx' | 'xlsx' | 'csv' | 'tabSeparated' | 'html' | 'text' | 'json' | 'register' | 'pdf';

export interface Source {
  readonly kind: SourceKind;
  /** The file's name without its folders; "" for what was pasted. */
  readonly name: string;
  /** What can be chosen from: the sheets of a workbook; any other source has one. Never empty. */
  readonly sheets: readonly SourceSheet[];
  /** What was left out, changed or assumed while reading. */
  readonly notes: readonly SourceNote[];
  /** The whole of it, where the source is a register. */
  readonly register?: Register;
}

export interface SourceSheet {
  /** A workbook's name of the sheet; "" for the one of any other source. */
  readonly name: string;
  /** Hidden in the workbook: offered last. */
  readonly isHidden: boolean;
  /** Lines outside the tables, rows and gaps between tables, in the order they stand. Of a workbook `line` is the row's number. */
  readonly grid: Grid;
  /** What each row is, by its line, where the source itself says so. */
  readonly rows?: RowWords;
}

/**
 * Something a clerk should know of the reading; `count` of how many places, at least 1. `detail` is a name to show (an encoding,
 * a file's ending, a sheet), "" where there is none.
 */
export interface SourceNote {
  readonly kind: SourceNoteKind;
  readonly count: number;
  readonly detail: string;
}

export type SourceNoteKind =
  /** The name ends in another format's ending; `detail` is that ending. */
  | 'otherEnding'
  /** The characters were read by a guess; `detail` is the encoding. */
  | 'encodingGuessed'
  /** Its structure was made by another program: texts stand in the right cells, but letters may differ from what was typed. */
  | 'pdfOfOtherProgram'
  /** Characters whose fonts do not say what they mean; they are missing. */
  | 'charactersUnknown'
  /** Insertions and deletions not yet decided on were read as accepted. */
  | 'changesAccepted'
  | 'textBoxesLeftOut'
  | 'footnotesLeftOut'
  | 'commentsLeftOut'
  | 'hiddenTextLeftOut'
  | 'picturesLeftOut'
  /** Tables inside cells became the cell's text. */
  | 'tablesInCells'
  /** Symbols of a font that has pictures for letters, written as a dash. */
  | 'symbolsReplaced'
  /** Parts of the file's own macros; never run, not read. */
  | 'macrosIgnored'
  /** What the file would have fetched from elsewhere; never fetched. */
  | 'linkedPartsIgnored'
  /** Read like all others. */
  | 'hiddenRowsRead'
  | 'hiddenColumnsRead'
  | 'hiddenSheetsRead'
  /** Formulas stand as they were last worked out. */
  | 'formulasAsSaved'
  /** Formulas that were never worked out: their cells are empty. */
  | 'formulasEmpty'
  /** Dates whose year was plainly typed in the Buddhist era, though the workbook counts from the birth of Christ. */
  | 'yearsTakenAsBuddhist'
  /** Cells with #REF! and the like, read as empty. */
  | 'errorCellsEmpty'
  /** Of another register only the tables are brought in. */
  | 'evidenceLeftOut'
  /** So many of its measures have a flag, notes on their cells or a person's word on a sentence, which stay there. */
  | 'marksLeftOut'
  | 'rowsLeftOut'
  | 'columnsLeftOut'
  /** Sheets of pictures or diagrams, or beyond the number that is read. */
  | 'sheetsLeftOut';

/** What is read of a sheet or a document; the longest register known has some hundred rows. */
export const mostRows = 5000;
export const mostColumns = 100;
