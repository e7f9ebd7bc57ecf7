// The one table of commands: keys, buttons and menus all go through it, so that what a thing is called, when it may be done
// and which keys do it is said once.
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { saveSupport } from '../about/support-commands.ts';
import { openChoice } from '../catalogue/choice-store.ts';
import { copyActiveRows } from '../clipboard/copy-rows.ts';
import { openComposer } from '../composer/composer-store.ts';
import { openEvidence } from '../evidence/evidence-commands.ts';
import { isUnfiltered } from '../filters/facets.ts';
import { clearFilters, filterStore } from '../filters/filter-store.ts';
import { findNext, openFind, searchYears } from '../find/find-commands.ts';
import { openDateAtCaret, openRowFollowup } from '../followup/followup-commands.ts';
import { saveManual, toggleHelp } from '../help/help-commands.ts';
import { openCellHistory, openRowHistory } from '../history/history-commands.ts';
import { mayImport, openImporting } from '../importing/read-source.ts';
import { openNextYear } from '../next-year/next-year-store.ts';
import { noteOnActive, openNotes } from '../notes/note-commands.ts';
import { saveCalendar, showSlips } from '../overview/overview-commands.ts';
import { addPhrase, choosePhrase } from '../phrases/phrase-commands.ts';
import { goToNextFinding, openPreflight } from '../preflight/preflight-commands.ts';
import { goToSigning } from '../signing/path-store.ts';
import { openPractice, openSignFile } from '../signing/questions.ts';
import { openVerify } from '../signing/verify-store.ts';
import { openStore } from '../store/open-register.ts';
import { overlayStore } from '../store/overlay.ts';
import { viewStore } from '../store/view.ts';
import { type CaretField, caretField } from '../table/caret-field.ts';
import { editCell, insertToday, nestItem, pickDate, renumberItems, swapDigits, unnestItem } from './cell-commands.ts';
import { redo, saveNow, undo } from './change-commands.ts';
import { resetColumns } from './column-commands.ts';
import { resetZoom, toggleDateMarks, toggleOneRowView, togglePageEnds, zoomBy } from './display-commands.ts';
import { copyItas, exportForms, exportRound } from './export-commands.ts';
import { closeRegister, openRegister, saveCopy, showInFolder } from './file-commands.ts';
import { addGroup, foldAll, moveGroup } from './group-commands.ts';
import { copyToStick, openPackage, packRegister } from './moving-commands.ts';
import { goTo, places } from './places.ts';
import { askRestore } from './recovery-commands.ts';
import { addFirstRow, addRow, deleteRows, duplicateRows, moveRows, onMeantRows } from './row-commands.ts';

/** A key by its place on the keyboard: under a Thai layout its letter is another, its place is not. */
export interface Keys {
  readonly code: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export interface Command {
  readonly id: CommandId;
  /** The first is the one shown. */
  readonly keys: readonly Keys[];
  /** It works on the row the caret is in. */
  readonly needsRow?: true;
  /** It works on the text of the cell with the caret. */
  readonly needsCaret?: true;
  readonly isEnabled: () => boolean;
  readonly run: () => void | Promise<void>;
}

export type CommandId = Extract<
  keyof WindowWording['commands'],
  | 'undo'
  | 'redo'
  | 'saveNow'
  | 'preview'
  | 'addRowAbove'
  | 'addRowBelow'
  | 'duplicateRow'
  | 'moveRowUp'
  | 'moveRowDown'
  | 'deleteRow'
  | 'addGroup'
  | 'openRegister'
  | 'saveCopy'
  | 'showInFolder'
  | 'restore'
  | 'copyToStick'
  | 'packRegister'
  | 'openPackage'
  | 'closeRegister'
  | keyof WindowWording['shell']['commands']
  | keyof WindowWording['find']['commands']
  | Exclude<keyof WindowWording['history']['commands'], 'rowNotes'>
  | keyof WindowWording['overview']['commands']
  | keyof WindowWording['rows']['commands']
  | keyof WindowWording['pages']['commands']
  | keyof WindowWording['publish']['commands']
  | keyof WindowWording['cells']['commands']
  | keyof WindowWording['clipboard']['commands']
  | keyof WindowWording['importing']['commands']
  | keyof WindowWording['nextYear']['commands']
  | keyof WindowWording['catalogue']['commands']
  | keyof WindowWording['followup']['commands']
  | keyof WindowWording['phrases']['commands']
  | keyof WindowWording['preflight']['commands']
  | keyof WindowWording['about']['commands']
  | keyof WindowWording['support']['commands']
  | keyof WindowWording['signingWindow']['commands']
  | keyof WindowWording['help']['commands']
>;

const isOpen = () => openStore.get() !== null;
const isWritable = () => openStore.get()?.file.readOnly === false;
const isFiltered = () => isOpen() && !isUnfiltered(filterStore.get());
const isTableSeen = () => isOpen() && viewStore.get().screen === 'register';

/** A command on the row the caret is in, or, where it has a meaning there, on the group whose heading it is in. */
function onRow(
  id: CommandId,
  keys: readonly Keys[],
  run: (measureId: Id) => void,
  runOnGroup?: (groupId: Id) => void,
): Command {
  const wish = (): (() => void) | null => {
    const { screen, active, activeGroupId } = viewStore.get();
    if (screen !== 'register') return null;
    if (activeGroupId !== null) return runOnGroup ? () => runOnGroup(activeGroupId) : null;
    return active && (() => run(active.measureId));
  };
  return { id, keys, needsRow: true, isEnabled: () => isWritable() && wish() !== null, run: () => wish()?.() };
}

/** A command on the text of the cell the caret is in. */
function atCaret(id: CommandId, keys: Keys | null, run: (field: CaretField) => void): Command {
  return {
    id,
    keys: keys ? [keys] : [],
    needsCaret: true,
    isEnabled: () => isWritable() && caretField() !== null,
    run: () => {
      const field = caretField();
      if (field) run(field);
    },
  };
}

export const commands: readonly Command[] = [
  { id: 'undo', keys: [{ code: 'KeyZ', ctrl: true }], isEnabled: isWritable, run: undo },
  {
    id: 'redo',
    keys: [
      { code: 'KeyY', ctrl: true },
      { code: 'KeyZ', ctrl: true, shift: true },
    ],
    isEnabled: isWritable,
    run: redo,
  },
  { id: 'saveNow', keys: [{ code: 'KeyS', ctrl: true }], isEnabled: isOpen, run: async () => void (await saveNow()) },
  {
    id: 'preview',
    keys: [{ code: 'KeyP', ctrl: true }],
    isEnabled: isOpen,
    run: () => viewStore.update((view) => ({ ...view, screen: 'register', isPreviewOpen: !view.isPreviewOpen })),
  },
  onRow('addRowAbove', enterKeys({ ctrl: true, shift: true }), (measureId) => addRow(measureId, 'above')),
  onRow('addRowBelow', enterKeys({ ctrl: true }), (measureId) => addRow(measureId, 'below'), addFirstRow),
  onRow('duplicateRow', [{ code: 'KeyD', ctrl: true }], onMeantRows(duplicateRows)),
  // Its keys are the browser's own Ctrl+C, which means the selected text in a cell and the row on its handle.
  {
    id: 'copyRow',
    keys: [],
    needsRow: true,
    isEnabled: () => isTableSeen() && viewStore.get().active !== null,
    run: copyActiveRows,
  },
  moving('moveRowUp', 'ArrowUp', -1),
  moving('moveRowDown', 'ArrowDown', 1),
  onRow('deleteRow', [], onMeantRows(deleteRows)),
  { id: 'addGroup', keys: [], isEnabled: isWritable, run: () => addGroup() },
  {
    id: 'chooseIndicator',
    keys: [],
    isEnabled: () => isWritable() && isTableSeen(),
    run: () => openChoice({ kind: 'indicator', groupId: null }),
  },
  onRow(
    'chooseItem',
    [],
    (measureId) => void openChoice({ kind: 'item', measureId }),
    (groupId) => void openChoice({ kind: 'indicator', groupId }),
  ),
  { id: 'editCell', keys: [{ code: 'F2' }], isEnabled: isTableSeen, run: editCell },
  atCaret('nestItem', { code: 'ArrowRight', alt: true, shift: true }, nestItem),
  atCaret('unnestItem', { code: 'ArrowLeft', alt: true, shift: true }, unnestItem),
  atCaret('renumber', { code: 'KeyL', ctrl: true, shift: true }, renumberItems),
  atCaret('insertToday', { code: 'Semicolon', ctrl: true }, insertToday),
  atCaret('pickDate', { code: 'KeyD', ctrl: true, shift: true }, pickDate),
  atCaret('swapDigits', { code: 'KeyN', ctrl: true, shift: true }, swapDigits),
  atCaret('choosePhrase', { code: 'Space', ctrl: true }, choosePhrase),
  atCaret('addPhrase', null, addPhrase),
  onRow('recordAction', [{ code: 'F4' }], (measureId) => openComposer(measureId)),
  ofRow('dateAtCaret', [{ code: 'Period', ctrl: true }], openDateAtCaret),
  ofRow('rowFollowup', [{ code: 'Period', ctrl: true, shift: true }], (measureId) => openRowFollowup(measureId)),
  ofRow('note', [{ code: 'F2', shift: true }], noteOnActive),
  ofRow('evidence', [], openEvidence),
  ofRow('rowHistory', [], (measureId) => openRowHistory(measureId, null)),
  ofRow('cellHistory', [], openCellHistory),
  { id: 'notes', keys: [], isEnabled: isOpen, run: openNotes },
  { id: 'preflight', keys: [{ code: 'F7' }], isEnabled: isOpen, run: openPreflight },
  { id: 'nextFinding', keys: [{ code: 'F8' }], isEnabled: isOpen, run: () => goToNextFinding(1) },
  { id: 'previousFinding', keys: [{ code: 'F8', shift: true }], isEnabled: isOpen, run: () => goToNextFinding(-1) },
  { id: 'find', keys: [{ code: 'KeyF', ctrl: true }], isEnabled: isOpen, run: () => openFind('find') },
  { id: 'replace', keys: [{ code: 'KeyH', ctrl: true }], isEnabled: isOpen, run: () => openFind('replace') },
  { id: 'findNext', keys: [{ code: 'F3' }], isEnabled: isOpen, run: () => findNext(1) },
  { id: 'findPrevious', keys: [{ code: 'F3', shift: true }], isEnabled: isOpen, run: () => findNext(-1) },
  { id: 'searchYears', keys: [{ code: 'KeyF', ctrl: true, shift: true }], isEnabled: isOpen, run: searchYears },
  { id: 'clearFilters', keys: [], isEnabled: isFiltered, run: clearFilters },
  { id: 'nextYear', keys: [], isEnabled: isWritable, run: openNextYear },
  { id: 'openRegister', keys: [{ code: 'KeyO', ctrl: true }], isEnabled: () => true, run: openRegister },
  { id: 'importSource', keys: [], isEnabled: mayImport, run: openImporting },
  { id: 'saveCopy', keys: [], isEnabled: isOpen, run: saveCopy },
  { id: 'showInFolder', keys: [], isEnabled: isOpen, run: showInFolder },
  { id: 'restore', keys: [], isEnabled: isOpen, run: askRestore },
  { id: 'copyToStick', keys: [], isEnabled: isOpen, run: copyToStick },
  { id: 'packRegister', keys: [], isEnabled: isOpen, run: packRegister },
  { id: 'openPackage', keys: [], isEnabled: () => true, run: openPackage },
  ...exportForms.map(({ id }): Command => ({ id, keys: [], isEnabled: isOpen, run: () => exportRound(id) })),
  { id: 'copyItas', keys: [], isEnabled: isOpen, run: copyItas },
  { id: 'closeRegister', keys: [], isEnabled: isOpen, run: closeRegister },
  { id: 'issueReport', keys: [], isEnabled: isWritable, run: () => goToSigning('issue') },
  { id: 'signReport', keys: [], isEnabled: isOpen, run: () => goToSigning('sign') },
  { id: 'issuedReports', keys: [], isEnabled: isOpen, run: () => goToSigning('issued') },
  { id: 'verifyPdf', keys: [], isEnabled: () => true, run: openVerify },
  { id: 'signPdfFile', keys: [], isEnabled: () => true, run: openSignFile },
  { id: 'makeCertificate', keys: [], isEnabled: () => true, run: () => openPractice() },
  { id: 'unitSlips', keys: [], isEnabled: isOpen, run: () => showSlips(null) },
  { id: 'saveCalendar', keys: [], isEnabled: isOpen, run: saveCalendar },
  {
    id: 'commandMenu',
    keys: [{ code: 'KeyK', ctrl: true }],
    isEnabled: () => true,
    run: () => overlayStore.set('menu'),
  },
  { id: 'about', keys: [], isEnabled: () => true, run: () => overlayStore.set('about') },
  { id: 'saveSupport', keys: [], isEnabled: () => true, run: saveSupport },
  { id: 'help', keys: [{ code: 'F1', shift: true }], isEnabled: () => true, run: toggleHelp },
  { id: 'saveManual', keys: [], isEnabled: () => true, run: saveManual },
  { id: 'shortcuts', keys: [{ code: 'F1' }], isEnabled: () => true, run: () => overlayStore.set('keys') },
  ...places.map(
    ({ screen, command, code }): Command => ({
      id: command,
      keys: [{ code, ctrl: true }],
      isEnabled: isOpen,
      run: () => goTo(screen),
    }),
  ),
  { id: 'zoomIn', keys: plusKeys(), isEnabled: isTableSeen, run: () => zoomBy(1) },
  { id: 'zoomOut', keys: numberRowAndPad('Minus', 'NumpadSubtract'), isEnabled: isTableSeen, run: () => zoomBy(-1) },
  { id: 'zoomReset', keys: numberRowAndPad('Digit0', 'Numpad0'), isEnabled: isTableSeen, run: resetZoom },
  { id: 'foldAll', keys: [], isEnabled: isTableSeen, run: () => foldAll(true) },
  { id: 'unfoldAll', keys: [], isEnabled: isTableSeen, run: () => foldAll(false) },
  { id: 'resetColumns', keys: [], isEnabled: () => isWritable() && isTableSeen(), run: resetColumns },
  { id: 'oneRowView', keys: [], isEnabled: isTableSeen, run: toggleOneRowView },
  { id: 'showPageEnds', keys: [], isEnabled: isTableSeen, run: togglePageEnds },
  { id: 'showDateMarks', keys: [], isEnabled: isTableSeen, run: toggleDateMarks },
];

/** What is looked at of the row the caret is in, also where nothing may be changed. */
function ofRow(id: CommandId, keys: readonly Keys[], run: (measureId: Id) => void): Command {
  const row = () => (isTableSeen() && viewStore.get().activeGroupId === null ? viewStore.get().active : null);
  return {
    id,
    keys,
    needsRow: true,
    isEnabled: () => row() !== null,
    run: () => {
      const active = row();
      if (active) run(active.measureId);
    },
  };
}

function moving(id: 'moveRowUp' | 'moveRowDown', code: string, direction: -1 | 1): Command {
  return onRow(
    id,
    [{ code, alt: true, shift: true }],
    onMeantRows((rows) => moveRows(rows, direction)),
    (groupId) => moveGroup(groupId, direction),
  );
}

/** The plus of the number row stands on the key of the equals sign, where some hold Shift for it. */
function plusKeys(): readonly Keys[] {
  return [...numberRowAndPad('Equal', 'NumpadAdd'), { code: 'Equal', ctrl: true, shift: true }];
}

function numberRowAndPad(...codes: readonly string[]): readonly Keys[] {
  return codes.map((code) => ({ code, ctrl: true }));
}

function enterKeys(modifiers: Omit<Keys, 'code'>): readonly Keys[] {
  return [
    { code: 'Enter', ...modifiers },
    { code: 'NumpadEnter', ...modifiers },
  ];
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Equal: '+',
  Minus: '−',
  Semicolon: ';',
  Period: '.',
};

/** A command's first keys as they are written on a menu, e.g. "Ctrl+Shift+Z"; "" when it has none. */
export function keysText(id: CommandId): string {
  const keys = commands.find((command) => command.id === id)?.keys[0];
  return keys ? namesOfKeys(keys).join('+') : '';
}

/** The keys pressed together, each by the word on it. */
export function namesOfKeys({ code, ctrl, alt, shift }: Keys): readonly string[] {
  const name = keyNames[code] ?? code.replace(/^(?:Key|Digit)/u, '');
  return [...(ctrl ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name];
}

/** Runs a command by its id, if it may be done now. */
export function runCommand(id: CommandId): void {
  const command = commands.find((one) => one.id === id);
  if (command?.isEnabled()) void command.run();
}
