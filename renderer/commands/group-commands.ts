// What can be done with the groups of the table: add, move, duplicate, delete, fold away.
import { blankMeasure } from '../../src/register/blank.ts';
import { findGroup } from '../../src/register/find.ts';
import type { Group, Id } from '../../src/register/model.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { setFolded } from '../store/folds.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { shownYear } from '../store/shown.ts';
import { focusGroup, focusTable, keepCaret } from '../table/focus.ts';
import { groupMoveInto } from '../table/row-moves.ts';
import { change } from './change-commands.ts';
import { addRowToGroup, copyOf, offerUndo } from './row-commands.ts';

function locate(groupId: Id) {
  const open = openStore.get();
  return open ? findGroup(open.register, groupId) : null;
}

/** A group after the given one, or at the end, with one empty row to type into; its heading is still to be typed, or given. */
export function addGroup(afterGroupId: Id | null = null, heading = ''): void {
  const fiscalYear = shownYear();
  if (!fiscalYear) return;
  const after = fiscalYear.groups.findIndex((group) => group.id === afterGroupId);
  const group: Group = { id: crypto.randomUUID(), heading, measures: [blankMeasure(crypto.randomUUID())] };
  const index = after === -1 ? fiscalYear.groups.length : after + 1;
  if (change({ kind: 'addGroup', fiscalYearId: fiscalYear.id, index, group })) focusGroup(group.id);
}

/** A row at the table's end; the first row of a year brings its group along. */
export function addLastRow(): void {
  const last = shownYear()?.groups.at(-1);
  if (last) addRowToGroup(last);
  else addGroup();
}

/** Moves a group one place, its rows with it. */
export function moveGroup(groupId: Id, direction: -1 | 1): void {
  const found = locate(groupId);
  if (!found) return;
  const { groups } = found.fiscalYear;
  const index = found.index + direction;
  if (index < 0 || index >= groups.length) return;
  moveGroupTo(groupId, groups[direction === 1 ? index + 1 : index]?.id ?? null);
}

/** Puts a group before another, or at the end. */
export function moveGroupTo(groupId: Id, beforeId: Id | null): void {
  const found = locate(groupId);
  const move = found && groupMoveInto(found.fiscalYear, groupId, beforeId);
  const restore = keepCaret();
  if (move && change(move)) restore();
}

/** A copy of a group with copies of its rows, right after it. */
export function duplicateGroup(groupId: Id): void {
  commitAllDrafts();
  const found = locate(groupId);
  if (!found) return;
  const group: Group = { ...found.group, id: crypto.randomUUID(), measures: found.group.measures.map(copyOf) };
  const isDone = change({ kind: 'addGroup', fiscalYearId: found.fiscalYear.id, index: found.index + 1, group });
  if (isDone) focusGroup(group.id);
}

/** Deletes a group with its rows at once and offers the way back. */
export function deleteGroup(groupId: Id): void {
  const found = locate(groupId);
  if (!found || !change({ kind: 'removeGroup', groupId })) return;
  const { groups } = found.fiscalYear;
  const neighbour = groups[found.index + 1] ?? groups[found.index - 1];
  if (neighbour) focusGroup(neighbour.id);
  else focusTable();
  offerUndo(wording().table.groupDeleted(found.group.measures.length));
}

/** Folds every group of the year on the screen away, or unfolds them all. */
export function foldAll(isFolded: boolean): void {
  setFolded(shownYear()?.groups.map(({ id }) => id) ?? [], isFolded);
}
