// Brings a row or a group's heading to where it can be seen and written in: out of its fold and of the filter, and, where the view
// shows one row at a time, to the front. Whoever puts the caret somewhere comes through here.
import { flushSync } from 'react-dom';
import { findGroup, findMeasure } from '../../src/register/find.ts';
import type { Id } from '../../src/register/model.ts';
import { foldStore, setFolded } from '../store/folds.ts';
import { hiddenRowStore, showHiddenRow } from '../store/hidden-rows.ts';
import { openStore } from '../store/open-register.ts';
import { programStore } from '../store/program.ts';
import { look, viewStore } from '../store/view.ts';

/** Draws the row if it was folded away, filtered out or not the one on view; nothing else moves. */
export function revealRow(measureId: Id): void {
  const open = openStore.get();
  const found = open && findMeasure(open.register, measureId);
  if (!found) return;
  const { active, activeGroupId } = viewStore.get();
  const isOneRow = programStore.get().preferences.oneRowView;
  const isElsewhere = isOneRow && (active?.measureId !== measureId || activeGroupId !== null);
  const isFolded = !isOneRow && foldStore.get().has(found.group.id);
  if (!isElsewhere && !isFolded && !hiddenRowStore.get().has(measureId)) return;
  showHiddenRow(measureId);
  if (isFolded) setFolded([found.group.id], false);
  if (isElsewhere) look({ active: { measureId, column: 'issue' }, activeGroupId: null });
  flushSync(() => {});
}

/** The same for a group's heading: in the view of one row, with a row under it. */
export function revealGroup(groupId: Id): void {
  const open = openStore.get();
  const group = open && findGroup(open.register, groupId)?.group;
  if (!group) return;
  const hidden = hiddenRowStore.get();
  const [first] = group.measures;
  const isFilteredOut = group.measures.every(({ id }) => hidden.has(id)) && hidden.size > 0;
  const { active, activeGroupId } = viewStore.get();
  const isShown = first ? group.measures.some(({ id }) => id === active?.measureId) : activeGroupId === groupId;
  const isElsewhere = programStore.get().preferences.oneRowView && !isShown;
  if (!isFilteredOut && !isElsewhere) return;
  if (isFilteredOut && first) showHiddenRow(first.id);
  if (isElsewhere) {
    const row = group.measures.find(({ id }) => !hidden.has(id)) ?? first;
    look({ active: row ? { measureId: row.id, column: 'issue' } : null, activeGroupId: row ? null : groupId });
  }
  flushSync(() => {});
}
