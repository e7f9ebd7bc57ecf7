// Where a line of Thai text may end: UAX #14, Thai words, and the rules of Thai typesetting on top, with a price for each place.
// Knows nothing of widths, fonts and columns; whoever sets the lines chooses among the places.
import UnicodeLineBreaker from 'linebreak';
import { type BreakPrices, createPrices, findForbidden, isOpening, noBreak, offer, raise } from './break-places.ts';
import { isDigit, isLatinLetter, isThaiLetter, thaiRunPattern } from './characters.ts';
import { breakPenalties, findKeptTogether } from './kept-together.ts';
import { lexicon as fieldLexicon } from './lexicon.ts';
import { breaksInAddress, findWebAddresses } from './web-addresses.ts';
import { runBorders } from './words.ts';

export { breakPenalties } from './kept-together.ts';

export interface BreakOpportunity {
  /** UTF-16 offset: the line ends before it, white space at its end included. Never inside a grapheme cluster. */
  readonly position: number;
  /** True after a newline: the line must end here. */
  readonly required: boolean;
  /** 0 between words; the higher, the worse a line end here is (see `breakPenalties`). A setter turns to one only where no cheaper place fits. */
  readonly penalty: number;
}

/** Up to this many characters without a place to end fit any column, and are not cut inside a word. */
const shortEnough = 8;

/** The field's words with an office's own. */
interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Names that are more than one run of Thai letters: อบต.หมากแข้ง. */
  readonly mixedNames: readonly string[];
}

const fieldVocabulary: Vocabulary = { words: fieldLexicon, mixedNames: [] };

const vocabularies = new Map<string, Vocabulary>();
/** Offices whose vocabularies are remembered at a time; a program has one or two open. */
const mostVocabularies = 8;

/** The list asked for last: one document hands in the same array for every cell. */
let lastWords: readonly string[] | undefined;
let lastVocabulary = fieldVocabulary;

/** The same words give the same vocabulary, by which the borders of words are remembered. */
function vocabularyWith(extraWords: readonly string[]): Vocabulary {
  if (extraWords.length === 0) return fieldVocabulary;
  if (extraWords === lastWords) return lastVocabulary;
  const key = extraWords.join('\n');
  let vocabulary = vocabularies.get(key);
  if (vocabulary === undefined) {
    if (vocabularies.size >= mostVocabularies) vocabularies.clear();
    const mixedNames = extraWords.filter((name) => name !== '' && name.match(thaiRunPattern)?.[0] !== name);
    vocabulary = { words: new Set([...fieldLexicon, ...extraWords]), mixedNames };
    vocabularies.set(key, vocabulary);
  }
  lastWords = extraWords;
  lastVocabulary = vocabulary;
  return vocabulary;
}

/** What UAX #14 allows, Thai taken as letters of one long word. Returns the places where newlines force a line's end. */
function offerUnicodeBreaks(text: string, prices: BreakPrices): ReadonlySet<number> {
  const required = new Set<number>();
  // The package gives a tab no break after it; for a line it is a space.
  const breaker = new UnicodeLineBreaker(text.replaceAll('\t', ' '));
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    prices[found.position] = breakPenalties.free;
    if (found.required === true) required.add(found.position);
  }
  if (text.endsWith('\n')) required.add(text.length);
  return required;
}

/** The borders of Thai words, and at need those inside compounds. */
function offerThaiWords(text: string, prices: BreakPrices, vocabulary: ReadonlySet<string>): void {
  for (const match of text.matchAll(thaiRunPattern)) {
    const run = match[0];
    const { betweenWords, insideWords, insideParts } = runBorders(
      run,
      vocabulary,
      text[match.index + run.length] === '.',
    );
    for (const border of betweenWords) offer(prices, match.index + border, breakPenalties.free);
    for (const border of insideWords) offer(prices, match.index + border, breakPenalties.compound);
    for (const border of insideParts) offer(prices, match.index + border, breakPenalties.part);
  }
}

/** The price of a place between two signs that touch and for which neither UAX #14 nor a dictionary speaks. */
function priceWhereScriptsMeet(text: string, position: number): number {
  const before = text[position - 1];
  const after = text[position];
  if (isThaiLetter(after)) {
    if (before === 'ๆ' || before === 'ฯ' || isLatinLetter(before)) return breakPenalties.free;
    if (before === ',' && isThaiLetter(text[position - 2])) return breakPenalties.free;
    if (before === ')' || before === ']' || before === '”' || before === '»') return breakPenalties.avoid;
    if (isDigit(before)) return breakPenalties.quantity;
  } else if (isThaiLetter(before)) {
    if (isLatinLetter(after)) return breakPenalties.free;
    if (isOpening(after)) return breakPenalties.avoid;
    if (isDigit(after)) return breakPenalties.pair;
  }
  return noBreak;
}

function offerWhereScriptsMeet(text: string, prices: BreakPrices): void {
  for (let position = 1; position < text.length; position += 1) {
    if (prices[position] === noBreak) prices[position] = priceWhereScriptsMeet(text, position);
  }
}

/** Inside an address its own rules hold alone (also where they say "before ?"); its two ends are places where it touches Thai. */
function treatWebAddresses(text: string, prices: BreakPrices): ReadonlySet<number> {
  const inAddresses = new Set<number>();
  for (const address of findWebAddresses(text)) {
    prices.fill(noBreak, address.start + 1, address.end);
    for (const { position, penalty } of breaksInAddress(text, address)) {
      prices[position] = penalty;
      inAddresses.add(position);
    }
    if (isThaiLetter(text[address.start - 1])) prices[address.start] = breakPenalties.free;
    if (isThaiLetter(text[address.end])) prices[address.end] = breakPenalties.free;
  }
  return inAddresses;
}

/** The office's own names that are more than one run of letters (อบต.หมากแข้ง) are dear to cut. */
function keepNamesWhole(text: string, prices: BreakPrices, names: readonly string[]): void {
  for (const name of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      for (let inside = start + 1; inside < start + name.length; inside += 1)
        raise(prices, inside, breakPenalties.compound);
    }
  }
}

/** Offers cuts between letters in what has no place to end for longer than any column is sure to hold. */
function offerCutsInLongPieces(text: string, prices: BreakPrices, isForbidden: (position: number) => boolean): void {
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && prices[end] === noBreak) continue;
    if (end - start > shortEnough && text.slice(start, end).trimEnd().length > shortEnough) {
      for (let position = start + 1; position < end; position += 1) {
        if (!isForbidden(position)) prices[position] = breakPenalties.letter;
      }
    }
    start = end;
  }
}

/**
 * Every place where a line of `text` may or must end, in order; the last is the text's end. An empty text has none.
 * `extraWords` are the office's own words and names, kept whole like the field's lexicon.
 *
 * No line begins with a vowel, mark, ๆ, ฯ, closing bracket or quote, nor ends with an opening one or a leading vowel: such
 * places are not offered. Pairs that belong together, compounds and long words are offered at a price, so that any text can
 * be set in any column wide enough for a few letters.
 */
export function findBreaks(text: string, extraWords: readonly string[] = []): readonly BreakOpportunity[] {
  if (text === '') return [];
  const { words, mixedNames } = vocabularyWith(extraWords);
  const prices = createPrices(text);
  const required = offerUnicodeBreaks(text, prices);
  offerThaiWords(text, prices, words);
  offerWhereScriptsMeet(text, prices);
  const inAddresses = treatWebAddresses(text, prices);
  for (const { position, penalty } of findKeptTogether(text)) {
    if (!inAddresses.has(position)) raise(prices, position, penalty);
  }
  keepNamesWhole(text, prices, mixedNames);
  const isForbidden = findForbidden(text);
  for (let position = 1; position < text.length; position += 1) {
    if (prices[position] !== noBreak && !inAddresses.has(position) && isForbidden(position)) prices[position] = noBreak;
  }
  for (const position of required) prices[position] = breakPenalties.free;
  prices[text.length] = breakPenalties.free;
  offerCutsInLongPieces(text, prices, isForbidden);
  const breaks: BreakOpportunity[] = [];
  for (let position = 1; position <= text.length; position += 1) {
    const penalty = prices[position] ?? noBreak;
    if (penalty !== noBreak) breaks.push({ position, required: required.has(position), penalty });
  }
  return breaks;
}
