// A row of signatures as marks on a page; the dotted lines that are written on and the boxes that are ticked. All places have
// been chosen before. It must not measure for breaking or move anything.
import type { ImageMark, LineMark, PageMark, SignatureFieldMark, StructureElement, TextMark } from './page-drawing.ts';
import type { SignatureRow } from './signature.ts';
import type { TextMeasure } from './text-measure.ts';

/** The row's marks: scans first, so that paper scanned with the ink hides nothing; then lines, which are read by nobody; then texts. */
export function signatureMarks(
  row: SignatureRow,
  leftPt: number,
  topPt: number,
  root: StructureElement,
  measure: TextMeasure,
): readonly PageMark[] {
  const { sizePt } = row;
  const ascentPt = measure.ascentPt(sizePt);
  const scans: ImageMark[] = [];
  const lines: LineMark[] = [];
  const texts: (TextMark | SignatureFieldMark)[] = [];
  const read: StructureElement[] = [];
  let owner: StructureElement = { role: 'P', parent: root };
  for (const mark of row.marks) {
    const xPt = leftPt + mark.xPt;
    const yPt = topPt + mark.yPt;
    if (mark.kind === 'dots') {
      lines.push(dottedLine(xPt, yPt, mark.lengthPt));
    } else if (mark.kind === 'box') {
      lines.push(...boxLines(xPt, yPt, mark.sidePt));
    } else if (mark.kind === 'image') {
      const { image, alt, widthPt, heightPt } = mark;
      const figure: StructureElement = { role: 'Figure', parent: root, alt };
      read.push(figure);
      scans.push({ kind: 'image', bytes: image.bytes, xPt, yPt, widthPt, heightPt, owner: figure });
    } else if (mark.kind === 'field') {
      const form: StructureElement = { role: 'Form', parent: root };
      read.push(form);
      const { key, signerId, label, widthPt, heightPt } = mark;
      texts.push({ kind: 'signatureField', key, signerId, label, xPt, yPt, widthPt, heightPt, owner: form });
    } else if (mark.text !== '') {
      if (mark.opensParagraph) {
        owner = { role: 'P', parent: root };
        read.push(owner);
      }
      const baselinePt = yPt + ascentPt;
      texts.push({ kind: 'text', text: mark.text, face: 'regular', sizePt, xPt, baselinePt, owner });
    }
  }
  // Drawn first, a scan is read all the same where it stands.
  const places = scans.length === 0 ? [] : read.map((element): PageMark => ({ kind: 'place', element }));
  return [...places, ...scans, ...lines, ...texts];
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

const boxThicknessPt = 0.75;

/** A box to tick; its level sides run through the corners, so that those are sharp. */
function boxLines(xPt: number, yPt: number, sidePt: number): readonly LineMark[] {
  const [rightPt, footPt, cornerPt] = [xPt + sidePt, yPt + sidePt, boxThicknessPt / 2];
  const sides: readonly (readonly [number, number, number, number])[] = [
    [xPt - cornerPt, yPt, rightPt + cornerPt, yPt],
    [rightPt, yPt, rightPt, footPt],
    [rightPt + cornerPt, footPt, xPt - cornerPt, footPt],
    [xPt, footPt, xPt, yPt],
  ];
  const thicknessPt = boxThicknessPt;
  return sides.map(([x1Pt, y1Pt, x2Pt, y2Pt]) => ({ kind: 'line', x1Pt, y1Pt, x2Pt, y2Pt, thicknessPt }));
}
