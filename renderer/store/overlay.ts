// Which of the overlays that belong to no screen lies over the window: the command menu, the sheet of keys, or what the program is.
import { createStore } from './store.ts';

export const overlayStore = createStore<'menu' | 'keys' | 'about' | null>(null);
