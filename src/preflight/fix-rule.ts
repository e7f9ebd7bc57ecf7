// Everything that one rule can mend in a round, as one step of undo. Mending one place can uncover the next, so it is asked again
// until nothing is left.
import { applyChange } from '../register/apply.ts';
import type { Change } from '../register/change.ts';
import type { Register } from '../register/model.ts';
import type { PreflightTools } from './env.ts';
import { fixAll, type PreflightTarget } from './fix.ts';
import type { RuleName } from './rule-facts.ts';
import { runPreflight } from './run.ts';

const mostPasses = 8;

export interface RuleFix {
  readonly change: Change;
  /** How many findings of the rule were there, and how many are left for a person. */
  readonly found: number;
  readonly left: number;
}

/** The change that mends what one rule found and nobody accepted; null where it can mend nothing. */
export function fixRule(
  register: Register,
  target: PreflightTarget,
  tools: PreflightTools,
  rule: RuleName,
): RuleFix | null {
  const findingsIn = (state: Register) =>
    runPreflight(state, target.fiscalYearId, target.roundId, tools).filter((finding) => finding.rule === rule);
  const first = findingsIn(register);
  const changes: Change[] = [];
  let current = register;
  let left = first;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const change = fixAll(current, target, left);
    const applied = change && applyChange(current, change);
    if (!change || !applied?.ok) break;
    changes.push(...(change.kind === 'batch' ? change.changes : [change]));
    current = applied.value.register;
    left = findingsIn(current);
  }
  const [only] = changes;
  if (!only) return null;
  return {
    change: changes.length === 1 ? only : { kind: 'batch', changes },
    found: first.length,
    left: left.length,
  };
}
