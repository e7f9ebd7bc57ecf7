// The port through which layout learns how wide a text prints. Main answers with the font that is drawn, the window with a
// canvas, tests with a table. Widths are linear in size and already include kerning inside the text. Sizes are Sarabun's: a font that
// stands in for it answers for the size at which it looks as large.

export type FontFace = 'regular' | 'bold';

export interface TextMeasure {
  /** Width of one line of text; spaces at its ends count. */
  widthPt(text: string, face: FontFace, sizePt: number): number;
  /** The face's own line box (ascent to descent) at this size, without any leading. */
  lineHeightPt(sizePt: number): number;
  /** From the top of the face's line box to the baseline. */
  ascentPt(sizePt: number): number;
}
