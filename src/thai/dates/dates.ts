// Dates with what they are for: after words of the deadline, or by the words before them and the column. Knows nothing of
// deadlines that are counted or vague.
import { type DeadlineRow, dateAfterRow } from './deadline.ts';
import { type Governed, govern } from './governing.ts';
import { type PointRead, readFiscalYearPoint } from './points.ts';
import { dateFields, type Reading, type ReadingsFound } from './readings.ts';
import { resolveMembers } from './resolve.ts';
import { readSeries, type Series } from './series.ts';
import type { StatementContext } from './statement.ts';
import { type Source, tokenAt, wordAt } from './tokens.ts';
import { isDeadlineWord } from './vocabulary.ts';
import { readYearly, yearlyReading } from './yearly.ts';

/** The dates behind a row of words of the deadline: due, or recurring with "ของทุกปี". */
export function readDue(source: Source, row: DeadlineRow, { fiscalYear }: StatementContext): ReadingsFound | null {
  const index = dateAfterRow(source, row);
  const series = readSeries(source, index, true) ?? seriesOf(readFiscalYearPoint(source, index));
  if (series === null) return null;
  const { start, isBefore } = row;
  const yearly = readYearlyTail(source, series);
  if (yearly !== null) return yearlyReading(source, { start, isBefore, series, next: yearly, fiscalYear });
  const found = readingsOf(series, { kind: 'due', period: null }, fiscalYear, isBefore);
  return {
    readings: found.map((reading, place) => (place === 0 ? { ...reading, start } : reading)),
    next: series.next,
  };
}

/** The dates that begin at a token; `since` is the token after the statement before them. */
export function readDates(
  source: Source,
  index: number,
  context: StatementContext,
  since: number,
): ReadingsFound | null {
  const { column, fiscalYear } = context;
  const series = readSeries(source, index, isDeadlineWord(wordAt(source, index - 1)));
  if (series === null) return null;
  const readsAll = column !== 'issue' && column !== 'responsible';
  const yearly = readsAll ? readYearlyTail(source, series) : null;
  if (yearly !== null) {
    const start = tokenAt(source, index)?.start ?? 0;
    return yearlyReading(source, { start, isBefore: false, series, next: yearly, fiscalYear });
  }
  const governed = govern(source, index, series, column, since);
  return { readings: readingsOf(series, governed, fiscalYear, false), next: series.next };
}

/** "(ของ)ทุกปี" behind dates without a year; behind a written year only with "ของ". */
function readYearlyTail(source: Source, series: Series): number | null {
  const isWritten = series.members.some(({ from, to }) => (to ?? from).year !== null);
  return isWritten && wordAt(source, series.next) !== 'of' ? null : readYearly(source, series.next);
}

function readingsOf(series: Series, { kind, period }: Governed, year: number, isBefore: boolean): readonly Reading[] {
  const resolved = resolveMembers(series.members, year);
  return series.members.flatMap(({ start, end }, place) => {
    const member = resolved[place];
    if (member === undefined) return [];
    const days = member.isImpossible ? null : { from: member.from, to: member.to };
    return [{ start, end, fields: dateFields(kind, member, isBefore, year), period, days }];
  });
}

function seriesOf(read: PointRead | null): Series | null {
  if (read === null) return null;
  const { point, next } = read;
  return { members: [{ from: point, to: null, start: point.start, end: point.end }], next };
}
