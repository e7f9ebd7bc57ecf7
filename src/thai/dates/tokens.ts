// Folded text cut into what a date can be made of: words of the vocabulary, months, numbers; all else is `other`. Between two
// tokens there is at most white space, which the later one tells of. Knows nothing of how tokens go together.
import { fullMonthPattern, readMonthName, shortMonthPattern } from './month-names.ts';
import { numberWordPattern, readNumberWord } from './number-words.ts';
import { countedNouns, isUnit, type Word, wordOf, wordPattern } from './vocabulary.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  /** The white space before it; `line` when a line ends there. */
  readonly gap: 'none' | 'space' | 'line';
}

type Meaning =
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

const pattern = new RegExp(
  [
    '(?<space>\\s+)',
    '(?<date>(?<![\\d/.:])\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:\\d{4}|\\d\\d)(?!\\d|[/.:-]\\d))',
    '(?<phone>\\d{1,9}(?:-\\d{1,9}){0,4}-\\d{3,}(?:-\\d+)*)',
    '(?<amount>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d))',
    '(?<figure>\\d+(?:[./:]\\d+)+)',
    '(?<number>\\d+)',
    "(?<latin>[A-Za-z][\\w./:@&?=%#~+'-]*)",
    `(?<month>${fullMonthPattern})`,
    `(?<short>${shortMonthPattern})`,
    `(?<numeral>${numberWordPattern}(?=\\s*\\)?\\s*(?:${countedNouns}))|(?<=(?:ไตรมา[สศ]|ที่)\\s*)${numberWordPattern})`,
    `(?<word>${wordPattern})`,
  ].join('|'),
  'g',
);

/** The tokens of a folded text, in time that grows with its length. */
export function tokenise(text: string): Source {
  const tokens: Token[] = [];
  let position = 0;
  let gap: Place['gap'] = 'none';
  const push = (start: number, end: number, meaning: Meaning) => {
    tokens.push({ start, end, gap, ...meaning });
    gap = 'none';
  };
  for (const match of text.matchAll(pattern)) {
    const { index: start, groups = {}, 0: found } = match;
    const end = start + found.length;
    if (start > position) push(position, start, { kind: 'other' });
    if (groups.space === undefined) push(start, end, meaningOf(groups, found));
    else gap = found.includes('\n') ? 'line' : 'space';
    position = end;
  }
  if (position < text.length) push(position, text.length, { kind: 'other' });
  return { text, tokens };
}

function meaningOf(groups: Readonly<Record<string, string | undefined>>, found: string): Meaning {
  if (groups.word !== undefined) {
    const word = wordOf(found);
    if (word !== undefined) return { kind: 'word', word };
  }
  if (groups.number !== undefined) return numberOf(found);
  if (groups.month !== undefined) return { kind: 'month', month: readMonthName(found), isShort: false };
  if (groups.short !== undefined) return { kind: 'month', month: readMonthName(found), isShort: true };
  if (groups.numeral !== undefined) return { kind: 'numeral', value: readNumberWord(found) ?? 0 };
  if (groups.amount !== undefined) return { kind: 'amount', value: Number(found.replaceAll(',', '')) };
  if (groups.date !== undefined) return dateOf(found, groups.mark);
  return groups.figure === undefined ? { kind: 'other' } : pairOf(found);
}

function dateOf(found: string, mark: string | undefined): Meaning {
  const [day = '', month = '', year = ''] = found.split(/[/.-]/);
  // "9.1.66" may be the number of an item; with four digits it is a date.
  if (mark === '.' && year.length < 4) return { kind: 'other' };
  return { kind: 'date', day: Number(day), month: Number(month), year: Number(year), yearDigits: year.length };
}

function numberOf(digits: string): Meaning {
  return digits.length > 9 ? { kind: 'other' } : { kind: 'number', value: Number(digits), digits: digits.length };
}

function pairOf(figure: string): Meaning {
  const [, first, second] = /^(\d{1,2})\/(\d{2}|\d{4})$/.exec(figure) ?? [];
  if (first === undefined || second === undefined) return { kind: 'other' };
  return { kind: 'pair', first: Number(first), second: Number(second), secondDigits: second.length };
}

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
