// The memo as blocks that stand whole on a page: head, lines of the body, signature, the clerk's opinion and the executive's decision. Places within a
// block are from its top left corner. It must not know where pages end or how marks are drawn.
import { breakBalanced } from './balance.ts';
import type { ReportSigner } from './document.ts';
import { breakIntoLines, drawnText, type TextStyle } from './lines.ts';
import type { MemoDocument } from './memo-document.ts';
import { memoStyle } from './memo-style.ts';
import { memoWords } from './memo-templates.ts';
import { fitImage, imageOf, type PaperImage, type PaperImages } from './paper-images.ts';
import { layoutSignatures, type SignatureRow } from './signature.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export type MemoMark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly face: FontFace;
      readonly sizePt: number;
      readonly xPt: number;
      readonly baselinePt: number;
      /** Texts of one paragraph are read as one; the title is the heading. */
      readonly paragraph: string;
    }
  | { readonly kind: 'dots'; readonly xPt: number; readonly yPt: number; readonly lengthPt: number }
  | {
      readonly kind: 'image';
      readonly image: PaperImage;
      /** What it shows, in words. */
      readonly alt: string;
      readonly xPt: number;
      readonly yPt: number;
      readonly widthPt: number;
      readonly heightPt: number;
    };

export interface MemoBlock {
  readonly heightPt: number;
  /** Stands on one page with the block after it. */
  readonly keepsNext: boolean;
  readonly marks: readonly MemoMark[];
  /** Drawn under the marks, from the block's top. */
  readonly signature: { readonly yPt: number; readonly row: SignatureRow } | null;
}

/** The paragraph of the title. */
export const titleParagraph = 'title';

/** All blocks of the memo in their order, for lines of this width. */
export function layoutMemo(
  memo: MemoDocument,
  widthPt: number,
  measure: TextMeasure,
  images: PaperImages,
): readonly MemoBlock[] {
  const { text, label } = memoStyle;
  const style: TextStyle = { face: 'regular', sizePt: text.sizePt, ownWords: memo.ownWords };
  const pitchPt = measure.lineHeightPt(text.sizePt) * text.leading;
  const ascentPt = measure.ascentPt(text.sizePt);
  return [
    titleBlock(),
    field(memoWords.agency, memo.agency),
    numberAndDate(),
    field(memoWords.subject, memo.subject),
    addressee(),
    ...memo.body.flatMap(bodyLines),
    signed([memo.signer], memoStyle.paragraphGapPt, false),
    signed(memo.clerk === null ? [memo.executive] : [memo.clerk, memo.executive], memoStyle.decisionGapPt, true),
  ];

  /** The title stands in the middle, on a level with the foot of the garuda's place. */
  function titleBlock(): MemoBlock {
    const { sizePt } = memoStyle.title;
    const xPt = (widthPt - measure.widthPt(memoWords.title, 'bold', sizePt)) / 2;
    const baselinePt = memoStyle.garudaPt - sizePt * 0.25;
    const title = { text: memoWords.title, xPt, baselinePt, paragraph: titleParagraph };
    return block(memoStyle.garudaPt + 6, [...garuda(), { kind: 'text', face: 'bold', sizePt, ...title }]);
  }

  function garuda(): readonly MemoMark[] {
    const image = imageOf(memo.garuda, images);
    if (image === null) return [];
    const size = fitImage(image, { widthPt: widthPt / 4, heightPt: memoStyle.garudaPt });
    return [{ kind: 'image', image, alt: memoWords.garuda, xPt: 0, yPt: 0, ...size }];
  }

  function labelMark(word: string, xPt: number, baselinePt: number): MemoMark {
    return { kind: 'text', text: `${word} `, face: 'bold', sizePt: label.sizePt, xPt, baselinePt, paragraph: word };
  }

  function afterLabel(word: string): number {
    return measure.widthPt(word, 'bold', label.sizePt) + label.gapPt;
  }

  function plain(line: string, xPt: number, baselinePt: number, paragraph: string): MemoMark {
    return { kind: 'text', text: line, face: style.face, sizePt: text.sizePt, xPt, baselinePt, paragraph };
  }

  function dots(fromPt: number, toPt: number, baselinePt: number): MemoMark {
    return { kind: 'dots', xPt: fromPt, yPt: baselinePt + memoStyle.dotsBelowPt, lengthPt: Math.max(0, toPt - fromPt) };
  }

  /** A label and what stands behind it, on as many dotted lines as it needs. */
  function field(word: string, value: string): MemoBlock {
    const xPt = afterLabel(word);
    const lines = breakBalanced(value, widthPt - xPt, style, measure);
    const count = Math.max(1, lines.length);
    const marks = Array.from({ length: count }, (_, index): readonly MemoMark[] => {
      const line = lines[index];
      const own = line === undefined ? [] : [plain(drawnText(line), xPt, baselineOf(index), word)];
      return [...own, dots(xPt - label.gapPt / 2, widthPt, baselineOf(index))];
    });
    return block(count * memoStyle.fieldPitchPt, [labelMark(word, 0, baselineOf(0)), ...marks.flat()]);
  }

  /** Of a line at the head. */
  function baselineOf(line: number): number {
    return memoStyle.fieldPitchPt * (line + 0.75);
  }

  /** Left to be written by hand or stamped where they are empty. */
  function numberAndDate(): MemoBlock {
    const halves = [
      { word: memoWords.number, value: memo.number, startPt: 0, endPt: widthPt / 2 - label.gapPt },
      { word: memoWords.date, value: memo.date, startPt: widthPt / 2, endPt: widthPt },
    ].map((half) => ({ ...half, xPt: half.startPt + afterLabel(half.word) }));
    const lines = halves.map(({ value, xPt, endPt }) => breakBalanced(value, endPt - xPt, style, measure));
    const count = Math.max(1, ...lines.map(({ length }) => length));
    const marks = halves.flatMap(({ word, startPt, endPt, xPt }, half) => [
      labelMark(word, startPt, baselineOf(0)),
      ...Array.from({ length: count }, (_, index): readonly MemoMark[] => {
        const line = lines[half]?.[index];
        const own = line === undefined ? [] : [plain(drawnText(line), xPt, baselineOf(index), word)];
        return [...own, dots(xPt - label.gapPt / 2, endPt, baselineOf(index))];
      }).flat(),
    ]);
    return block(count * memoStyle.fieldPitchPt, marks);
  }

  function addressee(): MemoBlock {
    const word = memoWords.addressee;
    const xPt = measure.widthPt(word, 'regular', text.sizePt) + label.gapPt * 2;
    const lines = breakBalanced(memo.addressee, widthPt - xPt, style, measure);
    const firstPt = 10 + ascentPt;
    const marks = lines.map((line, index) => plain(drawnText(line), xPt, firstPt + index * pitchPt, word));
    return block(10 + lines.length * pitchPt, [plain(`${word} `, 0, firstPt, word), ...marks]);
  }

  function bodyLines(paragraph: string, index: number): readonly MemoBlock[] {
    const lines = breakIntoLines(paragraph, widthPt, style, measure, widthPt - text.firstIndentPt);
    // No line of a paragraph stands alone on a page, and the signature not without the body's last.
    const isLast = index === memo.body.length - 1;
    return lines.map((line, lineIndex) => {
      const keepsNext = lineIndex === lines.length - 1 ? isLast : lineIndex === 0 || lineIndex === lines.length - 2;
      const beforePt = lineIndex === 0 ? memoStyle.paragraphGapPt : 0;
      const xPt = lineIndex === 0 ? text.firstIndentPt : 0;
      const marks = [plain(drawnText(line), xPt, beforePt + ascentPt, `body ${index}`)];
      return { ...block(beforePt + pitchPt, marks), keepsNext };
    });
  }

  /** Signers side by side with what they say; whole on one page. */
  function signed(signers: readonly ReportSigner[], yPt: number, isDated: boolean): MemoBlock {
    const options = {
      sizePt: text.sizePt,
      ownWords: memo.ownWords,
      isDated,
      images,
      voices: 'stacked',
      hasFields: true,
    } as const;
    const [row] = layoutSignatures(signers, widthPt, measure, options);
    if (row === undefined) return block(yPt, []);
    return { ...block(yPt + row.heightPt, []), signature: { yPt, row } };
  }
}

function block(heightPt: number, marks: readonly MemoMark[]): MemoBlock {
  return { heightPt, keepsNext: false, marks, signature: null };
}
