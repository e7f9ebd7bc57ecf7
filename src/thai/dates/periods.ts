// Gives each time that a statement speaks of ("ประจำเดือนตุลาคม", "ไตรมาสที่ ๑") to the due or done date it belongs to: the next in the same
// list item, else the one before. Knows nothing of how they were found.
import type { Reading } from './readings.ts';
import type { Period } from './statement.ts';

export interface Settled {
  readonly reading: Reading;
  readonly period: Period | null;
}

/** The readings in order, without those that became a period. `itemStarts` finds where list items begin, when it matters. */
export function settlePeriods(readings: readonly Reading[], itemStarts: () => readonly number[]): readonly Settled[] {
  if (readings.every(({ period }) => period === null)) return readings.map((reading) => ({ reading, period: null }));
  const itemOf = itemCounter(itemStarts());
  const isAnchor = ({ period, fields }: Reading) =>
    period === null && (fields.kind === 'due' || fields.kind === 'done');
  const items = readings.map(({ start }) => itemOf(start));
  const next = nearest(readings, items, isAnchor, -1);
  const before = nearest(readings, items, isAnchor, 1);
  const periods = new Map<number, Period>();
  const given = new Set<number>();
  for (const [place, { period, days }] of readings.entries()) {
    const owner = next[place] ?? before[place];
    if (period === null || owner === undefined || owner === null) continue;
    given.add(place);
    if (days !== null) periods.set(owner, spanOf(periods.get(owner), days));
  }
  return readings.flatMap((reading, place) =>
    given.has(place) ? [] : [{ reading, period: periods.get(place) ?? null }],
  );
}

/** For each reading the nearest anchor of its item: behind it with `step` -1, before it with 1. */
function nearest(
  readings: readonly Reading[],
  items: readonly number[],
  isAnchor: (reading: Reading) => boolean,
  step: 1 | -1,
): readonly (number | null)[] {
  const found: (number | null)[] = readings.map(() => null);
  let anchor: number | null = null;
  for (let count = 0; count < readings.length; count += 1) {
    const place = step === 1 ? count : readings.length - 1 - count;
    const reading = readings[place];
    if (anchor !== null && items[anchor] !== items[place]) anchor = null;
    found[place] = anchor;
    if (reading !== undefined && isAnchor(reading)) anchor = place;
  }
  return found;
}

/** Two times of one statement make one. */
function spanOf(one: Period | undefined, other: Period): Period {
  if (one === undefined) return other;
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}

/** For places asked in order: how many list items have begun before them. */
function itemCounter(starts: readonly number[]): (place: number) => number {
  let count = 0;
  return (place) => {
    while ((starts[count] ?? Number.POSITIVE_INFINITY) <= place) count += 1;
    return count;
  };
}
