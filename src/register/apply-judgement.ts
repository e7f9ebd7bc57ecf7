// The clerk's word against the program's: overrides of what it reads in a sentence, findings accepted as right. Only the
// carrying out; what they may say is checked in validate-judgement.
import type { Result } from '../result.ts';
import { type Applied, done, refuse } from './applied.ts';
import type { Change } from './change.ts';
import { findOverride } from './find.ts';
import type { Register } from './model.ts';
import { mapMeasure } from './parts.ts';

export type Judgement = Extract<
  Change,
  { kind: 'setOverride' | 'removeOverride' | 'acceptFinding' | 'withdrawFinding' }
>;

/** Lists stay in the order of their ids, so that taking back leads to the very same list. */
export function carryOutJudgement(register: Register, change: Judgement): Result<Applied> {
  switch (change.kind) {
    case 'setOverride': {
      const { measureId, override } = change;
      const before = findOverride(register, override.id);
      return done(
        mapMeasure(register, measureId, (measure) => ({
          ...measure,
          overrides: byId([...measure.overrides.filter(({ id }) => id !== override.id), override]),
        })),
        before
          ? { kind: 'setOverride', measureId, override: before.override }
          : { kind: 'removeOverride', overrideId: override.id },
      );
    }
    case 'removeOverride': {
      const found = findOverride(register, change.overrideId);
      if (!found) return refuse('unknownOverride');
      const { measure, override } = found;
      return done(
        mapMeasure(register, measure.id, (owner) => ({
          ...owner,
          overrides: owner.overrides.filter((other) => other !== override),
        })),
        { kind: 'setOverride', measureId: measure.id, override },
      );
    }
    case 'acceptFinding':
      return done(
        { ...register, acceptedFindings: byId([...register.acceptedFindings, change.finding]) },
        { kind: 'withdrawFinding', findingId: change.finding.id },
      );
    case 'withdrawFinding': {
      const finding = register.acceptedFindings.find(({ id }) => id === change.findingId);
      if (!finding) return refuse('unknownFinding');
      return done(
        { ...register, acceptedFindings: register.acceptedFindings.filter((other) => other !== finding) },
        { kind: 'acceptFinding', finding },
      );
    }
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
