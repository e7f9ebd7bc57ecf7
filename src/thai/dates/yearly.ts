// Days and months that return every year: "ภายในเดือนเมษายนของทุกปี". The register's fiscal year says when next.
import { readEveryUnit } from './month-days.ts';
import { lastDayInTime, marksOf, oneReading, type ReadingsFound } from './readings.ts';
import { resolveMembers } from './resolve.ts';
import type { Series } from './series.ts';
import { endBefore, type Source } from './tokens.ts';

/** The token after "(ของ)ทุกปี" or "(ของ)แต่ละปีงบประมาณ"; null where it does not stand. */
export function readYearly(source: Source, index: number): number | null {
  const every = readEveryUnit(source, index);
  return every?.unit === 'year' || every?.unit === 'fiscalYear' ? every.next : null;
}

interface Yearly {
  readonly start: number;
  readonly isBefore: boolean;
  readonly series: Series;
  /** The index of the token after it. */
  readonly next: number;
  readonly fiscalYear: number;
}

/** The statement of dates that return every year; a single one has its deadline in the fiscal year as `iso`. */
export function yearlyReading(source: Source, { start, isBefore, series, next, fiscalYear }: Yearly): ReadingsFound {
  const { members } = series;
  const fields = { kind: 'recurring', recurrence: { every: 'year', times: members.length } } as const;
  const [resolved] = resolveMembers(members, fiscalYear);
  const isOne = members.length === 1 && resolved !== undefined && !resolved.isRange;
  const date = isOne && !resolved.isImpossible ? { iso: lastDayInTime(resolved, isBefore, fiscalYear) } : {};
  const marks = isOne ? marksOf(resolved) : {};
  return oneReading(start, endBefore(source, next), { ...fields, ...date, ...marks }, next);
}
