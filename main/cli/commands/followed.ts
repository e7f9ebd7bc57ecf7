// What `duties`, `status`, `ics` and unit slips share: a round of a register followed as of a day, and the options that say which.
import { type FollowedMeasure, followRound } from '../../../src/followup/summary.ts';
import type { FiscalYear, Register, Round } from '../../../src/register/model.ts';
import { ok, type Result } from '../../../src/result.ts';
import { bangkokDate, type IsoDate, isIsoDate } from '../../../src/thai/calendar.ts';
import { toArabicDigits } from '../../../src/thai/digits.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type CommandFault, invalidOption, json } from '../command.ts';
import { readRound, wantedRound } from '../read-round.ts';
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
  const wanted = wantedRound(line);
  if (!wanted.ok) return wanted;
  const day = dayOf(line, world);
  if (!day.ok) return day;
  const asOf = day.value;
  const read = readRound(wanted.value, line, world);
  if (!read.ok) return read;
  const { register, fiscalYear, round } = read.value;
  return ok({ ...read.value, asOf, measures: followRound(register, fiscalYear, round, asOf) });
}
