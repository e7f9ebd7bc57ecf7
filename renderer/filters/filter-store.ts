// Which rows are hidden. They are chosen when a filter is set and not while one types: a row that is edited or new stays until the
// filter changes. Hidden rows stay in the table, in every count and on paper.
import { severitiesByRow } from '../preflight/groups.ts';
import { readingStore } from '../reading/reading-store.ts';
import { hiddenRowStore, noRows } from '../store/hidden-rows.ts';
import { openStore } from '../store/open-register.ts';
import { clearSelection } from '../store/selection.ts';
import { createStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { type FacetName, type Filters, isUnfiltered, noFilters, passes, tableRows, valuesChosen } from './facets.ts';

export const filterStore = createStore<Filters>(noFilters);

/** Chooses a value of a facet, or no longer. */
export function toggleFilter(name: FacetName, value: string): void {
  const chosen = valuesChosen(filterStore.get().chosen, name);
  chooseFilter(name, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
}

/** Chooses exactly these values of a facet. */
export function chooseFilter(name: FacetName, values: readonly string[]): void {
  filterStore.update((filters) => ({ ...filters, chosen: { ...filters.chosen, [name]: values } }));
}

/** Leaves the rows with one of these values of a facet; whatever else was filtered by is no more. */
export function filterAlone(name: FacetName, values: readonly string[]): void {
  filterStore.set({ ...noFilters, chosen: { [name]: values } });
}

/** Leaves the rows that hold this text in a cell; blank leaves all. */
export function filterByText(text: string): void {
  filterStore.update((filters) => ({ ...filters, text }));
}

/** Shows every row again. */
export function clearFilters(): void {
  filterStore.set(noFilters);
}

/** Hides rows by the filter from now on: anew when it is set, and when another year or round is turned to. */
export function watchFilters(): void {
  let table = '';
  let file: string | undefined;
  const turn = () => {
    const open = openStore.get();
    if (open?.file.path !== file) {
      file = open?.file.path;
      clearFilters();
    }
    const shown = open && shownOf(open.register, viewStore.get());
    const turnedTo = shown ? `${shown.fiscalYear.id} ${shown.round.id}` : '';
    if (turnedTo === table) return;
    table = turnedTo;
    hide();
  };
  filterStore.subscribe(hide);
  viewStore.subscribe(turn);
  openStore.subscribe(turn);
}

function hide(): void {
  // What is done to selected rows must be seen on each of them.
  clearSelection();
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  const filters = filterStore.get();
  if (!shown || isUnfiltered(filters)) {
    hiddenRowStore.set(noRows);
    return;
  }
  const reading = readingStore.get();
  const found = severitiesByRow(reading?.findings ?? []);
  const rows = tableRows(open.register.organisation, shown.fiscalYear, shown.round, reading?.byMeasure, found);
  hiddenRowStore.set(new Set(rows.filter((row) => !passes(row, filters)).map(({ measure }) => measure.id)));
}
