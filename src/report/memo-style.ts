// Sizes and spaces of the memo, in points. The regulation's form has 29, 20 and 16 points of TH Sarabun, whose letters are
// smaller for their size than Sarabun's: 0.72 of it looks the same. It must not know any text.

/** 1 cm in points. */
const cm = 72 / 2.54;
const likeThSarabun = 0.72;

export const memoStyle = {
  title: { sizePt: 29 * likeThSarabun },
  label: { sizePt: 20 * likeThSarabun, gapPt: 6 },
  text: { sizePt: 16 * likeThSarabun, leading: 1.25, firstIndentPt: 2.5 * cm },
  /** Left free for the garuda, at the left of the title. */
  garudaPt: 1.5 * cm,
  /** From baseline to baseline of the lines at the head. */
  fieldPitchPt: 23,
  /** A dotted line stands this far under the baseline of what is written on it. */
  dotsBelowPt: 2.4,
  paragraphGapPt: 6,
  box: { sidePt: 9, gapPt: 6, pitchPt: 22 },
} as const;
