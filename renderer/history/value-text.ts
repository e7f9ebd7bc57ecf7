// Values out of the stored register's columns in words: dates in the Buddhist era, names of choices, numbers in the digits of the
// window's language.
import { formatThaiDate, isIsoDate } from '../../src/thai/calendar.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import type { HistoryChange } from './entries.ts';

type Value = HistoryChange['before'];

const dateColumns = ['date', 'occurrence', 'report_date', 'memo_date'];

/** A value as one reads it; "" for none. */
export function valueText(table: string, column: string, value: Value, words: WindowWording): string {
  if (value === null) return '';
  const named = choices(words)[`${table}.${column}`]?.[String(value)];
  if (named !== undefined) return named;
  if (column === 'width_share' && typeof value === 'number') return words.number(Math.round(value * 1_000) / 10);
  if (typeof value === 'number') return words.number(value);
  return dateColumns.includes(column) && isIsoDate(value) ? formatThaiDate(value) : value;
}

/** What the choices of a column are called elsewhere in the window. */
function choices(words: WindowWording): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { yes, no, verdicts } = words.history.fields;
  return {
    'organisation.kind': words.settings.kinds,
    'paper.digits': words.paper.digitsChoices,
    'paper.orientation': words.paper.orientationChoices,
    'paper.format': words.paper.formatChoices,
    'paper.memo_through_clerk': { 0: no, 1: yes },
    'signer.voice': words.paper.voices,
    'measure.flag': words.rows.flags,
    'statement_override.verdict': verdicts,
    'phrase.column_key': words.table.columns,
  };
}
