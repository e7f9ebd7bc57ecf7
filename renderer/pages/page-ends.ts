// What the pages of a report say of its table: which rows open a page, where a row is cut, on which pages a row stands. Of one state of
// the register; it must not know the screen.
import type { PageOfMap } from '../../src/contract/contract.ts';
import { cellAddress, cellText } from '../../src/register/columns.ts';
import type { FiscalYear, Id } from '../../src/register/model.ts';
import { cellKey } from '../store/draft-target.ts';
import { shiftOffset } from './shift-offset.ts';

export interface PageEnds {
  readonly pageCount: number;
  /** The page that begins with this row or group; not the page on which the table begins. */
  readonly opened: ReadonlyMap<Id, number>;
  /** Where rows are cut, by the draft key of the cell. */
  readonly cells: ReadonlyMap<string, CellStarts>;
  /** The first and last page of each row. */
  readonly rows: ReadonlyMap<Id, RowPages>;
}

export interface RowPages {
  readonly first: number;
  readonly last: number;
}

/** Where in a cell's text its next pages begin. */
export interface CellStarts {
  /** The text the offsets count in. */
  readonly text: string;
  readonly starts: readonly PageStart[];
}

export interface PageStart {
  readonly page: number;
  readonly offset: number;
}

/** Reads the pages of a round's report; `fiscalYear` is the round's, as it was laid out. */
export function pageEndsOf(pages: readonly PageOfMap[], fiscalYear: FiscalYear, roundId: Id): PageEnds {
  const opened = new Map<Id, number>();
  const cells = new Map<string, CellStarts>();
  const rows = new Map<Id, RowPages>();
  const measures = new Map(fiscalYear.groups.flatMap((group) => group.measures).map((one) => [one.id, one]));
  for (const { number: page, blocks, fragments } of pages) {
    const [first] = blocks;
    const hasBegun = rows.size > 0 || opened.size > 0;
    for (const block of blocks) {
      if (block.kind === 'measure') {
        rows.set(block.measureId, { first: rows.get(block.measureId)?.first ?? page, last: page });
      }
    }
    for (const fragment of fragments) {
      if (fragment.kind !== 'cell' || fragment.start === 0) continue;
      const { measureId, column, start: offset } = fragment;
      const measure = measures.get(measureId);
      if (!measure) continue;
      const key = cellKey(cellAddress(measureId, column, roundId));
      const { text, starts } = cells.get(key) ?? { text: cellText(measure, column, roundId), starts: [] };
      cells.set(key, { text, starts: [...starts, { page, offset }] });
    }
    if (!hasBegun || !first || first.kind === 'signatures' || first.isContinued) continue;
    opened.set(first.kind === 'group' ? first.groupId : first.measureId, page);
  }
  return { pageCount: pages.length, opened, cells, rows };
}

/** Where the pages begin in the text as it is now: one place for pages that have moved together, none behind the text. */
export function startsIn({ text, starts }: CellStarts, now: string): readonly PageStart[] {
  const shown: PageStart[] = [];
  for (const { page, offset } of starts) {
    const moved = shiftOffset(text, now, offset);
    if (moved <= 0 || moved >= now.trimEnd().length) continue;
    if (shown.at(-1)?.offset === moved) shown.pop();
    shown.push({ page, offset: moved });
  }
  return shown;
}

/** Takes over from `before` what is the same, so that whoever watches it need not look again. */
export function keepSame(before: PageEnds | null, after: PageEnds): PageEnds {
  if (!before) return after;
  return {
    pageCount: after.pageCount,
    opened: after.opened,
    cells: kept(before.cells, after.cells),
    rows: kept(before.rows, after.rows),
  };
}

function kept<Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return new Map(
    [...after].map(([key, value]) => {
      const known = before.get(key);
      return [key, known !== undefined && JSON.stringify(known) === JSON.stringify(value) ? known : value];
    }),
  );
}
