// A row of buttons that is one stop of the Tab key: arrows, Home and End go from one to the next. It knows no button.
import type { KeyboardEvent } from 'react';

/** Moves the focus among the buttons as the key says, and takes the key; a key that means nothing here is left alone. */
export function stepAmong(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = nextPlace(event.code, at, buttons.length);
  if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  buttons[next]?.focus();
}

function nextPlace(code: string, at: number, count: number): number | null {
  switch (code) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
