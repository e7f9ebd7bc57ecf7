// How the list of findings is looked at: what it is filtered by, which finding one stands at, which rules are unfolded. Nothing of it
// is stored, and it knows nothing of what was found.
import type { RuleName } from '../../src/preflight/rule-facts.ts';
import { createStore } from '../store/store.ts';
import { everything, type PreflightFilter } from './groups.ts';

export interface PreflightView {
  readonly filter: PreflightFilter;
  /** The finding that was gone to last, by `findingKey`. */
  readonly current: string | null;
  readonly unfolded: ReadonlySet<RuleName>;
  /** The one of them that nobody unfolded: one came by it on the way from finding to finding. */
  readonly passing: RuleName | null;
  /** What was said of the finding gone to, for those who do not see it. */
  readonly said: string;
}

const wholeList: PreflightView = { filter: everything, current: null, unfolded: new Set(), passing: null, said: '' };

export const preflightStore = createStore<PreflightView>(wholeList);

/** The whole list again, as for another register. */
export function forgetList(): void {
  preflightStore.set(wholeList);
}

/** Leaves only what these fields name in the list. */
export function filterFindings(fields: Partial<PreflightFilter>): void {
  preflightStore.update((view) => ({ ...view, filter: { ...view.filter, ...fields } }));
}

/** Shows each finding of a rule, or the rule alone. */
export function unfold(rule: RuleName, isUnfolded: boolean): void {
  preflightStore.update((view) => ({
    ...view,
    unfolded: isUnfolded ? new Set([...view.unfolded, rule]) : without(view.unfolded, rule),
    passing: view.passing === rule ? null : view.passing,
  }));
}

/** Stands at a finding: its rule is unfolded until one goes on to another. */
export function standAt(rule: RuleName, current: string, said: string): void {
  preflightStore.update((view) => {
    const { passing } = view;
    const left = passing !== null && passing !== rule ? without(view.unfolded, passing) : view.unfolded;
    const isPassing = passing === rule || !left.has(rule);
    return { ...view, current, said, unfolded: new Set([...left, rule]), passing: isPassing ? rule : null };
  });
}

function without(rules: ReadonlySet<RuleName>, rule: RuleName): ReadonlySet<RuleName> {
  return new Set([...rules].filter((one) => one !== rule));
}
