// The places of one text where a line could end, each with its price, and the typesetting rules no price can buy off.
// The list `findBreaks` builds on; knows nothing of dictionaries.
import { isLeadingVowel, isThaiFollower, isThaiLetter, spellingAllowsBreak } from './characters.ts';
import { segmentStarts } from './segment-starts.ts';

/** The price at each offset of a text; `noBreak` where no line may end. An array, as every character of every cell passes here. */
export type BreakPrices = Int16Array;

/** The price of a place where no line may end. */
export const noBreak = -1;

/** Prices for a text in which no line may end yet; one more than it has UTF-16 units. */
export function createPrices(text: string): BreakPrices {
  return new Int16Array(text.length + 1).fill(noBreak);
}

/** Opens a place, or makes it cheaper. */
export function offer(prices: BreakPrices, position: number, penalty: number): void {
  const known = prices[position];
  if (known === undefined || known === noBreak || penalty < known) prices[position] = penalty;
}

/** Makes an open place dearer; a closed one stays closed. */
export function raise(prices: BreakPrices, position: number, penalty: number): void {
  const known = prices[position];
  if (known !== undefined && known !== noBreak && penalty > known) prices[position] = penalty;
}

/** No line begins with one of these (ฯ, ๆ, vowels and marks beside), nor ends with an opening one. Straight quotes are told apart by counting. */
const closing = new Set(')]}”’»›」』】》〉…,.;:!?%/');
const opening = new Set('([{“‘«‹「『【《〈');

/** True for an opening bracket or quote, straight quotes left aside. */
export function isOpening(character: string | undefined): boolean {
  return character !== undefined && opening.has(character);
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** In such text a cluster is a letter with its followers, so the rules for Thai letters already keep clusters whole. */
const plainText = /^[\n\t\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]*$/;

/** The straight quotes that open and those that close: in each paragraph by turns. */
function findStraightQuotes(text: string): {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
} {
  const quotes = { opening: new Set<number>(), closing: new Set<number>() };
  let isOpen = false;
  for (let position = 0; position < text.length; position += 1) {
    if (text[position] === '\n') isOpen = false;
    if (text[position] !== '"') continue;
    (isOpen ? quotes.closing : quotes.opening).add(position);
    isOpen = !isOpen;
  }
  return quotes;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/**
 * The test whether a line of this text may not end at a place, whatever the price: it would begin with a vowel, mark, ๆ, ฯ,
 * closing bracket or quote or with white space, end with an opening one or a leading vowel, or cut a cluster or a syllable.
 */
export function findForbidden(text: string): (position: number) => boolean {
  const quotes = text.includes('"') ? findStraightQuotes(text) : null;
  const clusterStarts = plainText.test(text) ? null : new Set(segmentStarts(graphemes, text));
  return (position) => {
    const next = text[position] ?? '';
    if (isSpace(next) || isThaiFollower(next) || closing.has(next) || quotes?.closing.has(position) === true)
      return true;
    if (clusterStarts !== null && !clusterStarts.has(position)) return true;
    let last = position - 1;
    while (last >= 0 && isSpace(text[last])) last -= 1;
    const before = text[last];
    if (isLeadingVowel(before) || isOpening(before) || quotes?.opening.has(last) === true) return true;
    if (last < position - 1) return false;
    // ฯลฯ and ฯพณฯ are one sign each.
    if (before === 'ฯ' && isThaiLetter(next)) return startsSecondHalfOfSign(text, position);
    return isThaiLetter(before) && !spellingAllowsBreak(text, position);
  };
}

function startsSecondHalfOfSign(text: string, position: number): boolean {
  return /^[ก-ฮ]{1,2}ฯ/.test(text.slice(position, position + 3));
}
