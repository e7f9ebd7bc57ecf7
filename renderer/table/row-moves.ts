// Where rows and groups go when they are moved, as changes. Pure: it knows lists of ids, not the screen.
import type { Change } from '../../src/register/change.ts';
import type { FiscalYear, Id } from '../../src/register/model.ts';

/** A gap in the table: before a row of a group, or, with null, at the group's end. */
export interface RowGap {
  readonly groupId: Id;
  readonly beforeId: Id | null;
}

/** The row's number in the table, counted over all groups from 1. */
export function rowNumberOf(fiscalYear: FiscalYear, measureId: Id): number {
  return fiscalYear.groups.flatMap((group) => group.measures).findIndex((measure) => measure.id === measureId) + 1;
}

/** The year's rows by group, in order. */
function listsOf(fiscalYear: FiscalYear): readonly { readonly groupId: Id; readonly ids: readonly Id[] }[] {
  return fiscalYear.groups.map((group) => ({ groupId: group.id, ids: group.measures.map(({ id }) => id) }));
}

/**
 * The moves that put rows into a gap, in the table's order; null where all of them stand there already. A gap before a row that
 * moves along is the gap before the next one that stays.
 */
export function movesInto(fiscalYear: FiscalYear, measureIds: readonly Id[], gap: RowGap): Change | null {
  const lists = new Map(listsOf(fiscalYear).map(({ groupId, ids }) => [groupId, ids]));
  const moved = new Set(measureIds);
  const target = lists.get(gap.groupId);
  if (!target) return null;
  const from = gap.beforeId === null ? target.length : target.indexOf(gap.beforeId);
  const before = target.slice(from).find((id) => !moved.has(id)) ?? null;
  const inOrder = [...lists.values()].flat().filter((id) => moved.has(id));
  const stays = target.filter((id) => !moved.has(id));
  const goal = stays.toSpliced(before === null ? stays.length : stays.indexOf(before), 0, ...inOrder);
  if (goal.join('\n') === target.join('\n')) return null;
  const changes = inOrder.flatMap((measureId): Change | readonly [] => {
    const [home, ids] = [...lists].find(([, list]) => list.includes(measureId)) ?? [];
    if (home === undefined || ids === undefined) return [];
    lists.set(
      home,
      ids.filter((id) => id !== measureId),
    );
    const into = lists.get(gap.groupId) ?? [];
    const index = before === null ? into.length : into.indexOf(before);
    lists.set(gap.groupId, into.toSpliced(index, 0, measureId));
    const isThere = home === gap.groupId && ids.indexOf(measureId) === index;
    return isThere ? [] : { kind: 'moveMeasure', measureId, groupId: gap.groupId, index };
  });
  return asOne(changes);
}

/**
 * The gap one step up (-1) or down (1) of rows: over a neighbour row, or over a group's border to the neighbour group's near end.
 * Null at the table's end.
 */
export function gapBeside(fiscalYear: FiscalYear, measureIds: readonly Id[], direction: -1 | 1): RowGap | null {
  const lists = listsOf(fiscalYear);
  const moved = new Set(measureIds);
  const isMoved = (id: Id) => moved.has(id);
  const place = direction === -1 ? lists.findIndex(has) : lists.findLastIndex(has);
  const list = lists[place];
  if (!list) return null;
  if (direction === -1) {
    const above = list.ids[list.ids.findIndex(isMoved) - 1];
    if (above !== undefined) return { groupId: list.groupId, beforeId: above };
    const upper = lists[place - 1];
    return upper ? { groupId: upper.groupId, beforeId: null } : null;
  }
  const last = list.ids.findLastIndex(isMoved);
  if (last + 1 < list.ids.length) return { groupId: list.groupId, beforeId: list.ids[last + 2] ?? null };
  const lower = lists[place + 1];
  return lower ? { groupId: lower.groupId, beforeId: lower.ids[0] ?? null } : null;

  function has({ ids }: { readonly ids: readonly Id[] }): boolean {
    return ids.some(isMoved);
  }
}

/** The move that puts a group before another, or at the end with null; null where it stands there already. */
export function groupMoveInto(fiscalYear: FiscalYear, groupId: Id, beforeId: Id | null): Change | null {
  const ids = fiscalYear.groups.map(({ id }) => id);
  const others = ids.filter((id) => id !== groupId);
  const next = beforeId === groupId ? (ids[ids.indexOf(groupId) + 1] ?? null) : beforeId;
  const index = next === null ? others.length : others.indexOf(next);
  return index === ids.indexOf(groupId) ? null : { kind: 'moveGroup', groupId, index };
}

/** Several changes as one step; one alone as itself, none as null. */
export function asOne(changes: readonly Change[]): Change | null {
  const [first] = changes;
  if (!first) return null;
  return changes.length === 1 ? first : { kind: 'batch', changes };
}
