// Sizes and spaces of the memo, in points. The regulation's form has 29, 20 and 16 points of TH Sarabun, whose letters are
// smaller for their size than Sarabun's: 10.5 points of it look like 16. It must not know any text.
import { cmPt } from './page-style.ts';

const likeThSarabun = 10.5 / 16;

export const memoStyle = {
  title: { sizePt: 29 * likeThSarabun },
  label: { sizePt: 20 * likeThSarabun, gapPt: 6 },
  text: { sizePt: 16 * likeThSarabun, leading: 1.25, firstIndentPt: 2.5 * cmPt },
  /** The garuda's height, at the left of the title; without its image the place stays free. */
  garudaPt: 1.5 * cmPt,
  /** From baseline to baseline of the lines at the head. */
  fieldPitchPt: 23,
  /** A dotted line stands this far under the baseline of what is written on it. */
  dotsBelowPt: 2.4,
  paragraphGapPt: 6,
  /** Above what the clerk and the executive say. */
  decisionGapPt: 16,
} as const;
