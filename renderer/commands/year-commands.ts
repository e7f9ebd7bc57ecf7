// Adding rounds and fiscal years.
import { nextRound } from '../../src/next-year/next-round.ts';
import type { FiscalYear, RoundMonths } from '../../src/register/model.ts';
import { newFiscalYear } from '../../src/report/new-year.ts';
import { wording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { change } from './change-commands.ts';
import { offerUndo } from './row-commands.ts';

/** Adds a round and shows it. The 12-month report starts from what the 6-month report says, which is said. */
export function addRound(fiscalYear: FiscalYear, months: RoundMonths): void {
  const { change: wish, roundId, copied } = nextRound(fiscalYear, months, () => crypto.randomUUID());
  if (!change(wish)) return;
  look({ roundId });
  if (months === 12) offerUndo(wording().nextYear.roundAdded(copied));
}

/** Adds an empty fiscal year and shows it; its texts are the usual ones. */
export function addFiscalYear(year: number): void {
  const fiscalYear = newFiscalYear(() => crypto.randomUUID(), year, 6);
  if (change({ kind: 'addFiscalYear', fiscalYear })) look({ fiscalYearId: fiscalYear.id, roundId: null });
}
