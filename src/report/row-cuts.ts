// Where a row that does not fit its page is cut. All cells are cut at the same height; among the last few possible heights
// the one wins that leaves no cell and no list item with a single line on either side. It must not know page sizes.
import type { CellLine } from './layout.ts';
import type { LaidOutRow } from './report-layout.ts';

/** A cut row has at least this many lines on either side. */
export const leastLines = 2;

/** How many lines of the page may stay empty for a better cut. */
const mostLinesGivenUp = 3;

/** What an empty line at the page's foot costs beside the faults of `cutFaults`. */
const emptyLineCost = 0.8;

/** The lines of a row that are to be cut, as offsets of its lines. */
export interface CutRange {
  readonly from: number;
  readonly to: number;
  /** How many of them fit before the cut. */
  readonly most: number;
  /** How many must stand before the cut, because what follows it would not fit either. */
  readonly least?: number;
}

/** How many lines of the range stand before the cut; 0 when no cut leaves two lines on either side. */
export function chooseCut(row: LaidOutRow, range: CutRange): number {
  const most = Math.min(range.most, range.to - range.from - leastLines);
  const least = Math.max(leastLines, range.least ?? 0, most - mostLinesGivenUp);
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let count = most; count >= least; count -= 1) {
    const faults = row.cells.reduce((sum, lines) => sum + cutFaults(lines, range.from + count, range.from), 0);
    const cost = faults + (most - count) * emptyLineCost;
    if (cost < bestCost) {
      best = count;
      bestCost = cost;
    }
  }
  return best;
}

/** How ill a cell is cut before its line `at`: a single line of the cell weighs more than a single line of a paragraph. */
function cutFaults(lines: readonly CellLine[], at: number, pageStart: number): number {
  const before = lines[at - 1];
  const after = lines[at];
  if (before === undefined || after === undefined) return 0;
  let faults = 0;
  if (lines.length - at < leastLines || at - pageStart < leastLines) faults += 2;
  if (before.opensParagraph && !before.closesParagraph) faults += 1;
  if (after.closesParagraph && !after.opensParagraph) faults += 1;
  return faults;
}
