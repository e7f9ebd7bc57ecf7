// The pages of the report on the screen as main last told them, and how parts of the window watch them.
import type { PageOfMap } from '../../src/contract/contract.ts';
import type { Id } from '../../src/register/model.ts';
import { programStore } from '../store/program.ts';
import { createStore, useStore } from '../store/store.ts';
import type { CellStarts, PageEnds, RowPages } from './page-ends.ts';

export interface KnownPages {
  readonly roundId: Id;
  readonly pages: readonly PageOfMap[];
  readonly ends: PageEnds;
}

/** Null until they are known. After an edit they are those from before it, for half a second. */
export const pageStore = createStore<KnownPages | null>(null);

/** Pages of the report; null until they are known. */
export function usePageCount(): number | null {
  return useStore(pageStore, (known) => known?.ends.pageCount ?? null);
}

/** On which pages a row prints; undefined until that is known. */
export function useRowPages(measureId: Id): RowPages | undefined {
  return useStore(pageStore, (known) => known?.ends.rows.get(measureId));
}

/** Page ends are drawn in the whole table alone, and where they are wanted. */
function useAreEndsShown(): boolean {
  return useStore(programStore, ({ preferences }) => preferences.showPageEnds && !preferences.oneRowView);
}

/** The page that begins with a row or a group. */
export function useOpenedPage(id: Id): number | undefined {
  const areShown = useAreEndsShown();
  const page = useStore(pageStore, (known) => known?.ends.opened.get(id));
  return areShown ? page : undefined;
}

/** True where a page ends within the row. */
export function useIsCut(measureId: Id): boolean {
  const areShown = useAreEndsShown();
  const isCut = useStore(pageStore, (known) => {
    const row = known?.ends.rows.get(measureId);
    return row !== undefined && row.first < row.last;
  });
  return areShown && isCut;
}

/** Where the next pages begin in the text of a cell, by its draft key. */
export function useCellStarts(draftKey: string): CellStarts | undefined {
  const areShown = useAreEndsShown();
  const starts = useStore(pageStore, (known) => known?.ends.cells.get(draftKey));
  return areShown ? starts : undefined;
}
