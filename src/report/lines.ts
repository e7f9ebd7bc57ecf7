// One paragraph into lines: break opportunities come from the Thai breaker, widths from the measure, and the cheapest set of
// line ends over the whole paragraph wins. Every character belongs to exactly one line's range. It must not know cells, lists or pages.
import { breakPenalties, findBreaks } from '../thai/line-breaks.ts';
import { segmentStarts } from '../thai/segment-starts.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export interface TextStyle {
  readonly face: FontFace;
  readonly sizePt: number;
  /** Words of the office's own that lines keep whole; the same array for every text. */
  readonly ownWords?: readonly string[];
}

/** One printed line of a text. */
export interface TextLine {
  /** Range of characters in the text, white space at the line's end included; the ranges of all lines tile the text. */
  readonly start: number;
  readonly end: number;
  /** What is printed: the range without white space at its end. */
  readonly text: string;
  readonly widthPt: number;
  /** Whether white space of the text parts the line from what follows it; where words meet without any, it is false. */
  readonly endsInSpace: boolean;
}

/** What is drawn of a line or list mark: with the space that nobody sees but that copying and reading aloud need. */
export function drawnText({ text, endsInSpace }: Pick<TextLine, 'text' | 'endsInSpace'>): string {
  return endsInSpace && text !== '' ? `${text} ` : text;
}

/** An unbreakable stretch of text with the white space after it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Width up to the next piece, kerning to it included. */
  readonly advancePt: number;
  /** Width when the line ends here: white space at the end dropped. */
  readonly inkPt: number;
  /** How unwelcome a line end after this piece is; 0 is free, infinite a cut inside a word. */
  readonly penalty: number;
  readonly isRequiredEnd: boolean;
}

/**
 * Lines no wider than `widthPt` (the first no wider than `firstWidthPt`), even at their ends, in as few lines as that allows.
 * No line ends inside a word or a date while any other end fits; a stretch wider than a whole line is cut between grapheme
 * clusters.
 */
export function breakIntoLines(
  text: string,
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
  firstWidthPt: number = widthPt,
): readonly TextLine[] {
  const pieces = measurePieces(text, style, measure, Math.min(widthPt, firstWidthPt));
  const ends = chooseEnds(pieces, firstWidthPt, widthPt, style.sizePt * lonelyEm);
  return ends.map((end, index) => lineOf(text, pieces, ends[index - 1] ?? 0, end));
}

/** The line made of pieces `from` (included) to `to` (excluded); `to` is above `from`. */
export function lineOf(text: string, pieces: readonly Piece[], from: number, to: number): TextLine {
  const start = pieces[from]?.start ?? text.length;
  const end = pieces[to - 1]?.end ?? text.length;
  const printed = printable(text.slice(start, end));
  const endsInSpace = printed.length < end - start;
  return { start, end, text: printed, widthPt: widthOfPieces(pieces, from, to), endsInSpace };
}

/** The width in points of a line of pieces `from` (included) to `to` (excluded), without white space at its end. */
export function widthOfPieces(pieces: readonly Piece[], from: number, to: number): number {
  let widthPt = 0;
  for (let index = from; index < to - 1; index += 1) widthPt += pieces[index]?.advancePt ?? 0;
  return widthPt + (pieces[to - 1]?.inkPt ?? 0);
}

const spaceSign = /[\t\v\f\r\n\u2028\u2029]/;
const spaceSigns = new RegExp(spaceSign, 'g');

/** What a range prints as: no white space at its end; tabs, which no font draws, as spaces. */
export function printable(text: string): string {
  const trimmed = text.trimEnd();
  return spaceSign.test(trimmed) ? trimmed.replaceAll(spaceSigns, ' ') : trimmed;
}

/**
 * The cheapest line ends over the whole paragraph, as offsets of pieces, by dynamic programming: a line costs its ending,
 * its emptiness squared and its being there at all. A line holds at least one piece, however wide.
 */
function chooseEnds(pieces: readonly Piece[], firstPt: number, widthPt: number, lonelyPt: number): readonly number[] {
  const costs = new Float64Array(pieces.length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(pieces.length + 1);
  costs[0] = 0;
  for (let from = 0; from < pieces.length; from += 1) {
    const costBefore = costs[from] ?? Number.POSITIVE_INFINITY;
    if (costBefore === Number.POSITIVE_INFINITY) continue;
    const availablePt = from === 0 ? firstPt : widthPt;
    let usedPt = 0;
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const piece = pieces[to - 1];
      if (piece === undefined) break;
      const linePt = usedPt + piece.inkPt;
      if (to > from + 1 && linePt > availablePt + tolerancePt) break;
      const endsParagraph = to === pieces.length || piece.isRequiredEnd;
      const lonely = from > 0 && linePt <= lonelyPt ? lonelyCost : 0;
      const own = endsParagraph ? lonely : endCost(piece) + raggedCost(linePt / availablePt);
      const cost = costBefore + lineCost + own;
      if (cost < (costs[to] ?? 0)) {
        costs[to] = cost;
        starts[to] = from;
      }
      if (piece.isRequiredEnd) break;
      usedPt += piece.advancePt;
    }
  }
  const ends: number[] = [];
  for (let end = pieces.length; end > 0; end = starts[end] ?? 0) ends.push(end);
  return ends.reverse();
}

/** A line more, a last line of one short word, a line quite empty: in the breaker's penalties, where 10 is "better avoided". */
const lineCost = 10;
const lonelyCost = 40;
const emptyLineCost = 40;

/** Up to this width in ems a last line looks lonely: a year, a short word. */
const lonelyEm = 3;

function raggedCost(filledShare: number): number {
  return emptyLineCost * Math.max(0, 1 - filledShare) ** 2;
}

/** "Better avoided" weighs as much as a line a third empty; an end between words, where Thai has no space, next to nothing. */
const avoidWeight = 0.4;
const wordEndCost = 0.2;

/**
 * Ends dearer than "better avoided" cut a word or a date: nothing but having no other place outweighs them. Thai puts spaces
 * between phrases, so an end at a space reads a little better than one between words.
 */
function endCost({ penalty, advancePt, inkPt }: Piece): number {
  const isAtSpace = advancePt > inkPt;
  const weight = penalty <= breakPenalties.avoid ? avoidWeight : 1000;
  return Math.min(penalty, 10_000) * weight + (isAtSpace ? 0 : wordEndCost);
}

/** Absorbs rounding of sums; far below anything visible. */
const tolerancePt = 0.001;

/** The text as measured pieces; only a word wider than `widestPt` comes cut up, between letters or at last between clusters. */
export function measurePieces(
  text: string,
  style: TextStyle,
  measure: TextMeasure,
  widestPt: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let cuts: number[] = [];
  for (const { position, penalty, required } of findBreaks(text, style.ownWords)) {
    if (penalty === breakPenalties.letter) {
      cuts.push(position);
      continue;
    }
    if (!fits(start, position)) for (const cut of cuts) addPieces(cut, breakPenalties.letter, false);
    addPieces(position, penalty, required && position < text.length);
    cuts = [];
  }
  return pieces;

  function fits(from: number, to: number): boolean {
    return to - from <= longestWhole && widthOfInk(text.slice(from, to), style, measure) <= widestPt;
  }

  function endsWithin(from: number, to: number): readonly number[] {
    const isTooWide = (before: number, after: number) => after - before > 8 && !fits(from + before, from + after);
    const ends = clusterEnds(text.slice(from, to).trimEnd(), isTooWide);
    return [...ends.map((end) => from + end), to];
  }

  function addPieces(position: number, penalty: number, isRequiredEnd: boolean): void {
    for (const end of fits(start, position) ? [position] : endsWithin(start, position)) {
      pieces.push({
        start,
        end,
        advancePt: advanceOf(text, start, end, style, measure),
        inkPt: widthOfInk(text.slice(start, end), style, measure),
        penalty: end === position ? penalty : Number.POSITIVE_INFINITY,
        isRequiredEnd: end === position && isRequiredEnd,
      });
      start = end;
    }
  }
}

/** So many characters never fit a line; they are not measured in one. */
const longestWhole = 500;

function widthOfInk(text: string, style: TextStyle, measure: TextMeasure): number {
  return measure.widthPt(printable(text), style.face, style.sizePt);
}

/** Width of a piece plus the kerning between its last and the next character, which shaping them apart would miss. */
function advanceOf(text: string, start: number, end: number, style: TextStyle, measure: TextMeasure): number {
  const { face, sizePt } = style;
  const widthPt = measure.widthPt(text.slice(start, end).replace(/[\t\v\f\r\n]/g, ' '), face, sizePt);
  const last = text[end - 1] ?? '';
  const next = text[end] ?? '';
  if (!kerningLetter.test(last) || !kerningLetter.test(next)) return widthPt;
  const pairPt = measure.widthPt(last + next, face, sizePt);
  return widthPt + pairPt - measure.widthPt(last, face, sizePt) - measure.widthPt(next, face, sizePt);
}

/** Thai faces kern no Thai letters; a space ends a shaping run. */
const kerningLetter = /^[^\s\u0E00-\u0E7F\uD800-\uDFFF]$/;

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const bindsToNext = /[\u0E40-\u0E44([{“‘]$/u;
const bindsToPrevious = /^[\u0E2F-\u0E3A\u0E45-\u0E4E)\]}”’.,!?%]/u;

/**
 * Where a stretch may be cut as the last resort: between clusters, never after a leading vowel or before ๆ ฯ or a bracket's
 * end; between any clusters only where such signs alone are wider than the line, which no text of a language is.
 */
function clusterEnds(word: string, isTooWide: (from: number, to: number) => boolean): readonly number[] {
  const ends: number[] = [];
  const starts = segmentStarts(clusters, word);
  let last = 0;
  for (const [place, start] of starts.entries()) {
    if (start === 0) continue;
    const mayEndHere =
      !bindsToPrevious.test(word.slice(start, start + 1)) && !bindsToNext.test(word.slice(start - 1, start));
    if (mayEndHere || isTooWide(last, starts[place + 1] ?? word.length)) {
      ends.push(start);
      last = start;
    }
  }
  return ends;
}
