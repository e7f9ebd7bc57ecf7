// A difference of two texts as it is shown: the changes with a few words around them, or all of it.
import { type DiffPiece, diffWords } from '../../src/thai/word-diff.ts';
import { segmentWords } from '../../src/thai/words.ts';

/** UTF-16 units of unchanged text beside a change, and of a long text that came or went. */
const context = 60;
const longest = 280;

export const gap = '…';

export interface ShownDiff {
  readonly pieces: readonly DiffPiece[];
  /** Something is left out. */
  readonly isShort: boolean;
}

/** The changes in their surroundings; `isWhole` leaves nothing out. */
export function shownDiff(before: string, after: string, isWhole: boolean): ShownDiff {
  const pieces = diffWords(before, after);
  const short = pieces.map((piece, index) => shorten(piece, index === 0, index === pieces.length - 1));
  const isShort = short.some((piece, index) => piece.text !== pieces[index]?.text);
  return { pieces: isWhole ? pieces : short, isShort };
}

function shorten(piece: DiffPiece, isFirst: boolean, isLast: boolean): DiffPiece {
  const { kind, text } = piece;
  if (kind !== 'same') return text.length <= longest ? piece : { kind, text: firstWords(text, longest) + gap };
  const head = isFirst ? '' : firstWords(text, context);
  const tail = isLast ? '' : lastWords(text, context);
  return head.length + tail.length >= text.length ? piece : { kind, text: head + gap + tail };
}

/** Whole words from the beginning, as many as fit and at least one. */
function firstWords(text: string, units: number): string {
  return fitting(segmentWords(text.slice(0, units * 2)), units);
}

function lastWords(text: string, units: number): string {
  // The first word of a slice may be half of one.
  const [half, ...words] = segmentWords(text.slice(-units * 2));
  const whole = text.length <= units * 2 && half !== undefined ? [half, ...words] : words;
  return fitting(whole.toReversed(), units, true);
}

function fitting(words: readonly string[], units: number, isFromEnd = false): string {
  let taken = '';
  for (const word of words) {
    if (taken !== '' && taken.length + word.length > units) break;
    taken = isFromEnd ? word + taken : taken + word;
  }
  return taken;
}
