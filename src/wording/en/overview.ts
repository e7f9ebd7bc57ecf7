// The English texts of the overview; the Thai ones decide the keys.
import { formatEnglishDate } from '../../thai/calendar.ts';
import type { OverviewWording } from '../th/overview.ts';

const day = formatEnglishDate;
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, 'day', 'days');

export const overview: OverviewWording = {
  commands: {
    saveCalendar: 'Save the calendar of deadlines (.ics)…',
    unitSlips: 'Print unit slips',
  },

  title: 'Overview',
  note: (year, months) => `Fiscal year ${year}, ${months}-month round`,
  reading: 'Reading the register…',
  noIssue: '(no text yet)',
  date: day,
  shortDate: (date) => day(date),

  asOf: {
    button: (date) => `As of ${day(date)}`,
    today: 'today',
    notToday: 'not today',
    title: 'The day to look at',
    note: 'Shows how everything stands on that day; the register does not change',
    back: 'Back to today',
  },

  empty: {
    title: 'No measures in this fiscal year yet',
    next: 'Add measures in the register, and the figures will appear here',
    toRegister: 'Go to the register',
  },

  tiles: {
    done: 'Done',
    ofMeasures: (total) => `of ${count(total, 'measure', 'measures')}`,
    late: (late) => `${late} late`,
    inProgress: 'In progress',
    soon: (soon) => `${soon} due soon`,
    undated: (undated) => `${undated} without a deadline that can be read`,
    overdue: 'Overdue',
    worst: (late) => `the longest by ${days(late)}`,
    noneOverdue: 'nothing is late',
    notReported: 'Not reported',
    inRound: (months) => `in the ${months}-month round`,
  },

  bar: {
    title: 'How the measures stand',
    of: (status, some, total) => `${status}: ${some} of ${count(total, 'measure', 'measures')}`,
    show: 'Show these rows in the register',
  },

  summary: {
    title: 'The report’s summary line',
    copy: 'Copy',
    placeholder: 'The line that sums the round up as of the day of the report: done, in progress, not reported',
    copied: 'The summary line is copied: paste it with Ctrl+V',
    note: 'To have it printed in the report, put {{สรุปผล}} into the introduction or on the cover (settings). It is as of the day of the report, or of the day of printing where there is none.',
  },

  timeline: {
    title: (year) => `Timeline of fiscal year ${year}`,
    legend: {
      open: 'deadline',
      soon: 'due soon',
      closed: 'deadline met',
      overdue: 'overdue',
      event: 'done',
    },
    label: (points) =>
      `Timeline with ${count(points, 'point', 'points')}. Arrow keys go from point to point, Enter goes to the row in the register`,
    hint: 'Point at a mark to read it, or go from point to point with the arrow keys and press Enter to go to the row',
    round: (months) => `${months}-month round`,
    rest: 'second half',
    before: 'before',
    after: 'after',
    today: 'today',
    noPoint: 'no date that can be read',
    nothing: 'No date can be read in this round yet',
    nothingNext:
      'Write deadlines in the reporting column, such as “ภายในเดือนเมษายน ๒๕๖๖” or “ทุกเดือน”, and the day of what was done among the actions: the timeline will appear here',
    several: (number) => count(number, 'entry', 'entries'),
    deadline: 'Deadline',
    event: 'Done',
    closedOn: (date) => `done on ${day(date)}`,
    showTable: 'Show as a table',
    hideTable: 'Hide the table',
    table: (points) => `The timeline as a table of ${count(points, 'entry', 'entries')}`,
    columns: { date: 'Date', kind: 'Kind', what: 'What', status: 'Status' },
  },

  shares: {
    byUnit: 'By unit',
    byUnitNote: 'Counted by the units named as responsible; a measure may count for several',
    byInstrument: 'By instrument',
    unit: 'Unit',
    instrument: 'Instrument',
    noUnit: 'No unit named',
    noInstrument: 'No instrument named',
    instruments: { IIT: 'IIT', EIT: 'EIT', OIT: 'OIT' },
    statuses: 'Statuses',
    done: 'Done',
    share: (part, whole) => `${part}/${whole}`,
    shareTold: (part, whole) => `${part} of ${whole} done`,
  },

  due: {
    title: (within) => `Due within ${days(within)}`,
    none: (within) => `Nothing falls due within ${days(within)}`,
    overdue: 'Overdue',
    noneOverdue: 'Nothing is overdue',
    today: 'today',
    inDays: (left) => `in ${days(left)}`,
    late: (late) => `${days(late)} late`,
    goTo: (what) => `Go to ${what}`,
    showAll: (all) => `Show all ${all}`,
    showFewer: 'Show the first ones only',
  },

  needs: {
    title: 'Still needed from each unit',
    unit: 'Unit',
    overdue: 'Overdue',
    due: (within) => `Within ${days(within)}`,
    other: 'No result or date',
    tell: 'Tell the unit',
    nothing: 'nothing',
    none: 'Nothing is needed from any unit today',
    message: 'Message…',
    messageTo: (unit) => `Message… to ${unit}`,
    slip: 'Slip',
    slipOf: (unit) => `Slip for ${unit}`,
    allSlips: (units) => `Slips for all units (${units})`,
    eachSlip: 'Save a file for each unit…',
    noUnit: 'No unit named',
  },

  message: {
    title: (unit) => `Message to ${unit}`,
    note: 'Change it as you like, copy it, and paste it into LINE or a memo',
    field: 'Message',
    copy: 'Copy the message',
    copied: (unit) => `The message to ${unit} is copied: paste it into LINE or a memo with Ctrl+V`,
  },

  slips: {
    choice: 'For which unit',
    all: (units) => (units === 0 ? 'All units' : `All units of which something is needed (${units})`),
    unit: (unit, entries) => (entries === 0 ? `${unit} (nothing)` : `${unit} (${count(entries, 'entry', 'entries')})`),
    each: 'Save a file for each unit…',
    asOf: (date) => `As of ${day(date)}`,
    saving: 'Making the slips…',
    saved: (files, folder) => `${count(files, 'slip', 'slips')} saved: ${folder}`,
  },

  calendar: {
    fileName: (office, year, months) => `ปฏิทินมาตรการ ITA ${office} ปี ${year} รอบ ${months} เดือน`,
    saved: (events, path) => `Calendar of ${count(events, 'deadline', 'deadlines')} saved: ${path}`,
  },
};
