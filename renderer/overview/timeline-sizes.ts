// How high the line of time's parts are, in em of its own letters, and its months in order.
import { thaiMonthShortNames } from '../../src/thai/calendar.ts';

export const rowEm = 2.5;
/** Round and months above the rows; the day below them. */
export const headEm = 3.1;
export const footEm = 1.7;
/** How far from the row's middle marks of one day may stand. */
export const liftEm = 0.62;

/** October first, as in the fiscal year. */
export const monthNames: readonly string[] = [...thaiMonthShortNames.slice(9), ...thaiMonthShortNames.slice(0, 9)];
