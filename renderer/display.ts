// Puts this user's theme, text size and table zoom on the page, now and whenever they change. The styles do the rest.
import type { WindowPreferences } from '../src/contract/contract.ts';
import { zoomBy } from './commands/display-commands.ts';
import { programStore } from './store/program.ts';

/** The size at which icons are as large as they say, in pixels. */
const usualTextSize = 15;

/** Keeps the page right as long as the window lives. */
export function watchDisplay(): void {
  let shown: WindowPreferences | null = null;
  const show = (): void => {
    const { preferences } = programStore.get();
    if (preferences === shown) return;
    shown = preferences;
    const { documentElement: page } = document;
    page.dataset.theme = preferences.theme;
    page.style.setProperty('--text', `${preferences.textSize}px`);
    page.style.setProperty('--text-scale', String(preferences.textSize / usualTextSize));
    page.style.setProperty('--zoom', String(preferences.zoom / 100));
  };
  show();
  programStore.subscribe(show);
  // Over the table Ctrl and the wheel mean the table, as in Word; elsewhere they are the browser's.
  window.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || !(event.target instanceof Element) || !event.target.closest('.desk')) return;
      event.preventDefault();
      if (event.deltaY !== 0) zoomBy(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );
}
