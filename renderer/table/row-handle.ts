// What mouse and keys do on a row's handle: select, extend, go along the rows, open the menu, leave the table.
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Id } from '../../src/register/model.ts';
import { deleteRows } from '../commands/row-commands.ts';
import { openMenu } from '../panels/menu.ts';
import { wording } from '../store/program.ts';
import {
  clearSelection,
  rowsMeant,
  selectedRows,
  selectionStore,
  selectRange,
  selectRows,
  toggleRow,
} from '../store/selection.ts';
import { rowMenu, selectionMenu } from './row-menu.ts';

type HandleEvent = KeyboardEvent<HTMLButtonElement>;

/** A click selects this row alone, or lets it go; with Ctrl one more or less, with Shift all from the last one to it. */
export function clickHandle(event: MouseEvent<HTMLButtonElement>, measureId: Id): void {
  if (event.shiftKey) selectRange(rowsSeen(event.currentTarget), measureId, measureId);
  else if (event.ctrlKey || event.metaKey) toggleRow(measureId);
  else if (selectedRows().join() === measureId) clearSelection();
  else selectRows([measureId]);
}

export function handleKeys(event: HandleEvent, measureId: Id, isReadOnly: boolean): void {
  const { code, altKey, shiftKey } = event;
  const isCtrl = event.ctrlKey || event.metaKey;
  const isPlain = !(isCtrl || altKey || shiftKey);
  if (code === 'KeyA' && isCtrl && !altKey && !shiftKey) selectRows(rowsSeen(event.currentTarget));
  else if (isOneOf(code, 'ArrowUp', 'ArrowDown') && shiftKey && !isCtrl && !altKey) extend(event, measureId);
  else if (code === 'F10' && shiftKey) openRowMenu(event.currentTarget, measureId, isReadOnly);
  else if (code === 'Tab' && !isCtrl && !altKey) {
    if (!leaveTable(shiftKey)) return;
  } else if (!isPlain) return;
  else if (code === 'Space') toggleRow(measureId);
  else if (isOneOf(code, 'Enter', 'NumpadEnter', 'ContextMenu'))
    openRowMenu(event.currentTarget, measureId, isReadOnly);
  else if (code === 'Delete' && !isReadOnly) deleteRows(rowsMeant(measureId));
  else if (code === 'Escape') clearSelection();
  else {
    const target = goal(event);
    if (target === undefined) return;
    target?.focus();
  }
  event.preventDefault();
}

/** The menu of a row; of all selected ones where it is among them. It hangs on the words in the row's gutter. */
export function openRowMenu(within: Element, measureId: Id, isReadOnly: boolean): void {
  const anchor = within.closest('.gutter')?.querySelector<HTMLElement>('.row-menu');
  if (!anchor) return;
  const meant = rowsMeant(measureId);
  if (meant.length > 1) {
    openMenu(anchor, wording().rows.selection.menu(meant.length), selectionMenu(meant, isReadOnly));
  } else {
    openMenu(anchor, anchor.getAttribute('aria-label') ?? '', rowMenu(measureId, isReadOnly));
  }
}

/** The rows one can see, in order: those of folded groups and those left out by a filter are not among them. */
function rowsSeen(within: Element): readonly Id[] {
  return handlesSeen(within).flatMap((handle) => handle.closest<HTMLElement>('[data-row]')?.dataset.row ?? []);
}

function handlesSeen(within: Element): readonly HTMLElement[] {
  const handles = within.closest('table')?.querySelectorAll<HTMLElement>('tr:not([hidden]) > .gutter .row-handle');
  return [...(handles ?? [])];
}

/** The range grows or shrinks by the row the focus goes to. */
function extend(event: HandleEvent, measureId: Id): void {
  const handles = handlesSeen(event.currentTarget);
  const next = handles[handles.indexOf(event.currentTarget) + (event.code === 'ArrowUp' ? -1 : 1)];
  const nextId = next?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!next || nextId === undefined) return;
  // Without a selection a new range begins here, wherever the last one began.
  if (!selectionStore.get().ids.has(measureId)) selectRows([measureId]);
  selectRange(rowsSeen(event.currentTarget), measureId, nextId);
  next.focus();
}

/** Where a plain key leads from the handle; null where there is nothing that way, undefined for keys that lead nowhere. */
function goal(event: HandleEvent): HTMLElement | null | undefined {
  const handle = event.currentTarget;
  const handles = handlesSeen(handle);
  switch (event.code) {
    case 'ArrowUp':
      return handles[handles.indexOf(handle) - 1] ?? null;
    case 'ArrowDown':
      return handles[handles.indexOf(handle) + 1] ?? null;
    case 'Home':
      return handles[0] ?? null;
    case 'End':
      return handles.at(-1) ?? null;
    case 'ArrowRight':
      return handle.closest('tr')?.querySelector('textarea') ?? null;
    default:
      return undefined;
  }
}

/** On to what acts on the selected rows, or follows the table; back to what stands before it. False where the browser knows. */
function leaveTable(isBack: boolean): boolean {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const target = isBack ? find('[data-before-table]') : (find('.selection-bar button') ?? find('[data-after-table]'));
  target?.focus();
  return target !== null;
}

function isOneOf(code: string, ...codes: readonly string[]): boolean {
  return codes.includes(code);
}
