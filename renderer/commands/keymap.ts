// Keys → commands, for the whole window, by the place of the key and not by the letter it types.
import { type Command, commands, type Keys } from './command-table.ts';

/** Watches the keys as long as the window lives. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandFor(event);
    if (!command) return;
    const isEnabled = command.isEnabled() && !isAsked();
    // The fields of the start screen and of dialogs undo by themselves.
    if (!isEnabled && (command.id === 'undo' || command.id === 'redo')) return;
    // Otherwise the browser's meaning is taken away even where nothing can be done: Ctrl+S must never save the page.
    event.preventDefault();
    if (isEnabled) void command.run();
  });
}

function commandFor(event: KeyboardEvent): Command | undefined {
  return commands.find((command) => command.keys.some((keys) => isPressed(keys, event)));
}

function isPressed(keys: Keys, event: KeyboardEvent): boolean {
  return (
    event.code === keys.code &&
    // On a Mac the command key stands where Ctrl stands elsewhere.
    (event.ctrlKey || event.metaKey) === (keys.ctrl ?? false) &&
    event.altKey === (keys.alt ?? false) &&
    event.shiftKey === (keys.shift ?? false)
  );
}

/** A dialog stands before everything, or the import window in the place of it. */
export function isAsked(): boolean {
  return document.querySelector('.veil, .import-window') !== null;
}
