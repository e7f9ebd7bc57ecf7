// The memo as blocks that stand whole on a page: head, lines of the body, signature, the executive's decision. Places within a
// block are from its top left corner. It must not know where pages end or how marks are drawn.
import { breakBalanced } from './balance.ts';
import type { ReportSigner } from './document.ts';
import { breakIntoLines, type TextStyle } from './lines.ts';
import type { MemoDocument } from './memo-document.ts';
import { memoStyle } from './memo-style.ts';
import { memoWords } from './memo-templates.ts';
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
  | { readonly kind: 'box'; readonly xPt: number; readonly yPt: number; readonly sidePt: number };

export interface MemoBlock {
  readonly heightPt: number;
  readonly marks: readonly MemoMark[];
  /** Drawn under the marks, from the block's top. */
  readonly signature: { readonly yPt: number; readonly row: SignatureRow } | null;
}

/** The paragraph of the title. */
export const titleParagraph = 'title';

/** All blocks of the memo in their order, for lines of this width. */
export function layoutMemo(memo: MemoDocument, widthPt: number, measure: TextMeasure): readonly MemoBlock[] {
  const { text, label, box } = memoStyle;
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
    signed(memo.signer, memoStyle.paragraphGapPt, [], false),
    decision(),
  ];

  /** The title stands in the middle, on a level with the foot of the garuda's place. */
  function titleBlock(): MemoBlock {
    const { sizePt } = memoStyle.title;
    const xPt = (widthPt - measure.widthPt(memoWords.title, 'bold', sizePt)) / 2;
    const baselinePt = memoStyle.garudaPt - sizePt * 0.25;
    const title = { text: memoWords.title, xPt, baselinePt, paragraph: titleParagraph };
    return block(memoStyle.garudaPt + 6, [{ kind: 'text', face: 'bold', sizePt, ...title }]);
  }

  function labelMark(word: string, xPt: number, baselinePt: number): MemoMark {
    return { kind: 'text', text: word, face: 'bold', sizePt: label.sizePt, xPt, baselinePt, paragraph: word };
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
      const baselinePt = memoStyle.fieldPitchPt * (index + 0.75);
      const line = lines[index]?.text ?? '';
      const own = line === '' ? [] : [plain(line, xPt, baselinePt, word)];
      return [...own, dots(xPt - label.gapPt / 2, widthPt, baselinePt)];
    });
    return block(count * memoStyle.fieldPitchPt, [labelMark(word, 0, memoStyle.fieldPitchPt * 0.75), ...marks.flat()]);
  }

  /** Both are written by hand or stamped. */
  function numberAndDate(): MemoBlock {
    const baselinePt = memoStyle.fieldPitchPt * 0.75;
    const middlePt = widthPt / 2;
    const { number, date } = memoWords;
    return block(memoStyle.fieldPitchPt, [
      labelMark(number, 0, baselinePt),
      labelMark(date, middlePt, baselinePt),
      dots(afterLabel(number), middlePt - label.gapPt, baselinePt),
      dots(middlePt + afterLabel(date), widthPt, baselinePt),
    ]);
  }

  function addressee(): MemoBlock {
    const word = memoWords.addressee;
    const xPt = measure.widthPt(word, 'regular', text.sizePt) + label.gapPt * 2;
    const lines = breakBalanced(memo.addressee, widthPt - xPt, style, measure);
    const firstPt = 10 + ascentPt;
    const marks = lines.map((line, index) => plain(line.text, xPt, firstPt + index * pitchPt, word));
    return block(10 + lines.length * pitchPt, [plain(word, 0, firstPt, word), ...marks]);
  }

  function bodyLines(paragraph: string, index: number): readonly MemoBlock[] {
    const lines = breakIntoLines(paragraph, widthPt, style, measure, widthPt - text.firstIndentPt);
    return lines.map((line, lineIndex) => {
      const beforePt = lineIndex === 0 ? memoStyle.paragraphGapPt : 0;
      const xPt = lineIndex === 0 ? text.firstIndentPt : 0;
      return block(beforePt + pitchPt, [plain(line.text, xPt, beforePt + ascentPt, `body ${index}`)]);
    });
  }

  function decision(): MemoBlock {
    const heading = memoWords.decision;
    const firstPt = 14 + ascentPt;
    const marks: MemoMark[] = [
      {
        kind: 'text',
        text: heading,
        face: 'bold',
        sizePt: text.sizePt,
        xPt: 0,
        baselinePt: firstPt,
        paragraph: heading,
      },
    ];
    let baselinePt = firstPt + box.pitchPt;
    for (const choice of memoWords.choices) {
      marks.push({ kind: 'box', xPt: text.firstIndentPt, yPt: baselinePt - box.sidePt + 1, sidePt: box.sidePt });
      marks.push(plain(choice, text.firstIndentPt + box.sidePt + box.gapPt, baselinePt, choice));
      baselinePt += box.pitchPt;
    }
    const remarkPt = text.firstIndentPt + box.sidePt + box.gapPt;
    const remarkEndPt = remarkPt + measure.widthPt(memoWords.remark, 'regular', text.sizePt) + label.gapPt;
    marks.push({ kind: 'box', xPt: text.firstIndentPt, yPt: baselinePt - box.sidePt + 1, sidePt: box.sidePt });
    marks.push(plain(memoWords.remark, remarkPt, baselinePt, memoWords.remark));
    marks.push(dots(remarkEndPt, widthPt, baselinePt));
    return signed(memo.executive, baselinePt + box.pitchPt / 2, marks, true);
  }

  function signed(signer: ReportSigner, yPt: number, marks: readonly MemoMark[], isDated: boolean): MemoBlock {
    const [row] = layoutSignatures([signer], widthPt, measure, memo.ownWords, isDated);
    if (row === undefined) return block(yPt, marks);
    return { heightPt: yPt + row.heightPt, marks, signature: { yPt, row } };
  }
}

function block(heightPt: number, marks: readonly MemoMark[]): MemoBlock {
  return { heightPt, marks, signature: null };
}
