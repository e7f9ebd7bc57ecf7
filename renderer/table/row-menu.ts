// What the menus of a row, of several selected rows and of a group offer.
import { readGroupHeading } from '../../src/register/group-heading.ts';
import type { FiscalYear, Group, Id, MeasureFlag } from '../../src/register/model.ts';
import { openChoice } from '../catalogue/choice-store.ts';
import { copyRows } from '../clipboard/copy-rows.ts';
import { keysText } from '../commands/command-table.ts';
import { addGroup, deleteGroup, duplicateGroup, foldAll, moveGroup } from '../commands/group-commands.ts';
import {
  addRow,
  addRowToGroup,
  deleteRows,
  duplicateRows,
  moveRows,
  moveRowsToGroup,
  setFlags,
} from '../commands/row-commands.ts';
import { openComposer } from '../composer/composer-store.ts';
import { openEvidence } from '../evidence/evidence-commands.ts';
import { openRowFollowup } from '../followup/followup-commands.ts';
import { openRowHistory } from '../history/history-commands.ts';
import { notesMenu } from '../notes/notes-menu.ts';
import type { MenuEntry } from '../panels/menu.ts';
import { assignQuestionStore } from '../store/assign-question.ts';
import { foldStore, setFolded } from '../store/folds.ts';
import { wording } from '../store/program.ts';
import { clearSelection } from '../store/selection.ts';
import { shownYear } from '../store/shown.ts';
import { gapBeside } from './row-moves.ts';

export function rowMenu(measureId: Id, isReadOnly: boolean): readonly MenuEntry[] {
  const fiscalYear = shownYear();
  if (!fiscalYear) return [];
  const words = wording();
  const rows = [measureId];
  if (isReadOnly) return [copyEntry(words.commands.copyRow, rows), ...besideEntries(fiscalYear, measureId)];
  return [
    {
      id: 'above',
      label: words.commands.addRowAbove,
      remark: keysText('addRowAbove'),
      run: () => addRow(measureId, 'above'),
    },
    {
      id: 'below',
      label: words.commands.addRowBelow,
      remark: keysText('addRowBelow'),
      run: () => addRow(measureId, 'below'),
    },
    {
      id: 'duplicate',
      label: words.commands.duplicateRow,
      remark: keysText('duplicateRow'),
      run: () => duplicateRows(rows),
    },
    copyEntry(words.commands.copyRow, rows),
    ...moveEntries(fiscalYear, rows),
    {
      id: 'record',
      label: words.commands.recordAction,
      remark: keysText('recordAction'),
      startsSection: true,
      run: () => openComposer(measureId),
    },
    { id: 'item', label: words.commands.chooseItem, run: () => void openChoice({ kind: 'item', measureId }) },
    { id: 'flag', label: words.rows.flag, entries: flagMenu(rows) },
    ...besideEntries(fiscalYear, measureId),
    {
      id: 'delete',
      label: words.commands.deleteRow,
      tone: 'danger',
      startsSection: true,
      run: () => deleteRows(rows),
    },
  ];
}

/** The same for several rows at once. */
export function selectionMenu(measureIds: readonly Id[], isReadOnly: boolean): readonly MenuEntry[] {
  const fiscalYear = shownYear();
  const words = wording().rows.selection;
  const clear: MenuEntry = { id: 'clear', label: words.clear, remark: 'Esc', run: clearSelection };
  const copy = copyEntry(wording().clipboard.copyRows, measureIds);
  if (!fiscalYear || isReadOnly) return [copy, clear];
  return [
    { id: 'duplicate', label: words.duplicate, remark: keysText('duplicateRow'), run: () => duplicateRows(measureIds) },
    copy,
    ...moveEntries(fiscalYear, measureIds),
    {
      id: 'assign',
      label: words.assign,
      startsSection: true,
      run: () => assignQuestionStore.set(measureIds),
    },
    { id: 'flag', label: words.flag, entries: flagMenu(measureIds) },
    { ...clear, startsSection: true },
    { id: 'delete', label: words.remove, tone: 'danger', startsSection: true, run: () => deleteRows(measureIds) },
  ];
}

/** What stands beside a row: notes on its cells, its evidence, its history. */
function besideEntries(fiscalYear: FiscalYear, measureId: Id): readonly MenuEntry[] {
  const { commands: words, table } = wording();
  const measure = fiscalYear.groups.flatMap((group) => group.measures).find(({ id }) => id === measureId);
  const evidence = measure?.evidence.length;
  return [
    {
      id: 'followup',
      label: words.rowFollowup,
      remark: keysText('rowFollowup'),
      run: () => openRowFollowup(measureId),
    },
    {
      id: 'note',
      label: words.rowNotes,
      entries: notesMenu(fiscalYear, measureId, table.columns),
    },
    {
      id: 'evidence',
      label: words.evidence,
      remark: evidence ? wording().number(evidence) : '',
      run: () => openEvidence(measureId),
    },
    { id: 'history', label: words.rowHistory, run: () => openRowHistory(measureId, null) },
  ];
}

function copyEntry(label: string, measureIds: readonly Id[]): MenuEntry {
  return { id: 'copy', label, remark: 'Ctrl+C', run: () => copyRows(measureIds) };
}

function moveEntries(fiscalYear: FiscalYear, measureIds: readonly Id[]): readonly MenuEntry[] {
  const words = wording();
  return [
    {
      id: 'up',
      label: words.commands.moveRowUp,
      remark: keysText('moveRowUp'),
      isDisabled: gapBeside(fiscalYear, measureIds, -1) === null,
      startsSection: true,
      run: () => moveRows(measureIds, -1),
    },
    {
      id: 'down',
      label: words.commands.moveRowDown,
      remark: keysText('moveRowDown'),
      isDisabled: gapBeside(fiscalYear, measureIds, 1) === null,
      run: () => moveRows(measureIds, 1),
    },
    {
      id: 'move',
      label: words.rows.moveToGroup,
      isDisabled: fiscalYear.groups.length < 2,
      entries: groupsMenu(measureIds),
    },
  ];
}

/** The groups of the year to move rows into; the one they all are in stands among them without doing anything. */
export function groupsMenu(measureIds: readonly Id[]): readonly MenuEntry[] {
  const words = wording().rows;
  const wanted = new Set(measureIds);
  return (shownYear()?.groups ?? []).map((group, index) => {
    const isHome = group.measures.filter(({ id }) => wanted.has(id)).length === wanted.size;
    return {
      id: group.id,
      label: groupName(group, index + 1),
      remark: isHome ? words.hereNow : '',
      isDisabled: isHome,
      run: () => moveRowsToGroup(measureIds, group.id),
    };
  });
}

/** A group as one calls it in a menu: the first line of its heading, with its instrument. */
function groupName(group: Group, place: number): string {
  const [first = ''] = group.heading.trim().split('\n');
  const { instrument } = readGroupHeading(group.heading);
  if (first === '') return wording().rows.groupWithoutHeading(place);
  return instrument === null || first.includes(instrument) ? first : `${first} · ${instrument}`;
}

/** What the assessment made of rows; a tick stands at what all of them say. */
export function flagMenu(measureIds: readonly Id[]): readonly MenuEntry[] {
  const words = wording().rows;
  const wanted = new Set(measureIds);
  const flags = (shownYear()?.groups ?? []).flatMap((group) =>
    group.measures.flatMap(({ id, flag }) => (wanted.has(id) ? [flag] : [])),
  );
  const entry = (id: string, flag: MeasureFlag | null, label: string): MenuEntry => ({
    id,
    label,
    remark: flags.every((one) => one === flag) ? '✓' : '',
    run: () => setFlags(measureIds, flag),
  });
  return [
    entry('urgent', 'urgent', `▲ ${words.flags.urgent}`),
    entry('develop', 'develop', `◆ ${words.flags.develop}`),
    entry('none', null, words.noFlag),
  ];
}

export function groupMenu(
  group: Group,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
  isReadOnly: boolean,
): readonly MenuEntry[] {
  const { commands: words, rows, table } = wording();
  const isFolded = foldStore.get().has(group.id);
  const folding: readonly MenuEntry[] = [
    {
      id: 'fold',
      label: isFolded ? rows.group.unfoldThis : rows.group.foldThis,
      startsSection: !isReadOnly,
      run: () => setFolded([group.id], !isFolded),
    },
    { id: 'foldAll', label: words.foldAll, run: () => foldAll(true) },
    { id: 'unfoldAll', label: words.unfoldAll, run: () => foldAll(false) },
  ];
  if (isReadOnly) return folding;
  return [
    { id: 'row', label: table.addRow, run: () => addRowToGroup(group) },
    { id: 'add', label: words.addGroup, run: () => addGroup(group.id) },
    {
      id: 'indicator',
      label: wording().catalogue.chooseHeading,
      run: () => void openChoice({ kind: 'indicator', groupId: group.id }),
    },
    { id: 'duplicate', label: rows.group.duplicate, run: () => duplicateGroup(group.id) },
    {
      id: 'up',
      label: words.moveGroupUp,
      remark: keysText('moveRowUp'),
      isDisabled: place.isFirst,
      startsSection: true,
      run: () => moveGroup(group.id, -1),
    },
    {
      id: 'down',
      label: words.moveGroupDown,
      remark: keysText('moveRowDown'),
      isDisabled: place.isLast,
      run: () => moveGroup(group.id, 1),
    },
    ...folding,
    { id: 'delete', label: words.deleteGroup, tone: 'danger', startsSection: true, run: () => deleteGroup(group.id) },
  ];
}
