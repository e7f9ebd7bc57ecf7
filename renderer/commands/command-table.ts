// The one table of commands: keys, buttons and menus all go through it, so that what a thing is called, when it may be done
// and which keys do it is said once.
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { openStore } from '../store/open-register.ts';
import { viewStore } from '../store/view.ts';
import { redo, saveNow, undo } from './change-commands.ts';
import { closeRegister, openRegister, saveCopy } from './file-commands.ts';
import { copyToStick, openPackage, packRegister } from './moving-commands.ts';
import { askRestore } from './recovery-commands.ts';
import { addGroup, addRow, deleteRow, duplicateRow, moveRow } from './row-commands.ts';

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
  | 'restore'
  | 'copyToStick'
  | 'packRegister'
  | 'openPackage'
  | 'closeRegister'
>;

const isOpen = () => openStore.get() !== null;
const isWritable = () => openStore.get()?.file.readOnly === false;

/** A command on the row the caret is in. */
function onRow(id: CommandId, keys: readonly Keys[], run: (measureId: Id) => void): Command {
  const active = () => (viewStore.get().screen === 'register' ? (viewStore.get().active?.measureId ?? null) : null);
  return {
    id,
    keys,
    isEnabled: () => isWritable() && active() !== null,
    run: () => {
      const measureId = active();
      if (measureId !== null) run(measureId);
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
  { id: 'saveNow', keys: [{ code: 'KeyS', ctrl: true }], isEnabled: isOpen, run: saveNow },
  {
    id: 'preview',
    keys: [{ code: 'KeyP', ctrl: true }],
    isEnabled: isOpen,
    run: () => viewStore.update((view) => ({ ...view, screen: 'register', isPreviewOpen: !view.isPreviewOpen })),
  },
  onRow('addRowAbove', enterKeys({ ctrl: true, shift: true }), (measureId) => addRow(measureId, 'above')),
  onRow('addRowBelow', enterKeys({ ctrl: true }), (measureId) => addRow(measureId, 'below')),
  onRow('duplicateRow', [{ code: 'KeyD', ctrl: true }], duplicateRow),
  onRow('moveRowUp', [{ code: 'ArrowUp', alt: true, shift: true }], (measureId) => moveRow(measureId, -1)),
  onRow('moveRowDown', [{ code: 'ArrowDown', alt: true, shift: true }], (measureId) => moveRow(measureId, 1)),
  onRow('deleteRow', [], deleteRow),
  { id: 'addGroup', keys: [], isEnabled: isWritable, run: () => addGroup() },
  { id: 'openRegister', keys: [{ code: 'KeyO', ctrl: true }], isEnabled: () => true, run: openRegister },
  { id: 'saveCopy', keys: [], isEnabled: isOpen, run: saveCopy },
  { id: 'restore', keys: [], isEnabled: isOpen, run: askRestore },
  { id: 'copyToStick', keys: [], isEnabled: isOpen, run: copyToStick },
  { id: 'packRegister', keys: [], isEnabled: isOpen, run: packRegister },
  { id: 'openPackage', keys: [], isEnabled: () => true, run: openPackage },
  { id: 'closeRegister', keys: [], isEnabled: isOpen, run: closeRegister },
];

function enterKeys(modifiers: Omit<Keys, 'code'>): readonly Keys[] {
  return [
    { code: 'Enter', ...modifiers },
    { code: 'NumpadEnter', ...modifiers },
  ];
}

const keyNames: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** A command's first keys as they are written on a menu, e.g. "Ctrl+Shift+Z"; "" when it has none. */
export function keysText(id: CommandId): string {
  const keys = commands.find((command) => command.id === id)?.keys[0];
  if (!keys) return '';
  const name = keyNames[keys.code] ?? keys.code.replace(/^Key/u, '');
  return [keys.ctrl && 'Ctrl', keys.alt && 'Alt', keys.shift && 'Shift', name].filter(Boolean).join('+');
}

/** Runs a command by its id, if it may be done now. */
export function runCommand(id: CommandId): void {
  const command = commands.find((one) => one.id === id);
  if (command?.isEnabled()) void command.run();
}
