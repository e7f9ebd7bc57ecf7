// One spelling of a text for reading dates: Arabic digits, one dash, no invisible characters; with the way back to the places
// in the text as given. Knows nothing of dates.
import { toArabicDigits } from '../digits.ts';

export interface FoldedText {
  readonly text: string;
  /** Where in the text as given the folded character begins. */
  readonly startOf: (offset: number) => number;
  /** Where in the text as given the folded text up to `offset` (exclusive) ends. */
  readonly endOf: (offset: number) => number;
}

/** What stored texts no longer hold but a text from elsewhere may: each is read as its second form. */
const encodings = /[\u200B-\u200D\u2060\uFEFF\u00AD]|\u0E4D[\u0E48-\u0E4B]?\u0E32|เเ/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** The folded text. For a text in stored form its places are those of the text itself. */
export function foldText(text: string): FoldedText {
  const same = toArabicDigits(text).replace(dashes, '-');
  if (same.search(encodings) < 0) return { text: same, startOf: identity, endOf: identity };
  const origins: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let position = 0;
  const copyTo = (stop: number) => {
    for (; position < stop; position += 1) {
      folded += same[position] ?? '';
      origins.push(position);
      ends.push(position + 1);
    }
  };
  for (const { 0: match, index } of same.matchAll(encodings)) {
    copyTo(index);
    const plain = match === 'เเ' ? 'แ' : match.startsWith('\u0E4D') ? `${match.slice(1, -1)}ำ` : '';
    for (const character of plain) {
      folded += character;
      origins.push(index);
      ends.push(index + match.length);
    }
    position = index + match.length;
  }
  copyTo(same.length);
  return {
    text: folded,
    startOf: (offset) => origins[offset] ?? text.length,
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}

function identity(offset: number): number {
  return offset;
}
