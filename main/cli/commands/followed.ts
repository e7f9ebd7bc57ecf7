// What `duties`, `status`, `ics` and unit slips share: a round of a register followed as of a day, and the options that say which.
import { type FollowedMeasure, followRound } from '../../../src/followup/summary.ts';
import type { FiscalYear, Register, Round } from '../../../src/register/model.ts';
import { ok, type Result } from '../../../src/result.ts';
import type { IsoDate } from '../../../src/thai/calendar.ts';
import { type CommandFault, dayOf, json } from '../command.ts';
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

/** The round a line asks for, as of the day it names or of today in Bangkok. */
export function openFollowed(line: Line, world: World): Result<FollowedRound, CommandFault> {
  const wanted = wantedRound(line);
  if (!wanted.ok) return wanted;
  const day = dayOf(line, 'as-of', world);
  if (!day.ok) return day;
  const asOf = day.value;
  const read = readRound(wanted.value, line, world);
  if (!read.ok) return read;
  const { register, fiscalYear, round } = read.value;
  return ok({ ...read.value, asOf, measures: followRound(register, fiscalYear, round, asOf) });
}
