// The English texts of finding and replacing, the search through all years and the filters, under the keys the Thai ones set.
import type { FindWording } from '../th/find.ts';

const count = (value: number, one: string) => `${value} ${one}${value === 1 ? '' : 's'}`;

export const find: FindWording = {
  commands: {
    find: 'Find in the register…',
    replace: 'Find and replace…',
    findNext: 'Find the next one',
    findPrevious: 'Find the previous one',
    searchYears: 'Search all years…',
    clearFilters: 'Show every row (clear the filters)',
  },

  title: 'Find and replace',
  query: 'Find',
  replacement: 'Replace with',
  place: (current, all) => `${current} of ${all}`,
  all: (hits) => `${hits} found`,
  none: 'Not found',
  previous: 'Previous',
  next: 'Next',
  wholeWord: 'Whole words',
  wholeWordTip: 'Only where it is a word of its own: “คลัง” is not found in “กองคลัง”',
  exact: 'Exactly as typed',
  exactTip: 'Every character: case, Thai or Arabic digits, and spaces',
  scope: 'Where to look',
  scopes: {
    round: 'This round’s table',
    all: 'Settings too',
    columns: 'One column',
    groups: 'One group',
  },
  everyYear: 'All years',
  withReplace: 'Replace',
  replaceOne: 'Replace this one',
  replaceAll: 'Replace all',
  replaced: (hits, rows, others) => {
    const places = [rows > 0 ? count(rows, 'row') : '', others > 0 ? `${count(others, 'text')} outside the rows` : ''];
    return `Replaced ${count(hits, 'place')} in ${places.filter(Boolean).join(' and ')}`;
  },
  halfLetters:
    'What is found carries more vowels or tone marks, which would be left over. Type them too, or choose “Exactly as typed”.',
  noteOn: (cell) => `Note on ${cell}`,
  coverOf: (months) => `Text of the cover, ${months} months`,

  hidden: {
    title: 'A filter hides some of the rows',
    text: (hits, rows) =>
      `What is to be replaced also stands in rows you do not see now: ${count(hits, 'place')} in ${count(rows, 'row')}. Replace it there too?`,
    shownOnly: 'Only in the rows shown',
    withHidden: 'In the hidden rows too',
  },

  years: {
    title: 'Search all years',
    field: 'Search all years and rounds',
    placeholder: 'What to look for',
    searching: 'Searching…',
    hint: 'Looks in the group headings and all cells of every year and round; Thai and Arabic digits are the same.',
    none: (query) => `“${query}” stands in no year; try a shorter word`,
    count: (texts, years) => `Found in ${count(texts, 'text')} of ${count(years, 'year')}`,
    tooMany: (limit) => `The first ${limit} texts; type more to narrow it down`,
    keys: '↑ ↓ choose · Enter go there · Esc close',
    year: (year) => `Fiscal year ${year} BE`,
    everyRound: 'Plan of the whole year',
    round: (months) => `${months} months`,
    heading: 'Group heading',
    noHeading: '(no heading yet)',
    times: (hits) => `${hits}×`,
  },

  filters: {
    title: 'Filter the rows',
    everything: 'All',
    instruments: { IIT: 'IIT', EIT: 'EIT', OIT: 'OIT' },
    noInstrument: 'No instrument',
    unit: 'Unit',
    units: (chosen) => count(chosen, 'unit'),
    noUnit: 'No unit named',
    findings: 'Found by the check',
    text: 'Only rows that hold',
    textExample: 'Filter by a word',
    clearText: 'Clear the word',
    chip: (name, rows) => `${name} ${rows}`,
    shown: (shown, all) => `${shown} of ${count(all, 'row')} shown`,
    rows: (rows) => count(rows, 'row'),
    showAll: 'Show all',
    none: (filters) => `No row with ${filters}`,
    stillThere: (rows) => `All ${count(rows, 'row')} are still there, only hidden`,
  },
};
