// Dragging rows and groups by their handles: what is in the hand, which gap lies under it, and what happens on letting go. The
// picture of it is drawn by DragLayer.
import type { Group, Id } from '../../src/register/model.ts';
import { moveGroupTo } from '../commands/group-commands.ts';
import { moveRowsTo } from '../commands/row-commands.ts';
import { foldStore } from '../store/folds.ts';
import { rowsMeant } from '../store/selection.ts';
import { shownYear } from '../store/shown.ts';
import { createStore, useStore } from '../store/store.ts';
import { followPointer } from './pointer-drag.ts';
import type { RowGap } from './row-moves.ts';

/** A line across the table, in the window's pixels. */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface Drag {
  readonly kind: 'rows' | 'group';
  /** What is in the hand: rows, or one group. */
  readonly ids: ReadonlySet<Id>;
  readonly x: number;
  readonly y: number;
  readonly line: Line | null;
  /** The folded group that would take the rows. */
  readonly intoGroup: Id | null;
}

export const dragStore = createStore<Drag | null>(null);

export function useIsDragged(id: Id): boolean {
  return useStore(dragStore, (drag) => drag?.ids.has(id) ?? false);
}

export function useTakesRows(groupId: Id): boolean {
  return useStore(dragStore, (drag) => drag?.intoGroup === groupId);
}

/** The row under the hand, with all selected ones if it is selected. */
export function dragRows(pressed: PointerEvent, handle: HTMLElement, measureId: Id): void {
  let gap: RowGap | null = null;
  const ids = rowsMeant(measureId);
  followPointer(
    pressed,
    handle,
    {
      begin: () => dragStore.set({ ...inHand('rows', ids), x: pressed.clientX, y: pressed.clientY }),
      move: (x, y) => {
        const found = rowGapAt(handle, y);
        gap = found?.gap ?? null;
        show(x, y, found?.line ?? null, found?.intoGroup ?? null);
      },
      drop: () => {
        if (gap) moveRowsTo(ids, gap);
      },
      end: () => dragStore.set(null),
    },
    { scrolls: true },
  );
}

/** A group with all its rows. */
export function dragGroup(pressed: PointerEvent, handle: HTMLElement, groupId: Id): void {
  let gap: { readonly beforeId: Id | null } | null = null;
  followPointer(
    pressed,
    handle,
    {
      begin: () => dragStore.set({ ...inHand('group', [groupId]), x: pressed.clientX, y: pressed.clientY }),
      move: (x, y) => {
        const found = groupGapAt(handle, y);
        gap = found && { beforeId: found.beforeId };
        show(x, y, found?.line ?? null, null);
      },
      drop: () => {
        if (gap) moveGroupTo(groupId, gap.beforeId);
      },
      end: () => dragStore.set(null),
    },
    { scrolls: true },
  );
}

function inHand(kind: Drag['kind'], ids: readonly Id[]): Omit<Drag, 'x' | 'y'> {
  return { kind, ids: new Set(ids), line: null, intoGroup: null };
}

function show(x: number, y: number, line: Line | null, intoGroup: Id | null): void {
  dragStore.update((drag) => drag && { ...drag, x, y, line, intoGroup });
}

interface RowGapOnScreen {
  readonly gap: RowGap;
  readonly line: Line | null;
  readonly intoGroup: Id | null;
}

/** The gap between rows nearest to a height in the window. */
function rowGapAt(handle: HTMLElement, y: number): RowGapOnScreen | null {
  const line = rowUnder(handle, y);
  const groups = shownYear()?.groups ?? [];
  const group = groups.find(
    ({ id }) => id === line?.dataset.groupRow || id === line?.closest('tbody')?.dataset.groupRows,
  );
  if (!line || !group) return null;
  const box = line.getBoundingClientRect();
  const isUpper = y < box.top + box.height / 2;
  const at = (gap: RowGap, edge: 'top' | 'bottom'): RowGapOnScreen => ({
    gap,
    line: { left: box.left, top: box[edge], width: box.width },
    intoGroup: null,
  });
  const rowId = line.dataset.row;
  if (rowId !== undefined) {
    const index = group.measures.findIndex(({ id }) => id === rowId);
    const beforeId = isUpper ? rowId : (group.measures[index + 1]?.id ?? null);
    return at({ groupId: group.id, beforeId }, isUpper ? 'top' : 'bottom');
  }
  // A heading, or the line that stands in an empty group: over the upper half of a heading the group before still takes it.
  const upper = groups[groups.indexOf(group) - 1];
  const isHeading = line.dataset.groupRow !== undefined;
  if (isHeading && isUpper && upper && !isFolded(upper)) return at({ groupId: upper.id, beforeId: null }, 'top');
  if (isFolded(group)) {
    return { gap: { groupId: group.id, beforeId: null }, line: null, intoGroup: group.id };
  }
  return at({ groupId: group.id, beforeId: group.measures[0]?.id ?? null }, 'bottom');
}

/** The gap between groups nearest to a height in the window. */
function groupGapAt(handle: HTMLElement, y: number): { readonly beforeId: Id | null; readonly line: Line } | null {
  const bodies = [...(handle.closest('table')?.tBodies ?? [])];
  const boxes = bodies.map((body) => body.getBoundingClientRect());
  const index = boxes.findIndex((box) => y < box.top + box.height / 2);
  const [box, edge] = index === -1 ? [boxes.at(-1), 'bottom' as const] : [boxes[index], 'top' as const];
  if (!box) return null;
  return {
    beforeId: bodies[index]?.dataset.groupRows ?? null,
    line: { left: box.left, top: box[edge], width: box.width },
  };
}

/** The line of the table at a height; above its first the first, below its last the last. */
function rowUnder(handle: HTMLElement, y: number): HTMLElement | null {
  const table = handle.closest('table');
  const desk = handle.closest('.desk');
  const head = table?.tHead;
  if (!table || !desk || !head) return null;
  const box = table.getBoundingClientRect();
  const frame = desk.getBoundingClientRect();
  const top = Math.max(head.getBoundingClientRect().bottom, frame.top) + 1;
  const bottom = Math.min(box.bottom, frame.bottom) - 2;
  const [seen] = document
    .elementsFromPoint(Math.max(box.left, frame.left) + 8, Math.min(bottom, Math.max(top, y)))
    .flatMap((element) => element.closest<HTMLElement>('tbody tr') ?? []);
  return seen ?? null;
}

function isFolded(group: Group): boolean {
  return foldStore.get().has(group.id);
}
