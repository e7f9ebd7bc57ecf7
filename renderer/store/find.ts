// What is looked for, how and where, and how far the search has come. It knows neither the texts nor the hits (find/hits.ts).
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { createStore } from './store.ts';

/** The round's table, the table and the settings, or a part of the table. */
export type FindScope =
  | { readonly kind: 'round' }
  | { readonly kind: 'all' }
  | { readonly kind: 'column'; readonly column: ColumnKey }
  | { readonly kind: 'group'; readonly groupId: Id };

/** An offset in one of the register's texts, which its draft key names. */
export interface TextPlace {
  readonly key: string;
  readonly offset: number;
}

export interface FindState {
  readonly bar: 'closed' | 'find' | 'replace';
  readonly query: string;
  readonly replacement: string;
  readonly isExact: boolean;
  readonly isWholeWord: boolean;
  readonly scope: FindScope;
  /** Where the search stands: the hit that begins here is the current one. Null before the first. */
  readonly at: TextPlace | null;
  /** Where it stood before the query was typed: a longer query looks from here on again. */
  readonly from: TextPlace | null;
}

export const findStore = createStore<FindState>({
  bar: 'closed',
  query: '',
  replacement: '',
  isExact: false,
  isWholeWord: false,
  scope: { kind: 'round' },
  at: null,
  from: null,
});

export function setFind(fields: Partial<FindState>): void {
  findStore.update((state) => ({ ...state, ...fields }));
}

/** Rows that a filter hides hold some of what is to be replaced: null while nobody is asked about them. */
export interface HiddenRowsQuestion {
  readonly hits: number;
  readonly rows: number;
}

export const hiddenRowsQuestionStore = createStore<HiddenRowsQuestion | null>(null);

/** The panel that searches all years, and what it was last asked; null while it is closed. */
export const yearSearchStore = createStore<{ readonly query: string } | null>(null);
