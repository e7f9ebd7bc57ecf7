// The part of a register that one round says and prints with: what is frozen when it is issued, and what is compared with it later.
import type { FiscalYear, Id, Measure, Register } from '../register/model.ts';

/**
 * The register with this round's year and no other round, without the office's phrases and its catalogue, which print nowhere. Null
 * where the register does not have the round.
 */
export function roundState(register: Register, roundId: Id): Register | null {
  const year = register.fiscalYears.find(({ rounds }) => rounds.some(({ id }) => id === roundId));
  if (year === undefined) return null;
  const measures = new Set(year.groups.flatMap((group) => group.measures.map(({ id }) => id)));
  return {
    ...register,
    acceptedFindings: register.acceptedFindings.filter(
      ({ measureId }) => measureId === null || measures.has(measureId),
    ),
    phrases: [],
    catalogueEntries: [],
    fiscalYears: [onlyRound(year, roundId)],
  };
}

function onlyRound(year: FiscalYear, roundId: Id): FiscalYear {
  const isOf = ({ roundId: of }: { readonly roundId: Id | null }) => of === null || of === roundId;
  const ofRound = (measure: Measure): Measure => {
    const text = measure.actions[roundId];
    return {
      ...measure,
      notes: measure.notes.filter(isOf),
      overrides: measure.overrides.filter(isOf),
      actions: text === undefined || text === '' ? {} : { [roundId]: text },
    };
  };
  return {
    ...year,
    rounds: year.rounds.filter(({ id }) => id === roundId),
    groups: year.groups.map((group) => ({ ...group, measures: group.measures.map(ofRound) })),
  };
}
