// Sizes, spaces and page geometry of the printed report, in points. The office rule gives the margins (left 3 cm, right 2,
// top 2.5, bottom 2). It must not know any text.

/** 1 cm in points. */
const cm = 72 / 2.54;

export type Orientation = 'portrait' | 'landscape';

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

/** A4 with the office's margins. */
export function pageGeometry(orientation: Orientation): PageGeometry {
  const widthPt = orientation === 'landscape' ? longSidePt : shortSidePt;
  const heightPt = orientation === 'landscape' ? shortSidePt : longSidePt;
  const [leftPt, topPt, rightPt, bottomPt] = [3 * cm, 2.5 * cm, 2 * cm, 2 * cm];
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
  introduction: { sizePt: 11.5, firstIndentPt: 2.5 * cm, afterPt: 9 },
  pageLabel: { sizePt: 10.5, belowContentPt: 22 },
  cover: { titleSizePt: 25, lineSizePt: 19 },
  signature: { sizePt: 11.5, inkRoomPt: 30, rowGapPt: 10, columnGapPt: 22, widestPt: 235 },
} as const;
