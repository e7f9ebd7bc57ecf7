// A slip's blocks into pages: a row stays whole, a heading with its first row, and the table opens every page it goes on with by
// its column headings and the measure it is about. It must not know fonts or drawing.
import { keptTogether } from './kept-together.ts';
import { roundingPt } from './page-style.ts';
import type { GroupBlock, LaidOutSlip, RowBlock, SlipBlock } from './unit-slip-layout.ts';

export interface SlipPage {
  readonly blocks: readonly { readonly block: SlipBlock; readonly yPt: number }[];
  /** Where the table's column headings stand; null on a page without the table. */
  readonly headPt: number | null;
  /** The heading of the measure that goes on from the page before. */
  readonly running: { readonly of: RowBlock; readonly yPt: number } | null;
}

interface OpenPage {
  blocks: { block: SlipBlock; yPt: number }[];
  headPt: number | null;
  running: { of: RowBlock; yPt: number } | null;
  usedPt: number;
}

/** Pages of this height; at least one. */
export function paginateSlip({ blocks, columnHead, running }: LaidOutSlip, capacityPt: number): readonly SlipPage[] {
  let page = newPage();
  const pages = [page];
  for (const chain of keptTogether(blocks)) {
    if (heightOf(chain) > roomPt() && page.blocks.length > 0) openPage();
    for (const block of chain) place(block);
  }
  return pages;

  function openPage(): void {
    page = newPage();
    pages.push(page);
  }

  function roomPt(): number {
    return capacityPt - roundingPt - page.usedPt;
  }

  function place(block: SlipBlock): void {
    if (heightOf([block]) > roomPt() && page.blocks.length > 0) openPage();
    if (page.usedPt > 0) page.usedPt += block.beforePt;
    if (isOfTable(block) && page.headPt === null) {
      page.headPt = page.usedPt;
      page.usedPt += columnHead.heightPt;
      if (block.kind === 'row') {
        page.running = { of: block, yPt: page.usedPt };
        page.usedPt += running(block.group).heightPt;
      }
    }
    page.blocks.push({ block, yPt: page.usedPt });
    page.usedPt += block.heightPt;
  }

  /** With the headings that a page without the table has yet to take. */
  function heightOf(chain: readonly SlipBlock[]): number {
    const blocksPt = chain.reduce((sum, { beforePt, heightPt }) => sum + beforePt + heightPt, 0);
    return blocksPt + (page.headPt === null && chain.some(isOfTable) ? columnHead.heightPt : 0);
  }
}

function newPage(): OpenPage {
  return { blocks: [], headPt: null, running: null, usedPt: 0 };
}

/** Whether it stands in the slip's table, under its column headings. */
export function isOfTable(block: SlipBlock): block is GroupBlock | RowBlock {
  return block.kind === 'group' || block.kind === 'row';
}
