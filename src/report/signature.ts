// The signature block: signers side by side in rows, each with what they say, a dotted line with room for ink, name, position
// and date. It knows its own inside only; where the block stands on a page is pagination's matter.
import { breakBalanced } from './balance.ts';
import type { ReportSigner } from './document.ts';
import { drawnText } from './lines.ts';
import { reportStyle } from './page-style.ts';
import { fitImage, imageOf, noImages, type PaperImages } from './paper-images.ts';
import { blockLabel, signerKey } from './signature-blocks.ts';
import { createPen, type Pen, penGapPt, type SignatureMark } from './signature-pen.ts';
import { layoutVoice, type VoiceForm } from './signature-voice.ts';
import { signatureWords } from './templates.ts';
import type { TextMeasure } from './text-measure.ts';

/** Signers that stand side by side. */
export interface SignatureRow {
  readonly heightPt: number;
  /** Of all its texts. */
  readonly sizePt: number;
  readonly marks: readonly SignatureMark[];
}

export interface SignatureOptions {
  /** The report's where nothing is said. */
  readonly sizePt?: number;
  readonly ownWords?: readonly string[];
  /** False on what bears its date elsewhere. */
  readonly isDated?: boolean;
  /** Of the scans that print. */
  readonly images?: PaperImages;
  readonly voices?: VoiceForm;
  /** True on what is signed by people of the register, also digitally. */
  readonly hasFields?: boolean;
}

/** As many signers a row as have room, three at most; four stand two by two, and a last one left over in the middle. */
export function layoutSignatures(
  signers: readonly ReportSigner[],
  widthPt: number,
  measure: TextMeasure,
  options: SignatureOptions = {},
): readonly SignatureRow[] {
  const pen = createPen(measure, options.sizePt ?? reportStyle.signature.sizePt, options.ownWords ?? []);
  const perRow = signersPerRow(signers.length, widthPt);
  const rows: SignatureRow[] = [];
  for (let first = 0; first < signers.length; first += perRow) {
    rows.push(layoutRow(signers.slice(first, first + perRow), widthPt, perRow, pen, options));
  }
  return rows;
}

/** How many of so many signers stand side by side where this width is free. */
export function signersPerRow(count: number, widthPt: number): number {
  const roomFor = Math.max(1, Math.min(3, Math.floor(widthPt / reportStyle.signature.leastColumnPt)));
  return count === 4 ? Math.min(2, roomFor) : Math.min(count, roomFor);
}

function layoutRow(
  signers: readonly ReportSigner[],
  widthPt: number,
  perRow: number,
  pen: Pen,
  { isDated = true, images = noImages, voices = 'flowing', hasFields = false }: SignatureOptions,
): SignatureRow {
  const { widestPt, columnGapPt, rowGapPt } = reportStyle.signature;
  const columnPt = widthPt / perRow;
  const blockPt = Math.min(widestPt, columnPt - columnGapPt);
  const asidePt = (perRow - signers.length) / 2;
  // A single signature stands right of the middle, as on letters; several are spread evenly.
  const middleOf = (index: number) => (perRow === 1 ? widthPt * 0.7 : columnPt * (index + asidePt + 0.5));
  const leftOf = (index: number) => Math.min(middleOf(index) - blockPt / 2, widthPt - blockPt);
  // All sign on one line, whoever has more to say above it.
  const said = signers.map(({ voice }, index) => layoutVoice(voice, voices, leftOf(index), blockPt, pen));
  const saidPt = Math.max(...said.map(({ heightPt }) => heightPt));
  const blocks = signers.map((signer, index) =>
    layoutBlock(signer, leftOf(index), saidPt, blockPt, pen, images, hasFields),
  );
  // All dates stand on one line, whoever has the longest title.
  const datePt = Math.max(...blocks.map(({ endPt }) => endPt));
  const dateOf = (index: number): readonly SignatureMark[] => {
    const block = blocks[index];
    const date = signers[index]?.date ?? '';
    if (!isDated || block === undefined) return [];
    if (date === '') return dottedDate(leftOf(index), datePt, blockPt, pen);
    const text = `${signatureWords.day} ${date}`;
    return [pen.text(text, block.centrePt - pen.widthOf(text) / 2, datePt)];
  };
  return {
    heightPt: datePt + (isDated ? pen.pitchPt : 0) + rowGapPt,
    sizePt: pen.style.sizePt,
    marks: blocks.flatMap(({ marks }, index) => [...(said[index]?.marks ?? []), ...marks, ...dateOf(index)]),
  };
}

interface Block {
  readonly marks: readonly SignatureMark[];
  /** Below the last line of the title, where the date may stand. */
  readonly endPt: number;
  /** Of the dotted line, under which everything stands. */
  readonly centrePt: number;
}

/** The dotted line with the signer's role, the name in brackets, the title, centred under the dotted line. */
function layoutBlock(
  signer: ReportSigner,
  leftPt: number,
  topPt: number,
  widthPt: number,
  pen: Pen,
  images: PaperImages,
  hasFields: boolean,
): Block {
  const role = signer.role.trim();
  const rolePt = pen.widthOf(role) < widthPt * 0.4 ? pen.widthOf(role) : 0;
  const dotsStartPt = leftPt + pen.widthOf(signatureWords.signed) + penGapPt;
  const dotsEndPt = leftPt + widthPt - rolePt - penGapPt;
  const centrePt = (dotsStartPt + dotsEndPt) / 2;
  let yPt: number = topPt + reportStyle.signature.inkRoomPt;
  const marks: SignatureMark[] = [
    pen.text(`${signatureWords.signed} `, leftPt, yPt),
    pen.dots(dotsStartPt, yPt, dotsEndPt - dotsStartPt),
    ...scan(),
  ];
  if (rolePt > 0) marks.push(pen.goingOn(role, dotsEndPt + penGapPt, yPt));
  if (hasFields) marks.push(field());
  yPt += pen.pitchPt;

  const name = signer.name.trim();
  const below = [rolePt === 0 ? role : '', name === '' ? '' : `(${name})`].filter((text) => text !== '');
  for (const text of below) placeCentred(text);
  if (name === '') {
    marks.push(
      pen.text('( ', dotsStartPt - pen.widthOf('('), yPt),
      pen.dots(dotsStartPt + 1.5, yPt, dotsEndPt - dotsStartPt - 1.5),
      pen.goingOn(')', dotsEndPt, yPt),
    );
    yPt += pen.pitchPt;
  }
  for (const line of signer.positionLines) placeCentred(line.trim());
  return { marks, endPt: yPt, centrePt };

  function placeCentred(text: string): void {
    for (const line of breakBalanced(text, widthPt, pen.style, pen.measure)) {
      const mostPt = leftPt + widthPt - line.widthPt;
      const xPt = Math.max(leftPt, Math.min(mostPt, centrePt - line.widthPt / 2));
      marks.push(line.start === 0 ? pen.text(drawnText(line), xPt, yPt) : pen.goingOn(drawnText(line), xPt, yPt));
      yPt += pen.pitchPt;
    }
  }

  /** Where the ink would stand: from a little below the table or the row above down to the dotted line. */
  function field(): SignatureMark {
    const fieldPt = topPt + reportStyle.signature.fieldGapPt;
    const heightPt = yPt + pen.baselinePt - fieldPt;
    const whose = { key: signerKey(signer), signerId: signer.signerId, label: blockLabel(signer) };
    return { kind: 'field', ...whose, xPt: dotsStartPt, yPt: fieldPt, widthPt: dotsEndPt - dotsStartPt, heightPt };
  }

  /** The scanned signature stands on the dotted line as ink does, a little below it. */
  function scan(): readonly SignatureMark[] {
    const image = imageOf(signer.signature, images);
    if (image === null) return [];
    const { scanHeightPt, scanBelowPt } = reportStyle.signature;
    const size = fitImage(image, { widthPt: dotsEndPt - dotsStartPt, heightPt: scanHeightPt });
    const alt = `${signatureWords.scan} ${signer.name.trim() || role || signer.positionLines.join(' ')}`.trim();
    const scanPt = yPt + pen.baselinePt + scanBelowPt - size.heightPt;
    return [{ kind: 'image', image, alt, xPt: centrePt - size.widthPt / 2, yPt: scanPt, ...size }];
  }
}

/** วันที่ … เดือน … พ.ศ. …, each dotted line taking its share of what the words leave. */
function dottedDate(leftPt: number, yPt: number, widthPt: number, pen: Pen): readonly SignatureMark[] {
  const parts = [
    { word: signatureWords.day, share: 0.2 },
    { word: signatureWords.month, share: 0.5 },
    { word: signatureWords.year, share: 0.3 },
  ];
  const freePt = widthPt - parts.reduce((sum, { word }) => sum + pen.widthOf(word) + 2 * penGapPt, -penGapPt);
  const marks: SignatureMark[] = [];
  let xPt = leftPt;
  for (const { word, share } of parts) {
    const text = `${word} `;
    marks.push(word === signatureWords.day ? pen.text(text, xPt, yPt) : pen.goingOn(text, xPt, yPt));
    xPt += pen.widthOf(word) + penGapPt;
    marks.push(pen.dots(xPt, yPt, freePt * share));
    xPt += freePt * share + penGapPt;
  }
  return marks;
}
