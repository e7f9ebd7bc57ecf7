// The English texts of what is read out of the sentences, under the keys the Thai ones set.
import { formatEnglishDate, type IsoDate } from '../../thai/calendar.ts';
import type { Every, FollowupWording } from '../th/followup.ts';

const day = (date: IsoDate) => formatEnglishDate(date);
const span = (from: IsoDate, to: IsoDate) => (from === to ? day(from) : `${day(from)} to ${day(to)}`);

const often = (every: Every, times: number, interval: number): string => {
  if (every === 'occasion') return 'Every time it comes up';
  const unit = every === 'halfYear' ? 'half-year' : every;
  if (interval > 1) return `Every ${interval} ${unit}s`;
  return times > 1 ? `${times} times a ${unit}` : `Every ${unit}`;
};

const countUnits = {
  ...{
    hour: 'hours',
    day: 'days',
    workingDay: 'working days',
    week: 'weeks',
    month: 'months',
    quarter: 'quarters',
    year: 'years',
  },
};

export const followup: FollowupWording = {
  commands: {
    recordAction: 'Record a result…',
    dateAtCaret: 'See or change how a date is read…',
    rowFollowup: 'Deadlines and status of this row…',
    showDateMarks: 'Show the dates that are read',
  },

  dateMarksNote: 'Underlines deadlines and days of doing in the cells of the table. The text stays as it is.',

  statuses: {
    done: 'Done',
    doneLate: 'Done late',
    inProgress: 'In progress',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    notReported: 'Not reported',
    notDatable: 'No deadline that can be read',
  },
  overdueBy: (days) => `Overdue ${days} ${days === 1 ? 'day' : 'days'}`,
  closedOf: (closed, total) => `${closed}/${total}`,
  statusOf: (row, status, closed, total) =>
    `Status of row ${row}: ${status}${total === 0 ? '' : ` ${closed}/${total} deadlines closed`}`,
  statusFacet: 'Status',
  otherStatuses: 'Other statuses',
  someStatuses: (count) => `${count} statuses`,
  noneOf: {
    done: 'No row is done',
    doneLate: 'No row is done late',
    inProgress: 'No row is in progress',
    dueSoon: 'No row is due soon',
    overdue: 'No row is overdue',
    notReported: 'No row is without a report',
    notDatable: 'Every row has a deadline that can be read',
  },

  occurrence: {
    doneOnTime: 'Done in time',
    doneLate: 'Done late',
    upcoming: 'Not yet due',
    notReported: 'Not reported',
    overdue: (days) => `Overdue ${days} ${days === 1 ? 'day' : 'days'}`,
    dueSoon: (days) => (days === 0 ? 'Due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  },

  read: {
    due: (date) => `Due ${day(date)}`,
    dueWithin: (from, to) => `Due between ${span(from, to)}`,
    done: (from, to) => `Done ${span(from, to)}`,
    recurring: (every, times, interval) => often(every, times, interval),
    onDay: (dayOfMonth) => `by day ${dayOfMonth}`,
    onLastDay: 'by the last day of the month',
    times: (count) => `${count} times in this round`,
    noTimes: 'no day to follow in this round',
    relative: (count, unit, from) =>
      `Counts ${count} ${countUnits[unit]}${from === null ? '' : ` from “${from}”`}: the day is not known yet`,
    vague: 'Says no day, so it cannot be followed by date',
    mention: 'A date that is only mentioned: no deadline and no result',
    dueInActions: 'Stands among the actions, so it is no deadline',
    doneInPlan: 'Stands in the plan, so it is no result',
    nothing: 'No date is found in this sentence',
    impossible: 'There is no such day. Please check day and month',
    christianYear: 'The year is written in CE; documents use the Buddhist era',
    inferredYear: 'year taken from the fiscal year',
    closes: (item, why) => `Closes the deadline${item === null ? '' : ` of ${item}`} ${why}`,
    closesNothing: 'Matches no deadline yet',
    closedBy: (item, date) => `Done ${day(date)}${item === null ? '' : ` by result ${item}`}`,
    stillOpen: 'No matching result yet',
    bySelf: 'Set by hand',
    said: {
      ignored: 'this does not count',
      due: (date) => `due ${day(date)}`,
      done: (date) => `done ${day(date)}`,
      open: 'not done',
    },
  },
  because: (reasons) => `because ${[reasons.slice(0, -1).join(', '), reasons.at(-1)].filter(Boolean).join(' and ')}`,
  reasons: {
    number: 'the item number is the same',
    wording: 'the wording is the same',
    period: 'it names the same time',
    date: 'it was done in that time',
    override: 'it was set by hand',
  },

  chip: { change: 'Change' },

  dialog: {
    title: (words) => `How “${words}” is read`,
    anotherDue: 'Another deadline…',
    setDue: 'Give it a deadline…',
    anotherDone: 'Another day…',
    setDone: 'Done on…',
    notDue: 'No deadline',
    notDone: 'No result',
    open: 'Not done',
    asRead: 'Back to what the program reads',
    beside: 'Kept beside the text, which stays as it is. Ctrl+Z takes it back.',
    change: 'Change',
    changeOf: (deadline) => `Change deadline ${deadline}`,
    chooseDue: 'Choose the deadline',
    chooseDone: 'Choose the day it was done',
    back: 'Back',
    goTo: 'Go to the sentence',
    goToEvent: 'Go to the result',
    readOnly: 'This file is open for reading only, so nothing can be changed.',
  },

  row: {
    title: (row) => `Deadlines and status, row ${row}`,
    asOf: (date) => `As of ${day(date)}`,
    asOfToday: (date) => `As of today, ${day(date)}`,
    duties: (count) => `${count} ${count === 1 ? 'duty' : 'duties'}`,
    noDuties: 'The program reads no deadline in this row',
    noDutiesNext: 'Write one in the reporting column, such as “ภายในเดือนเมษายน ๒๕๖๖” or “ทุกเดือน”',
    notDatable: 'No day to follow',
    loose: 'Results that match no deadline yet',
    saidByHand: 'Set by hand',
    orphan: 'This sentence is no longer in the row',
    remove: 'Remove',
    removeOf: (sentence) => `Remove what was set for “${sentence}”`,
    record: 'Record result',
    deadline: (date) => `Due ${day(date)}`,
    inColumn: (column) => `column ${column}`,
  },

  composer: {
    title: (row) => `Record a result, row ${row}`,
    button: 'Record result',
    buttonOf: (row) => `Record result for row ${row}`,
    duty: 'Which deadline it answers',
    open: 'Open',
    undated: 'Without a day',
    closed: 'Closed',
    noDuty: 'Something else that answers no deadline',
    date: 'Day it was done',
    chooseDate: 'Another day…',
    body: 'What was done',
    bodyNote: 'Change the words as you like; date and item number are added',
    bank: 'Choose from the phrase bank',
    verb: 'Word before the date',
    preview: 'What will be added at the end of the actions',
    closes: (deadline) => `Closes the deadline ${deadline}`,
    closesByWord: 'It is noted beside it that this deadline is met, because the sentence alone does not say so',
    insert: 'Add it',
    inserted: (row) => `The result was added to row ${row}`,
    empty: 'Type what was done',
  },
};
