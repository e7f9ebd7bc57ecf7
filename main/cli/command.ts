// What a command of the command line is, and what several of them share: opening and making files, reading years and rounds off
// the line, faults. It knows no single command.
import type { OpenOptions, StoredRegister } from '../../src/app/ports.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import type { AppError } from '../../src/errors.ts';
import { firstYear, lastYear } from '../../src/register/limits.ts';
import type { Register, RoundMonths } from '../../src/register/model.ts';
import { normaliseRegister } from '../../src/register/normalise-change.ts';
import { validateRegister } from '../../src/register/validate.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { bangkokDate, type IsoDate, isIsoDate } from '../../src/thai/calendar.ts';
import { parseInteger, toArabicDigits } from '../../src/thai/digits.ts';
import * as english from '../../src/wording/en/cli.ts';
import * as thai from '../../src/wording/th/cli.ts';
import type { Line, Usage, UsageFault } from './usage.ts';
import type { World } from './world.ts';

/** What a command that went well has to say. */
export interface Answer {
  /** One JSON document for `--json`; undefined from a command that has answered line by line. */
  readonly json: unknown;
  /** The exit code where it is not 0: the answer itself holds what was refused. */
  readonly exit?: 1;
  /** Lines for a person, Thai then English. */
  readonly lines: readonly string[];
}

/** A refusal of the program (exit 1), or a line that does not fit the command (exit 2). */
export type CommandFault =
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'usage'; readonly fault: UsageFault };

export interface Command {
  readonly usage: Usage;
  readonly run: (line: Line, world: World) => Promise<Result<Answer, CommandFault>>;
}

/** The switch that every command takes. */
export const json = { value: null, isNeeded: false } as const;

/** Makes a register file; refused where its content breaks a rule or the path is taken. */
export async function createFile(
  path: string,
  register: Register,
  world: World,
): Promise<Result<Answer, CommandFault>> {
  const stored = normaliseRegister(register);
  const fault = validateRegister(stored);
  if (fault) return failed(fault);
  const created = world.store.create(path, stored, world.userName());
  if (!created.ok) return failed(created.error);
  created.value.close();
  return ok({ json: { path }, lines: [thai.results.created(path), english.results.created(path)] });
}

/** A session over a register file. */
export function openSession(path: string, access: OpenOptions, world: World): Result<Session, CommandFault> {
  const opened = openStored(path, access, world);
  return opened.ok ? ok(createSession(opened.value, world.now, world.userName)) : opened;
}

/** A register file, for what a session does not offer. */
export function openStored(path: string, access: OpenOptions, world: World): Result<StoredRegister, CommandFault> {
  const opened = world.store.open(path, access);
  return opened.ok ? opened : failed(opened.error);
}

/** An argument that is a path, made whole. */
export function argument(line: Line, index: number, world: World): string {
  return world.resolvePath(line.arguments[index] ?? '');
}

/** `--year` as พ.ศ., in Thai or Arabic digits; null when it was not given. */
export function yearOf(line: Line): Result<number | null, CommandFault> {
  const typed = line.options.year;
  if (typed === undefined) return ok(null);
  const year = parseInteger(typed);
  return year !== null && year >= firstYear && year <= lastYear
    ? ok(year)
    : invalidOption('year', thai.yearExpected, english.yearExpected);
}

/** `--round` in Thai or Arabic digits; null when it was not given. */
export function monthsOf(line: Line): Result<RoundMonths | null, CommandFault> {
  const typed = line.options.round;
  if (typed === undefined) return ok(null);
  const months = parseInteger(typed);
  return months === 6 || months === 12 ? ok(months) : invalidOption('round', thai.roundExpected, english.roundExpected);
}

/** A day named by an option, in Thai or Arabic digits; today in Bangkok where it was not given. */
export function dayOf({ options }: Line, name: 'as-of' | 'date', world: World): Result<IsoDate, CommandFault> {
  const typed = options[name];
  const day = typed === undefined ? bangkokDate(world.now()) : toArabicDigits(typed.trim());
  return isIsoDate(day) ? ok(day) : invalidOption(name, thai.dayExpected, english.dayExpected);
}

/** Wrong usage: an option whose value does not fit. */
export function invalidOption(
  name: string,
  expectedThai: string,
  expectedEnglish: string,
): Result<never, CommandFault> {
  return fail({
    kind: 'usage',
    fault: {
      th: thai.usageFaults.optionInvalid(name, expectedThai),
      en: english.usageFaults.optionInvalid(name, expectedEnglish),
    },
  });
}

/** A refusal of the program. */
export function failed(error: AppError): Result<never, CommandFault> {
  return fail({ kind: 'failed', error });
}
