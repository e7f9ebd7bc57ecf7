// What can be done with the rows of the table. Each works on ids, so that it does not matter where the wish came from: a key, a menu,
// a button, a drag. What is done with several rows at once is one step to undo.
import { blankMeasure } from '../../src/register/blank.ts';
import type { Change } from '../../src/register/change.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { FiscalYear, Group, Id, Measure, MeasureFlag, Register } from '../../src/register/model.ts';
import { commitAllDrafts, forgetSavedDrafts } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { clearSelection, rowsMeant, selectionStore, selectRows } from '../store/selection.ts';
import { focusCell, focusGroup, focusHandle, keepCaret } from '../table/focus.ts';
import { asOne, gapBeside, movesInto, type RowGap, rowNumberOf } from '../table/row-moves.ts';
import { change, undo } from './change-commands.ts';

function locate(measureId: Id) {
  const open = openStore.get();
  return open ? findMeasure(open.register, measureId) : null;
}

/** An empty row beside another, with the caret in it. */
export function addRow(measureId: Id, place: 'above' | 'below'): void {
  const found = locate(measureId);
  if (found) insert(found.group, found.index + (place === 'below' ? 1 : 0));
}

/** An empty row at a group's end. */
export function addRowToGroup(group: Group): void {
  insert(group, group.measures.length);
}

/** A row right under a group's heading. */
export function addFirstRow(groupId: Id): void {
  const group = current()
    ?.fiscalYears.flatMap((year) => year.groups)
    .find(({ id }) => id === groupId);
  if (group) insert(group, 0);
}

function insert(group: Group, index: number): void {
  const measure = blankMeasure(crypto.randomUUID());
  if (change({ kind: 'addMeasure', groupId: group.id, index, measure })) focusCell(measure.id, 'issue', 'end');
}

/** A copy that can stand beside the original in the same register. */
export function copyOf(measure: Measure): Measure {
  const anew = <Part extends { readonly id: Id }>(part: Part): Part => ({ ...part, id: crypto.randomUUID() });
  const { evidence, overrides } = measure;
  return { ...measure, id: crypto.randomUUID(), evidence: evidence.map(anew), overrides: overrides.map(anew) };
}

/** Copies of rows below them, in each group after its last one. The copies are selected then, as they are what one goes on with. */
export function duplicateRows(measureIds: readonly Id[]): void {
  const wanted = new Set(measureIds);
  const groups = current()?.fiscalYears.flatMap((year) => year.groups) ?? [];
  const additions = groups.flatMap((group) => {
    const originals = group.measures.filter(({ id }) => wanted.has(id));
    const after = group.measures.findLastIndex(({ id }) => wanted.has(id)) + 1;
    return originals.map((original, place) => ({
      kind: 'addMeasure' as const,
      groupId: group.id,
      index: after + place,
      measure: copyOf(original),
    }));
  });
  const [first] = additions;
  const wish = asOne(additions);
  if (!first || !wish || !change(wish)) return;
  if (additions.length === 1 && selectionStore.get().ids.size === 0) {
    focusCell(first.measure.id, 'issue', 'end');
  } else {
    selectRows(additions.map(({ measure }) => measure.id));
    focusHandle(first.measure.id);
  }
}

/** Moves a row, or the selected ones with it, one place; over a group's border to the neighbour group's near end. */
export function moveRows(measureIds: readonly Id[], direction: -1 | 1): void {
  const fiscalYear = yearOf(measureIds);
  const gap = fiscalYear && gapBeside(fiscalYear, measureIds, direction);
  if (gap) moveRowsTo(measureIds, gap);
}

/** Puts rows into a gap of the table, in the order they have. */
export function moveRowsTo(measureIds: readonly Id[], gap: RowGap): void {
  const fiscalYear = yearOf(measureIds);
  const moves = fiscalYear && movesInto(fiscalYear, measureIds, gap);
  const restore = keepCaret();
  if (moves && change(moves)) restore();
}

/** Puts rows at the end of a group, from a menu: the first of them is gone to. */
export function moveRowsToGroup(measureIds: readonly Id[], groupId: Id): void {
  moveRowsTo(measureIds, { groupId, beforeId: null });
  const [first] = measureIds;
  if (first !== undefined) focusHandle(first);
}

/** Deletes at once and offers the way back: a question beforehand would be clicked away unread. */
export function deleteRows(measureIds: readonly Id[]): void {
  const fiscalYear = yearOf(measureIds);
  const [first, second] = measureIds;
  if (!fiscalYear || first === undefined) return;
  const row = rowNumberOf(fiscalYear, first);
  const isOne = second === undefined;
  const next = isOne ? neighbourInGroup(first) : neighbour(fiscalYear, measureIds);
  const groupId = locate(first)?.group.id;
  const removals = asOne(measureIds.map((measureId) => ({ kind: 'removeMeasure', measureId })));
  if (!removals || !change(removals)) return;
  const words = wording();
  clearSelection();
  if (next !== undefined && isOne) focusCell(next, 'issue', 'start');
  else if (next !== undefined) focusHandle(next);
  else if (groupId !== undefined) focusGroup(groupId);
  offerUndo(isOne ? words.table.rowDeleted(row) : words.rows.selection.removed(measureIds.length));
}

/** Says what the assessment made of these rows, or that it said nothing. */
export function setFlags(measureIds: readonly Id[], flag: MeasureFlag | null): void {
  const changes = measureIds.flatMap((measureId): Change | readonly [] => {
    const found = locate(measureId);
    return !found || found.measure.flag === flag ? [] : { kind: 'setFlag', measureId, flag };
  });
  const wish = asOne(changes);
  if (wish) change(wish);
}

/** Says who answers for these rows: instead of what their cells say, or on a line of its own below it. */
export function assignRows(measureIds: readonly Id[], responsible: string, how: 'replace' | 'append'): void {
  const register = current();
  if (!register) return;
  const changes = measureIds.flatMap((measureId): Change | readonly [] => {
    const before = findMeasure(register, measureId)?.measure.responsible ?? '';
    const isThere = before.split('\n').some((line) => line.trim() === responsible);
    const kept = how === 'replace' || before.trim() === '' ? '' : `${before.trimEnd()}\n`;
    const text = how === 'append' && isThere ? before : kept + responsible;
    const cell = { measureId, column: 'responsible', roundId: null } as const;
    return text === before ? [] : { kind: 'setCell', cell, text };
  });
  const wish = asOne(changes);
  // A draft that is in the register already would hide the new text.
  if (wish && change(wish)) forgetSavedDrafts();
}

/** What a key or the command menu means by the active row: the selected ones with it. */
export const onMeantRows =
  (run: (measureIds: readonly Id[]) => void) =>
  (measureId: Id): void =>
    run(rowsMeant(measureId));

/** The register with everything typed in it. */
function current(): Register | null {
  commitAllDrafts();
  return openStore.get()?.register ?? null;
}

function yearOf(measureIds: readonly Id[]): FiscalYear | null {
  const [first] = measureIds;
  return first === undefined ? null : (locate(first)?.fiscalYear ?? null);
}

function neighbourInGroup(measureId: Id): Id | undefined {
  const found = locate(measureId);
  return (found?.group.measures[found.index + 1] ?? found?.group.measures[found.index - 1])?.id;
}

/** The row that comes to stand where the first of these stood. */
function neighbour(fiscalYear: FiscalYear, measureIds: readonly Id[]): Id | undefined {
  const ids = fiscalYear.groups.flatMap((group) => group.measures.map(({ id }) => id));
  const gone = new Set(measureIds);
  const first = ids.findIndex((id) => gone.has(id));
  return ids.slice(first).find((id) => !gone.has(id)) ?? ids.slice(0, first).at(-1);
}

/** Says what was done, with the way back. */
export function offerUndo(text: string): void {
  notify({ tone: 'done', text, action: { label: wording().commands.undo, run: () => void undo() } });
}
