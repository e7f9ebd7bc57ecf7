// When a duty falls due within a round: one occurrence for each time it is to be fulfilled. It must not know what was done.
import { fiscalYearRange, type IsoDate, type RoundMonths, roundRange } from '../thai/calendar.ts';
import type { Period, Recurrence, Statement } from '../thai/dates/read-statements.ts';
import { dayOfMonth } from '../thai/days.ts';

export interface Due {
  /** The last day still in time. */
  readonly deadline: IsoDate;
  /** The time it speaks of: the month of a monthly duty. Null where it speaks of none. */
  readonly period: Period | null;
  /** Of several within one period which this is, from 1. */
  readonly ordinal: number;
}

/** What decides the occurrences of a duty. */
export interface RoundSpan {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly months: RoundMonths;
}

/** More than this often within a month is a habit, not a deadline. */
const mostTimes = 31;
const monthsOf = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/**
 * The occurrences of what a statement asks for, in order of their deadlines; empty where nothing in it is a day.
 *
 * - `due`: one, whichever round: the plan is the year's, and a half-year report may tell what fell due before or will later.
 * - `recurring` by month, quarter, half year or year: one for each whole period of the round (6 months: 6, 2, 1, none; 12
 *   months: 12, 4, 2, 1), times how often it is asked for. The deadline is the period's last day, or the `day` of its last
 *   month, or of the month after it where the sentence says ของเดือนถัดไป. A yearly one with a day has it as its deadline
 *   and belongs to the round that day falls in; without a day it is due with the fiscal year.
 * - Daily, weekly and on every occasion: none; nobody writes down each of 182 days, and an occasion has no date.
 * - `relative` and `vague`: none, as long as nobody says a date.
 */
export function occurrencesOf(
  statement: Statement,
  sentence: string,
  { fiscalYear, months }: RoundSpan,
): readonly Due[] {
  const { kind, iso, from, to, period, recurrence } = statement;
  if (kind === 'due') {
    const deadline = iso ?? to;
    if (deadline === undefined) return [];
    const spoken = period ?? (from === undefined || to === undefined ? null : { from, to });
    return [{ deadline, period: spoken, ordinal: 1 }];
  }
  if (kind !== 'recurring' || recurrence === undefined) return [];
  return ofRecurrence(recurrence, iso ?? null, /เดือน\s*ถัดไป/u.test(sentence), { fiscalYear, months });
}

/** Months from one time of a duty that returns to the next; null for days, weeks and occasions. */
export function monthsApart({ every, interval = 1 }: Recurrence): number | null {
  return every === 'day' || every === 'week' || every === 'occasion' ? null : monthsOf[every] * interval;
}

function ofRecurrence(
  recurrence: Recurrence,
  iso: IsoDate | null,
  inNextMonth: boolean,
  { fiscalYear, months }: RoundSpan,
): readonly Due[] {
  const { every, times = 1, day = 'last' } = recurrence;
  const apart = monthsApart(recurrence);
  if (apart === null) return [];
  const round = roundRange(fiscalYear, months);
  if (every === 'year' && iso !== null) {
    const { start, end } = fiscalYearRange(fiscalYear);
    return iso < round.start || iso > round.end
      ? []
      : [{ deadline: iso, period: { from: start, to: end }, ordinal: 1 }];
  }
  const length = Math.min(12, apart);
  return Array.from({ length: Math.floor(months / length) }, (_, index) => {
    const from = dayOfMonth(round.start, index * length, 1);
    const lastMonth = index * length + length - 1;
    const period = { from, to: dayOfMonth(round.start, lastMonth, 'last') };
    const deadline = dayOfMonth(round.start, inNextMonth ? lastMonth + 1 : lastMonth, day);
    return Array.from({ length: Math.min(times, mostTimes) }, (_each, at) => ({ deadline, period, ordinal: at + 1 }));
  }).flat();
}
