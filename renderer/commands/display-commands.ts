// How the table is looked at: how large its letters are, in the steps of a slider, whether all of it or one row at a
// time, and with the ends of the printed pages.
import { programStore, setPreferences } from '../store/program.ts';

export const zoomLimits = { least: 80, most: 200, step: 10, usual: 100 } as const;

/** Enlarges the table by so many steps, within the limits. */
export function zoomBy(steps: number): void {
  setZoom(programStore.get().preferences.zoom + steps * zoomLimits.step);
}

export function resetZoom(): void {
  setZoom(zoomLimits.usual);
}

/** Sets the table's enlargement in percent; beyond the limits it stays at them. */
export function setZoom(percent: number): void {
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, Math.round(percent)));
  if (zoom !== programStore.get().preferences.zoom) setPreferences({ zoom });
}

/** The whole table, or one row at a time. */
export function toggleOneRowView(): void {
  setPreferences({ oneRowView: !programStore.get().preferences.oneRowView });
}

/** The ends of the printed pages in the table, shown or not. */
export function togglePageEnds(): void {
  setPreferences({ showPageEnds: !programStore.get().preferences.showPageEnds });
}

/** What the sentences say of time, marked in the cells or not. */
export function toggleDateMarks(): void {
  setPreferences({ showDateMarks: !programStore.get().preferences.showDateMarks });
}
