// The English texts of the printed pages, under the keys the Thai ones set.
import type { PagesWording } from '../th/pages.ts';

const range = (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`);

export const pages: PagesWording = {
  commands: {
    showPageEnds: 'Show page ends',
  },
  count: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  opens: (page) => `Page ${page}`,
  rowPages: (first, last) => (first === last ? `Page ${first}` : `Pages ${range(first, last)}`),
  list: 'Pages of the document',
  rows: (first, last) => (first === last ? `row ${first}` : `rows ${first} to ${last}`),
  cover: 'cover',
  introduction: 'introduction',
  signatures: 'signatures',
  holds: (page, what) => (what.length === 0 ? `Page ${page}` : `Page ${page}: ${what.join(' and ')}`),
  goToRow: (row) => `Go to row ${row} in the register`,
  openFile: 'Open the file',
  showFile: 'Show in folder',
  show: 'Show this page',
};
