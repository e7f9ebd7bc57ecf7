// Sentences that an office writes again and again: its own phrase bank, and what stands more than once in the cells of its register.
// Which of them go on from what was typed. Knows nothing of the field it is typed into.
import { listMarkOf } from '../thai/list-marks.ts';
import { normaliseText } from '../thai/normalise.ts';
import { type ColumnKey, columns } from './columns.ts';
import type { Measure, Phrase, Register } from './model.ts';

export interface OfferedPhrase {
  readonly text: string;
  /** From the office's phrase bank; else met in its cells. */
  readonly isOwn: boolean;
  /** How often it stands in the cells of its column. */
  readonly count: number;
}

/** Letters that must be typed before anything is offered. */
const leastLetters = 3;
/** What stands this often in a column is a stock sentence. */
const stockFrom = 2;
const shortestStock = 12;
const longestStock = 400;
/** The day something was done is another each time: the sentence before it is what returns. */
const doneTail = /\s*(?:(?:ดำเนินการ|รายงาน)(?:แล้วเสร็จ)?\s*)?เมื่อ\s*วันที่.*$/su;

/** The phrases of a column: the bank first, then stock sentences; in both those used most before others. */
export function phrasesOf(
  register: Pick<Register, 'phrases' | 'fiscalYears'>,
  column: ColumnKey,
): readonly OfferedPhrase[] {
  const counts = stockOf(register, column);
  const own = register.phrases
    .filter((phrase) => phrase.column === column && phrase.text.trim() !== '')
    .map(({ text }) => ({ text: oneLine(text), isOwn: true, count: counts.get(keyOf(text))?.count ?? 0 }));
  const known = new Set(own.map(({ text }) => keyOf(text)));
  const stock = [...counts]
    .filter(([key, { count }]) => count >= stockFrom && !known.has(key))
    .map(([, { text, count }]) => ({ text, isOwn: false, count }));
  return [...own.toSorted(byCount), ...stock.toSorted(byCount)];
}

/** The beginning of a sentence that is being typed. */
export interface TypedStart {
  /** Where the item's words begin. */
  readonly start: number;
  readonly typed: string;
}

/**
 * What is typed since the beginning of a line or list item, where the caret is at its end; null where nothing is to be offered:
 * inside a line, and before there are `least` letters.
 */
export function typedStart(text: string, caret: number, least: number = leastLetters): TypedStart | null {
  const next = text[caret];
  if (next !== undefined && next !== '\n') return null;
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const line = text.slice(lineStart, caret);
  const mark = listMarkOf(line);
  const typed = (mark?.rest ?? line).trimStart();
  const letters = typed.match(/\p{L}/gu)?.length ?? 0;
  return letters < least ? null : { start: caret - typed.length, typed };
}

/** Those that begin with what was typed, however it is spaced, and go on; the last used first, then in their order. */
export function completing(
  phrases: readonly OfferedPhrase[],
  typed: string,
  recent: readonly string[],
): readonly OfferedPhrase[] {
  const key = keyOf(typed);
  const found = phrases.filter(({ text }) => {
    const whole = keyOf(text);
    return whole.length > key.length && whole.startsWith(key);
  });
  return lastUsedFirst(found, recent);
}

/** The last used first; the others keep their order. */
export function lastUsedFirst(phrases: readonly OfferedPhrase[], recent: readonly string[]): readonly OfferedPhrase[] {
  const place = ({ text }: OfferedPhrase): number => (recent.includes(text) ? recent.indexOf(text) : recent.length);
  return phrases.toSorted((one, other) => place(one) - place(other));
}

/** The bank with a sentence more; null where it has it already or there is nothing to add. */
export function withPhrase(phrases: readonly Phrase[], added: Phrase): readonly Phrase[] | null {
  const text = oneLine(added.text);
  const isKnown = phrases.some((phrase) => phrase.column === added.column && keyOf(phrase.text) === keyOf(text));
  return text === '' || isKnown ? null : [...phrases, { ...added, text }];
}

/** A sentence as it is kept: in one line, without its list mark. */
function oneLine(text: string): string {
  const folded = normaliseText(text).replace(/\s+/gu, ' ').trim();
  return (listMarkOf(folded)?.rest ?? folded).trim();
}

function keyOf(text: string): string {
  return normaliseText(text).replace(/\s+/gu, '');
}

function byCount(one: OfferedPhrase, other: OfferedPhrase): number {
  return other.count - one.count;
}

interface Stock {
  readonly text: string;
  readonly count: number;
}

interface KeyedText {
  readonly text: string;
  readonly key: string;
}

type Sentences = Readonly<Partial<Record<ColumnKey, readonly KeyedText[]>>>;

/** The sentences of a measure are looked for once: after an edit only the edited one is gone through again. */
const known = new WeakMap<Measure, Sentences>();

function stockOf({ fiscalYears }: Pick<Register, 'fiscalYears'>, column: ColumnKey): ReadonlyMap<string, Stock> {
  const counts = new Map<string, Stock>();
  for (const measure of fiscalYears.flatMap(({ groups }) => groups.flatMap(({ measures }) => measures))) {
    for (const { text, key } of sentencesOf(measure)[column] ?? []) {
      const before = counts.get(key);
      counts.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
    }
  }
  return counts;
}

function sentencesOf(measure: Measure): Sentences {
  const before = known.get(measure);
  if (before) return before;
  const sentences = Object.fromEntries(
    columns.map(({ key }): [ColumnKey, readonly KeyedText[]] => {
      const texts = key === 'actions' ? Object.values(measure.actions) : [measure[key]];
      const stock = texts.flatMap((text) => text.split('\n').map(stockText)).filter(isStockLength);
      return [key, stock.map((text) => ({ text, key: keyOf(text) }))];
    }),
  );
  known.set(measure, sentences);
  return sentences;
}

function stockText(line: string): string {
  return oneLine(line).replace(doneTail, '').trim();
}

function isStockLength({ length }: string): boolean {
  return length >= shortestStock && length <= longestStock;
}
