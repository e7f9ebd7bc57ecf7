// The commands of the command line, one entry each: how it is called and what it does. Every command gives a JSON value for
// programs and lines for people; words come from the wording.
import { importAsChange, importReport } from '../../src/app/import-report.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { forReading, forWriting, type OpenOptions } from '../../src/app/ports.ts';
import { printRound } from '../../src/app/print-report.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import type { AppError } from '../../src/errors.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { firstYear, lastYear } from '../../src/register/limits.ts';
import type { Register, RoundMonths } from '../../src/register/model.ts';
import { normaliseRegister } from '../../src/register/normalise-change.ts';
import { validateRegister } from '../../src/register/validate.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { parseInteger } from '../../src/thai/digits.ts';
import * as english from '../../src/wording/en/cli.ts';
import * as thai from '../../src/wording/th/cli.ts';
import { noticeLines } from './notices.ts';
import { readSourceText } from './source-text.ts';
import type { Line, Usage, UsageFault } from './usage.ts';
import type { World } from './world.ts';

/** What a command that went well has to say. */
export interface Answer {
  /** One JSON document for `--json`. */
  readonly json: unknown;
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

const json = { value: null, isNeeded: false } as const;

export const commands: Readonly<Record<string, Command>> = {
  new: {
    usage: {
      arguments: ['FILE'],
      optionalArguments: 0,
      options: {
        organisation: { value: 'NAME', isNeeded: true },
        year: { value: '2566', isNeeded: true },
        round: { value: '6|12', isNeeded: false },
        json,
      },
    },
    run: async (line, world) => {
      const year = yearOf(line);
      const months = monthsOf(line);
      if (!year.ok) return year;
      if (!months.ok) return months;
      const name = line.options.organisation ?? '';
      const register = newRegister(world.newId, name, year.value ?? 0, months.value ?? 6);
      return createFile(argument(line, 0, world), register, world);
    },
  },

  sample: {
    usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
    run: async (line, world) => {
      const imported = importReport(world.sampleReport(), world.newId, {});
      if (!imported.ok) return failed(imported.error);
      return createFile(argument(line, 0, world), imported.value.register, world);
    },
  },

  import: {
    usage: {
      arguments: ['FILE', 'SOURCE'],
      optionalArguments: 0,
      options: { year: { value: '2566', isNeeded: false }, round: { value: '6|12', isNeeded: false }, json },
    },
    run: async (line, world) => {
      const year = yearOf(line);
      const months = monthsOf(line);
      if (!year.ok) return year;
      if (!months.ok) return months;
      const file = argument(line, 0, world);
      const sourcePath = argument(line, 1, world);
      const source = readSourceText(sourcePath);
      if (!source.ok) return failed(source.error);
      const imported = importReport(source.value, world.newId, {
        ...(year.value === null ? {} : { fiscalYear: year.value }),
        ...(months.value === null ? {} : { months: months.value }),
      });
      if (!imported.ok) return failed(withPath(imported.error, sourcePath));

      let notices = imported.value.notices;
      if (world.files.exists(file)) {
        const opened = openSession(file, forWriting, world);
        if (!opened.ok) return opened;
        const session = opened.value;
        const planned = importAsChange(session.register(), imported.value);
        const outcome = planned.ok ? session.change(session.snapshot().revision, planned.value.change) : planned;
        session.close();
        if (planned.ok) notices = planned.value.notices;
        if (!outcome.ok) return failed(outcome.error);
      } else {
        const created = await createFile(file, imported.value.register, world);
        if (!created.ok) return created;
      }

      const [fiscalYear] = imported.value.register.fiscalYears;
      const groups = fiscalYear?.groups ?? [];
      const counts = {
        organisations: 1,
        fiscalYear: fiscalYear?.year ?? 0,
        round: fiscalYear?.rounds[0]?.months ?? 6,
        groups: groups.length,
        measures: groups.reduce((sum, group) => sum + group.measures.length, 0),
      };
      const say = (words: typeof thai.results) =>
        words.imported(counts.measures, counts.groups, counts.fiscalYear, counts.round);
      return ok({
        json: { path: file, ...counts, tables: imported.value.recognition.tables, notices },
        lines: [say(thai.results), say(english.results), ...noticeLines(notices)],
      });
    },
  },

  report: {
    usage: {
      arguments: ['FILE'],
      optionalArguments: 0,
      options: {
        round: { value: '6|12', isNeeded: true },
        year: { value: '2566', isNeeded: false },
        out: { value: 'PDF', isNeeded: true },
        json,
      },
    },
    run: async (line, world) => {
      const months = monthsOf(line);
      const year = yearOf(line);
      if (!months.ok) return months;
      if (!year.ok) return year;
      const opened = openSession(argument(line, 0, world), forReading, world);
      if (!opened.ok) return opened;
      const session = opened.value;
      try {
        // Without a year the newest one that has the round.
        const fiscalYear = session
          .register()
          .fiscalYears.findLast(
            (candidate) =>
              (year.value === null || candidate.year === year.value) &&
              candidate.rounds.some((round) => round.months === months.value),
          );
        const round = fiscalYear?.rounds.find((candidate) => candidate.months === months.value);
        if (!round) return failed({ kind: 'refused', reason: 'roundMissing' });
        const printed = await printRound(session.register(), round.id, world.printer, world.now);
        if (!printed.ok) return failed(printed.error);
        const { pdf, pageCount } = printed.value;
        const out = world.resolvePath(line.options.out ?? '');
        const written = world.files.write(out, pdf);
        if (!written.ok) return failed(written.error);
        return ok({
          json: { path: out, pages: pageCount, bytes: pdf.length },
          lines: [thai.results.printed(out, pageCount), english.results.printed(out, pageCount)],
        });
      } finally {
        session.close();
      }
    },
  },

  export: {
    usage: {
      arguments: ['FILE'],
      optionalArguments: 0,
      options: { format: { value: 'json', isNeeded: true }, out: { value: 'F', isNeeded: true }, json },
    },
    run: async (line, world) => {
      if (line.options.format !== 'json') return invalidOption('format', 'json', 'json');
      const opened = openSession(argument(line, 0, world), forReading, world);
      if (!opened.ok) return opened;
      const document = exportRegister(opened.value.register());
      opened.value.close();
      const out = world.resolvePath(line.options.out ?? '');
      const written = world.files.write(out, new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`));
      if (!written.ok) return failed(written.error);
      return ok({
        json: { path: out, format: 'json' },
        lines: [thai.results.exported(out), english.results.exported(out)],
      });
    },
  },
};

async function createFile(path: string, register: Register, world: World): Promise<Result<Answer, CommandFault>> {
  const stored = normaliseRegister(register);
  const fault = validateRegister(stored);
  if (fault) return failed(fault);
  const created = world.store.create(path, stored);
  if (!created.ok) return failed(created.error);
  created.value.close();
  return ok({ json: { path }, lines: [thai.results.created(path), english.results.created(path)] });
}

function openSession(path: string, access: OpenOptions, world: World): Result<Session, CommandFault> {
  const opened = world.store.open(path, access);
  return opened.ok ? ok(createSession(opened.value, world.now)) : failed(opened.error);
}

function argument(line: Line, index: number, world: World): string {
  return world.resolvePath(line.arguments[index] ?? '');
}

/** `--year` as พ.ศ., in Thai or Arabic digits; null when it was not given. */
function yearOf(line: Line): Result<number | null, CommandFault> {
  const typed = line.options.year;
  if (typed === undefined) return ok(null);
  const year = parseInteger(typed);
  return year !== null && year >= firstYear && year <= lastYear
    ? ok(year)
    : invalidOption('year', thai.yearExpected, english.yearExpected);
}

/** `--round` in Thai or Arabic digits; null when it was not given. */
function monthsOf(line: Line): Result<RoundMonths | null, CommandFault> {
  const typed = line.options.round;
  if (typed === undefined) return ok(null);
  const months = parseInteger(typed);
  return months === 6 || months === 12 ? ok(months) : invalidOption('round', thai.roundExpected, english.roundExpected);
}

function invalidOption(name: string, expectedThai: string, expectedEnglish: string): Result<never, CommandFault> {
  return fail({
    kind: 'usage',
    fault: {
      th: thai.usageFaults.optionInvalid(name, expectedThai),
      en: english.usageFaults.optionInvalid(name, expectedEnglish),
    },
  });
}

function failed(error: AppError): Result<never, CommandFault> {
  return fail({ kind: 'failed', error });
}

function withPath(error: AppError, path: string): AppError {
  return error.kind === 'sourceUnreadable' ? { ...error, path } : error;
}
