// The line of time as rows of marks: which point stands where between the edges, what falls together, what the keys go to. Pure: it
// knows neither sizes nor words.
import type { FollowedMeasure, TimelinePoint } from '../../src/followup/summary.ts';
import { timelineOf } from '../../src/followup/summary.ts';
import type { Id } from '../../src/register/model.ts';
import { fiscalYearRange, type IsoDate } from '../../src/thai/calendar.ts';

/** Shape and meaning of a mark: an open ring, one that is near, a closed one, a triangle, a dot. */
export type MarkLook = 'open' | 'soon' | 'closed' | 'overdue' | 'event';

/** One mark on the line; points of one row, day and look are one. */
export interface TimelineMark {
  readonly key: string;
  readonly look: MarkLook;
  readonly date: IsoDate;
  /** From the line's left edge, 0 to 1. */
  readonly share: number;
  /** Deadlines of one day that look otherwise stand over one another: from -1 (above the line) to 1 (below it). */
  readonly lift: number;
  /** At least one. */
  readonly points: readonly TimelinePoint[];
}

export interface TimelineRow {
  readonly measureId: Id;
  /** Counted from 1 over the table. */
  readonly row: number;
  readonly code: string | null;
  readonly issue: string;
  /** From left to right; a deadline before what was done on its day. */
  readonly marks: readonly TimelineMark[];
}

export interface TimelineScale {
  /** Where each month begins, October first, and where the last ends: 13 shares. */
  readonly monthEdges: readonly number[];
  /** True where points lie before or after the year: they stand in a strip of their own. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  shareOf(date: IsoDate): number;
}

export interface TimelineModel {
  readonly rows: readonly TimelineRow[];
  readonly points: readonly TimelinePoint[];
  readonly scale: TimelineScale;
}

/** How much of the line's width a strip beside the year takes. */
const stripShare = 0.055;
const dayMs = 24 * 60 * 60 * 1000;

/** What happens after the day it is looked at from has not happened yet: deadlines are told, doings are not. */
export function timelineModel(measures: readonly FollowedMeasure[], fiscalYear: number, asOf: IsoDate): TimelineModel {
  const points = timelineOf(measures, asOf).filter(({ kind, date }) => kind === 'deadline' || date <= asOf);
  const scale = scaleOf(points, fiscalYear);
  const byMeasure = groupBy(points, ({ measureId }) => measureId);
  const rows = measures.map(
    ({ measure, code }, index): TimelineRow => ({
      measureId: measure.id,
      row: index + 1,
      code,
      issue: measure.issue.trim().replace(/\s+/gu, ' '),
      marks: marksOf(byMeasure.get(measure.id) ?? [], scale),
    }),
  );
  return { rows, points, scale };
}

function marksOf(points: readonly TimelinePoint[], scale: TimelineScale): readonly TimelineMark[] {
  const together = groupBy(points, (point) => `${point.date} ${lookOf(point)}`);
  const marks = [...together].flatMap(([key, those]): readonly TimelineMark[] => {
    const [first] = those;
    if (first === undefined) return [];
    const { measureId, date } = first;
    const share = scale.shareOf(date);
    return [{ key: `${measureId} ${key}`, look: lookOf(first), date, share, lift: 0, points: those }];
  });
  return marks.map((mark) => {
    const beside = marks.filter(({ date, look }) => date === mark.date && look !== 'event');
    if (mark.look === 'event' || beside.length < 2) return mark;
    return { ...mark, lift: (2 * beside.indexOf(mark)) / (beside.length - 1) - 1 };
  });
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const those = groups.get(key);
    if (those) those.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** How a point is drawn; a deadline that is closed looks so whenever that was. */
export function lookOf({ kind, status, closedOn }: TimelinePoint): MarkLook {
  if (kind === 'event') return 'event';
  if (closedOn !== null) return 'closed';
  if (status === 'overdue') return 'overdue';
  return status === 'dueSoon' ? 'soon' : 'open';
}

function scaleOf(points: readonly TimelinePoint[], fiscalYear: number): TimelineScale {
  const { start, end } = fiscalYearRange(fiscalYear);
  const hasBefore = points.some(({ date }) => date < start);
  const hasAfter = points.some(({ date }) => date > end);
  const left = hasBefore ? stripShare : 0;
  const width = 1 - left - (hasAfter ? stripShare : 0);
  const days = (Date.parse(end) - Date.parse(start)) / dayMs + 1;
  const inYear = (date: IsoDate) => left + (width * ((Date.parse(date) - Date.parse(start)) / dayMs)) / days;
  const firsts = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(Number(start.slice(0, 4)), 9 + month, 1)).toISOString().slice(0, 10),
  );
  return {
    monthEdges: [...firsts.map(inYear), left + width],
    hasBefore,
    hasAfter,
    shareOf(date) {
      if (date < start) return left / 2;
      if (date > end) return 1 - (1 - left - width) / 2;
      // A day is drawn in its middle.
      return inYear(date) + width / days / 2;
    },
  };
}

/** Where the keys are: a row and a mark in it. */
export interface MarkPlace {
  readonly row: number;
  readonly mark: number;
}

/** Where one begins: what has been late the longest, else what comes next, else the last mark. */
export function firstPlace(rows: readonly TimelineRow[]): MarkPlace | null {
  const all = rows.flatMap(({ marks }, row) => marks.map((mark, at) => ({ mark, place: { row, mark: at } })));
  for (const wanted of ['overdue', 'soon', 'open'] as const) {
    const those = all.filter(({ mark }) => mark.look === wanted);
    const first = those.toSorted((one, other) => (one.mark.date < other.mark.date ? -1 : 1))[0];
    if (first) return first.place;
  }
  return all.at(-1)?.place ?? null;
}

/** The mark a key goes to; null for a key that goes nowhere. */
export function placeAfterKey(rows: readonly TimelineRow[], { row, mark }: MarkPlace, key: string): MarkPlace | null {
  const marks = rows[row]?.marks ?? [];
  switch (key) {
    case 'ArrowRight':
      return { row, mark: Math.min(mark + 1, marks.length - 1) };
    case 'ArrowLeft':
      return { row, mark: Math.max(mark - 1, 0) };
    case 'Home':
      return { row, mark: 0 };
    case 'End':
      return { row, mark: marks.length - 1 };
    case 'ArrowDown':
      return nearestIn(rows, row, 1, marks[mark]?.share ?? 0) ?? { row, mark };
    case 'ArrowUp':
      return nearestIn(rows, row, -1, marks[mark]?.share ?? 0) ?? { row, mark };
    default:
      return null;
  }
}

/** The mark nearest in time in the next row that has any. */
function nearestIn(rows: readonly TimelineRow[], from: number, step: 1 | -1, share: number): MarkPlace | null {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) {
    const marks = rows[row]?.marks ?? [];
    if (marks.length === 0) continue;
    const distances = marks.map((mark) => Math.abs(mark.share - share));
    return { row, mark: distances.indexOf(Math.min(...distances)) };
  }
  return null;
}
