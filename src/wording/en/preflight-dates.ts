// What the check before printing says of dates, deadlines and duties, in English.
import { formatEnglishDate } from '../../thai/calendar.ts';
import type { DateRulesWording } from '../th/preflight-dates.ts';

const daysOff = { saturday: 'Saturday', sunday: 'Sunday', holiday: 'day off' };

export const dateRules: DateRulesWording = {
  'impossible-date': {
    title: 'No such day',
    what: (_, text) => `“${text}” is not in the calendar`,
    why: 'Look at day and month: April has 30 days, February 28 or 29',
  },
  'christian-year': {
    title: 'A year in C.E.',
    what: ({ expected }, text) => `“${text}” is “${expected}” in the Buddhist era`,
    why: 'Official papers count in พ.ศ.',
    fix: 'Make it พ.ศ.',
  },
  'due-without-year': {
    title: 'A deadline without its year',
    what: ({ expected }, text) =>
      expected === '' ? `“${text}” has no year` : `“${text}” has no year; in this fiscal year it is “${expected}”`,
    why: 'Taken over next year it means another deadline',
    fix: 'Put the year in',
  },
  'date-without-year': {
    title: 'A day without its year',
    what: ({ expected }, text) =>
      expected === '' ? `“${text}” has no year` : `“${text}” has no year; in this fiscal year it is “${expected}”`,
    why: 'A date in a report should have day, month and year',
    fix: 'Put the year in',
  },
  'period-without-year': {
    title: 'A month without its year',
    what: ({ expected }, text) => `“${text}” has no year; in this fiscal year it is “${expected}”`,
    why: 'A fiscal year reaches over two calendar years, so a month alone can be read two ways',
    fix: 'Put the year in',
  },
  'due-outside-fiscal-year': {
    title: 'A deadline outside the fiscal year',
    what: ({ date, fiscalYear }) => `${formatEnglishDate(date)} is not in fiscal year ${fiscalYear}`,
    why: 'It may be the year of an older plan',
  },
  'deadline-vague': {
    title: 'A vague deadline',
    what: (_, text) => `“${text}” does not say when`,
    why: 'Nobody can tell whether it is late: name a month, or how often',
  },
  'deadline-missing': {
    title: 'No deadline',
    what: () => 'This does not say when it is to be reported or done',
    why: 'The column’s heading asks for the time of completion',
  },
  'relative-without-event': {
    title: 'Counted from a day that is not given',
    what: ({ event }, text) => `“${text}”, and no action gives the day of “${event}”`,
    why: 'Without its beginning the deadline cannot be reckoned',
  },
  'duty-without-action': {
    title: 'No action answers it',
    what: ({ mark }) => `${mark} has no action that answers it`,
    why: 'Every step and every report should have its result, or say that it is not due yet',
  },
  'recurring-without-events': {
    title: 'A returning duty reported too seldom',
    what: ({ needed, found }) => `${needed} in this round, ${found} with a date`,
    why: 'What is due each month or quarter should have the day of each time',
  },
  'action-without-date': {
    title: 'An action without a date',
    what: () => 'This does not say when it was done',
    why: 'Without a day nobody can check it; if it is not done, say so',
  },
  'action-before-round': {
    title: 'Done before the round',
    what: ({ date, edge }) => `${formatEnglishDate(date)} is before the round begins on ${formatEnglishDate(edge)}`,
    why: 'The report tells of its round; if it is meant to count, call it right',
  },
  'action-after-round': {
    title: 'Done after the round',
    what: ({ date, edge }) => `${formatEnglishDate(date)} is after the round ended on ${formatEnglishDate(edge)}`,
    why: 'Work done while the report is written may count; if it is meant to, call it right',
  },
  'action-in-future': {
    title: 'A day that has not come',
    what: ({ date, today }) => `Done on ${formatEnglishDate(date)}; today is ${formatEnglishDate(today)}`,
    why: 'Look at day, month and year',
  },
  'action-after-deadline': {
    title: 'Done later than its deadline',
    what: ({ date, deadline }) => `Done on ${formatEnglishDate(date)}, due by ${formatEnglishDate(deadline)}`,
    why: 'If it was late, say why',
  },
  'action-before-its-period': {
    title: 'Reported before its time began',
    what: ({ date, periodStart }) =>
      `Of ${formatEnglishDate(date)}; the time it reports begins on ${formatEnglishDate(periodStart)}`,
    why: 'Nothing can be reported of a time that has not begun',
  },
  'action-after-its-period': {
    title: 'Reported after its time, unlike the others',
    what: ({ date, periodEnd }) =>
      `Of ${formatEnglishDate(date)}; the time it reports ended on ${formatEnglishDate(periodEnd)}, and the others are within theirs`,
    why: 'See that the day is right, or that it really was late',
  },
  'action-on-day-off': {
    title: 'Done on a day off',
    what: ({ date, day, name }) => `${formatEnglishDate(date)} is a ${daysOff[day]}${name === '' ? '' : ` (${name})`}`,
    why: 'It happens; a slip in the date is likelier',
  },
  'action-repeats-plan': {
    title: 'The result is the plan, word for word',
    what: ({ mark }) => `The same words as ${mark} of the plan; no result is told`,
    why: 'Results must be concrete: what was done, when, and what came of it',
  },
  'same-event-twice': {
    title: 'One event in two measures',
    what: ({ date, code }) =>
      `${formatEnglishDate(date)} has the same matter in ${code === '' ? 'another measure' : code}`,
    why: 'One event may answer several measures, and should then read alike',
  },
};
