// Headings broken into lines of like width: a heading that fills one line and leaves a lonely word on the next looks like an
// accident. For short texts only; cells are set line by line as paragraphs are. It must not know pages.
import { breakPenalties } from '../thai/line-breaks.ts';
import {
  breakIntoLines,
  lineOf,
  measurePieces,
  type Piece,
  type TextLine,
  type TextStyle,
  widthOfPieces,
} from './lines.ts';
import type { TextMeasure } from './text-measure.ts';

/** What a line end between two Thai words costs, in squared shares of the width; after a space or slash it is free. */
const wordEndCost = 0.2;
/** What an end "better avoided" costs beside that. */
const avoidCost = 0.1;

/**
 * As few lines as the text needs, as even as their words allow. Typed newlines stay. A text that needs more than
 * one line may be given `lineCount` lines, where that many stand beside it anyway.
 */
export function breakBalanced(
  text: string,
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
  lineCount: number = 0,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const balanced = balanceParagraph(paragraph, widthPt, style, measure, lineCount);
    lines.push(...balanced.map((line) => lineAt(line, offset, paragraph.length, text.length)));
    offset += paragraph.length + 1;
  }
  return lines;
}

/** A line of one paragraph as a line of the whole text, in which the paragraph begins at `offset`. */
export function lineAt(line: TextLine, offset: number, paragraphLength: number, textLength: number): TextLine {
  const endsParagraph = line.end === paragraphLength && offset + paragraphLength < textLength;
  return {
    ...line,
    start: line.start + offset,
    end: line.end + offset,
    endsInSpace: line.endsInSpace || endsParagraph,
  };
}

function balanceParagraph(
  text: string,
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
  wantedLines: number,
): readonly TextLine[] {
  const plain = breakIntoLines(text, widthPt, style, measure);
  if (plain.length < 2 || plain.length > 6) return plain;
  const pieces = measurePieces(text, style, measure, widthPt);
  const lineCount = Math.max(plain.length, wantedLines);
  const evenPt = widthOfPieces(pieces, 0, pieces.length) / lineCount;
  const ends = cheapestEnds(pieces, text, lineCount, widthPt, evenPt);
  if (ends === null) return plain;
  return ends.map((end, index) => lineOf(text, pieces, index === 0 ? 0 : (ends[index - 1] ?? 0), end));
}

interface Path {
  readonly cost: number;
  readonly ends: readonly number[];
}

/** Dynamic programming over (lines used, pieces used); the texts have a few dozen pieces. */
function cheapestEnds(
  pieces: readonly Piece[],
  text: string,
  lineCount: number,
  widthPt: number,
  evenPt: number,
): readonly number[] | null {
  let paths = new Map<number, Path>([[0, { cost: 0, ends: [] }]]);
  for (let line = 1; line <= lineCount; line += 1) {
    const next = new Map<number, Path>();
    for (const [from, path] of paths) {
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const linePt = widthOfPieces(pieces, from, to);
        if (linePt > widthPt) break;
        const isLastLine = line === lineCount;
        if (isLastLine !== (to === pieces.length)) continue;
        const cost = path.cost + ((linePt - evenPt) / widthPt) ** 2 + (isLastLine ? 0 : endCost(pieces[to - 1], text));
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY)) next.set(to, { cost, ends: [...path.ends, to] });
      }
    }
    paths = next;
  }
  return paths.get(pieces.length)?.ends ?? null;
}

/** An end inside a date, a name or a pair outweighs any unevenness, whatever sign it stands behind. */
function endCost(piece: Piece | undefined, text: string): number {
  if (piece === undefined) return 0;
  if (piece.penalty > breakPenalties.avoid) return Math.min(piece.penalty, 1e6);
  const rises = piece.penalty === breakPenalties.avoid ? avoidCost : 0;
  return rises + (/[\s/]/.test(text[piece.end - 1] ?? '') ? 0 : wordEndCost);
}
