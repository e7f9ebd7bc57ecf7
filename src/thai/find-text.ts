// Where a text holds what a person looks for, as exact stretches of the text as it stands. Two texts are the same here where
// searchKey says so. It knows nothing of cells and screens.
import { isThaiLetter } from './characters.ts';
import { toThaiDigits } from './digits.ts';
import { normaliseText, searchKey } from './normalise.ts';
import { segmentWords } from './words.ts';

/** A stretch of a text by its offsets; the character at `end` is not part of it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface FindOptions {
  /** Character for character as typed: case, the script of digits and white space count. */
  readonly isExact: boolean;
  /** Only from where a word begins to where one ends. */
  readonly isWholeWord: boolean;
  /** Not where a vowel or tone mark that is not looked for hangs on the last letter: ที is in ที่, but not as a whole letter. */
  readonly isWholeLetter: boolean;
}

/**
 * Every place where `text` holds `query`, from left to right and without overlap. As in Word a beginning is enough: กา is found
 * in การ and ที in ที่. An empty query is found nowhere.
 */
export function findSpans(text: string, query: string, options: FindOptions): readonly TextSpan[] {
  const pattern = patternOf(query, options.isExact);
  if (!pattern) return [];
  pattern.lastIndex = 0;
  const stored = inStoredForm(text);
  let isWordBorder: ((offset: number) => boolean) | null = null;
  const areWords = (start: number, end: number): boolean => {
    if (!options.isWholeWord) return true;
    isWordBorder ??= wordBorders(stored.text);
    return isWordBorder(start) && isWordBorder(end);
  };
  const spans: TextSpan[] = [];
  for (let match = pattern.exec(stored.text); match; match = pattern.exec(stored.text)) {
    const end = match.index + match[0].length;
    const span = stored.spanOf(match.index, end);
    const isFound =
      span !== null && areWords(match.index, end) && !(options.isWholeLetter && isMark(stored.text.charAt(end)));
    if (isFound) spans.push(span);
    else pattern.lastIndex = match.index + 1;
  }
  return spans;
}

/** The text with every span, given from left to right, replaced. */
export function replaceSpans(text: string, spans: readonly TextSpan[], replacement: string): string {
  let replaced = '';
  let position = 0;
  for (const { start, end } of spans) {
    replaced += text.slice(position, start) + replacement;
    position = end;
  }
  return replaced + text.slice(position);
}

/**
 * A span grown to whole letters: a mark cannot be shown without the letter it hangs on, nor sara am without its own. Spans that
 * met at a letter then share it.
 */
export function wholeLetters(text: string, { start, end }: TextSpan): TextSpan {
  const grown = { start, end };
  while (grown.start > 0 && hangsOn(text.charAt(grown.start))) grown.start -= 1;
  while (grown.end < text.length && hangsOn(text.charAt(grown.end))) grown.end += 1;
  return grown;
}

interface Pattern {
  readonly query: string;
  readonly isExact: boolean;
  readonly pattern: RegExp | null;
}

/** The last one made: one query is looked for in many texts. */
let lastPattern: Pattern = { query: '', isExact: false, pattern: null };

/** Matches exactly what the query's key is the key of; null where there is nothing to look for. */
function patternOf(query: string, isExact: boolean): RegExp | null {
  if (lastPattern.query === query && lastPattern.isExact === isExact) return lastPattern.pattern;
  const key = isExact ? normaliseText(query) : searchKey(query);
  const pattern = key === '' ? null : new RegExp([...key].map(isExact ? escaped : anyWritten).join(''), 'g');
  lastPattern = { query, isExact, pattern };
  return pattern;
}

/** One character of a key in all the ways it may be written. */
function anyWritten(character: string): string {
  if (character === ' ') return '\\s+';
  const ways = [toThaiDigits(character), character.toUpperCase()].filter((way) => searchKey(way) === character);
  const all = [...new Set([character, ...ways])].map(escaped);
  return all.length === 1 ? all.join('') : `(?:${all.join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function hangsOn(character: string): boolean {
  return isMark(character) || character === 'ำ';
}

function isMark(character: string): boolean {
  return /^\p{M}/u.test(character);
}

interface StoredForm {
  readonly text: string;
  /** The stretch of the given text that a stretch of the stored form was made of; null where it was made of a part of one piece. */
  readonly spanOf: (start: number, end: number) => TextSpan | null;
}

/** What the stored form makes anew as one: เเ typed for แ, a letter with all that hangs on it, any other character. */
const pieces = /เ(?:(?!\s)\p{C})*เ|\P{C}(?:(?!\s)[\p{M}\p{C}\u0E32\u0E33])*|\p{C}/gu;

/** A text that is being typed may not be in stored form yet, but its spans are wanted in the text as it stands. */
function inStoredForm(text: string): StoredForm {
  if (normaliseText(text) === text) return { text, spanOf: (start, end) => ({ start, end }) };
  let stored = '';
  const origins: TextSpan[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const made = normaliseText(piece);
    for (let offset = 0; offset < made.length; offset += 1) {
      const isKept = made === piece;
      origins.push({ start: index + (isKept ? offset : 0), end: index + (isKept ? offset + 1 : piece.length) });
    }
    stored += made;
  }
  return {
    text: stored,
    spanOf: (start, end) => {
      const span = { start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 };
      return normaliseText(text.slice(span.start, span.end)) === stored.slice(start, end) ? span : null;
    },
  };
}

/** Tells whether a word begins or ends at an offset. Thai is cut into words; other words end where their letters end. */
function wordBorders(text: string): (offset: number) => boolean {
  const between = new Set<number>();
  let position = 0;
  for (const word of segmentWords(text)) {
    between.add(position);
    position += word.length;
  }
  return (offset) => {
    const before = text.charAt(offset - 1);
    const after = text.charAt(offset);
    if (isThaiLetter(before) !== isThaiLetter(after)) return true;
    return isThaiLetter(before) ? between.has(offset) : !(isWordPart(before) && isWordPart(after));
  };
}

function isWordPart(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(character);
}
