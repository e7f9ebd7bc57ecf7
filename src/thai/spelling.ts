// Words of a text that no list knows, with what may have been meant. It is a help and no proof: a slip that makes another word
// is not found, and a name nobody listed is. Knows nothing of cells.
import { isThaiFollower, thaiRunPattern } from './characters.ts';
import type { KnownWords } from './word-list.ts';
import { runBorders } from './words.ts';

export interface Misspelling {
  /** UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Never empty: a word that is like no other is more likely a name. */
  readonly suggestions: readonly string[];
}

interface Token {
  readonly start: number;
  readonly end: number;
}

/** What stands behind these is a name. */
const beforeName =
  /(?:นาย|นาง|นางสาว|น\.ส\.|ด\.ต\.|ว่าที่|บ้าน|หมู่บ้าน|ชุมชน|ตำบล|อำเภอ|จังหวัด|ถนน|ซอย|วัด|โรงเรียน|บริษัท|ห้างหุ้นส่วน|ห้างฯ|ร้าน|คลอง|ห้วย|หนอง|นามสกุล|ชื่อ)\s*$/;

const mostSuggestions = 5;
const longestSlip = 24;
/** Wrong cuts reach no further than this into the neighbours. */
const reach = 12;
/** A text with more of them is in another language of this script. */
const mostMisspellings = 200;
/** The small words that a slip most often stands beside. */
const commonWords: ReadonlySet<string> = new Set(
  'โดย มี ให้ ที่ และ ของ ใน จะ ได้ เป็น ไม่ กับ แต่ จาก ตาม เพื่อ ซึ่ง ว่า นี้ นั้น ต้อง ไป มา ทำ ดี ถึง แก่ หรือ ต่อ เมื่อ'.split(' '),
);
/** A run of consonants alone is an abbreviation without its full stops. */
const abbreviation = /^[ก-ฮ]{1,4}$/;
const letters = Array.from({ length: 0x0e4e - 0x0e01 + 1 }, (_, index) => String.fromCharCode(0x0e01 + index));

/** The words of a text that are not known, and like a known one but for one letter. */
export function findMisspellings(text: string, known: KnownWords): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const match of text.matchAll(thaiRunPattern)) {
    if (found.length >= mostMisspellings) break;
    found.push(...misspellingsIn(match[0], match.index, text, known));
  }
  return found;
}

function misspellingsIn(run: string, offset: number, text: string, known: KnownWords): readonly Misspelling[] {
  const next = text[offset + run.length];
  const tokens = tokensOf(run, known, next === '.');
  const found: Misspelling[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    const word = run.slice(start, end);
    if (word.length < 2 || known.isRight(word)) continue;
    const isLast = end === run.length;
    if (word === run && abbreviation.test(word)) continue;
    // Abbreviations: อบต. ว. ประชาสัมพันธ์ฯ
    if (isLast && (next === '.' || next === 'ฯ')) continue;
    if (start === 0 && text[offset - 1] === '.') continue;
    if (isNeighbourly(tokens, index, run, known)) continue;
    if (beforeName.test(text.slice(Math.max(0, offset + start - 16), offset + start))) continue;
    const slip = slipAround(tokens, index, run, known);
    if (slip) found.push({ start: offset + slip.start, end: offset + slip.end, suggestions: slip.suggestions });
  }
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

function tokensOf(run: string, known: KnownWords, beforeFullStop: boolean): readonly Token[] {
  const ends = [...runBorders(run, known.lexicon, beforeFullStop).betweenWords, run.length];
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** Cut wrongly: a word together with its neighbours, or a part of a longer word that begins or ends inside them. */
function isNeighbourly(tokens: readonly Token[], index: number, run: string, known: KnownWords): boolean {
  if (windows(tokens, index).some(({ start, end }) => known.isRight(run.slice(start, end)))) return true;
  const token = tokens[index];
  if (!token) return false;
  for (let start = token.start; start >= Math.max(0, token.start - reach); start -= 1) {
    for (let end = token.end; end <= Math.min(run.length, token.end + reach); end += 1) {
      if (end - start > token.end - token.start && end - start > 3 && known.has(run.slice(start, end))) return true;
    }
  }
  return false;
}

/** The token with its neighbours: with the one before, with the one after, with both, with two of either side. */
function windows(tokens: readonly Token[], index: number): readonly Token[] {
  const reaches = [
    [-1, 0],
    [0, 1],
    [-1, 1],
    [-2, 0],
    [0, 2],
  ] as const;
  return reaches.flatMap(([back, ahead]) => {
    const first = tokens[index + back];
    const last = tokens[index + ahead];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** The stretch about a token of which one letter makes known words, whole ones of the field before others, the smallest first. */
function slipAround(
  tokens: readonly Token[],
  index: number,
  run: string,
  known: KnownWords,
): (Token & { readonly suggestions: readonly string[] }) | null {
  const token = tokens[index];
  if (!token) return null;
  const stretches = [token, ...windows(tokens, index)].filter(({ start, end }) => end - start <= longestSlip);
  for (const isGoodEnough of [isOfField, isOfList]) {
    for (const { start, end } of stretches) {
      const likely = suggestionsFor(run.slice(start, end), known, isGoodEnough);
      if (likely.length > 0) return { start, end, suggestions: likely };
    }
  }
  return null;
}

/** The same slip comes in row after row. */
const suggestions = new WeakMap<KnownWords, Map<string, readonly string[]>>();
const mostRemembered = 2_000;

type Judge = (word: string, known: KnownWords) => boolean;

/** A word of the field, or two that stand together in any text of it: โดยมี. */
const isOfField: Judge = (word, known) => {
  const isOwn = (part: string) => commonWords.has(part) || (part.length > 2 && known.lexicon.has(part));
  if (isOwn(word)) return true;
  for (let place = 2; place <= word.length - 2; place += 1) {
    if (isOwn(word.slice(0, place)) && isOwn(word.slice(place))) return true;
  }
  return false;
};

const isOfList: Judge = (word, known) => known.has(word);

/** Known words that differ from this one in one letter: too many, missing, another, or two that changed places. */
function suggestionsFor(word: string, known: KnownWords, isGoodEnough: Judge): readonly string[] {
  const remembered = suggestions.get(known) ?? new Map<string, readonly string[]>();
  suggestions.set(known, remembered);
  const key = `${isGoodEnough === isOfField}${word}`;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = new Set<string>();
  for (const candidate of editsOf(word)) if (isGoodEnough(candidate, known)) found.add(candidate);
  const opening = word.charAt(0);
  const byKinship = [...found].sort(
    (one, other) =>
      Number(other.startsWith(opening)) - Number(one.startsWith(opening)) ||
      one.length - other.length ||
      (one < other ? -1 : 1),
  );
  const best = byKinship.slice(0, mostSuggestions);
  remembered.set(key, best);
  return best;
}

function* editsOf(word: string): Generator<string> {
  for (let place = 0; place <= word.length; place += 1) {
    const [before, after] = [word.slice(0, place), word.slice(place)];
    const rest = after.slice(1);
    if (after !== '') yield before + rest;
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of letters) {
      if (before === '' && isThaiFollower(letter)) continue;
      if (after !== '' && letter !== after.charAt(0)) yield before + letter + rest;
      yield before + letter + after;
    }
  }
}
