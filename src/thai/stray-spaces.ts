// Spaces that the ends of lines left inside Thai words and phrases when a text was copied out of a PDF: "แล้ว เสร็จ", "การ ใช้จ่าย".
// Only what no writer parts is named: a word of a list in two, and a word that cannot end a phrase.
import { isDigit, thaiRunPattern } from './characters.ts';
import type { KnownWords } from './word-list.ts';
import { runBorders } from './words.ts';

export interface StraySpace {
  /** From the word before the space to the end of the word after it; UTF-16 units, `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly spaceStart: number;
  readonly spaceEnd: number;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Where its words begin and the last ends, as offsets in the text. */
  readonly borders: readonly number[];
}

/** What follows these belongs to them; a space behind one was not typed. */
const neverLast: ReadonlySet<string> = new Set(
  'การ ผลการ ความ ผู้ ของ ใน ทุก เพื่อ เพื่อให้ และ หรือ บน ที่ โดย ให้ ไม่ มี ต่อ แก่ จาก ตาม'.split(' '),
);
/** Words that open a clause of their own, before which a writer may stop. */
const opensClause =
  /^(?:ทั้งนี้|เช่น|ได้แก่|เมื่อ|หาก|ซึ่ง|กรณี|และ|หรือ|เพื่อ|โดย|นาย|นาง|ดังนี้|ดังต่อไปนี้|ประจำปี|ประจำเดือน|ภายใน|ณ|กับ|จาก|ตาม|ใน|ของ)/;

/** An abbreviation, or the letter of a list: อบต. มท น. ก */
const letters = /^[ก-ฮ]{1,4}$/;
/** It makes a noun of the word behind it, which may be what the space parts: การใช้ จ่าย. */
const prefix = /^(?:การ|ความ|ผู้|ไม่|ผลการ)(?=.{4})/;
/** Two long words of a list stand apart as often as together: ขนบธรรมเนียม ประเพณี. */
const longestHalf = 4;

/** Only the shortest of these are words at all; two of them together are none. */
const shortestWord = 4;

/** The spaces between two Thai letters of a line that part what belongs together. */
export function findStraySpaces(text: string, known: Pick<KnownWords, 'has' | 'lexicon'>): readonly StraySpace[] {
  const found: StraySpace[] = [];
  let before: Run | null = null;
  for (const match of text.matchAll(thaiRunPattern)) {
    const start = match.index;
    const run = match[0];
    const isAbbreviated = text[start + run.length] === '.';
    const borders = [0, ...runBorders(run, known.lexicon, isAbbreviated).betweenWords, run.length];
    const current: Run = { start, end: start + run.length, borders: borders.map((border) => start + border) };
    if (before && /^ +$/.test(text.slice(before.end, start))) {
      const stray = strayBetween(before, current, text, known);
      if (stray) found.push(stray);
    }
    before = current;
  }
  return found;
}

function strayBetween(
  before: Run,
  after: Run,
  text: string,
  known: Pick<KnownWords, 'has' | 'lexicon'>,
): StraySpace | null {
  const space = { spaceStart: before.end, spaceEnd: after.start };
  const next = text.slice(after.start, after.end);
  const isNumbered = /^\s*[/\d๐-๙]/.test(text.slice(after.end, after.end + 3));
  if (text[after.end] === '.' || (letters.test(next) && (isNumbered || !known.has(next)))) return null;
  const lefts = [before.borders.at(-2), before.borders.at(-3)];
  const rights = [after.borders[1], after.borders[2]];
  for (const left of lefts) {
    for (const right of rights) {
      if (left === undefined || right === undefined) continue;
      const word = text.slice(left, before.end) + text.slice(after.start, right);
      if (word.length < shortestWord || isQuantity(text, left)) continue;
      const isShort = Math.min(before.end - left, right - after.start) <= longestHalf;
      const isWord = [word, word.replace(prefix, '')].some(
        (each) => known.lexicon.has(each) || (isShort && known.has(each)),
      );
      if (isWord) return { start: left, end: right, ...space };
    }
  }
  const [left] = lefts;
  const [right] = rights;
  if (left === undefined || right === undefined) return null;
  const last = text.slice(left, before.end);
  return neverLast.has(last) && !opensClause.test(next) ? { start: left, end: right, ...space } : null;
}

/** In "๗ วัน หลังจากนั้น" the unit belongs to its number. */
function isQuantity(text: string, start: number): boolean {
  return isDigit(text[start - 1]) || (text[start - 1] === ' ' && isDigit(text[start - 2]));
}
