// Adding rounds and fiscal years.
import type { FiscalYear, Id, RoundMonths } from '../../src/register/model.ts';
import { newFiscalYear, newRound } from '../../src/report/new-year.ts';
import { look } from '../store/view.ts';
import { change } from './change-commands.ts';

/** The rounds a fiscal year can still get. */
export function missingRounds(fiscalYear: FiscalYear): readonly RoundMonths[] {
  const all: readonly RoundMonths[] = [6, 12];
  return all.filter((months) => !fiscalYear.rounds.some((round) => round.months === months));
}

/** Adds a round and shows it. The 12-month report starts from what the 6-month report says. */
export function addRound(fiscalYear: FiscalYear, months: RoundMonths): void {
  const earlier = months === 12 ? fiscalYear.rounds.find((round) => round.months === 6) : undefined;
  const actions: Record<Id, string> = {};
  if (earlier) {
    for (const measure of fiscalYear.groups.flatMap((group) => group.measures)) {
      const text = measure.actions[earlier.id];
      if (text !== undefined) actions[measure.id] = text;
    }
  }
  const round = newRound(() => crypto.randomUUID(), months, fiscalYear.rounds[0]);
  if (change({ kind: 'addRound', fiscalYearId: fiscalYear.id, round, actions })) look({ roundId: round.id });
}

/** Adds an empty fiscal year and shows it; its texts are the usual ones. */
export function addFiscalYear(year: number): void {
  const fiscalYear = newFiscalYear(() => crypto.randomUUID(), year, 6);
  if (change({ kind: 'addFiscalYear', fiscalYear })) look({ fiscalYearId: fiscalYear.id, roundId: null });
}
