// What can be done with the rows and groups of the table. Each works on ids, so that it does not matter where the wish came
// from: a key, a menu, a button.
import { blankMeasure } from '../../src/register/blank.ts';
import type { Change } from '../../src/register/change.ts';
import { findGroup, findMeasure } from '../../src/register/find.ts';
import type { FiscalYear, Group, Id, Measure } from '../../src/register/model.ts';
import { notify } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { focusCell, focusGroup, focusTableStart, keepCaret } from '../table/focus.ts';
import { change, undo } from './change-commands.ts';

function shownYear(): FiscalYear | null {
  const open = openStore.get();
  return open ? (shownOf(open.register, viewStore.get())?.fiscalYear ?? null) : null;
}

function locate(measureId: Id) {
  const open = openStore.get();
  return open ? findMeasure(open.register, measureId) : null;
}

/** The row's number in the table, counted over all groups from 1. */
export function rowNumberOf(fiscalYear: FiscalYear, measureId: Id): number {
  return fiscalYear.groups.flatMap((group) => group.measures).findIndex((measure) => measure.id === measureId) + 1;
}

export function addRow(measureId: Id, place: 'above' | 'below'): void {
  const found = locate(measureId);
  if (found) insert(found.group, found.index + (place === 'below' ? 1 : 0), blankMeasure(crypto.randomUUID()));
}

export function addRowToGroup(group: Group): void {
  insert(group, group.measures.length, blankMeasure(crypto.randomUUID()));
}

/** A row at the table's end; the first row of a year brings its group along. */
export function addLastRow(): void {
  const last = shownYear()?.groups.at(-1);
  if (last) addRowToGroup(last);
  else addGroup();
}

export function duplicateRow(measureId: Id): void {
  const found = locate(measureId);
  if (found) insert(found.group, found.index + 1, { ...found.measure, id: crypto.randomUUID() });
}

function insert(group: Group, index: number, measure: Measure): void {
  if (change({ kind: 'addMeasure', groupId: group.id, index, measure })) focusCell(measure.id, 'issue', 'end');
}

/** Moves a row one place; over a group's border it becomes the neighbour group's last or first. */
export function moveRow(measureId: Id, direction: -1 | 1): void {
  const found = locate(measureId);
  if (!found) return;
  const { fiscalYear, group, index } = found;
  const within = index + direction;
  if (within >= 0 && within < group.measures.length) {
    move({ kind: 'moveMeasure', measureId, groupId: group.id, index: within });
    return;
  }
  const neighbour = fiscalYear.groups[fiscalYear.groups.findIndex((one) => one.id === group.id) + direction];
  if (!neighbour) return;
  move({
    kind: 'moveMeasure',
    measureId,
    groupId: neighbour.id,
    index: direction === 1 ? 0 : neighbour.measures.length,
  });
}

/** Deletes at once and offers the way back: a question beforehand would be clicked away unread. */
export function deleteRow(measureId: Id): void {
  const found = locate(measureId);
  if (!found) return;
  const { group, index, fiscalYear } = found;
  const row = rowNumberOf(fiscalYear, measureId);
  if (!change({ kind: 'removeMeasure', measureId })) return;
  const neighbour = group.measures[index + 1] ?? group.measures[index - 1];
  if (neighbour) focusCell(neighbour.id, 'issue', 'start');
  else focusGroup(group.id);
  offerUndo(wording().table.rowDeleted(row));
}

/** A group after the given one, or at the end, with one empty row to type into. */
export function addGroup(afterGroupId: Id | null = null): void {
  const fiscalYear = shownYear();
  if (!fiscalYear) return;
  const after = fiscalYear.groups.findIndex((group) => group.id === afterGroupId);
  const group: Group = { id: crypto.randomUUID(), heading: '', measures: [blankMeasure(crypto.randomUUID())] };
  const index = after === -1 ? fiscalYear.groups.length : after + 1;
  if (change({ kind: 'addGroup', fiscalYearId: fiscalYear.id, index, group })) focusGroup(group.id);
}

export function moveGroup(groupId: Id, direction: -1 | 1): void {
  const open = openStore.get();
  const found = open && findGroup(open.register, groupId);
  if (!found) return;
  const index = found.index + direction;
  if (index >= 0 && index < found.fiscalYear.groups.length) move({ kind: 'moveGroup', groupId, index });
}

export function deleteGroup(groupId: Id): void {
  const open = openStore.get();
  const found = open && findGroup(open.register, groupId);
  if (!found || !change({ kind: 'removeGroup', groupId })) return;
  const { groups } = found.fiscalYear;
  const neighbour = groups[found.index + 1] ?? groups[found.index - 1];
  if (neighbour) focusGroup(neighbour.id);
  else focusTableStart();
  offerUndo(wording().table.groupDeleted(found.group.measures.length));
}

function move(wanted: Change): void {
  const restore = keepCaret();
  if (change(wanted)) restore();
}

function offerUndo(text: string): void {
  notify({ tone: 'done', text, action: { label: wording().commands.undo, run: () => void undo() } });
}
