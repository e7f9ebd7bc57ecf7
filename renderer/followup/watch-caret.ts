// The date the caret rests in: after a moment without a key, or at once where the pointer put it there, a short line beside the cell
// says how it is read. It never asks anything of a key: what is being typed is read when it is saved.
import { readTimes, timeAt } from '../../src/followup/readings.ts';
import { type CellAddress, cellText } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import { activeCell } from '../commands/side-panel-commands.ts';
import { readingStore } from '../reading/reading-store.ts';
import { marksIn } from '../store/cell-marks.ts';
import { cellKey } from '../store/draft-target.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { explain } from './explain.ts';
import { hookAt } from './followup-commands.ts';
import { chipStore, followupStore, type Hook, type ShownChip } from './followup-store.ts';

/** The caret stays this long before something is said. */
const restMs = 450;
/** What the line needs beside the cell. */
const leastRoomPx = 260;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Watches as long as the window lives. */
export function watchCaret(): void {
  document.addEventListener('selectionchange', () => later(restMs));
  document.addEventListener('input', hide, { capture: true });
  document.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Element && event.relatedTarget.closest('.date-chip'))) hide();
  });
  document.addEventListener('scroll', hide, { capture: true, passive: true });
  // The cell is somewhere else now, and the line with it.
  window.addEventListener('resize', () => {
    hide();
    later(restMs);
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLTextAreaElement) later(0);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.code === 'Escape') hide();
    },
    { capture: true },
  );
  readingStore.subscribe(() => later(restMs));
}

function hide(): void {
  clearTimeout(timer);
  if (chipStore.get()) chipStore.set(null);
}

function later(delay: number): void {
  clearTimeout(timer);
  const area = document.activeElement;
  if (area instanceof HTMLTextAreaElement) timer = setTimeout(() => chipStore.set(chipAt(area)), delay);
  else hide();
}

function chipAt(area: HTMLTextAreaElement): ShownChip | null {
  const { selectionStart: offset, selectionEnd, value } = area;
  const cell = area.dataset.column === undefined ? null : activeCell();
  if (!cell || followupStore.get() || document.activeElement !== area || offset !== selectionEnd) return null;
  if (!isMarked(cell, offset)) return null;
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  const measure = open && findMeasure(open.register, cell.measureId)?.measure;
  // What is not saved yet is not read yet.
  if (!shown || !measure || cellText(measure, cell.column, shown.round.id) !== value) return null;
  const time = timeAt(readTimes(measure, cell, shown.fiscalYear, shown.round), offset);
  if (!time || time.kind === null || offset < time.start || offset > time.end) return null;
  const state = readingStore.get()?.byMeasure.get(cell.measureId)?.state;
  const hook = hookAt(area);
  return { cell, offset, lines: explain(time, cell.column, state, wording().followup), hook, side: sideOf(hook) };
}

/** Asked of the marks that are there already, before anything is read: a caret outside of them costs nothing. */
function isMarked(cell: CellAddress, offset: number): boolean {
  const marks = marksIn('dates', cellKey(cell))?.marks ?? [];
  return marks.some(({ start, end }) => start <= offset && offset <= end);
}

/** The side of the cell that has room for the line. */
function sideOf({ left, width }: Hook): ShownChip['side'] {
  return window.innerWidth - left - width >= leastRoomPx ? 'right' : 'left';
}
