// What stands beside the table: which of the panels of notes, evidence, findings and history, the note that is open over its cell, and the
// question what to bring back. The row a panel is about is the active one. It does not know how any of it is drawn.
import type { CallInput } from '../../src/contract/contract.ts';
import type { CellAddress, ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { createStore } from './store.ts';

export type SidePanel =
  | { readonly kind: 'notes' }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'preflight' }
  /** Of the whole row, or of one of its columns. */
  | { readonly kind: 'history'; readonly column: ColumnKey | null };

export const sidePanelStore = createStore<SidePanel | null>(null);

/** The cell whose note is open, and its field, at which the note hangs. */
export interface OpenNote {
  readonly cell: CellAddress;
  readonly field: HTMLElement;
}

export const openNoteStore = createStore<OpenNote | null>(null);

export type RestoreTarget = CallInput<'register.restore'>['target'];

/** What is to be brought back, as it was before or after the steps from `firstTxn` to `lastTxn`. */
export interface RestoreQuestion {
  readonly target: RestoreTarget;
  /** What is brought back, in words. */
  readonly title: string;
  readonly firstTxn: number;
  readonly lastTxn: number;
  /** When the first and the last of them were done. */
  readonly since: string;
  readonly at: string;
}

export const restoreQuestionStore = createStore<RestoreQuestion | null>(null);

/** A new link as far as it is typed, by the measure it is for: it outlives the panel. */
export interface LinkDraft {
  readonly url: string;
  readonly name: string;
  readonly clickPath: string;
}

export const linkDraftStore = createStore<ReadonlyMap<Id, LinkDraft>>(new Map());

/** Keeps what is typed of a link; null when it is no longer wanted. */
export function keepLinkDraft(measureId: Id, draft: LinkDraft | null): void {
  const drafts = new Map(linkDraftStore.get());
  if (draft) drafts.set(measureId, draft);
  else drafts.delete(measureId);
  linkDraftStore.set(drafts);
}
