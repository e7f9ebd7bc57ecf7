// Whatever Tab gives the focus to is brought wholly into sight; a browser is content with a corner of it. A click scrolls nothing.
// Where a panel opens beside the table, or a message above it, the caret's line stays in sight.
import { revealField } from './table/focus.ts';

/** Watches Tab as long as the window lives. */
export function keepFocusInSight(): void {
  let isTabbing = false;
  window.addEventListener('keydown', ({ code }) => {
    isTabbing = code === 'Tab';
  });
  window.addEventListener('pointerdown', () => {
    isTabbing = false;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!isTabbing || !(target instanceof HTMLElement)) return;
    if (target instanceof HTMLTextAreaElement && target.closest('.desk')) revealField(target);
    // A hidden radio button or box is seen as its label.
    else (target.closest('label') ?? target).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/** Watches the size of what the table lies on; gives how to end it. */
export function keepCaretInSight(desk: HTMLElement | null): (() => void) | undefined {
  if (!desk) return undefined;
  const observer = new ResizeObserver(() => {
    const area = document.activeElement;
    if (area instanceof HTMLTextAreaElement && desk.contains(area)) revealField(area);
  });
  observer.observe(desk);
  return () => observer.disconnect();
}
