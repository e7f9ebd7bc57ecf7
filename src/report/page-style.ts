// Sizes, spaces and page geometry of the printed papers, in points. Sizes are Sarabun's; another font is set as much larger as
// it takes to look alike (see text-measure). It must not know any text.
import { usualPaper } from '../register/blank.ts';
import type { Margins, PaperSettings } from '../register/model.ts';

/** A centimetre in points. */
export const cmPt = 72 / 2.54;

/** Keeps sums of heights below the page's end against rounding in the drawing. */
export const roundingPt = 0.25;

export type Orientation = PaperSettings['orientation'];

export interface PageGeometry {
  readonly orientation: Orientation;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly leftPt: number;
  readonly topPt: number;
  readonly rightPt: number;
  readonly bottomPt: number;
  /** What margins leave. */
  readonly contentWidthPt: number;
  readonly contentHeightPt: number;
}

const shortSidePt = 595.28;
const longSidePt = 841.89;

/** The page's label stands below the content, whatever the margin: so much is kept free for it. */
const leastFootPt = 1.4 * cmPt;

/** A4 with these margins; where nothing is said, those of the office rule. */
export function pageGeometry(orientation: Orientation, marginsMm: Margins = usualPaper.marginsMm): PageGeometry {
  const widthPt = orientation === 'landscape' ? longSidePt : shortSidePt;
  const heightPt = orientation === 'landscape' ? shortSidePt : longSidePt;
  const [leftPt, topPt, rightPt] = [inPoints(marginsMm.left), inPoints(marginsMm.top), inPoints(marginsMm.right)];
  const bottomPt = Math.max(leastFootPt, inPoints(marginsMm.bottom));
  return {
    orientation,
    widthPt,
    heightPt,
    leftPt,
    topPt,
    rightPt,
    bottomPt,
    contentWidthPt: widthPt - leftPt - rightPt,
    contentHeightPt: heightPt - topPt - bottomPt,
  };
}

function inPoints(millimetres: number): number {
  return (millimetres / 10) * cmPt;
}

/**
 * The leading lies below a line, and Sarabun's stacked marks rise 0.23 em above its line box: so cells are padded more at
 * the top than at the bottom, and the ink sits in the middle with clearance on both sides.
 */
export const reportStyle = {
  /** Line pitch as a multiple of the face's line box. */
  leading: 1.2,
  table: { sizePt: 10.5, borderPt: 0.5, padding: { leftPt: 5, topPt: 4.5, rightPt: 5, bottomPt: 2.5 } },
  columnHeading: { padding: { leftPt: 4, topPt: 6, rightPt: 4, bottomPt: 4 }, fill: '#ededed' },
  groupHeading: { padding: { leftPt: 6, topPt: 4.5, rightPt: 6, bottomPt: 2.5 }, fill: '#f8f8f8' },
  listMark: { gapPt: 4, leastHangPt: 15 },
  heading: { sizePt: 15, afterPt: 9 },
  introduction: { sizePt: 11.5, firstIndentPt: 2.5 * cmPt, afterPt: 9 },
  pageLabel: { sizePt: 10.5, belowContentPt: 22 },
  issueFoot: { sizePt: 8, leastPt: 6, pitch: 1.25, gapPt: 14, qr: { sidePt: 32, belowLinePt: 2 } },
  cover: { titleSizePt: 25, lineSizePt: 19, emblemPt: 3.5 * cmPt, emblemGapPt: 14 },
  signature: {
    sizePt: 11.5,
    inkRoomPt: 30,
    rowGapPt: 10,
    columnGapPt: 22,
    widestPt: 235,
    leastColumnPt: 200,
    scanHeightPt: 40,
    scanBelowPt: 5,
    fieldGapPt: 4,
    voice: { pitchPt: 22, boxPt: 8.5, gapPt: 4, betweenPt: 12 },
  },
} as const;
