// Opening what is said of deadlines, going to the sentences it speaks of, and the clerk's word on them. A word is a change of its
// own: it stands beside the text, and one step takes it back.
import { flushSync } from 'react-dom';
import { type Overruled, overrule, takeBackWords, type Verdict } from '../../src/followup/overrule.ts';
import type { CellAddress } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { Id, Measure, StatementOverride } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { activeCell } from '../commands/side-panel-commands.ts';
import { showSpan } from '../find/go-to.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { openStore } from '../store/open-register.ts';
import { look, viewStore } from '../store/view.ts';
import { cellElement } from '../table/focus.ts';
import { caretRect } from '../table/visual-line.ts';
import { chipStore, followupStore, type Hook } from './followup-store.ts';

/** Opens the deadlines of a row; `from` is where the focus goes back to. */
export function openRowFollowup(measureId: Id, from: HTMLElement | null = focused()): void {
  commitAllDrafts();
  chipStore.set(null);
  followupStore.set({ kind: 'row', measureId, returnTo: from });
}

/** Opens how the sentence at the caret is read. */
export function openDateAtCaret(): void {
  const cell = activeCell();
  const area = cell && cellElement(cell.measureId, cell.column);
  if (!cell || !area) return;
  // Asked for from a menu, the caret is still where it was.
  if (document.activeElement !== area) area.focus({ preventScroll: true });
  openSentence(cell, area, area.selectionStart);
}

/** Opens how the sentence at an offset of a cell is read, beside the cell. */
export function openSentence(cell: CellAddress, area: HTMLTextAreaElement, offset: number): void {
  commitAllDrafts();
  chipStore.set(null);
  followupStore.set({ kind: 'sentence', cell, offset, hook: hookAt(area), returnTo: area });
}

/** The caret's line across the whole cell: what hangs on it stands beside the cell. */
export function hookAt(area: HTMLTextAreaElement): Hook {
  const { left, width, top, height } = area.getBoundingClientRect();
  const caret = caretRect(area);
  return { left, width, top: caret?.top ?? top, height: caret?.height ?? height };
}

/** Closes it; the focus goes back to where it came from. */
export function closeFollowup(): void {
  const open = followupStore.get();
  if (!open) return;
  flushSync(() => followupStore.set(null));
  if (open.returnTo?.isConnected) open.returnTo.focus({ preventScroll: true });
}

/** Closes it and goes to a sentence, which is selected. */
export function goToSentence(cell: CellAddress, start: number, end: number): void {
  flushSync(() => {
    followupStore.set(null);
    if (viewStore.get().screen !== 'register') look({ screen: 'register' });
  });
  const area = cellElement(cell.measureId, cell.column);
  if (area) showSpan(area, { start, end }, true);
}

/** Says a word on a sentence or an occurrence; one step. */
export function say(about: Overruled, verdict: Verdict): void {
  const measure = measureNow(about.cell.measureId);
  if (measure) change(overrule(measure, about, verdict, crypto.randomUUID()));
}

/** Takes words back; one step. */
export function takeBack(words: readonly StatementOverride[]): void {
  const wish = takeBackWords(words);
  if (wish) change(wish);
}

/** The row as the register has it now. */
export function measureNow(measureId: Id): Measure | null {
  const open = openStore.get();
  return (open && findMeasure(open.register, measureId)?.measure) ?? null;
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
