// Where one stands on the way from the check to the signed report: the step, or the list of what was issued, and which issue is looked
// at. Nothing of it is stored, and no password ever comes here.
import type { Id } from '../../src/register/model.ts';
import { createStore } from '../store/store.ts';
import { look } from '../store/view.ts';

/** In the order in which they are gone through. */
export const steps = ['check', 'preview', 'issue', 'sign'] as const;

export type Step = (typeof steps)[number];

export interface SigningPath {
  /** `issued`: everything that was issued, beside the steps. */
  readonly place: Step | 'issued';
  /** The issue that is signed or looked at; null means the latest of the round. */
  readonly issueId: Id | null;
  /** A new issue is made although the round has one. */
  readonly isMaking: boolean;
  /** The report's pages were last looked at in this round and revision. */
  readonly seen: { readonly roundId: Id; readonly revision: number } | null;
}

const beginning: SigningPath = { place: 'check', issueId: null, isMaking: false, seen: null };

export const signingPathStore = createStore<SigningPath>(beginning);

/** Goes to a step; the issue looked at stays, where none is named. */
export function goToStep(place: SigningPath['place'], fields: Partial<Omit<SigningPath, 'place'>> = {}): void {
  signingPathStore.update((path) => ({ ...path, ...fields, place }));
}

/** Turns to the print screen at a step. */
export function goToSigning(place: SigningPath['place'], fields: Partial<Omit<SigningPath, 'place'>> = {}): void {
  goToStep(place, fields);
  look({ screen: 'print' });
}

/** Remembers that the report was looked at as it stands now. */
export function rememberSeen(roundId: Id, revision: number): void {
  const { seen } = signingPathStore.get();
  if (seen?.roundId === roundId && seen.revision === revision) return;
  signingPathStore.update((path) => ({ ...path, seen: { roundId, revision } }));
}

/** Another register, or none: the way begins anew. */
export function forgetPath(): void {
  signingPathStore.set(beginning);
}

/** The step after this one, and the one before. */
export function nextStep(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

export function stepBefore(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}
