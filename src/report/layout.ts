// A cell's text into printed lines with hanging list marks. Pure: widths come through the TextMeasure port, so paper, screen
// and tests lay out alike. It must not know pages or other cells.
import { listMarkOf } from '../thai/list-marks.ts';
import { breakIntoLines, printable, type TextLine, type TextStyle } from './lines.ts';
import { reportStyle } from './page-style.ts';
import type { TextMeasure } from './text-measure.ts';

/** One line of a cell. `start` and `end` are offsets in the cell's text; a list mark lies in the range of its line. */
export interface CellLine extends TextLine {
  /** Distance of the text from the column's left edge. */
  readonly xPt: number;
  readonly mark: { readonly text: string; readonly xPt: number; readonly endsInSpace: boolean } | null;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Where the text behind a list mark, or behind typed indentation, begins. */
  readonly textStart: number;
  readonly mark: string | null;
  /** Levels of list around it: 0 outside any list. */
  readonly depth: number;
}

/** Indents may take at most this share of a narrow column. */
const widestIndentShare = 0.45;

/**
 * The lines of one cell in a column of this inner width. Paragraphs end at newlines; a paragraph without a mark after a list
 * item belongs to the item and hangs with it. White space at the very end prints nothing; empty text has no lines.
 */
export function layoutCell(text: string, widthPt: number, style: TextStyle, measure: TextMeasure): readonly CellLine[] {
  const printedLength = text.trimEnd().length;
  if (printedLength === 0) return [];
  const paragraphs = readParagraphs(text.slice(0, printedLength));
  const indents = indentsByDepth(paragraphs, widthPt, style, measure);
  const lines = paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    return layoutParagraph(text, paragraph, isLast ? text.length : paragraph.end + 1, indents, widthPt, style, measure);
  });
  return lines;
}

function readParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let depth = 0;
  for (const line of text.split('\n')) {
    const mark = listMarkOf(line);
    if (mark !== null) depth = mark.depth;
    const textLength = mark === null ? line.trimStart().length : mark.rest.length;
    paragraphs.push({
      start,
      end: start + line.length,
      textStart: start + line.length - textLength,
      mark: mark?.mark ?? null,
      depth,
    });
    start += line.length + 1;
  }
  return paragraphs;
}

/** By depth, where the text of an item stands; its mark stands half way in from the depth before. Marks of a depth share one indent. */
function indentsByDepth(
  paragraphs: readonly Paragraph[],
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
): readonly number[] {
  const { gapPt, leastHangPt } = reportStyle.listMark;
  const deepest = Math.max(0, ...paragraphs.map(({ depth }) => depth));
  const indents = [0];
  for (let depth = 1; depth <= deepest; depth += 1) {
    const marks = paragraphs.flatMap((paragraph) => (paragraph.depth === depth ? [paragraph.mark ?? ''] : []));
    const before = indents[depth - 1] ?? 0;
    if (marks.length === 0) {
      indents.push(before);
      continue;
    }
    const widestMarkPt = Math.max(...marks.map((mark) => measure.widthPt(mark, style.face, style.sizePt)));
    const hangPt = Math.max(leastHangPt, widestMarkPt + gapPt);
    indents.push(Math.min(markIndent(before) + hangPt, Math.max(before, widthPt * widestIndentShare)));
  }
  return indents;
}

/** Nested marks stand in by half their parent's hang: enough to be seen, and narrow columns keep their width for words. */
function markIndent(parentTextPt: number): number {
  return parentTextPt / 2;
}

function layoutParagraph(
  text: string,
  paragraph: Paragraph,
  rangeEnd: number,
  indents: readonly number[],
  widthPt: number,
  style: TextStyle,
  measure: TextMeasure,
): readonly CellLine[] {
  const { start, end, textStart, depth } = paragraph;
  const indentPt = indents[depth] ?? 0;
  const mark = paragraph.mark === null ? null : markOf(paragraph.mark);
  const firstXPt = Math.max(indentPt, firstTextX());
  const lines = breakIntoLines(text.slice(textStart, end), widthPt - indentPt, style, measure, widthPt - firstXPt);
  if (lines.length === 0) {
    const only = { start, end: rangeEnd, text: '', widthPt: 0, endsInSpace: rangeEnd > end, xPt: firstXPt, mark };
    return [{ ...only, opensParagraph: true, closesParagraph: true }];
  }
  return lines.map((line, index) => ({
    text: line.text,
    widthPt: line.widthPt,
    endsInSpace: line.endsInSpace || (index === lines.length - 1 && rangeEnd > end),
    start: index === 0 ? start : line.start + textStart,
    end: index === lines.length - 1 ? rangeEnd : line.end + textStart,
    xPt: index === 0 ? firstXPt : indentPt,
    mark: index === 0 ? mark : null,
    opensParagraph: index === 0,
    closesParagraph: index === lines.length - 1,
  }));

  function markOf(marked: string): CellLine['mark'] {
    const gap = text.slice(start, textStart).slice(-1);
    const endsInSpace = textStart === end || gap.trim() === '';
    return { text: marked, xPt: markIndent(indents[depth - 1] ?? 0), endsInSpace };
  }

  /** Behind a mark too wide for its indent, or behind spaces typed to indent a first line. */
  function firstTextX(): number {
    if (mark !== null) {
      return mark.xPt + measure.widthPt(mark.text, style.face, style.sizePt) + reportStyle.listMark.gapPt / 2;
    }
    const typedSpaces = printable(`${text.slice(start, textStart)}|`).slice(0, -1);
    const typedPt = measure.widthPt(typedSpaces, style.face, style.sizePt);
    return indentPt + Math.min(typedPt, widthPt * widestIndentShare);
  }
}
