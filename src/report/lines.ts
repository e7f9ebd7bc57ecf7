// One paragraph into lines: break opportunities come from the Thai breaker, widths from the measure, and the first fit wins.
// Every character belongs to exactly one line's range. It must not know cells, lists or pages.
import { findBreaks } from '../thai/line-breaks.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export interface TextStyle {
  readonly face: FontFace;
  readonly sizePt: number;
}

/** One printed line of a text. */
export interface TextLine {
  /** Range of characters in the text, white space at the line's end included; the ranges of all lines tile the text. */
  readonly start: number;
  readonly end: number;
  /** What is printed: the range without white space at its end. */
  readonly text: string;
  readonly widthPt: number;
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
 * Lines no wider than `widthPt` (the first no wider than `firstWidthPt`). A line ends at the last opportunity that
 * fits, unless an earlier one is clearly better by the breaker's penalties; a stretch wider than a whole line is cut between grapheme clusters.
 */
export function breakIntoLines(
  text: string,
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
  firstWidthPt: number = widthPt,
): readonly TextLine[] {
  const pieces = measurePieces(text, style, measure, Math.min(widthPt, firstWidthPt));
  const ends: number[] = [];
  let from = 0;
  while (from < pieces.length) {
    from = endOfLine(pieces, from, ends.length === 0 ? firstWidthPt : widthPt);
    ends.push(from);
  }
  mendLastLine(pieces, ends, ends.length === 2 ? firstWidthPt : widthPt, Math.min(widthPt * 0.3, style.sizePt * 4.5));
  return ends.map((end, index) => lineOf(text, pieces, ends[index - 1] ?? 0, end));
}

/**
 * A last line no wider than `lonelyPt` takes as little as it needs from the line before it, where that costs no cut inside a
 * word and leaves that line more than half full. `ends` holds the lines' ends as offsets of pieces and is changed in place.
 */
function mendLastLine(pieces: readonly Piece[], ends: number[], beforePt: number, lonelyPt: number): void {
  const [start, cut, end] = [ends.at(-3) ?? 0, ends.at(-2), ends.at(-1)];
  if (cut === undefined || end === undefined || pieces[cut - 1]?.isRequiredEnd !== false) return;
  if (widthOfPieces(pieces, cut, end) > lonelyPt) return;
  for (let other = cut - 1; other > start; other -= 1) {
    if (widthOfPieces(pieces, start, other) < beforePt / 2) return;
    const isFreeEnd = (pieces[other - 1]?.penalty ?? 0) === 0;
    if (isFreeEnd && widthOfPieces(pieces, other, end) > lonelyPt) {
      ends[ends.length - 2] = other;
      return;
    }
  }
}

/** The line made of pieces `from` (included) to `to` (excluded); `to` is above `from`. */
export function lineOf(text: string, pieces: readonly Piece[], from: number, to: number): TextLine {
  const start = pieces[from]?.start ?? text.length;
  const end = pieces[to - 1]?.end ?? text.length;
  return { start, end, text: printable(text.slice(start, end)), widthPt: widthOfPieces(pieces, from, to) };
}

export function widthOfPieces(pieces: readonly Piece[], from: number, to: number): number {
  let widthPt = 0;
  for (let index = from; index < to - 1; index += 1) widthPt += pieces[index]?.advancePt ?? 0;
  return widthPt + (pieces[to - 1]?.inkPt ?? 0);
}

/** What a range prints as: no white space at its end; tabs, which no font draws, as spaces. */
export function printable(text: string): string {
  return text.replace(/\s+$/u, '').replace(/[\t\v\f\r\n\u2028\u2029]/g, ' ');
}

function endOfLine(pieces: readonly Piece[], from: number, widthPt: number): number {
  let best = from + 1;
  let bestCost = Number.POSITIVE_INFINITY;
  let usedPt = 0;
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (index > from && usedPt + piece.inkPt > widthPt + tolerancePt)) break;
    const isLast = index === pieces.length - 1;
    if (piece.isRequiredEnd || isLast) return index + 1;
    const cost = piece.penalty + emptyLineCost * (1 - (usedPt + piece.inkPt) / widthPt);
    if (cost <= bestCost) {
      best = index + 1;
      bestCost = cost;
    }
    usedPt += piece.advancePt;
  }
  return best;
}

/**
 * What an empty line costs in the breaker's penalties: a line two fifths empty is worse than an end better avoided (10), yet
 * never as bad as a cut inside a compound (50).
 */
const emptyLineCost = 30;

/** Absorbs rounding of sums; far below anything visible. */
const tolerancePt = 0.001;

/** The text as measured pieces; pieces wider than `widestPt` come cut into clusters. */
export function measurePieces(
  text: string,
  style: TextStyle,
  measure: TextMeasure,
  widestPt: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { position, penalty, required } of findBreaks(text)) {
    if (position <= start) continue;
    const inkPt = widthOfInk(text.slice(start, position), style, measure);
    const ends = inkPt > widestPt ? clusterEnds(text, start, position) : [position];
    for (const end of ends) {
      const isWhole = end === position;
      pieces.push({
        start,
        end,
        advancePt: advanceOf(text, start, end, style, measure),
        inkPt: widthOfInk(text.slice(start, end), style, measure),
        penalty: isWhole ? penalty : Number.POSITIVE_INFINITY,
        isRequiredEnd: isWhole && required && end < text.length,
      });
      start = end;
    }
  }
  return pieces;
}

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

/** Where a stretch may be cut as the last resort: between clusters, never after a leading vowel or before ๆ ฯ or a bracket's end. */
function clusterEnds(text: string, start: number, end: number): readonly number[] {
  const ends: number[] = [];
  let spaces = text.slice(start, end).length - text.slice(start, end).trimEnd().length;
  for (const { index, segment } of clusters.segment(text.slice(start, end - spaces))) {
    const position = start + index;
    const mayEndHere = index > 0 && !bindsToPrevious.test(segment) && !bindsToNext.test(text.slice(start, position));
    if (mayEndHere) ends.push(position);
  }
  spaces = 0;
  return [...ends, end];
}
