// What a date can be made of: words of the vocabulary, months, numbers; all else is `other`. Between two tokens there is at most
// white space, which the later one tells of. With the looks at them that the grammar shares; it knows nothing of its rules.
import { isUnit, type Word } from './vocabulary.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The white space before it; `line` when a line ends there. */
  readonly gap: 'none' | 'space' | 'line';
}

export type Meaning =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  /** A number written as a word. */
  | { readonly kind: 'numeral'; readonly value: number }
  /** "1,200": no day and no year. */
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'month'; readonly month: number; readonly isShort: boolean }
  /** "3/1/2566"; the year as written, to be judged like any other. */
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly yearDigits: number;
    }
  /** "2/2566" */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number; readonly secondDigits: number }
  | { readonly kind: 'other' };

export type Token = Place & Meaning;

export interface Source {
  /** Folded. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The token at an index; undefined beyond the ends. */
export function tokenAt(source: Source, index: number): Token | undefined {
  return source.tokens[index];
}

/** The word at an index; null for a token of another kind, and beyond the ends. */
export function wordAt(source: Source, index: number): Word | null {
  const token = source.tokens[index];
  return token?.kind === 'word' ? token.word : null;
}

/** Where the token before an index ends. */
export function endBefore(source: Source, index: number): number {
  return source.tokens[index - 1]?.end ?? 0;
}

/** A count: digits, a number word, or one with the other in brackets ("15 (สิบห้า)"). Up to three digits. */
export function readCount(source: Source, index: number): { readonly count: number; readonly next: number } | null {
  const count = plainCount(source, index);
  if (count === null) return null;
  const isTold =
    wordAt(source, index + 1) === 'open' &&
    plainCount(source, index + 2) !== null &&
    wordAt(source, index + 3) === 'close';
  return { count, next: index + (isTold ? 4 : 1) };
}

function plainCount(source: Source, index: number): number | null {
  const token = source.tokens[index];
  if (token?.kind === 'numeral') return token.value;
  return token?.kind === 'number' && token.digits <= 3 ? token.value : null;
}

/** The index of the first token that begins at an offset or after it. */
export function indexFrom(source: Source, index: number, offset: number): number {
  let next = index;
  while ((source.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < offset) next += 1;
  return next;
}

/** True where what stands here is counted by the number before it: a unit or "ครั้ง", and not the month of a date. */
export function isCounted(source: Source, index: number): boolean {
  const word = wordAt(source, index);
  if (word === 'month' && source.tokens[index + 1]?.kind === 'month') return false;
  return isUnit(word) || word === 'time';
}

/** True where a month's name stands, with "เดือน" before it or without. */
export function isMonthNext(source: Source, index: number): boolean {
  return source.tokens[wordAt(source, index) === 'month' ? index + 1 : index]?.kind === 'month';
}

/** Where a match of a sticky pattern that begins at an offset ends; null where it does not match there. */
export function matchEnd(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
