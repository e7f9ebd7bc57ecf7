// A measure of few words, and where it stands: what the tests of the follow-up are written with.
import { type MeasureState, measureState } from '../../../src/followup/status.ts';
import { blankMeasure, blankRound } from '../../../src/register/blank.ts';
import type { FiscalYear, Measure, Round, RoundMonths, StatementOverride } from '../../../src/register/model.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';

export function roundOf(months: RoundMonths = 6): Round {
  return { ...blankRound(roundId, months, ''), id: roundId };
}

export function yearOf(measures: readonly Measure[], months: RoundMonths = 6): FiscalYear {
  return {
    id: fiscalYearId,
    year: 2566,
    assessmentYear: 2565,
    heading: '',
    introduction: '',
    columns: [],
    rounds: [roundOf(months)],
    groups: [{ id: 'g', heading: '', measures }],
  };
}

export function measureOf(
  texts: { readonly steps?: string; readonly reporting?: string; readonly actions?: string },
  overrides: readonly StatementOverride[] = [],
): Measure {
  const { steps = '', reporting = '', actions = '' } = texts;
  return { ...blankMeasure('m'), steps, reporting, actions: { [roundId]: actions }, overrides };
}

export function stateOf(measure: Measure, asOf: string, months: RoundMonths = 6, soonDays = 30): MeasureState {
  return measureState(measure, yearOf([measure], months), roundOf(months), asOf, { soonDays });
}

/** Deadline, status, the day it was closed, the item that closed it: one line an occurrence. */
export function lines(state: MeasureState): readonly string[] {
  return state.duties.flatMap(({ duty, occurrences }) =>
    occurrences.map(({ occurrence, status, closing }) =>
      [`${duty.column} ${duty.item ?? '-'}`, occurrence.deadline, status, closing?.on, closing?.event?.item]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    ),
  );
}

export function override(
  sentence: string,
  verdict: StatementOverride['verdict'],
  fields: Partial<StatementOverride> = {},
): StatementOverride {
  return {
    id: `o-${sentence}-${verdict}`,
    column: 'reporting',
    roundId: null,
    sentence,
    occurrence: null,
    verdict,
    date: null,
    ...fields,
  };
}

/** The sample's year and round, and its measures by the code they mean. */
export function sample(): { year: FiscalYear; round: Round; measure: (index: number) => Measure } {
  const year = sampleRegister().fiscalYears[0];
  const round = year?.rounds[0];
  if (!year || !round) throw new Error('the sample has no round');
  const measures = year.groups.flatMap((group) => group.measures);
  return {
    year,
    round,
    measure: (index) => {
      const found = measures[index];
      if (!found) throw new Error(`the sample has no measure ${index}`);
      return found;
    },
  };
}
