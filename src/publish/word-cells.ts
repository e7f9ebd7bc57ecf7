// The cells of the report's table as paragraphs of Word, hanging at their list marks as in print. It must not know the file's format.
import { layoutCell } from '../report/layout.ts';
import { reportStyle } from '../report/page-style.ts';
import type { TextMeasure } from '../report/text-measure.ts';
import { listMarkOf } from '../thai/list-marks.ts';
import { type WordParagraph, wordParagraph } from './word-document.ts';
import type { Numberings } from './word-numbering.ts';

const { sizePt } = reportStyle.table;

/**
 * A cell in a column of this inner width. Where a mark stays text, its line hangs at what the mark and the space behind it take;
 * where Word numbers, at the indent of the print. An empty cell is one empty paragraph, which Word asks for.
 */
export function wordCell(
  text: string,
  widthPt: number,
  measure: TextMeasure,
  numberings: Numberings | null,
): readonly WordParagraph[] {
  const lines = text.split('\n');
  const numbered = numberings === null ? [] : numberings.ofCell(lines);
  const openings = layoutCell(text, widthPt, { face: 'regular', sizePt }, measure).filter(
    (line) => line.opensParagraph,
  );
  let hangPt = 0;
  return lines.map((line, index) => {
    const mark = listMarkOf(line);
    if (mark === null) return wordParagraph(line, sizePt, { leftPt: hangPt });
    const opening = openings[index];
    const markPt = opening?.mark?.xPt ?? 0;
    const numbering = numbered[index] ?? null;
    const head = line.slice(0, line.length - mark.rest.length);
    hangPt = numbering === null ? markPt + measure.widthPt(head, 'regular', sizePt) : (opening?.xPt ?? markPt);
    return wordParagraph(numbering === null ? line : mark.rest, sizePt, {
      leftPt: hangPt,
      firstPt: markPt - hangPt,
      numbering,
    });
  });
}
