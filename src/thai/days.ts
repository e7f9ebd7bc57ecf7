// Reckoning with days as ISO text. It must not know what the days are for.
import type { IsoDate } from './calendar.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** A day of the month that lies `months` after the month of `day`; beyond its end, or "last", the last one. */
export function dayOfMonth(day: IsoDate, months: number, wanted: number | 'last'): IsoDate {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = wanted === 'last' ? last : Math.min(Math.max(1, wanted), last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** For sorting: the earlier day first. */
export function compareDays(one: IsoDate, other: IsoDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
