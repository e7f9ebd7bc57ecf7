// From dates as written to days of the calendar: the years that members of a list share, the register's fiscal year where none
// is written, days that do not exist. Knows nothing of deadlines.
import { fiscalYearRange, type IsoDate, quarterRange } from '../calendar.ts';
import type { Point } from './points.ts';
import type { Year } from './years.ts';

/** A point of time, or with `to` the span between two. */
export interface Member {
  readonly from: Point;
  readonly to: Point | null;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A member with its days; `from` and `to` are empty where a day does not exist. */
export interface Resolved {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** From one day, or the end of a month: `from` is `to`. */
  readonly isDay: boolean;
  readonly isRange: boolean;
  /** It is the end of something: "ก่อนสิ้นเดือน" is that day itself. */
  readonly isEnd: boolean;
  readonly isInferred: boolean;
  readonly isImpossible: boolean;
  readonly isChristian: boolean;
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isImpossible: boolean;
}

interface Placed extends Days {
  readonly year: Year;
  readonly month: number | null;
  readonly isInferred: boolean;
}

/** The days of each member, in order. `fiscalYear` (พ.ศ.) places what has no year, neither of its own nor from a later member. */
export function resolveMembers(members: readonly Member[], fiscalYear: number): readonly Resolved[] {
  const points = members.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const placed = placeAll(points, fiscalYear);
  let at = 0;
  return members.map(({ from, to }) => {
    const first = placed[at];
    const last = placed[to === null ? at : at + 1];
    at += to === null ? 1 : 2;
    // Both are always there: every point has been placed.
    if (first === undefined || last === undefined) throw new RangeError('a date without its place');
    const end = to !== null && last.isInferred ? notBefore(first, last, to) : last;
    const isEnd = from.unit !== 'day' && from.isEnd;
    const isImpossible = first.isImpossible || end.isImpossible;
    return {
      from: isImpossible ? '' : to === null && isEnd ? first.to : first.from,
      to: isImpossible ? '' : end.to,
      isDay: to === null && (from.unit === 'day' || isEnd),
      isRange: to !== null,
      isEnd,
      isInferred: first.isInferred || end.isInferred,
      isImpossible,
      isChristian: first.year.isChristian || end.year.isChristian,
    };
  });
}

/** From the last point to the first: a point without month or year takes them from the next that has one. */
function placeAll(points: readonly Point[], fiscalYear: number): readonly Placed[] {
  const placed: Placed[] = [];
  let next: Placed | null = null;
  let written: Placed | null = null;
  for (const point of points.toReversed()) {
    const here: Placed = place(point, next, written, fiscalYear);
    placed.unshift(here);
    next = here;
    if (point.year !== null) written = here;
  }
  return placed;
}

function place(point: Point, next: Placed | null, written: Placed | null, fiscalYear: number): Placed {
  if (point.unit === 'day' && point.month === null) {
    // A bare day: the month and the year of the next one, just as that one has them.
    const month = next?.month ?? 1;
    const year = next?.year ?? { year: fiscalYear, isFiscal: true, isChristian: false };
    return { ...dayOf(point.day, month, year), year, month, isInferred: next?.isInferred ?? true };
  }
  const month = point.unit === 'day' || point.unit === 'month' ? point.month : null;
  if (point.year !== null) return { ...daysOf(point, point.year), year: point.year, month, isInferred: false };
  const shared = written?.year ?? { year: fiscalYear, isFiscal: true, isChristian: false };
  const days = daysOf(point, shared);
  if (written === null || days.from <= written.from) {
    return { ...days, year: shared, month, isInferred: written === null };
  }
  const before = yearBefore(shared);
  return { ...daysOf(point, before), year: before, month, isInferred: false };
}

/** The end of a range whose year was inferred lies after its beginning. */
function notBefore(first: Placed, last: Placed, to: Point): Placed {
  if (first.isImpossible || last.isImpossible || last.to >= first.from) return last;
  const behind = Number(first.from.slice(0, 4)) - Number(last.to.slice(0, 4));
  const year = { ...last.year, year: last.year.year + Math.max(1, behind) };
  return { ...last, ...daysOf(to, year), year };
}

function yearBefore(year: Year): Year {
  return { ...year, year: year.year - 1 };
}

function daysOf(point: Point, year: Year): Days {
  if (point.unit === 'quarter') {
    const { start, end } = quarterRange(year.year, point.quarter);
    return { from: start, to: end, isImpossible: false };
  }
  if (point.unit === 'fiscalYear') {
    const { start, end } = fiscalYearRange(year.year);
    return { from: start, to: end, isImpossible: false };
  }
  if (point.unit === 'day') return dayOf(point.day, point.month ?? 1, year);
  const calendarYear = christianYearOf(year, point.month);
  return {
    from: isoOf(calendarYear, point.month, 1),
    to: isoOf(calendarYear, point.month, lastDayOf(calendarYear, point.month)),
    isImpossible: false,
  };
}

function dayOf(day: number, month: number, year: Year): Days {
  const calendarYear = christianYearOf(year, month);
  const iso = isoOf(calendarYear, month, day);
  return { from: iso, to: iso, isImpossible: day < 1 || day > lastDayOf(calendarYear, month) };
}

/** ค.ศ. of a month; October to December of a fiscal year lie in the year before. */
function christianYearOf({ year, isFiscal }: Year, month: number): number {
  return year - 543 - (isFiscal && month >= 10 ? 1 : 0);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
