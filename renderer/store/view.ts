// What the person is looking at: screen, fiscal year, round, the cell with the caret, the preview. Nothing of it is stored.
import type { ColumnKey } from '../../src/register/columns.ts';
import type { FiscalYear, Id, Register, Round } from '../../src/register/model.ts';
import { createStore } from './store.ts';

export type Screen = 'register' | 'overview' | 'print' | 'history' | 'settings';

export interface View {
  readonly screen: Screen;
  /** Null, or an id that is gone, means the latest. */
  readonly fiscalYearId: Id | null;
  readonly roundId: Id | null;
  /** The row (and column) the caret or the row's handle is in, or was in last. */
  readonly active: { readonly measureId: Id; readonly column: ColumnKey } | null;
  /** The group whose heading the caret is in; the row is not meant then. */
  readonly activeGroupId: Id | null;
  readonly isPreviewOpen: boolean;
}

export const firstView: View = {
  screen: 'register',
  fiscalYearId: null,
  roundId: null,
  active: null,
  activeGroupId: null,
  isPreviewOpen: false,
};

export const viewStore = createStore<View>(firstView);

/** Looks at something else; what is not named stays. */
export function look(fields: Partial<View>): void {
  viewStore.update((view) => ({ ...view, ...fields }));
}

export interface Shown {
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
}

/** The fiscal year and round on the screen; null in a register without any. */
export function shownOf(register: Register, view: View): Shown | null {
  const fiscalYear = register.fiscalYears.find((year) => year.id === view.fiscalYearId) ?? register.fiscalYears.at(-1);
  const round = fiscalYear?.rounds.find((one) => one.id === view.roundId) ?? fiscalYear?.rounds.at(-1);
  return fiscalYear && round ? { fiscalYear, round } : null;
}
