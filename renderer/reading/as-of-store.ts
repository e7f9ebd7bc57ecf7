// The day as of which the window tells how everything stands: statuses, counts, what is late. Set it anywhere (the overview has a
// choice for it) and the round is read again with that day; null is today. The check before printing goes by the real day always.
import type { IsoDate } from '../../src/thai/calendar.ts';
import { createStore } from '../store/store.ts';

export const asOfStore = createStore<IsoDate | null>(null);
