// How wide the table's columns print: by their shares, but none so narrow that a word of its heading or a few letters of its
// text would not fit. It must not know what stands in the cells.
import { breakPenalties } from '../thai/line-breaks.ts';
import type { ReportColumn } from './document.ts';
import { measurePieces, type TextStyle } from './lines.ts';
import { reportStyle } from './page-style.ts';
import type { TextMeasure } from './text-measure.ts';

/** Room for five letters or a score of two decimals: a column of any share can hold a text. */
const leastTextPt = 34;

/** The columns' widths with their padding, in sum `wholePt`, in their shares as far as each gets what it needs at least. */
export function columnWidths(
  columns: readonly ReportColumn[],
  wholePt: number,
  headingStyle: TextStyle,
  measure: TextMeasure,
): readonly number[] {
  const { padding } = reportStyle.table;
  const leastPt = leastTextPt + padding.leftPt + padding.rightPt;
  const fairPt = wholePt / columns.length;
  const needsPt = columns.map(({ heading }) =>
    Math.min(fairPt, Math.max(leastPt, widestWord(heading, headingStyle, measure))),
  );
  return shareOut(
    columns.map(({ widthShare }) => widthShare),
    needsPt,
    wholePt,
  );
}

/** With the padding of a column's heading. */
function widestWord(heading: string, style: TextStyle, measure: TextMeasure): number {
  const { leftPt, rightPt } = reportStyle.columnHeading.padding;
  let widestPt = 0;
  let wordPt = 0;
  for (const { advancePt, inkPt, penalty, isRequiredEnd } of measurePieces(heading, style, measure, fitsAnything)) {
    widestPt = Math.max(widestPt, wordPt + inkPt);
    wordPt = isRequiredEnd || penalty < breakPenalties.compound ? 0 : wordPt + advancePt;
  }
  return widestPt + leftPt + rightPt;
}

const fitsAnything = Number.POSITIVE_INFINITY;

/** Who would get less than it needs gets just that; the others share what is left. The needs together are no more than the whole. */
function shareOut(shares: readonly number[], needs: readonly number[], whole: number): readonly number[] {
  const isNeedy = shares.map(() => false);
  for (;;) {
    const taken = needs.reduce((sum, need, index) => (isNeedy[index] ? sum + need : sum), 0);
    const open = shares.reduce((sum, share, index) => (isNeedy[index] ? sum : sum + share), 0);
    const given = shares.map((share, index) =>
      isNeedy[index] ? (needs[index] ?? 0) : (share / open) * (whole - taken),
    );
    const found = given.findIndex((width, index) => !isNeedy[index] && width < (needs[index] ?? 0) - rounding);
    if (found === -1) return given;
    isNeedy[found] = true;
  }
}

const rounding = 1e-6;
