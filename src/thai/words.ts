// Thai text cut into words: the runtime's dictionary (ICU), corrected by a lexicon of compounds that are laid over the text
// first, because ICU also cuts across true word borders (กองทุกกอง → ก|องทุก|กอง). Knows nothing of lines and columns.
import { isLeadingVowel, isThaiFollower, spellingAllowsBreak, thaiRunPattern } from './characters.ts';
import {
  abbreviations,
  lexicon as fieldLexicon,
  loosePrefixes,
  phraseBorders,
  tightPrefixes,
  unboundWords,
  wordJoints,
} from './lexicon.ts';
import { segmentStarts } from './segment-starts.ts';

/** Where a run of Thai letters divides, as offsets inside it: between words, and inside compounds for the worst case. */
export interface RunBorders {
  readonly betweenWords: readonly number[];
  /** Between the parts of a compound: หัวหน้า|สำนักปลัด, ผล|การประเมิน. */
  readonly insideWords: readonly number[];
  /** Inside such a part, and between a prefix and what it makes a noun of: หัว|หน้า, การ|ประเมิน. */
  readonly insideParts: readonly number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match this long that ends where ICU sees no border is still no accident; a shorter one could be. */
const trustedLength = 6;
const longestLexiconWord = 32;
const longestCachedRun = 400;
const cachedRuns = 20_000;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const caches = new WeakMap<ReadonlySet<string>, Map<string, RunBorders>>();

/** The pieces ICU sees in a stretch of Thai letters, those that spelling forbids joined to the one before. */
function dictionaryBorders(run: string): number[] {
  return segmentStarts(segmenter, run).filter((index) => index > 0 && spellingAllowsBreak(run, index));
}

/** Every place in the run where a word of the lexicon stands, the longest first, then from the left. */
function findLexiconWords(run: string, lexicon: ReadonlySet<string>, longest: number): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < run.length; start += 1) {
    if (isThaiFollower(run[start]) || isLeadingVowel(run[start - 1])) continue;
    for (let end = Math.min(run.length, start + longest); end > start + 1; end -= 1) {
      if (!isThaiFollower(run[end]) && lexicon.has(run.slice(start, end))) found.push({ start, end });
    }
  }
  return found.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
}

/**
 * The lexicon's words laid over the run without overlap. A word is believed where both its ends are borders for ICU, or
 * touch a word already laid; or where it is long enough.
 */
function layLexiconWords(run: string, lexicon: ReadonlySet<string>, longest: number = longestLexiconWord): Span[] {
  const candidates = findLexiconWords(run, lexicon, longest);
  const laid: Span[] = [];
  const covered = new Uint8Array(run.length);
  const believed = new Set([0, run.length, ...dictionaryBorders(run)]);
  const layWhere = (isBelieved: (word: Span) => boolean): void => {
    for (const word of candidates) {
      if (covered[word.start] === 1 || covered[word.end - 1] === 1 || !isBelieved(word)) continue;
      covered.fill(1, word.start, word.end);
      laid.push(word);
      believed.add(word.start).add(word.end);
    }
  };
  const hasBelievedEnds = (word: Span): boolean => believed.has(word.start) && believed.has(word.end);
  layWhere((word) => word.end - word.start >= trustedLength || hasBelievedEnds(word));
  // Short words become believable beside the long ones just laid.
  layWhere(hasBelievedEnds);
  return laid.sort((one, other) => one.start - other.start);
}

/** The length of the abbreviation a run ends with when a full stop follows it: ของอบต. → 3; 0 where there is none. */
function abbreviationLength(run: string): number {
  for (let length = Math.min(5, run.length); length > 0; length -= 1) {
    if (abbreviations.has(run.slice(-length))) return length;
  }
  const tail = /(?:^|[^ก-ฮเ-ไ])([ก-ฮ]{1,4})$/.exec(run)?.[1] ?? '';
  const border = dictionaryBorders(run).find((place) => place >= run.length - tail.length);
  return border === undefined ? 0 : run.length - border;
}

function divide(run: string, lexicon: ReadonlySet<string>): RunBorders {
  const betweenWords: number[] = [];
  const insideWords: number[] = [];
  const insideParts: number[] = [];
  let position = 0;
  const divideGap = (end: number): void => {
    for (const border of dictionaryBorders(run.slice(position, end))) betweenWords.push(position + border);
    if (end > 0 && end < run.length) betweenWords.push(end);
  };
  for (const { start, end } of layLexiconWords(run, lexicon)) {
    if (position < start) divideGap(start);
    const word = run.slice(start, end);
    betweenWords.push(...(phraseBorders.get(word) ?? []).map((offset) => start + offset));
    const inside = divideWord(word, lexicon);
    insideWords.push(...inside.betweenParts.map((offset) => start + offset));
    insideParts.push(...inside.insideParts.map((offset) => start + offset));
    if (end < run.length) betweenWords.push(end);
    position = end;
  }
  if (position < run.length) divideGap(run.length);
  const allowed = [...new Set(betweenWords)].filter((place) => spellingAllowsBreak(run, place)).sort((a, b) => a - b);
  const borders = bindPrefixes(run, joinLoneConsonants(run, allowed));
  return {
    betweenWords: borders.free,
    insideWords: [...insideWords, ...borders.loose],
    insideParts: [...insideParts, ...borders.tight],
  };
}

/** Where a compound parts: at the joint the lexicon gives, else between the shorter lexicon words in it, else as ICU has it. */
function divideWord(
  word: string,
  lexicon: ReadonlySet<string>,
): { readonly betweenParts: readonly number[]; readonly insideParts: readonly number[] } {
  const joint = wordJoints.get(word);
  const known = dictionaryBorders(word);
  if (joint !== undefined) return { betweenParts: [joint], insideParts: known.filter((place) => place !== joint) };
  const parts = layLexiconWords(word, lexicon, word.length - 1);
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter((place) => place > 0 && place < word.length);
  const isInsidePart = (place: number) => parts.some(({ start, end }) => place > start && place < end);
  const between = [...new Set([...ends, ...known.filter((place) => !isInsidePart(place))])]
    .filter((place) => spellingAllowsBreak(word, place))
    .sort((one, other) => one - other);
  const { free, loose, tight } = bindPrefixes(word, between);
  return { betweenParts: [...free, ...loose], insideParts: [...tight, ...known.filter(isInsidePart)] };
}

/** Sorts the borders into free ones and those after a prefix, which belongs to the word behind it. */
function bindPrefixes(
  run: string,
  borders: readonly number[],
): { readonly free: readonly number[]; readonly loose: readonly number[]; readonly tight: readonly number[] } {
  const found = { free: [] as number[], loose: [] as number[], tight: [] as number[] };
  for (const [index, border] of borders.entries()) {
    const before = run.slice(borders[index - 1] ?? 0, border);
    const after = run.slice(border, borders[index + 1] ?? run.length);
    const binds = !unboundWords.has(after);
    if (binds && tightPrefixes.has(before)) found.tight.push(border);
    else if (binds && loosePrefixes.has(before)) found.loose.push(border);
    else found.free.push(border);
  }
  return found;
}

/** Leaves out borders that cut a single consonant off: hardly any Thai word is one (ณ is). It joins what stands before it. */
function joinLoneConsonants(run: string, borders: readonly number[]): number[] {
  const kept: number[] = [];
  for (const [index, border] of borders.entries()) {
    const next = borders[index + 1] ?? run.length;
    const isLone = next - border === 1 && run[border] !== 'ณ';
    const opensLone = border === 1 && run[0] !== 'ณ';
    if (!isLone && !opensLone) kept.push(border);
  }
  return kept;
}

/**
 * The borders inside a run of Thai letters (as `thaiRunPattern` finds them). `beforeFullStop` says that "." follows, so that
 * the run's end is an abbreviation (อบต.) and stays whole. Answers are cached by run.
 */
export function runBorders(run: string, lexicon: ReadonlySet<string>, beforeFullStop: boolean): RunBorders {
  let cache = caches.get(lexicon);
  if (cache === undefined) {
    cache = new Map();
    caches.set(lexicon, cache);
  }
  const key = beforeFullStop ? `${run}.` : run;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const abbreviation = beforeFullStop ? abbreviationLength(run) : 0;
  const words = run.slice(0, run.length - abbreviation);
  const borders = divide(words, lexicon);
  const result =
    abbreviation > 0 && words !== '' && spellingAllowsBreak(run, words.length)
      ? { ...borders, betweenWords: [...borders.betweenWords, words.length] }
      : borders;
  if (run.length <= longestCachedRun) {
    if (cache.size >= cachedRuns) cache.clear();
    cache.set(key, result);
  }
  return result;
}

/**
 * A text cut into words; the pieces joined give the text again. Thai is cut by ICU and the lexicon (the field's own unless
 * another set is given; it takes the built-in one's place), all else at white space and where Thai begins or ends.
 */
export function segmentWords(text: string, lexicon: ReadonlySet<string> = fieldLexicon): string[] {
  const words: string[] = [];
  const addRest = (start: number, end: number): void => {
    words.push(...(text.slice(start, end).match(/\s+|\S+/g) ?? []));
  };
  let position = 0;
  for (const match of text.matchAll(thaiRunPattern)) {
    addRest(position, match.index);
    const run = match[0];
    position = match.index + run.length;
    let start = 0;
    for (const end of [...runBorders(run, lexicon, text[position] === '.').betweenWords, run.length]) {
      words.push(run.slice(start, end));
      start = end;
    }
  }
  addRest(position, text.length);
  return words;
}
