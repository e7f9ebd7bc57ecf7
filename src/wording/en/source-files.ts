// Files of other programs in English: why one cannot be read and how to turn it into one that can, and what is worth knowing of one
// that was read.
import type { FileReason } from '../../errors.ts';
import type { SourceNoteWords } from '../source-note-words.ts';

/** Continues “The import is not possible: …”. */
export const fileFaults: Readonly<Record<FileReason, string>> = {
  empty: 'the file is empty (0 bytes)',
  oldWord: 'this is a file of an old Word (.doc)',
  oldExcel: 'this is a file of an old Excel (.xls)',
  binaryWorkbook: 'this is a binary workbook (.xlsb)',
  passwordProtected: 'the file is protected by a password',
  presentation: 'this is a presentation (PowerPoint)',
  openDocument: 'this is a file of LibreOffice’s own format (.odt or .ods)',
  richText: 'this is a Rich Text file (.rtf)',
  pdf: 'this is a PDF that does not say which text stands in which cell, as a scan does not',
  picture: 'this is a picture, which holds no text',
  register: 'this is a register of this program, not a report',
  otherArchive: 'this is neither a Word document nor an Excel workbook',
  packageDamaged: 'the file is damaged or not complete; it may have been cut off while it was copied or downloaded',
  packageUnsafe: 'the file is built in an unusual way and may be dangerous',
  xmlBroken: 'the content of the file is damaged',
  xmlEntities: 'the file holds declarations that no ordinary document has and may be dangerous',
  tookTooLong: 'reading it took too long',
  tookTooMuchMemory: 'it holds more than fits into memory',
};

const saveAnew = 'open it in the program that made it, save it as a new file and import that.';
const fromStrangers = 'Do not open it if you do not know the sender. If it is your own office’s file,';

export const fileAdvice: Readonly<Record<FileReason, string>> = {
  empty: 'Ask the sender for the file again, or choose another.',
  oldWord: 'Open it in Word or LibreOffice, choose “Save as” .docx and import that file.',
  oldExcel: 'Open it in Excel or LibreOffice, choose “Save as” .xlsx and import that file.',
  binaryWorkbook: 'Open it in Excel, choose “Save as” .xlsx and import that file.',
  passwordProtected: 'Open it with its password in Word or Excel, save a copy without one and import the copy.',
  presentation: 'Copy the table from its slide into Word, save it as .docx and import that file.',
  openDocument: 'Open it in LibreOffice, choose “Save as” .docx or .xlsx and import that file.',
  richText: 'Open it in Word or LibreOffice, choose “Save as” .docx and import that file.',
  pdf: 'Use the original Word file, or a PDF saved by this program. Without either open the PDF in Word, which makes tables of it, save it as .docx and import that.',
  picture: 'Ask for the Word or Excel file it was made from: the program cannot read the letters in a picture.',
  register: 'Use “Open register”, or “Open a packed file” if it is one (.itareg.zip).',
  otherArchive: 'If it is a .zip, unpack it first and choose the .docx or .xlsx in it.',
  packageDamaged:
    'Copy or download it once more. If Word or Excel still opens it, save it there as a new file and import that.',
  packageUnsafe: `${fromStrangers} ${saveAnew}`,
  xmlBroken: `${saveAnew.charAt(0).toUpperCase()}${saveAnew.slice(1)}`,
  xmlEntities: `${fromStrangers} ${saveAnew}`,
  tookTooLong: 'Remove the sheets or pages that do not matter, save it as a new file and import that.',
  tookTooMuchMemory: 'Remove the sheets or pages that do not matter, save it as a new file and import that.',
};

const times = (count: number, one: string, more = `${one}s`) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const sourceNotes: SourceNoteWords = {
  otherEnding: (_, detail) =>
    `Its name ends in ${detail}, but its content is of another kind; it was read by its content.`,
  encodingGuessed: (_, detail) =>
    `The file does not say how its characters are written; it was read as ${detail}. If letters look wrong, choose another.`,
  pdfOfOtherProgram: () =>
    'Another program made this PDF: its cells are as its structure says, but letters and spaces may differ. Compare them with the original.',
  charactersUnknown: (count) => `${times(count, 'character')} missing: the PDF does not say what they are.`,
  changesAccepted: (count) => `${times(count, 'tracked change')} not yet decided on: read as accepted.`,
  textBoxesLeftOut: (count) => `${times(count, 'text box', 'text boxes')} not read.`,
  footnotesLeftOut: (count) => `${times(count, 'footnote')} not read.`,
  commentsLeftOut: (count) => `${times(count, 'comment')} not read.`,
  hiddenTextLeftOut: (count) => `Hidden text not read in ${times(count, 'place')}.`,
  picturesLeftOut: (count) => `${times(count, 'picture')} not read.`,
  tablesInCells: (count) => `${times(count, 'table')} inside a cell: read as the text of the cell.`,
  symbolsReplaced: (count) => `${times(count, 'symbol')} of a special font written as an ordinary character.`,
  macrosIgnored: () => 'The file has macros; they were neither read nor run.',
  linkedPartsIgnored: (count) =>
    `The file refers to other files or web sites in ${times(count, 'place')}; none was opened.`,
  hiddenRowsRead: (count) => `${times(count, 'hidden row')} read too.`,
  hiddenColumnsRead: (count) => `${times(count, 'hidden column')} read too.`,
  hiddenSheetsRead: (count) => `${times(count, 'sheet')} hidden in the workbook.`,
  formulasAsSaved: (count) => `${times(count, 'formula')} read as last worked out.`,
  formulasEmpty: (count) => `${times(count, 'formula')} never worked out: read as empty.`,
  yearsTakenAsBuddhist: (count) =>
    `${times(count, 'date')} with a year of the Buddhist era already: 543 was not added again.`,
  errorCellsEmpty: (count) => `${times(count, 'cell')} showing an error such as #REF!: read as empty.`,
  evidenceLeftOut: (count) =>
    `${times(count, 'piece', 'pieces')} of evidence left behind: the tables alone are brought in.`,
  marksLeftOut: (count) =>
    `${times(count, 'measure')} with flags, notes or words on sentences: only their texts are brought in.`,
  rowsLeftOut: (count) => `Too many rows: the last ${count} were not read.`,
  columnsLeftOut: () => 'Too many columns: those from the 101st on were not read.',
  sheetsLeftOut: (count) => `${times(count, 'sheet')} without cells, or beyond the number that is read, left out.`,
};
