// The panels beside the table: opening and closing them, the cell they are about, and going to a cell from one of them.
import { flushSync } from 'react-dom';
import { type CellAddress, cellAddress } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import { yearSearchStore } from '../store/find.ts';
import { openStore } from '../store/open-register.ts';
import { openNoteStore, type SidePanel, sidePanelStore } from '../store/side-panel.ts';
import { look, shownOf, viewStore } from '../store/view.ts';
import { cellElement, focusCell, focusHandle } from '../table/focus.ts';

/** The cell the caret is in, or was in last; null where there is none. */
export function activeCell(): CellAddress | null {
  const open = openStore.get();
  const view = viewStore.get();
  const shown = open && shownOf(open.register, view);
  return shown && view.active && cellAddress(view.active.measureId, view.active.column, shown.round.id);
}

/** Turns to the table and opens a panel beside it, in the place of whatever stood there. */
export function openSidePanel(panel: SidePanel): void {
  openNoteStore.set(null);
  yearSearchStore.set(null);
  flushSync(() => {
    look({ screen: 'register', isPreviewOpen: false });
    sidePanelStore.set(panel);
  });
  document.querySelector<HTMLElement>('[data-side-panel]')?.focus();
}

/** Closes the panel; the caret goes back to where it was in the table. */
export function closeSidePanel(): void {
  flushSync(() => sidePanelStore.set(null));
  const { active } = viewStore.get();
  if (!active) return;
  if (cellElement(active.measureId, active.column)) focusCell(active.measureId, active.column, 'end');
  else focusHandle(active.measureId);
}

/** Turns to the year and round of a cell and puts the caret into it; a hidden column's row is shown instead. */
export function goToCell({ measureId, column, roundId }: CellAddress): void {
  const open = openStore.get();
  const found = open && findMeasure(open.register, measureId);
  if (!found) return;
  const round = roundId === null ? {} : { roundId };
  flushSync(() => look({ screen: 'register', fiscalYearId: found.fiscalYear.id, ...round }));
  if (cellElement(measureId, column)) focusCell(measureId, column, 'end');
  else focusHandle(measureId);
}
