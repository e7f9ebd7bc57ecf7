// Which of the two overlays that belong to no screen lies over the window: the command menu, or the sheet of keys.
import { createStore } from './store.ts';

export const overlayStore = createStore<'menu' | 'keys' | null>(null);
