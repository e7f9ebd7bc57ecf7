// Notes on cells: opening the one of a cell, closing it, and all of them beside the table.
import { flushSync } from 'react-dom';
import type { CellAddress } from '../../src/register/columns.ts';
import { activeCell, openSidePanel } from '../commands/side-panel-commands.ts';
import { noteTarget } from '../store/draft-target.ts';
import { leaveField } from '../store/drafts.ts';
import { openNoteStore } from '../store/side-panel.ts';
import { cellElement, focusCell } from '../table/focus.ts';

/** Opens the note on the active cell, to be read or written. */
export function noteOnActive(): void {
  const cell = activeCell();
  if (cell) openNote(cell);
}

/** Opens the note over its cell; a cell that is not on the screen is brought there first. */
export function openNote(cell: CellAddress): void {
  const field = cellElement(cell.measureId, cell.column);
  if (field) openNoteStore.set({ cell, field });
}

/** Closes the open note, its text saved; the caret goes back into the cell. */
export function closeNote(): void {
  const cell = openNoteStore.get()?.cell;
  if (!cell) return;
  leaveField(noteTarget(cell).key);
  flushSync(() => openNoteStore.set(null));
  focusCell(cell.measureId, cell.column, 'end');
}

/** Lists every note of the year beside the table. */
export function openNotes(): void {
  openSidePanel({ kind: 'notes' });
}
