// The English texts of the assessment's items: choosing one for a row or a group, and the office's own list.
import type { CatalogueWording } from '../th/catalogue.ts';

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);

export const catalogue: CatalogueWording = {
  commands: {
    chooseItem: 'Choose from the ITA items…',
    chooseIndicator: 'Add a group from the ITA indicators…',
  },
  chooseHeading: 'Choose an ITA indicator…',
  itemTitle: (row, year) => `Choose the item of row ${row} · assessment of ${year}`,
  indicatorTitle: (year) => `Choose an indicator · assessment of ${year}`,
  itemPlaceholder: 'A code or words of the item, such as O21 or จัดซื้อ',
  indicatorPlaceholder: 'The number or name of an indicator',
  keys: '↑ ↓ choose · Enter use · Esc close',
  found: (count) => (count === 0 ? 'Nothing found' : `${items(count)} found`),
  none: (query) =>
    `“${query}” is not among this year's items. Try a shorter word, or add an item of your own in the settings.`,
  instruments: { I: 'Instrument IIT', E: 'Instrument EIT', O: 'Instrument OIT' },
  unconfirmed: 'unconfirmed',
  ofOffice: 'of the office',
  indicator: (no, name) => `Indicator ${no} ${name}`,
  points: (count) => (count === 1 ? '1 point' : `${count} points`),
  replaces: (count) => `The ${count} characters in this cell are replaced; undo brings them back`,

  card: {
    title: 'ITA items',
    note: 'Questions and numbers of each assessment year: codes are checked by them, questions filled in, items found again in a new year. They can be changed and added to, and given to other offices as a JSON file.',
    year: 'Assessment year',
    search: 'Search the items',
    searchExample: 'A code or words',
    counts: (all, unconfirmed, own) => `${items(all)} · ${unconfirmed} unconfirmed · ${own} of the office`,
    list: (year) => `Items of the assessment of ${year}`,
    more: (count) => `Show ${items(count)} more`,
    shipped: 'shipped',
    standIn: 'stands in from the nearest year',
    edit: 'Edit',
    editItem: (code) => `Edit ${code}`,
    restore: 'Use the original',
    restoreItem: (code) => `Use the original ${code}`,
    remove: 'Delete',
    removeItem: (code) => `Delete ${code}`,
    add: 'Add an item…',
    importFile: 'Take in from a file…',
    exportFile: 'Export to a file…',
    fileName: (office) => `รายการข้อ ITA ${office}`.trim(),
    loading: 'Reading the items…',
  },

  form: {
    addTitle: (year) => `Add an item to the assessment of ${year}`,
    editTitle: (code, year) => `Edit ${code} of the assessment of ${year}`,
    code: 'Code',
    codeNote: 'Such as I7, E11 or O44',
    codeFault: 'A code is I, E or O and a number from 1 to 999',
    codeTaken: (code) => `This year has ${code} already; edit that one`,
    indicator: 'Indicator',
    text: 'Question or name',
    textFault: 'Type the question or name',
    confirmNote: 'What the office changes counts as confirmed',
    done: 'Save the item',
  },

  saved: (path, count) => `${items(count)} exported: ${path}`,
  takenIn: (taken, skipped) =>
    (taken === 0 ? 'The file says nothing new; nothing changed' : `${items(taken)} taken in; undo takes them back`) +
    (skipped === 0 ? '' : ` · ${items(skipped)} without an indicator left out`),

  cli: {
    eitherExpected: 'a file, with either --export or --import',
  },
};
