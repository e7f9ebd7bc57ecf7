// What is wanted of a unit in words, as slip and message say it: what it is, of which time, how far its day is.
import type { ColumnKey } from '../register/columns.ts';
import {
  formatThaiDateShort,
  type IsoDate,
  monthOf,
  quarterOf,
  quarterRange,
  thaiMonthNames,
} from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { onOneLine } from './one-line.ts';
import { slipTexts, wantedWords } from './unit-slip-templates.ts';

/** One thing that is wanted; `blank` and `undated` have no sentence and no deadline of their own. */
export interface WantedFact {
  readonly kind: 'overdue' | 'due' | 'passed' | 'blank' | 'undated';
  readonly column: ColumnKey;
  readonly item: string | null;
  readonly text: string;
  readonly deadline: IsoDate | null;
  /** To the deadline; negative once it has passed. */
  readonly daysLeft: number | null;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Of several within the period which this is. */
  readonly ordinal: number | null;
}

/** The sentence that asks for it on one line, with its list mark and the time it is about. */
export function wantedText({ kind, item, text, period, ordinal }: WantedFact): string {
  const sentence = kind === 'blank' || kind === 'undated' ? wantedWords[kind] : onOneLine(text);
  const time = period === null ? '' : periodText(period);
  const nth = ordinal === null ? '' : slipTexts.ordinal(toThaiDigits(ordinal));
  return [item ?? '', sentence, time, nth].filter((part) => part !== '').join(' ');
}

/** How far its deadline is: "เกินมา ๑๒ วัน", "อีก ๓ วัน"; '' without one. */
export function whenText({ kind, daysLeft }: Pick<WantedFact, 'kind' | 'daysLeft'>): string {
  if (daysLeft === null) return '';
  if (kind === 'passed') return slipTexts.passed;
  if (daysLeft === 0) return slipTexts.dueToday;
  const days = toThaiDigits(Math.abs(daysLeft));
  return daysLeft < 0 ? slipTexts.overdue(days) : slipTexts.dueIn(days);
}

function periodText({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): string {
  const { fiscalYear, quarter } = quarterOf(from);
  const whole = quarterRange(fiscalYear, quarter);
  if (whole.start === from && whole.end === to) return slipTexts.ofQuarter(toThaiDigits(quarter));
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first.year !== last.year || first.month !== last.month) {
    return slipTexts.ofDays(formatThaiDateShort(from), formatThaiDateShort(to));
  }
  return slipTexts.ofMonth(`${thaiMonthNames[first.month - 1] ?? ''} ${toThaiDigits(first.year)}`);
}
