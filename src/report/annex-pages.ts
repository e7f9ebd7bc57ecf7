// The annex's lines into pages: an entry stays whole where a page can hold it, a heading stays with its first entry, and a page
// that goes on with a group or measure says so at its top. It must not know fonts or drawing.
import type { AnnexLine, LaidOutAnnex, RunningLine } from './annex-layout.ts';
import { keptTogether } from './kept-together.ts';
import { roundingPt } from './page-style.ts';

export interface PlacedLine {
  readonly line: AnnexLine;
  /** From the content's top to the line's. */
  readonly yPt: number;
}

export interface AnnexPage {
  readonly running: readonly { readonly line: RunningLine; readonly yPt: number }[];
  readonly lines: readonly PlacedLine[];
}

interface OpenPage {
  running: { line: RunningLine; yPt: number }[];
  lines: PlacedLine[];
  usedPt: number;
}

/** Pages of this height; at least one. */
export function paginateAnnex(
  { lines, runningGroup, runningMeasure }: LaidOutAnnex,
  capacityPt: number,
): readonly AnnexPage[] {
  let page: OpenPage = { running: [], lines: [], usedPt: 0 };
  const pages = [page];
  for (const block of keptTogether(lines)) {
    if (heightOf(block) > roomPt() && page.lines.length > 0) openPage(block[0]);
    for (const line of block) place(line);
  }
  return pages;

  function roomPt(): number {
    return capacityPt - roundingPt - page.usedPt;
  }

  /** A line that does not fit its page, which only a block taller than a page has, goes on with the next. */
  function place(line: AnnexLine): void {
    if (line.beforePt + line.leastPt > roomPt() && page.lines.length > 0) openPage(line);
    const beforePt = page.usedPt === 0 ? 0 : line.beforePt;
    page.lines.push({ line, yPt: page.usedPt + beforePt });
    page.usedPt += beforePt + line.heightPt;
  }

  function openPage(next: AnnexLine | undefined): void {
    page = { running: [], lines: [], usedPt: 0 };
    pages.push(page);
    if (next === undefined || next.group === null || (next.kind === 'group' && next.opens)) return;
    addRunning(runningGroup(next.group));
    const goesOn = next.kind === 'entry' || (next.kind === 'measure' && !next.opens);
    if (goesOn && next.measure !== null) addRunning(runningMeasure(next.measure));
  }

  function addRunning(line: RunningLine | null): void {
    if (line === null) return;
    const beforePt = page.usedPt === 0 ? 0 : line.beforePt;
    page.running.push({ line, yPt: page.usedPt + beforePt });
    page.usedPt += beforePt + line.heightPt;
  }
}

function heightOf(block: readonly AnnexLine[]): number {
  return block.reduce((sum, { beforePt, heightPt }) => sum + beforePt + heightPt, 0);
}
