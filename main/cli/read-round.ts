// The round that a line of the shell is about, read out of its register. For commands that only look at it.
import { forReading } from '../../src/app/ports.ts';
import type { FiscalYear, Register, Round, RoundMonths } from '../../src/register/model.ts';
import { ok, type Result } from '../../src/result.ts';
import { argument, type CommandFault, failed, monthsOf, openSession, yearOf } from './command.ts';
import { findRoundOf } from './find-round.ts';
import type { Line } from './usage.ts';
import type { World } from './world.ts';

export interface WantedRound {
  /** พ.ศ.; null means the newest year that has the round. */
  readonly year: number | null;
  readonly months: RoundMonths | null;
}

export interface ReadRound {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
}

/** What `--round` and `--year` say. Errors: an option that is none of its values. */
export function wantedRound(line: Line): Result<WantedRound, CommandFault> {
  const months = monthsOf(line);
  const year = yearOf(line);
  if (!months.ok) return months;
  if (!year.ok) return year;
  return ok({ year: year.value, months: months.value });
}

/** The round wanted of the register named first; its file is closed again. Errors: those of opening it, `roundMissing`. */
export function readRound({ year, months }: WantedRound, line: Line, world: World): Result<ReadRound, CommandFault> {
  const opened = openSession(argument(line, 0, world), forReading, world);
  if (!opened.ok) return opened;
  const register = opened.value.register();
  opened.value.close();
  const found = findRoundOf(register, year, months);
  return found ? ok({ register, ...found }) : failed({ kind: 'refused', reason: 'roundMissing' });
}
