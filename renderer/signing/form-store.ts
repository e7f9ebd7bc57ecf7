// What is typed on the way and belongs to no field of the register: it outlives the step it is typed in, and the window's life alone.
// A password is never among it.
import type { Id } from '../../src/register/model.ts';
import { createStore } from '../store/store.ts';

/** A new issue as far as it is filled in; null where the suggestion stands. */
export interface IssueForm {
  readonly roundId: Id;
  readonly number: string | null;
  /** As typed; null where the suggested day stands. */
  readonly date: string | null;
  /** Who does not sign although the settings name them. */
  readonly without: readonly Id[];
  /** Whose scanned signature prints. */
  readonly scans: readonly Id[];
  readonly corrects: { readonly issueId: Id; readonly number: string } | null;
  readonly reason: string;
  readonly despiteFindings: boolean;
}

const emptyForm: Omit<IssueForm, 'roundId'> = {
  number: null,
  date: null,
  without: [],
  scans: [],
  corrects: null,
  reason: '',
  despiteFindings: false,
};

export const issueFormStore = createStore<IssueForm | null>(null);

/** The form of this round; another round's is another form. */
export function formOf(form: IssueForm | null, roundId: Id): IssueForm {
  return form?.roundId === roundId ? form : { ...emptyForm, roundId };
}

/** Fills fields of a round's form; the others stay. */
export function fillIn(roundId: Id, fields: Partial<Omit<IssueForm, 'roundId'>>): void {
  issueFormStore.update((form) => ({ ...formOf(form, roundId), ...fields }));
}

/** Said in every signature that is made here; null where the usual words stand. */
export interface SignWords {
  readonly reason: string | null;
  readonly place: string | null;
}

export const signWordsStore = createStore<SignWords>({ reason: null, place: null });

/** Another register begins with empty forms. */
export function forgetForms(): void {
  issueFormStore.set(null);
  signWordsStore.set({ reason: null, place: null });
}
