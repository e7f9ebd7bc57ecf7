// What the readers of this folder hand on: a statement found at a place in the folded text, before periods are given to the
// dates they belong to. Knows nothing of how one is found.
import { fiscalYearRange, type IsoDate } from '../calendar.ts';
import { addDays } from '../days.ts';
import type { Resolved } from './resolve.ts';
import type { Statement } from './statement.ts';

/** The fields of a statement but its place. */
export type Fields = Omit<Statement, 'start' | 'end' | 'period'>;

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
  /**
   * A time that may be what another statement speaks of: `opened` by a word like ประจำ, or a `quarter` with no such word.
   * Null for all else.
   */
  readonly period: 'opened' | 'quarter' | null;
  /** The days of a date, for those that become a period. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** What a relative deadline counts from. */
  readonly origin?: Stretch | undefined;
}

/** A stretch of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ReadingsFound {
  readonly readings: readonly Reading[];
  /** The index of the token to go on from. */
  readonly next: number;
}

/** One reading that is no date of its own. */
export function oneReading(start: number, end: number, fields: Fields, next: number): ReadingsFound {
  return { readings: [{ start, end, fields, period: null, days: null }], next };
}

/**
 * The fields of a date of a kind. A deadline is its last day, or with `isBefore` the day before it begins; a span keeps both
 * ends. A day that does not exist leaves only what is wrong with it.
 */
export function dateFields(
  kind: 'due' | 'done' | 'mention',
  resolved: Resolved,
  isBefore: boolean,
  year: number,
): Fields {
  const { from, to, isDay, isRange, isImpossible } = resolved;
  const fields = { kind, ...marksOf(resolved) };
  if (isImpossible) return fields;
  if (kind === 'due' && !isRange) return { ...fields, iso: lastDayInTime(resolved, isBefore, year) };
  return isDay ? { ...fields, iso: from } : { ...fields, from, to };
}

/** What is to be said of a date beside its days. */
export function marksOf({ isInferred, isImpossible, isChristian }: Resolved): Pick<Fields, 'inferredYear' | 'invalid'> {
  return {
    ...(isInferred ? { inferredYear: true } : {}),
    ...(isImpossible ? { invalid: 'impossibleDate' } : isChristian ? { invalid: 'christianYear' } : {}),
  };
}

/** The deadline of a date that is no span; one whose year is inferred lies in the fiscal year, also "ก่อนเดือนตุลาคม". */
export function lastDayInTime({ from, to, isEnd, isInferred }: Resolved, isBefore: boolean, year: number): IsoDate {
  if (!isBefore || isEnd) return to;
  const day = addDays(from, -1);
  const range = fiscalYearRange(year);
  return isInferred && day < range.start ? range.end : day;
}
