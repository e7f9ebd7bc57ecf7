// The signature block: for each signer a dotted line with room for ink, name, position and date, side by side. It knows its
// own inside only; where the block stands on a page is pagination's matter.
import { breakBalanced } from './balance.ts';
import type { ReportSigner } from './document.ts';
import type { TextStyle } from './lines.ts';
import { reportStyle } from './page-style.ts';
import { signatureWords } from './templates.ts';
import type { TextMeasure } from './text-measure.ts';

/** A text or dotted line at a place within the row; y counts down from the row's top. */
export type SignatureMark =
  | { readonly kind: 'text'; readonly text: string; readonly xPt: number; readonly yPt: number }
  | { readonly kind: 'dots'; readonly xPt: number; readonly yPt: number; readonly lengthPt: number };

/** Signers that stand side by side. */
export interface SignatureRow {
  readonly heightPt: number;
  readonly marks: readonly SignatureMark[];
}

/** Between a word and the dotted line beside it. */
const gapPt = 3;

/** Up to three signers a row; four stand two by two. What bears its date elsewhere has no line for it here. */
export function layoutSignatures(
  signers: readonly ReportSigner[],
  widthPt: number,
  measure: TextMeasure,
  ownWords: readonly string[] = [],
  isDated = true,
): readonly SignatureRow[] {
  const pen = createPen(measure, ownWords);
  const perRow = signers.length === 4 ? 2 : Math.min(3, Math.max(1, signers.length));
  const rows: SignatureRow[] = [];
  for (let first = 0; first < signers.length; first += perRow) {
    rows.push(layoutRow(signers.slice(first, first + perRow), widthPt, perRow, pen, isDated));
  }
  return rows;
}

function layoutRow(
  signers: readonly ReportSigner[],
  widthPt: number,
  perRow: number,
  pen: Pen,
  isDated: boolean,
): SignatureRow {
  const { widestPt, columnGapPt, rowGapPt } = reportStyle.signature;
  const columnPt = widthPt / perRow;
  const blockPt = Math.min(widestPt, columnPt - columnGapPt);
  // A single signature stands right of the middle, as on letters; several are spread evenly.
  const leftOf = (index: number) => (perRow === 1 ? widthPt * 0.7 : columnPt * (index + 0.5)) - blockPt / 2;
  const blocks = signers.map((signer, index) => layoutBlock(signer, leftOf(index), blockPt, pen));
  // All dates stand on one line, whoever has the longest title.
  const datePt = Math.max(...blocks.map(({ endPt }) => endPt));
  const dates = isDated ? signers.flatMap((_, index) => dateLine(leftOf(index), datePt, blockPt, pen)) : [];
  return {
    heightPt: datePt + (isDated ? pen.pitchPt : 0) + rowGapPt,
    marks: [...blocks.flatMap(({ marks }) => marks), ...dates],
  };
}

/** How the block's one size of text is measured and marked. */
interface Pen {
  readonly pitchPt: number;
  readonly style: TextStyle;
  readonly measure: TextMeasure;
  widthOf(text: string): number;
  text(text: string, xPt: number, yPt: number): SignatureMark;
  /** A dotted line to write on, just under the baseline of the line of text at `yPt`. */
  dots(xPt: number, yPt: number, lengthPt: number): SignatureMark;
}

function createPen(measure: TextMeasure, ownWords: readonly string[]): Pen {
  const { sizePt } = reportStyle.signature;
  const baselinePt = measure.ascentPt(sizePt);
  const style: TextStyle = { face: 'regular', sizePt, ownWords };
  return {
    pitchPt: measure.lineHeightPt(sizePt) * 1.25,
    style,
    measure,
    widthOf: (text) => measure.widthPt(text, style.face, sizePt),
    text: (text, xPt, yPt) => ({ kind: 'text', text, xPt, yPt }),
    dots: (xPt, yPt, lengthPt) => ({ kind: 'dots', xPt, yPt: yPt + baselinePt + 1.2, lengthPt: Math.max(0, lengthPt) }),
  };
}

interface Block {
  readonly marks: readonly SignatureMark[];
  /** Below the last line of the title, where the date may stand. */
  readonly endPt: number;
}

/** The dotted line with the signer's role, the name in brackets, the title, centred under the dotted line. */
function layoutBlock(signer: ReportSigner, leftPt: number, widthPt: number, pen: Pen): Block {
  const role = signer.role.trim();
  const rolePt = pen.widthOf(role) < widthPt * 0.4 ? pen.widthOf(role) : 0;
  const dotsStartPt = leftPt + pen.widthOf(signatureWords.signed) + gapPt;
  const dotsEndPt = leftPt + widthPt - rolePt - gapPt;
  const centrePt = (dotsStartPt + dotsEndPt) / 2;
  let yPt: number = reportStyle.signature.inkRoomPt;
  const marks: SignatureMark[] = [
    pen.text(signatureWords.signed, leftPt, yPt),
    pen.dots(dotsStartPt, yPt, dotsEndPt - dotsStartPt),
  ];
  if (rolePt > 0) marks.push(pen.text(role, dotsEndPt + gapPt, yPt));
  yPt += pen.pitchPt;

  const name = signer.name.trim();
  const below = [rolePt === 0 ? role : '', name === '' ? '' : `(${name})`].filter((text) => text !== '');
  for (const text of below) placeCentred(text);
  if (name === '') {
    marks.push(
      pen.text('(', dotsStartPt - pen.widthOf('('), yPt),
      pen.dots(dotsStartPt + 1.5, yPt, dotsEndPt - dotsStartPt - 1.5),
      pen.text(')', dotsEndPt, yPt),
    );
    yPt += pen.pitchPt;
  }
  for (const line of signer.positionLines) placeCentred(line.trim());
  return { marks, endPt: yPt };

  function placeCentred(text: string): void {
    for (const line of breakBalanced(text, widthPt, pen.style, pen.measure)) {
      const mostPt = leftPt + widthPt - line.widthPt;
      marks.push(pen.text(line.text, Math.max(leftPt, Math.min(mostPt, centrePt - line.widthPt / 2)), yPt));
      yPt += pen.pitchPt;
    }
  }
}

/** วันที่ … เดือน … พ.ศ. …, each dotted line taking its share of what the words leave. */
function dateLine(leftPt: number, yPt: number, widthPt: number, pen: Pen): readonly SignatureMark[] {
  const parts = [
    { word: signatureWords.day, share: 0.2 },
    { word: signatureWords.month, share: 0.5 },
    { word: signatureWords.year, share: 0.3 },
  ];
  const freePt = widthPt - parts.reduce((sum, { word }) => sum + pen.widthOf(word) + 2 * gapPt, -gapPt);
  const marks: SignatureMark[] = [];
  let xPt = leftPt;
  for (const { word, share } of parts) {
    marks.push(pen.text(word, xPt, yPt));
    xPt += pen.widthOf(word) + gapPt;
    marks.push(pen.dots(xPt, yPt, freePt * share));
    xPt += freePt * share + gapPt;
  }
  return marks;
}
