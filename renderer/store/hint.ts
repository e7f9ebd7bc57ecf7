// Whether the one hint of a new sample is on the screen: that cells are simply typed into.
import { createStore } from './store.ts';

export const hintStore = createStore(false);
