// The English texts of working with whole rows, groups and columns, under the keys the Thai ones set.
import type { RowsWording } from '../th/rows.ts';

const count = (value: number, one: string) => `${value} ${one}${value === 1 ? '' : 's'}`;

export const rows: RowsWording = {
  commands: {
    foldAll: 'Fold all groups',
    unfoldAll: 'Unfold all groups',
    oneRowView: 'One row at a time',
    resetColumns: 'Usual widths and headings',
  },

  row: (row) => `Row ${row}`,
  select: (row) => `Select row ${row}`,
  handleTip: 'Click to select, drag to move (Ctrl or Shift selects several rows)',
  groupHandleTip: 'Drag to move the whole group (or press Alt+Shift+↑ ↓ in its heading)',

  selection: {
    label: 'Selected rows',
    count: (rowCount) => `${count(rowCount, 'row')} selected`,
    menu: (rowCount) => `Menu of ${count(rowCount, 'selected row')}`,
    clear: 'Clear the selection',
    duplicate: 'Duplicate',
    moveTo: 'Move to group…',
    assign: 'Assign a unit…',
    flag: 'Flag…',
    copy: 'Copy',
    remove: 'Delete',
    removed: (rowCount) => `${count(rowCount, 'row')} deleted`,
  },

  moveToGroup: 'Move to group…',
  groupWithoutHeading: (place) => `Group ${place} (no heading yet)`,
  hereNow: 'is here',

  flag: 'Flag',
  flags: { urgent: 'Urgent weakness', develop: 'To be developed' },
  flagTips: {
    urgent: 'Urgent weakness: a low assessment, to be corrected before the others',
    develop: 'To be developed: the assessment was passed, but it can be better',
  },
  noFlag: 'No flag',
  flagOf: (row, flag) => `Flag of row ${row}: ${flag}`,

  assign: {
    title: (rowCount) => `Assign a unit to ${count(rowCount, 'row')}`,
    field: 'Responsible',
    known: 'Known units',
    how: 'What the responsible cells say now',
    replace: 'Replace it by this text',
    append: 'Keep it and add this text below',
    note: 'One Ctrl+Z takes it back',
    done: 'Assign',
  },

  group: {
    fold: (place) => `Fold group ${place}`,
    unfold: (place) => `Unfold group ${place}`,
    folded: (measures) => `${count(measures, 'measure')} folded away`,
    foldThis: 'Fold this group',
    unfoldThis: 'Unfold this group',
    duplicate: 'Duplicate group',
  },

  drag: {
    rows: (rowCount) => `Move ${count(rowCount, 'row')}`,
    row: (row) => `Move row ${row}`,
    group: (measures) => `Move the group with ${count(measures, 'measure')}`,
    intoFolded: 'Put at the end of the folded group',
    cancel: 'Esc cancels',
  },

  columns: {
    menu: 'Columns',
    menuLabel: 'Columns menu',
    editHeading: 'Edit a heading',
    heading: (column) => `Heading of ${column}`,
    headingTip: 'Double-click to edit the heading',
    show: (column) => `Show ${column}`,
    hide: (column) => `Hide ${column} (its texts are kept)`,
    widths: 'Change widths by keyboard',
    border: (left, right) => `Border between ${left} and ${right}`,
    borderTip: 'Drag to change the width, on the screen and on paper',
    borderKeys: '← → by 0.5% ↑ ↓ previous or next border, Esc puts it back',
    width: (percent, cm) => `${percent.toFixed(1)}%, ${cm.toFixed(1)} cm wide`,
    cm: (cm) => `${cm.toFixed(1)} cm`,
    paper: {
      landscape: (cm) => `A4 landscape · ${cm.toFixed(1)} cm to print on`,
      portrait: (cm) => `A4 portrait · ${cm.toFixed(1)} cm to print on`,
    },
  },

  oneRow: {
    label: 'One row at a time',
    place: (row, rowCount) => `Row ${row} of ${rowCount}`,
    emptyGroup: (place) => `Group ${place} has no rows yet`,
    previous: 'Previous row',
    next: 'Next row',
    whole: 'Back to the table',
  },
};
