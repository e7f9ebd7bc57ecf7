// Sizes and spaces of the unit slip, in points. It must not know any text.
import { cmPt } from './page-style.ts';

export const slipStyle = {
  leading: 1.2,
  heading: { sizePt: 17, afterPt: 1 },
  headLine: { sizePt: 11, afterPt: 0 },
  field: { sizePt: 11.5, beforePt: 9, gapPt: 6 },
  paragraph: { sizePt: 11, beforePt: 4, firstIndentPt: 1.5 * cmPt },
  note: { sizePt: 10.5, beforePt: 7 },
  table: {
    sizePt: 10,
    beforePt: 9,
    borderPt: 0.5,
    padding: { leftPt: 4, topPt: 4.5, rightPt: 4, bottomPt: 3 },
    headFill: '#ededed',
    groupFill: '#f8f8f8',
    /** Of the table's width: number, what is wanted, deadline, then what the unit writes: day, result, evidence. */
    shares: [0.05, 0.32, 0.17, 0.13, 0.19, 0.14],
    /** How many of the last columns are left to the pen. */
    toFill: 3,
    /** A measure's issue over its rows is cut after so many lines. */
    mostGroupLines: 3,
    /** From one dotted line to write on to the next; no row has fewer than two. */
    pen: { pitchPt: 20, leastLines: 2, insetPt: 4 },
  },
  /** The lines to write on behind ส่งคืน. */
  dotsBelowPt: 1.6,
  signature: { sizePt: 11, beforePt: 4 },
  pageLabel: { sizePt: 10 },
} as const;
