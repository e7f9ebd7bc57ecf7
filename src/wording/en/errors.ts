// Every fault in English, in three sentences: what happened, what of the data, what to do next.
import type { LimitedThing, RefusalReason } from '../../errors.ts';
import { bangkokDate, formatEnglishDate } from '../../thai/calendar.ts';
import type { ErrorText, ErrorWords } from '../error-words.ts';
import { issueRefusals } from './issue.ts';
import { fontRefused, imageRefused } from './paper.ts';
import { signingRefusals } from './signing.ts';
import { fileAdvice, fileFaults } from './source-files.ts';
import { importRefusals, textAdvice, textFaults } from './source-texts.ts';

const nothingChanged = 'Nothing in the register was changed.';
const fileUntouched = 'The program has not touched this file.';
const typedTextKept = 'What you typed is still on the screen; the file is as last saved.';

const unknownThing: ErrorText = {
  what: 'This cannot be done: what it refers to is no longer in the register.',
  data: nothingChanged,
  next: 'Open the register again and retry.',
};

export const errors: ErrorWords = {
  invalid: ({ field }) => ({
    what: `The data given is not valid${field === '' ? '' : ` (${field})`}.`,
    data: nothingChanged,
    next: 'Check it and try again.',
  }),
  refused: ({ reason }) => refusals[reason],
  stale: () => ({
    what: 'The register changed before this step.',
    data: typedTextKept,
    next: 'The program reads the register again and then saves the pending text.',
  }),
  fileMissing: ({ path }) => ({
    what: `The file “${path}” was not found.`,
    data: 'The program has neither made nor removed a file.',
    next: 'Check the name, or plug in the drive that holds the file, and open it again.',
  }),
  fileLocked: ({ path }) => ({
    what: `The file “${path}” is open in another program or window.`,
    data: fileUntouched,
    next: 'Close it there first, or save under a new name.',
  }),
  fileReadOnly: ({ path }) => ({
    what: `“${path}” cannot be written: it is open in another program, or read-only.`,
    data: typedTextKept,
    next: 'Close it in the other program first, or save to a folder that can be written, such as Documents.',
  }),
  diskFull: ({ path }) => ({
    what: `“${path}” was not saved: the disk is full.`,
    data: typedTextKept,
    next: 'Free some space and try again, or save elsewhere.',
  }),
  changedOutside: ({ path }) => ({
    what: `“${path}” was changed, moved or removed by another program.`,
    data: 'The program has not written over it, and what you typed is still on the screen.',
    next: 'Save a copy under a new name, then compare the two files.',
  }),
  ioFailed: ({ path, code }) => ({
    what: `Reading or writing “${path}” failed.`,
    data: typedTextKept,
    next: `Check that the disk or stick is still connected, then try again or save elsewhere (for the administrator: ${code}).`,
  }),
  notARegister: ({ path, reason }) =>
    reason === 'folder'
      ? {
          what: `“${path}” is a folder, not a register file.`,
          data: 'The program has not touched this folder.',
          next: 'Choose a file that ends in .itareg.',
        }
      : {
          what:
            reason === 'otherFile'
              ? `“${path}” is not a register of this program.`
              : `“${path}” is another program’s database.`,
          data: fileUntouched,
          next: 'Choose another register (.itareg). A report is brought in by import.',
        },
  newerVersion: ({ path, version }) => ({
    what: `“${path}” was made by a newer version of the program (format ${version}).`,
    data: fileUntouched,
    next: 'Install the latest version and open the file again.',
  }),
  damaged: ({ path, reason }) => ({
    what: `The register “${path}” cannot be opened: ${damage[reason]}.`,
    data: 'The program has not touched the damaged file.',
    next: 'Open a backup, and keep the damaged file; do not delete it yet.',
  }),
  sourceUnreadable: ({ path, reason }) => ({
    what: `The import${path === '' ? '' : ` of “${path}”`} is not possible: ${sources[reason]}.`,
    data: nothingChanged,
    next: sourceAdvice[reason],
  }),
  copyDamaged: ({ path, files }) => ({
    what: `The copy “${path}” differs from the list made with it: ${listed(files)}.`,
    data: 'The program has not touched this copy.',
    next: 'Make a new copy on the machine it came from, and do not use this one in its place.',
  }),
  fontRefused: ({ name, fault }) => fontRefused(name, fault),
  imageRefused: ({ name, fault }) => imageRefused(name, fault),
  paperIncomplete: ({ files }) => ({
    what: `The report was not issued: a font or image of the settings is missing or cannot be printed with: ${listed(files)}.`,
    data: nothingChanged,
    next: 'Choose the file again in the settings and issue the report anew, or confirm that it is issued all the same.',
  }),
  signingRefused: ({ reason, path, at }) =>
    signingRefusals[reason](path, at === undefined ? '' : formatEnglishDate(bangkokDate(at))),
  tooLarge: ({ what, limit }) => ({
    what: `${limits[what]} (at most ${limit.toLocaleString('en-US')}).`,
    data: nothingChanged,
    next: withinLimits[what] ?? 'Divide it into smaller parts and try again.',
  }),
  cancelled: () => ({ what: 'Cancelled.', data: nothingChanged, next: 'Carry on as usual.' }),
  programGone: () => ({
    what: 'The program behind this window has stopped, so nothing can be saved.',
    data: typedTextKept,
    next: 'Do not close this window yet: press “Copy the unsaved text”, start the program again and paste the text into its cell.',
  }),
  unexpected: ({ reference }) => ({
    what: 'An error occurred that the program does not know.',
    data: typedTextKept,
    next: `Try again. If it happens again, tell your administrator the reference ${reference}.`,
  }),
};

const refusals: Readonly<Record<RefusalReason, ErrorText>> = {
  noRegisterOpen: { what: 'No register is open.', data: nothingChanged, next: 'Open or create a register first.' },
  unknownCall: { what: 'The program does not know this call.', data: nothingChanged, next: 'Restart the program.' },
  unknownSender: {
    what: 'This call did not come from the program’s window.',
    data: nothingChanged,
    next: 'Restart the program.',
  },
  unknownMeasure: unknownThing,
  unknownGroup: unknownThing,
  unknownFiscalYear: unknownThing,
  unknownRound: unknownThing,
  unknownEvidence: unknownThing,
  unknownOverride: unknownThing,
  unknownFinding: unknownThing,
  unknownSigner: unknownThing,
  notACatalogue: {
    what: 'This file is no list of ITA items exported by this program, or it is not whole.',
    data: nothingChanged,
    next: 'Ask for it to be exported as JSON again, and choose the new file.',
  },
  issuedPdfMissing: {
    what: 'The PDF of the issued report is not where the register keeps it.',
    data: nothingChanged,
    next: "See whether the folder beside the register's file is whole, or choose the PDF from elsewhere.",
  },
  ...issueRefusals,
  marginsTooWide: {
    what: 'The margins are too wide: less than 11 centimetres are left to print on.',
    data: nothingChanged,
    next: 'Make left and right, or top and bottom, narrower.',
  },
  roundMissing: {
    what: 'The register does not have this reporting round.',
    data: nothingChanged,
    next: 'Add the round to the register first, or choose another.',
  },
  duplicateId: {
    what: 'This entry is in the register already.',
    data: nothingChanged,
    next: 'No need to add it again.',
  },
  fiscalYearExists: {
    what: 'The register has this fiscal year already.',
    data: nothingChanged,
    next: 'Choose it from the list of years, or use another year.',
  },
  roundExists: {
    what: 'This fiscal year has this round already.',
    data: nothingChanged,
    next: 'Choose the round from the tabs above.',
  },
  nothingToUndo: { what: 'There is nothing to undo.', data: nothingChanged, next: 'Carry on as usual.' },
  nothingToRedo: { what: 'There is nothing to redo.', data: nothingChanged, next: 'Carry on as usual.' },
  changedSince: {
    what: 'This step cannot be taken back: its rows have since been changed outside this program.',
    data: nothingChanged,
    next: 'Edit the text yourself, or open a backup to see what it was.',
  },
  pathNotChosen: {
    what: 'This file was not chosen in a file dialog.',
    data: 'The program has neither read nor written it.',
    next: 'Choose the file again.',
  },
  fileExists: {
    what: 'A file of this name is there already.',
    data: 'The program has not written over it.',
    next: 'Use a new name, or open the existing file.',
  },
  organisationNameMissing: {
    what: 'The office’s name is missing, so the report cannot be printed.',
    data: nothingChanged,
    next: 'Enter the name under Settings and print again.',
  },
  ...importRefusals,
  workUnderWay: {
    what: 'The program is copying files.',
    data: nothingChanged,
    next: 'Wait until it is done, or stop it first.',
  },
  evidenceFileMissing: {
    what: 'This evidence file is not in the register’s folder yet.',
    data: nothingChanged,
    next: 'Add the evidence again from the original file.',
  },
  linkNotHttps: {
    what: 'The program opens only links that begin with https://.',
    data: nothingChanged,
    next: 'Change the link to https://, or copy it into your browser yourself.',
  },
  fileNotOpened: {
    what: 'The program does not open files of this type: they may be programs.',
    data: 'The evidence file is kept whole.',
    next: 'Open the original, or turn it into a PDF and add that.',
  },
  hostCannotOpen: {
    what: 'A browser window cannot open this file or link for you.',
    data: nothingChanged,
    next: 'Open the register in the installed program, or copy the link yourself.',
  },
};

const damage = {
  empty: 'the file is empty (0 bytes)',
  truncated: 'the file is incomplete, perhaps cut off while it was copied',
  content: 'its content is damaged',
};

const sources = {
  ...fileFaults,
  ...textFaults,
  noTable: 'no table was found in the file',
  noMeasure: 'there is a table but no row of a measure in it',
  notText: 'the file is not text that the program can read',
  fiscalYearUnknown: 'the cover names no fiscal year',
  notAFile: 'what was chosen is not a file',
  notACopy: 'this is no copy or packed file of a register made by this program',
};

const sourceAdvice = {
  ...fileAdvice,
  ...textAdvice,
  noTable:
    'See that the cells of each row are parted by tabs (copy the table from Word or Excel and paste it as text).',
  noMeasure: 'See that the table has rows under its heading, then import again.',
  notText: 'Open the file in its own program and save it as UTF-8 text with tabs between cells.',
  fiscalYearUnknown: 'Name the fiscal year yourself, for example --year 2566.',
  notAFile: 'Choose one file, not a folder or a shortcut.',
  notACopy: 'Choose a folder with a manifest.json, or a packed file that ends in .itareg.zip.',
};

const limits: Readonly<Record<LimitedThing, string>> = {
  cell: 'The text of the cell is too long, in characters',
  rows: 'There are too many rows',
  source: 'The source is too large, in characters',
  name: 'The name or position is too long, in characters',
  evidence: 'The evidence file is too large, in bytes',
  package: 'The register with its evidence is too large for one file, in bytes',
  evidenceCount: 'The measure has too many pieces of evidence',
  font: 'The font file is too large, in bytes',
  image: 'The image file is too large, in bytes',
  sourceFile: 'The file to import is too large, in megabytes',
  sourceContent: 'The file to import unpacks to too much, in megabytes',
  sheetCell: 'A text is longer than a cell of Excel takes, in characters',
};

const withinLimits: Readonly<Partial<Record<LimitedThing, string>>> = {
  name: 'Shorten it and try again.',
  evidence: 'Make the file smaller or divide it, and add it again.',
  package: 'Back up to a folder instead, or remove large evidence files and give links in their place.',
  evidenceCount: 'Remove what is not needed, or put several files into one, and add it again.',
  font: 'Choose a font with a smaller file.',
  image: 'Make the image smaller and choose it again.',
};

/** The first few names; a long list helps nobody. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
