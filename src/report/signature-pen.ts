// How the signature block's one size of text is measured and marked, and what its marks are. It must not know who signs.
import type { TextStyle } from './lines.ts';
import type { SignerKey } from './page-drawing.ts';
import type { PaperImage } from './paper-images.ts';
import type { TextMeasure } from './text-measure.ts';

/** What stands at a place within the row; y counts down from the row's top. */
export type SignatureMark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly xPt: number;
      readonly yPt: number;
      /** False where it goes on with the paragraph of the text before it. */
      readonly opensParagraph: boolean;
    }
  | { readonly kind: 'dots'; readonly xPt: number; readonly yPt: number; readonly lengthPt: number }
  /** Where a digital signature may stand: over the dotted line and the room above it. */
  | {
      readonly kind: 'field';
      readonly key: SignerKey;
      readonly signerId: string;
      readonly label: string;
      readonly xPt: number;
      readonly yPt: number;
      readonly widthPt: number;
      readonly heightPt: number;
    }
  /** A square to tick. */
  | { readonly kind: 'box'; readonly xPt: number; readonly yPt: number; readonly sidePt: number }
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

/** Between a word and the dotted line beside it. */
export const penGapPt = 3;

export interface Pen {
  readonly pitchPt: number;
  /** From a line's top. */
  readonly baselinePt: number;
  readonly style: TextStyle;
  readonly measure: TextMeasure;
  widthOf(text: string): number;
  /** A text that opens a paragraph, or one that goes on with it. */
  text(text: string, xPt: number, yPt: number): SignatureMark;
  goingOn(text: string, xPt: number, yPt: number): SignatureMark;
  /** A dotted line to write on, just under the baseline of the line of text at `yPt`. */
  dots(xPt: number, yPt: number, lengthPt: number): SignatureMark;
}

/** A pen for texts of this size. */
export function createPen(measure: TextMeasure, sizePt: number, ownWords: readonly string[]): Pen {
  const baselinePt = measure.ascentPt(sizePt);
  const style: TextStyle = { face: 'regular', sizePt, ownWords };
  return {
    pitchPt: measure.lineHeightPt(sizePt) * 1.25,
    baselinePt,
    style,
    measure,
    widthOf: (text) => measure.widthPt(text, style.face, sizePt),
    text: (text, xPt, yPt) => ({ kind: 'text', text, xPt, yPt, opensParagraph: true }),
    goingOn: (text, xPt, yPt) => ({ kind: 'text', text, xPt, yPt, opensParagraph: false }),
    dots: (xPt, yPt, lengthPt) => ({ kind: 'dots', xPt, yPt: yPt + baselinePt + 1.2, lengthPt: Math.max(0, lengthPt) }),
  };
}
