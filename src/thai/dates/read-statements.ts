// The door of this room: reads what a sentence says about time, deadlines and dates, as a careful clerk would. Text is cut into
// tokens, a small grammar finds dates, ranges and duties in them, the words around them say what they are for.
import { readDates, readDue } from './dates.ts';
import { readDeadlineRow } from './deadline.ts';
import { foldText } from './fold.ts';
import { findListItems } from './items.ts';
import { settlePeriods } from './periods.ts';
import type { Reading, ReadingsFound } from './readings.ts';
import { readOfEvery, readRecurring, readWithinEvery } from './recurring.ts';
import { readDayOfNext, readRelative } from './relative.ts';
import type { Statement, StatementContext } from './statement.ts';
import { tokenise } from './tokenise.ts';
import { type Source, tokenAt } from './tokens.ts';
import { readTerm, readVague } from './vague.ts';

export type {
  Countdown,
  Period,
  Recurrence,
  Statement,
  StatementColumn,
  StatementContext,
  StatementKind,
} from './statement.ts';

/**
 * The statements of a text in its order, without overlap; an empty list where it says nothing of time. Takes any text, in time
 * that grows with its length; never throws. Texts in stored form are what it is made for, others are read all the same.
 */
export function readStatements(text: string, context: StatementContext): readonly Statement[] {
  const folded = foldText(text);
  const source = tokenise(folded.text);
  const readings = readAll(source, context);
  return settlePeriods(readings, () => findListItems(folded.text)).map(
    ({ reading: { start, end, fields, origin }, period }) => {
      const { kind, after, ...rest } = fields;
      const from = origin === undefined ? '' : text.slice(folded.startOf(origin.start), folded.endOf(origin.end));
      return {
        kind,
        start: folded.startOf(start),
        end: folded.endOf(end),
        ...rest,
        ...(after === undefined ? {} : { after: { ...after, ...(from === '' ? {} : { from }) } }),
        ...(period === null ? {} : { period }),
      };
    },
  );
}

function readAll(source: Source, context: StatementContext): readonly Reading[] {
  const readings: Reading[] = [];
  let since = 0;
  let index = 0;
  while (index < source.tokens.length) {
    const found: ReadingsFound | null = readAt(source, index, context, since);
    if (found !== null) readings.push(...found.readings);
    index = found === null ? index + 1 : Math.max(index + 1, found.next);
    if (found !== null) since = index;
  }
  return readings;
}

/** What begins at a token. A duty that returns, a counted and a vague time come before dates; two columns hold dates alone. */
function readAt(source: Source, index: number, context: StatementContext, since: number): ReadingsFound | null {
  const { column, fiscalYear } = context;
  if (column === 'issue' || column === 'responsible') return readDates(source, index, context, since);
  const row = readDeadlineRow(source, index);
  if (row !== null) {
    return (
      readWithinEvery(source, row, fiscalYear) ??
      readOfEvery(source, row.next, row) ??
      readRelative(source, row) ??
      readDue(source, row, context) ??
      (row.hasWithin ? readTerm(source, row.next, tokenAt(source, row.next - 1)?.start ?? row.start) : null)
    );
  }
  return (
    readRecurring(source, index, fiscalYear) ??
    readVague(source, index) ??
    readDayOfNext(source, index) ??
    readDates(source, index, context, since)
  );
}
