// Whatever Tab gives the focus to is brought wholly into sight; a browser is content with a corner of it. A click scrolls nothing.
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
    else target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
