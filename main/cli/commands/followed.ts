// What `duties`, `status`, `ics` and unit slips share: a round of a register followed as of a day, and the options that say which.
import { forReading } from '../../../src/app/ports.ts';
import { type FollowedMeasure, followRound } from '../../../src/followup/summary.ts';
import type { FiscalYear, Register, Round } from '../../../src/register/model.ts';
import { ok, type Result } from '../../../src/result.ts';
import { bangkokDate, type IsoDate, isIsoDate } from '../../../src/thai/calendar.ts';
import { toArabicDigits } from '../../../src/thai/digits.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type CommandFault, failed, invalidOption, json, monthsOf, openSession, yearOf } from '../command.ts';
import { findRoundOf } from '../find-round.ts';
import type { Line } from '../usage.ts';
import type { World } from '../world.ts';

export const followedOptions = {
  round: { value: '6|12', isNeeded: false },
  year: { value: '2566', isNeeded: false },
  'as-of': { value: '2023-04-05', isNeeded: false },
  json,
} as const;

export interface FollowedRound {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly asOf: IsoDate;
  readonly measures: readonly FollowedMeasure[];
}

/** `--as-of` in Thai or Arabic digits, or today in Bangkok. */
export function dayOf({ options }: Line, world: World): Result<IsoDate, CommandFault> {
  const typed = options['as-of'];
  const day = typed === undefined ? bangkokDate(world.now()) : toArabicDigits(typed.trim());
  return isIsoDate(day) ? ok(day) : invalidOption('as-of', thai.dayExpected, english.dayExpected);
}

/** The round a line asks for, as of the day it names or of today in Bangkok. */
export function openFollowed(line: Line, world: World): Result<FollowedRound, CommandFault> {
  const months = monthsOf(line);
  const year = yearOf(line);
  if (!months.ok) return months;
  if (!year.ok) return year;
  const day = dayOf(line, world);
  if (!day.ok) return day;
  const asOf = day.value;
  const opened = openSession(argument(line, 0, world), forReading, world);
  if (!opened.ok) return opened;
  const register = opened.value.register();
  opened.value.close();
  const found = findRoundOf(register, year.value, months.value);
  if (!found) return failed({ kind: 'refused', reason: 'roundMissing' });
  const measures = followRound(register, found.fiscalYear, found.round, asOf);
  return ok({ register, ...found, asOf, measures });
}
