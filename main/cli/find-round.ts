// Which year and round of a register a line of the shell means. It must not know what is done with them.
import type { FiscalYear, Register, Round, RoundMonths } from '../../src/register/model.ts';

/** The round asked for in the newest year that has it; without months the newest round. Null where there is none. */
export function findRoundOf(
  register: Register,
  year: number | null,
  months: RoundMonths | null,
): { readonly fiscalYear: FiscalYear; readonly round: Round } | null {
  for (const fiscalYear of register.fiscalYears.toReversed()) {
    if (year !== null && fiscalYear.year !== year) continue;
    const round = fiscalYear.rounds.findLast((each) => months === null || each.months === months);
    if (round !== undefined) return { fiscalYear, round };
  }
  return null;
}

/** The newest year, or the one asked for; with months, one that has such a round. Null where there is none. */
export function findYearOf(register: Register, year: number | null, months: RoundMonths | null): FiscalYear | null {
  if (months !== null) return findRoundOf(register, year, months)?.fiscalYear ?? null;
  return register.fiscalYears.findLast((each) => year === null || each.year === year) ?? null;
}
