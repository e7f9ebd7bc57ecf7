// The heading of a report's table in running text: lines that are, one after another, the captions of its columns.
import { allColumns, type ColumnKey } from '../register/columns.ts';
import { readCaption, squeezeCaption } from './caption-words.ts';

export interface HeadingCaption {
  readonly key: ColumnKey;
  readonly caption: string;
}

export interface HeadingLines {
  /** How many lines it takes. */
  readonly length: number;
  readonly captions: readonly HeadingCaption[];
}

const captionsNeeded = 3;
/** So many lines a heading takes at most. */
export const longestHeading = 20;
const longestCaption = 8;

interface Reading {
  readonly score: number;
  readonly captions: readonly HeadingCaption[];
}

/** The heading that begins with the first of these lines; null where none does. */
export function readHeadingLines(lines: readonly string[]): HeadingLines | null {
  const words: string[] = [];
  const ends = new Map<number, number>();
  for (const [index, line] of lines.slice(0, longestHeading).entries()) {
    words.push(...line.split(/\s+/u).filter((word) => word !== ''));
    ends.set(words.length, index + 1);
  }
  // By count of words: the best captions that are made of just these.
  const readings: (Reading | undefined)[] = [{ score: 0, captions: [] }];
  let best: (Reading & { readonly length: number }) | null = null;
  for (let to = 1; to <= words.length; to += 1) {
    for (let from = Math.max(0, to - longestCaption); from < to; from += 1) {
      const before = readings[from];
      if (!before) continue;
      const longer = withCaption(before, words.slice(from, to));
      if (longer && longer.score > (readings[to]?.score ?? Number.NEGATIVE_INFINITY)) readings[to] = longer;
    }
    const reading = readings[to];
    const length = ends.get(to);
    if (!reading || length === undefined || reading.captions.length < captionsNeeded) continue;
    if (best === null || reading.score > best.score) best = { ...reading, length };
  }
  return best && { length: best.length, captions: best.captions };
}

function withCaption({ score, captions }: Reading, words: readonly string[]): Reading | null {
  const caption = words.reduce((text, word) => `${text}${text.endsWith('/') ? '' : ' '}${word}`);
  const read = readCaption(caption, allColumns);
  if (!read || captions.some(({ key }) => key === read.key)) return null;
  // A caption's own words are worth more than a word that happens to begin like one; lines behind the heading must not be drawn in.
  const worth = read.isExact ? 10 : 3 - words.length;
  return { score: score + worth, captions: [...captions, { key: read.key, caption }] };
}

/** How many of the first lines say the heading again, however they are cut; 0 where they do not. */
export function headingAgain(lines: readonly string[], heading: string): number {
  let said = '';
  for (const [index, line] of lines.slice(0, longestHeading).entries()) {
    said += squeezeCaption(line);
    if (said === heading) return index + 1;
    if (!heading.startsWith(said)) return 0;
  }
  return 0;
}
