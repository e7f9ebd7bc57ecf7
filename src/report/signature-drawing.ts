// A row of signatures as marks on a page, and the dotted lines that are written on. All places have been chosen before. It
// must not measure for breaking or move anything.
import type { LineMark, PageMark, StructureElement } from './page-drawing.ts';
import { reportStyle } from './page-style.ts';
import type { SignatureRow } from './signature.ts';
import type { TextMeasure } from './text-measure.ts';

/** Texts that stand on one line one after another are read as one paragraph. */
export function signatureMarks(
  row: SignatureRow,
  leftPt: number,
  topPt: number,
  root: StructureElement,
  measure: TextMeasure,
): readonly PageMark[] {
  const { sizePt } = reportStyle.signature;
  const dots: LineMark[] = [];
  const texts: PageMark[] = [];
  let lastPt = Number.NaN;
  let owner: StructureElement = { role: 'P', parent: root };
  for (const mark of row.marks) {
    const xPt = leftPt + mark.xPt;
    const yPt = topPt + mark.yPt;
    if (mark.kind === 'dots') {
      dots.push(dottedLine(xPt, yPt, mark.lengthPt));
    } else if (mark.text !== '') {
      if (mark.yPt !== lastPt) owner = { role: 'P', parent: root };
      lastPt = mark.yPt;
      const baselinePt = yPt + measure.ascentPt(sizePt);
      texts.push({ kind: 'text', text: mark.text, face: 'regular', sizePt, xPt, baselinePt, owner });
    }
  }
  return [...dots, ...texts];
}

/** From dot to dot of a dotted line. */
const dotPitchPt = 2.6;

/** Ends the line on a dot. */
function wholeDots(lengthPt: number): number {
  return Math.floor(lengthPt / dotPitchPt) * dotPitchPt + 0.01;
}

/** A line to write on, of whole dots. */
export function dottedLine(xPt: number, yPt: number, lengthPt: number): LineMark {
  const ends = { x1Pt: xPt, x2Pt: xPt + wholeDots(lengthPt), y1Pt: yPt, y2Pt: yPt };
  return { kind: 'line', ...ends, thicknessPt: 0.9, dotPitchPt };
}
