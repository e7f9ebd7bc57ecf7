// Texts and registers that are brought in, in English: why one cannot be, and what was refused while importing.
import type * as thai from '../th/source-texts.ts';

export const textFaults: typeof thai.textFaults = {
  cellsLost: 'it is text copied from a PDF, and which text stood in which cell cannot be told',
  notJson: 'the JSON is cut short or mistyped',
  otherJson: 'it is JSON of another program',
  newerJson: 'it is JSON of a later version of this program',
  brokenJson: 'fields of the JSON are missing or of another kind',
};

export const textAdvice: typeof thai.textAdvice = {
  cellsLost:
    'Import the PDF file itself, or the original Word or Excel file. If the PDF cannot be read, open it in Word, which makes tables of it, and import that.',
  notJson: 'Export the register as JSON again and import that file.',
  otherJson: 'Choose a file exported by this program, or save the table as .xlsx or .csv and import that.',
  newerJson: 'Update this program and import again.',
  brokenJson:
    'Export the register as JSON again; a file edited by hand can be compared with the form in assets/schema.',
};

const nothingChanged = 'Nothing in the register was changed.';

export const importRefusals: typeof thai.importRefusals = {
  rowsDiffer: {
    what: 'The register has these measures already, and some of their cells read otherwise than in the source.',
    data: nothingChanged,
    next: 'Say whether the texts of the source (--update) or those of the register (--skip) are to stand.',
  },
  sourceForgotten: {
    what: 'What was read to be imported is not held any more.',
    data: nothingChanged,
    next: 'Choose the file again.',
  },
};
