// The English texts of the paper's settings.
import type { FontFault, ImageFault } from '../../errors.ts';
import type { ErrorText } from '../error-words.ts';
import type { PaperWording } from '../th/paper.ts';

export const paper: PaperWording = {
  title: 'Paper',
  note: 'For every document of this register',
  digits: 'Numbers in documents',
  digitsChoices: { thai: 'Thai digits throughout', asTyped: 'As typed' },
  digitsNote: 'Numbers in web and mail addresses and in Latin names such as OIT2 stay Arabic',
  orientation: 'Orientation of the table',
  orientationChoices: { landscape: 'Landscape', portrait: 'Portrait' },
  margins: 'Margins (centimetres)',
  marginsNote: 'The office rule: left 3, top 2.5, right 2, bottom 2. The memo always has the margins of its form',
  sides: { left: 'Left', top: 'Top', right: 'Right', bottom: 'Bottom' },
  usualMargins: 'Back to the margins of the rule',
  notANumber: 'Centimetres as a number from 0 to 6, e.g. 2.5',
  format: 'Kind of PDF file',
  formatChoices: {
    plain: 'Plain PDF',
    pdfA2b: 'PDF/A-2b, for keeping',
    pdfA3b: 'PDF/A-3b, for keeping, with the round’s data attached',
  },
  formatNote: 'PDF/A is written by the book, but no validator has seen it yet',

  files: 'Font and images',
  filesNote: 'Files are copied in beside the register; the originals may be moved or deleted',
  font: 'Font of the documents',
  fontOfHouse: 'Sarabun, which comes with the program',
  fontNote: 'The office’s own TH SarabunPSK or TH Sarabun New: choose the regular file first, then the bold one',
  chooseFont: 'Choose the office’s font…',
  houseFont: 'Back to Sarabun',
  images: { emblem: 'Emblem on the cover', garuda: 'Garuda on the memo' },
  imageNotes: {
    emblem: 'Printed 3.5 cm high above the title; PNG or JPEG',
    garuda: 'Printed 1.5 cm high; without it its place stays blank',
  },
  chooseImage: 'Choose an image…',
  removeImage: 'Take away',
  noImage: 'No image yet',
  checking: 'Checking the file…',

  memo: 'Memo',
  memoNote: 'Lays the report before the executive and asks leave to publish it',
  memoUnit: 'Unit that writes it, e.g. สำนักปลัด',
  throughClerk: 'Through the chief administrator, with room for their opinion',

  units: 'Units of the office',
  unitsNote: 'To count each unit’s work, and kept whole in printed lines',
  unitName: 'Name',
  unitAliases: 'Also written as (one a line)',
  unit: (place) => `Unit ${place}`,
  addUnit: 'Add a unit',
  newUnit: 'กองใหม่',
  removeUnit: 'Delete',

  ownWords: 'The office’s own words (one a line)',
  ownWordsNote: 'Names of villages, projects or systems that printed lines should not cut',

  voice: 'Above the signature',
  voices: {
    none: 'Nothing',
    opinion: 'Opinion',
    decision: 'Decision to tick',
  },
  signature: 'Scanned signature',
  signatureNote: 'Printed only where the print asks for signatures',
  addSignature: 'Add a scan…',

  dates: 'Dates and numbers',
  datesNote: 'What is left empty prints as dotted lines to write on',
  datesOf: (months) => `${months}-month round`,
  reportDate: 'Date of the report (under the signatures)',
  memoNumber: 'Number of the memo',
  memoDate: 'Date of the memo',
  dateExample: 'e.g. 5 เมษายน 2566',
  notADate: 'This date cannot be read. Day, month and Buddhist year, e.g. 5 เมษายน 2566 or 5/4/2566',

  columns: 'Columns of the table',
  columnsNote: 'Headings and widths of this year, on the screen and on paper',
  columnHeading: 'Heading',
  columnWidth: 'Width (percent)',
  notAShare: 'Percent as a number, with 5 or more for every column',
  showColumn: (heading) => `Show the column “${heading}”`,
  usualColumns: 'Back to the usual headings and widths',
  columnsAreUsual: 'The usual columns of the report are in use',

  print: {
    signatures: 'With scanned signatures',
    missing: (characters, count) =>
      `The font has no ${characters} (${count} ${count === 1 ? 'place' : 'places'}); an empty box would be printed`,
    goTo: 'Go to the row',
    fontMissing: (name) =>
      `The font file “${name}” is not there any more; printed in Sarabun. Choose it anew in the settings`,
    fontUnusable: (name) => `Nothing can be printed in the font “${name}”; printed in Sarabun`,
    imageMissing: (name) =>
      `The image “${name}” is not there any more; its place is blank. Choose it anew in the settings`,
  },
};

const fontAdvice = 'Choose TH SarabunPSK or TH Sarabun New, or use the Sarabun that comes with the program.';

/** Why a font was not taken. */
export function fontRefused(name: string, fault: FontFault): ErrorText {
  const next =
    fault.kind === 'notAFont'
      ? 'Choose a font file ending in .ttf, e.g. THSarabunNew.ttf, or use the Sarabun that comes with the program.'
      : fontAdvice;
  return { what: fontFault(name, fault), data: 'The font is the same as before, and so is the register.', next };
}

function fontFault(name: string, fault: FontFault): string {
  switch (fault.kind) {
    case 'notAFont':
      return `“${name}” cannot be opened as a font.`;
    case 'missingCharacters':
      return fault.characters.startsWith('กขฃ')
        ? `The font “${name}” has no Thai letters.`
        : `The font “${name}” lacks ${Array.from(fault.characters).length} needed characters: ${Array.from(fault.characters).slice(0, 12).join(' ')}`;
    case 'embeddingForbidden':
      return `The font “${name}” may not be put into a PDF: ${embedding[fault.embedding]}.`;
    case 'circleDrawnTwice':
      return `The font “${name}” would print the circle of ำ twice in syllables such as ${fault.syllables.slice(0, 3).join(' ')}.`;
    case 'marksCollide':
      return `The font “${name}” puts tone marks into the vowels in syllables such as ${fault.syllables.slice(0, 3).join(' ')}.`;
    case 'textNotExact':
      return `Text printed in “${name}” could not be searched or copied exactly, e.g. “${fault.text}”.`;
  }
}

const embedding = {
  forbidden: 'its maker forbids it',
  wholeFontOnly: 'its maker allows it for the whole file only',
  bitmapsOnly: 'its maker allows it for pictures of the letters only',
};

/** Why an image was not taken. */
export function imageRefused(name: string, fault: ImageFault): ErrorText {
  const { what, next } = imageFaults[fault](name);
  return { what, data: 'The image is the same as before, and so is the register.', next };
}

const imageFaults: Readonly<Record<ImageFault, (name: string) => Pick<ErrorText, 'what' | 'next'>>> = {
  otherKind: (name) => ({
    what: `“${name}” is no PNG or JPEG that can be printed.`,
    next: 'Open it in a picture program, save it as PNG or JPEG and choose it again.',
  }),
  broken: (name) => ({
    what: `The image “${name}” is broken or cut short.`,
    next: 'Copy or scan it anew and choose it again.',
  }),
  tooManyPoints: (name) => ({
    what: `The image “${name}” is too large (more than 16 million points).`,
    next: 'Make it smaller, e.g. 2,000 points wide, and choose it again.',
  }),
  pressColours: (name) => ({
    what: `The image “${name}” has the colours of a printing press (CMYK).`,
    next: 'Save it in ordinary colours (RGB) and choose it again.',
  }),
};
