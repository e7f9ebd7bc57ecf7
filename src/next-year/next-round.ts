// The next round of a fiscal year: the 12-month report starts from what the 6-month report says was done.
import type { Change } from '../register/change.ts';
import type { FiscalYear, Id, RoundMonths } from '../register/model.ts';
import { newRound } from '../report/new-year.ts';

export interface NextRound {
  readonly roundId: Id;
  readonly change: Change;
  /** Measures whose actions it starts with. */
  readonly copied: number;
}

/** The rounds a fiscal year can still get. */
export function missingRounds(fiscalYear: FiscalYear): readonly RoundMonths[] {
  const all: readonly RoundMonths[] = [6, 12];
  return all.filter((months) => !fiscalYear.rounds.some((round) => round.months === months));
}

/** A round of so many months as one change; `refused` by the register where the year has it already. */
export function nextRound(fiscalYear: FiscalYear, months: RoundMonths, newId: () => Id): NextRound {
  const earlier = months === 12 ? fiscalYear.rounds.find((round) => round.months === 6) : undefined;
  const measures = earlier ? fiscalYear.groups.flatMap((group) => group.measures) : [];
  const actions = Object.fromEntries(
    measures.flatMap(({ id, actions: texts }) => {
      const text = texts[earlier?.id ?? ''] ?? '';
      return text === '' ? [] : [[id, text] as const];
    }),
  );
  const round = newRound(newId, months, fiscalYear.rounds[0]);
  return {
    roundId: round.id,
    change: { kind: 'addRound', fiscalYearId: fiscalYear.id, round, actions },
    copied: Object.keys(actions).length,
  };
}
