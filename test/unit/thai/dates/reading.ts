// Statements in one line each, so that a test shows a sentence beside what is read out of it.
import {
  type Recurrence,
  readStatements,
  type Statement,
  type StatementColumn,
} from '../../../../src/thai/dates/read-statements.ts';

/** What is read, a line a statement: "ภายในเดือนมกราคม → due 2023-01-31 inferred". The register is of fiscal year 2566. */
export function reading(text: string, column: StatementColumn = 'reporting'): readonly string[] {
  return readStatements(text, { fiscalYear: 2566, column }).map((statement) => line(text, statement));
}

function line(text: string, statement: Statement): string {
  const { kind, start, end, iso, from, to, recurrence, after, period, inferredYear, invalid } = statement;
  const parts = [
    kind,
    iso,
    from && `${from}..${to}`,
    recurrence && often(recurrence),
    after && `${after.count} ${after.unit}${after.day === undefined ? '' : ` day ${after.day}`}`,
    after?.from && `from ${after.from}`,
    period && `of ${period.from}..${period.to}`,
    inferredYear && 'inferred',
    invalid,
  ];
  return `${text.slice(start, end)} → ${parts.filter(Boolean).join(' ')}`;
}

function often({ every, times, interval, day }: Recurrence): string {
  const parts = [
    times !== undefined && times > 1 && `${times} a`,
    interval === undefined ? every : `${interval} ${every}s`,
    day !== undefined && `day ${day}`,
  ];
  return parts.filter(Boolean).join(' ');
}
