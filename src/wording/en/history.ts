// The English texts of notes, evidence, the history and copies, under the keys the Thai ones set.
import { bangkokDate, bangkokTime, formatEnglishDate } from '../../thai/calendar.ts';
import type { HistoryWording } from '../th/history.ts';
import { fields } from './history-fields.ts';
import { stepName } from './steps.ts';

const count = (value: number, one: string, many = `${one}s`) => `${value} ${value === 1 ? one : many}`;

export const history: HistoryWording = {
  commands: {
    note: 'Note on this cell…',
    rowNotes: 'Notes…',
    notes: 'All notes',
    evidence: 'Evidence of this row…',
    rowHistory: 'History of this row…',
    cellHistory: 'History of this cell…',
  },

  notes: {
    title: 'All notes',
    subtitle: (year, notes) => (notes === 0 ? `Fiscal year ${year}` : `Fiscal year ${year} · ${count(notes, 'note')}`),
    of: (cell) => `Note: ${cell}`,
    spoken: (text) => `Note: ${text}`,
    field: 'Text',
    example: 'e.g. waiting for the figures of the finance division',
    never: 'Never printed. It saves itself; delete the whole text to take the note away.',
    readOnly: 'Open for reading only: notes cannot be edited.',
    all: 'See all',
    goTo: 'Go to the cell',
    goToCell: (cell) => `Go to the cell ${cell}`,
    inRound: (months) => `${months}-month round`,
    none: 'No notes in this fiscal year yet',
    noneNext: 'Click a cell and press Shift+F2, or choose “Note on this cell” from the row’s menu.',
  },

  evidence: {
    title: 'Evidence',
    of: (row) => `Evidence of row ${row}`,
    countOf: (row, pieces) => `Evidence ${pieces}, of row ${row}`,
    noRow: 'Click a row in the table; its evidence is shown here.',
    none: 'This row has no evidence yet',
    addFile: 'Add a file…',
    addLink: 'Add a link…',
    drop: 'or drop files here, or on a row of the table',
    kept: 'Files are copied and kept with the register; the originals may be moved or deleted.',
    browser: 'The browser does not tell the program where a dropped file is. Choose it with “Add a file…” instead.',
    notFiles:
      'What was dropped is no file on this machine, so it was not kept. Save a file from the web or from mail first, then drop it again.',
    added: (row, files) => `Kept ${count(files, 'file')} with row ${row}`,
    show: 'See the evidence',
    linkAdded: (row) => `Added the link to row ${row}`,
    removed: (name) => `Took “${name}” away`,
    working: 'Copying evidence files…',

    list: 'Pieces of evidence',
    piece: (place) => `Evidence ${place}`,
    field: (field, owner) => `${field}, ${owner}`,
    file: (size) => `File ${sizeInWords(size)}`,
    link: 'Link',
    addedOn: (instant) => `added ${formatEnglishDate(bangkokDate(instant))}`,
    name: 'Called',
    nameNeeded: 'A name is needed, or the annex would be blank here.',
    item: 'Of item',
    wholeRow: 'The whole measure',
    itemGone: (mark) => `${mark} (no longer in the cell)`,
    date: 'Date it shows',
    dateExample: 'e.g. ๕ เม.ย. ๒๕๖๖',
    notADate: 'This date cannot be read. Give day, month and Buddhist year, e.g. ๕ เมษายน ๒๕๖๖ or 5/4/2566.',
    url: 'Web address',
    urlExample: 'https://…',
    urlFault: 'Give the whole web address, beginning with https:// and without spaces.',
    notHttps:
      'A link that begins with http:// is kept and printed, but the program does not open it: what comes back could have been changed on the way. If the site has https, use that.',
    clickPath: 'Clicks from the front page',
    clickPathExample: 'e.g. หน้าแรก > ITA > O๘',
    saveLink: 'Add this link',
    open: 'Open',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Take away',
  },

  title: 'History',
  note: 'Every edit of this register: who, when, what. All of it can be brought back, and that undone again.',
  rowTitle: (row) => `History of row ${row}`,
  noRow: 'Click a row in the table; its history is shown here.',
  loading: 'Reading the history…',
  none: 'No history yet',
  noneMatches: 'Nothing fits the filters',
  older: 'Older edits',
  beginning: 'This is where the history begins',
  today: 'Today',
  yesterday: 'Yesterday',
  day: (date) => formatEnglishDate(date),
  time: bangkokTime,
  span: (from, to) => `${bangkokTime(from)}–${bangkokTime(to)}`,
  times: (saves) => `saved ${count(saves, 'time')}`,
  nobody: 'no name given',
  step: (label) => capitalised(stepName(label)),
  undone: (step) => `Undo: ${step}`,
  redone: (step) => `Redo: ${step}`,

  row: (row) => `Row ${row}`,
  rowOfYear: (row, year) => `Row ${row} of ${year}`,
  goneRow: 'A deleted row',
  roundOf: (column, months) => `${column}, ${months}-month round`,
  noteOf: (cell) => `Note on ${cell}`,
  groupHeading: 'Group heading',
  wholeRow: 'The whole row',
  order: 'Order changed',
  piece: (name) => `Evidence “${name}”`,
  otherField: 'other details',
  fields,

  added: 'added',
  removed: 'removed',
  moreText: 'Show the whole text',
  lessText: 'Show the changes alone',
  moreParts: (parts) => `Show ${parts} more`,
  moreThan: (places) => `and ${count(places, 'more place', 'more places')}`,
  sameText: 'in the end the text was the same',

  filters: {
    title: 'Filter the history',
    who: 'Who',
    anyone: 'Anyone',
    what: 'What',
    anything: 'Anything',
    everyCell: 'Every cell',
    heading: 'Group headings',
    note: 'Notes',
    evidence: 'Evidence',
    rows: 'Rows and groups (added, deleted, moved)',
    settings: 'Settings and fiscal years',
    from: 'From',
    to: 'To',
    dateExample: 'e.g. 5/4/2566',
    notADate: 'This date cannot be read: give e.g. 5/4/2566',
    clear: 'Clear the filters',
    count: (edits) => count(edits, 'edit'),
  },

  restore: {
    menu: 'Bring back',
    menuOf: (what) => `Bring back from: ${what}`,
    cell: 'This cell…',
    measure: 'The whole row…',
    round: 'The whole round as of then…',
    title: {
      cell: (cell) => `Bring back ${cell}`,
      measure: (row) => `Bring back the whole row: ${row}`,
      round: (year, months) => `Bring back the whole ${months}-month round of ${year}`,
    },
    moment: 'As it was',
    before: (instant) => `before this edit (${dayAndTime(instant)})`,
    after: (instant) => `after this edit (${dayAndTime(instant)})`,
    looking: 'Looking what would change…',
    changes: (places) => `${count(places, 'place')} would change from what is there now`,
    nothing: 'It is like that now: nothing to bring back',
    notThen: 'This was not there then',
    roundKeeps: 'Brings back the year’s plan and this round’s actions; actions of other rounds stay.',
    undoable: 'It is a new edit: Ctrl+Z takes it back.',
    confirm: 'Bring back',
    done: 'Brought back',
  },

  who: {
    title: 'Who edits',
    text: 'The program has no name for you yet. Give one, and the history says from now on who edited.',
    name: 'Your name',
    example: 'e.g. สมศรี (สำนักปลัด)',
    save: 'Use this name',
    now: (name) => `Edits are noted as ${name}`,
    change: 'Change the name',
    saved: (name) => `From now on the history notes ${name}`,
  },

  backups: {
    title: 'Backups on this machine',
    note: 'Made by the program when a register is opened, and before one is put back.',
    looking: 'Looking into the backups…',
    time: dayAndTime,
    content: (years, measures) => `${years.join(', ')} · ${count(measures, 'measure')}`,
    take: 'Use it…',
    takeOf: (time) => `Use it… ${time}`,
    all: (backups) => `See all ${backups}`,
    outside: 'Copies outside this machine',
    never: 'This register was never copied to a stick. If the machine breaks or is lost, so is the data.',
    last: (date, days) => `Last on ${formatEnglishDate(date)} (${agoInWords(days)})`,
    old: 'More than 30 days ago: make one today',
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayAndTime(instant: string): string {
  return `${formatEnglishDate(bangkokDate(instant))} ${bangkokTime(instant)}`;
}

function agoInWords(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
