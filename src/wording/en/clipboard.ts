// The English texts of copying, pasting and dropping.
import type { ClipboardWording } from '../th/clipboard.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const clipboard: ClipboardWording = {
  commands: {
    copyRow: 'Copy row',
  },
  copyRows: 'Copy rows',
  copied: (rows) => `${plural(rows, 'row')} copied; paste into Word or Excel as a table`,
  copyFailed: 'Copying did not work. The register is unchanged. Click the row’s number and press Ctrl+C again.',
  pasted: (rows) => `${plural(rows, 'row')} pasted`,
  runOn: 'The pasted text has list numbers running on in one line',
  split: 'Split into items',
  tooManyRows: (rows, most) =>
    `The copied table has ${rows} rows; at most ${most} can be pasted at once. The register is unchanged. Choose fewer rows and paste again.`,

  dialog: {
    title: 'Paste the copied table',
    found: (rows, columns) =>
      `Found ${plural(rows, 'row')} and ${plural(columns, 'column')}. Check where each column goes before pasting; the register is still unchanged.`,
    place: {
      after: (row) => `The new rows go below row ${row}`,
      into: (group) => `The new rows go to the top of group ${group}`,
      end: 'The new rows go to the end of the table',
    },
    preview: 'Preview of the rows to paste',
    column: (place) => `Column ${place}`,
    target: (place, caption) => (caption === '' ? `Column ${place} goes to` : `Column ${place} “${caption}” goes to`),
    leaveOut: 'Leave out',
    newGroup: 'new group',
    sameGroup: (group) => `to the end of group ${group}, which is there already`,
    more: (rows) => `and ${plural(rows, 'more row')}`,
    notes: {
      headingRow: (rows) => `${plural(rows, 'heading row')} used to match the columns only, not pasted as a row`,
      order: 'No heading row found, so the columns are taken in order; please check',
      joined: (rows) => `${plural(rows, 'row')} that had been cut joined to the row above`,
      textLeftOut: (lines) => `${plural(lines, 'line')} of text outside the table will not be pasted`,
    },
    split: (cells) => `Put run-on list numbers on lines of their own (${plural(cells, 'cell')})`,
    asText: 'Paste as text into this cell',
    asRows: (rows) => `Paste as ${plural(rows, 'new row')}`,
  },
};
