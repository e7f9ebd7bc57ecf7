// The English texts of typing in a cell; the keys follow the Thai.
import type { cells as thai } from '../th/cells.ts';

export const cells: typeof thai = {
  commands: {
    editCell: 'Edit this cell',
    nestItem: 'Make a sub-item',
    unnestItem: 'Bring the item back out',
    renumber: 'Renumber the items',
    insertToday: 'Insert today’s date',
    pickDate: 'Choose a date…',
    swapDigits: 'Swap Thai and Arabic digits',
  },

  renumbered: 'Items renumbered',
  inOrder: 'The items are numbered in order already',
  noList: 'This cell has no numbered items yet. Type ๑) and a space to begin',
  noDigits: 'Select text with digits first, or put the caret at a number',
  arabicMark: 'Use Thai item numbers, such as ๑)?',
  useThaiMarks: 'Use Thai numbers',

  dates: {
    title: 'Choose a date',
    how: 'A day or a month',
    day: 'Day',
    month: 'Month only',
    previous: 'Previous',
    next: 'Next',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    today: (date) => `Today ${date}`,
    thisMonth: (month) => `This month ${month}`,
    writtenOut: 'Write out “วันที่ … เดือน … พ.ศ. …”',
    monthWrittenOut: 'Write out “เดือน … พ.ศ. …”',
  },
};
