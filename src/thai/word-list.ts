// A list of words that are spelled right, one a line, and what it knows beyond the words themselves: nouns and negations made
// with a prefix, two words written as one. Knows no file and nothing of where in a text a word stands.
import { lexicon } from './lexicon.ts';
import { normaliseText } from './normalise.ts';

/** What is spelled right. */
export interface KnownWords {
  /** The field's lexicon with the office's own words: what a text is cut into words by. */
  readonly lexicon: ReadonlySet<string>;
  /** True for a word of the list, the lexicon or the office. */
  has(word: string): boolean;
  /** True for such a word, one with prefixes before it, and two of at least three letters written as one. */
  isRight(word: string): boolean;
}

/** Before a word they make another one. */
const prefixes = 'การ ความ ผู้ ไม่ อย่าง ทุก ผล ค่า นัก คณะ ประจำ น่า ที่ ของ และ โดย ให้ มี ใน ตาม'.split(' ');

/** Words of offices that lists leave out, and short names of months without their full stops. */
const alsoRight: ReadonlySet<string> = new Set(
  'ราชกิจจานุเบกษา แอดมิน เฟซบุ๊ก เพจ ไลน์ คิวอาร์ เว็บเพจ มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค'.split(' '),
);

/** Shorter parts would make a compound of nearly every slip: ราอบ is no รา and อบ. */
const shortestPart = 3;

const mostJudged = 50_000;

/** A longer run is no word that somebody mistyped. */
const longestCompound = 40;

/** The words of a list with one a line; a first line with their number, as dictionaries have it, is none. */
export function readWordList(text: string): ReadonlySet<string> {
  const words = normaliseText(text).split('\n');
  return new Set(words.map((word) => word.trim()).filter((word) => word !== '' && !/^\d+$/u.test(word)));
}

/** What an office holds for spelled right: the list, the field's lexicon and its own words. */
export function knownWords(list: ReadonlySet<string>, own: readonly string[]): KnownWords {
  const words = own.map((word) => word.trim()).filter((word) => word.length > 1);
  const ownLexicon = words.length === 0 ? lexicon : new Set([...lexicon, ...words]);
  const has = (word: string) => list.has(word) || ownLexicon.has(word) || alsoRight.has(word);
  const judged = new Map<string, boolean>();
  return {
    lexicon: ownLexicon,
    has,
    isRight: (word) => {
      const known = judged.get(word);
      if (known !== undefined) return known;
      if (judged.size >= mostJudged) judged.clear();
      const isRight = isSpelledRight(word, has);
      judged.set(word, isRight);
      return isRight;
    },
  };
}

function isSpelledRight(word: string, has: (word: string) => boolean): boolean {
  if (has(word)) return true;
  if (word.length > longestCompound) return true;
  for (const prefix of prefixes) {
    if (word.length > prefix.length && word.startsWith(prefix) && isSpelledRight(word.slice(prefix.length), has)) {
      return true;
    }
  }
  for (let place = shortestPart; place <= word.length - shortestPart; place += 1) {
    if (has(word.slice(0, place)) && has(word.slice(place))) return true;
  }
  return false;
}
