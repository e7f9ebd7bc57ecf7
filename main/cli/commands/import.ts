// `import`: a report or a register of any kind into a register, which is made when it is not there; or what would come of it.
import { planImport, registerOfSource } from '../../../src/app/import-source.ts';
import { openSource } from '../../../src/app/open-source.ts';
import { forReading, forWriting } from '../../../src/app/ports.ts';
import type { Session } from '../../../src/app/session.ts';
import type { AppError } from '../../../src/errors.ts';
import { type Corrections, noCorrections, withSheet, withTables } from '../../../src/exchange/corrections.ts';
import { importColumns, withNamedColumn, withNamedHeading } from '../../../src/exchange/named-column.ts';
import { type Review, review, suggestedSheet } from '../../../src/exchange/review.ts';
import type { Source } from '../../../src/exchange/source.ts';
import { ok, type Result } from '../../../src/result.ts';
import { parseInteger } from '../../../src/thai/digits.ts';
import * as english from '../../../src/wording/en/cli.ts';
import { imports as inEnglish } from '../../../src/wording/en/import.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { imports as inThai } from '../../../src/wording/th/import.ts';
import {
  type Answer,
  argument,
  type Command,
  type CommandFault,
  createFile,
  failed,
  invalidOption,
  json,
  monthsOf,
  openSession,
  yearOf,
} from '../command.ts';
import { noteLines, noticeLines } from '../notices.ts';
import type { Line } from '../usage.ts';
import type { World } from '../world.ts';

const wantsSwitch = { value: null, isNeeded: false } as const;

export const importSource: Command = {
  usage: {
    arguments: ['FILE', 'SOURCE'],
    optionalArguments: 0,
    options: {
      year: { value: '2566', isNeeded: false },
      round: { value: '6|12', isNeeded: false },
      sheet: { value: 'N', isNeeded: false },
      table: { value: 'N', isNeeded: false, isRepeated: true },
      map: { value: 'COLUMN=HEADING', isNeeded: false, isRepeated: true },
      'thai-marks': wantsSwitch,
      update: wantsSwitch,
      skip: wantsSwitch,
      'dry-run': wantsSwitch,
      json,
    },
  },
  run: async (line, world) => {
    const file = argument(line, 0, world);
    const path = argument(line, 1, world);
    const source = await openSource({ kind: 'file', path }, world);
    if (!source.ok) return failed(withPath(source.error, path));
    const said = correctionsOf(line, source.value);
    if (!said.ok) return said;
    if (!world.files.exists(file)) return intoNewFile(file, path, source.value, said.value, line, world);
    const isTrial = line.switches.has('dry-run');
    const opened = openSession(file, isTrial ? forReading : forWriting, world);
    if (!opened.ok) return opened;
    try {
      return intoRegister(opened.value, file, path, source.value, said.value, line, world);
    } finally {
      opened.value.close();
    }
  },
};

/** A register that was exported whole comes back whole; anything else makes one of its year. */
async function intoNewFile(
  file: string,
  path: string,
  source: Source,
  corrections: Corrections,
  line: Line,
  world: World,
): Promise<Result<Answer, CommandFault>> {
  const isWhole = source.kind === 'json' && source.register !== undefined && saysNothing(line);
  const made = registerOfSource(source, corrections, world.newId);
  if (!made.ok && !isWhole) return failed(withPath(made.error, path));
  const register = isWhole ? source.register : made.ok ? made.value.register : undefined;
  const reviewed = made.ok ? made.value.review : review(source, corrections, null);
  if (register && !line.switches.has('dry-run')) {
    const created = await createFile(file, register, world);
    if (!created.ok) return created;
  }
  return answer(file, source, reviewed, line);
}

/** No option narrows the source down to a part of it. */
function saysNothing({ options, lists }: Line): boolean {
  return Object.keys(options).length === 0 && Object.values(lists).every((values) => values.length === 0);
}

function intoRegister(
  session: Session,
  file: string,
  path: string,
  source: Source,
  corrections: Corrections,
  line: Line,
  world: World,
): Result<Answer, CommandFault> {
  const planned = planImport(session.register(), source, corrections, world.newId);
  if (!planned.ok) return failed(withPath(planned.error, path));
  const { change, review: reviewed } = planned.value;
  if (!line.switches.has('dry-run')) {
    const isUndecided = reviewed.counts.skipped > 0 && !line.switches.has('skip');
    if (isUndecided) return failed({ kind: 'refused', reason: 'rowsDiffer' });
    const outcome = change && session.step(session.snapshot().revision, change, 'import');
    if (outcome && !outcome.ok) return failed(outcome.error);
  }
  return answer(file, source, reviewed, line);
}

/** What the options say, on top of what the program recognises. */
function correctionsOf(line: Line, source: Source): Result<Corrections, CommandFault> {
  const year = yearOf(line);
  const months = monthsOf(line);
  if (!year.ok) return year;
  if (!months.ok) return months;
  let said: Corrections = {
    ...noCorrections,
    fiscalYear: year.value,
    months: months.value,
    listMarks: line.switches.has('thai-marks') ? 'thai' : 'keep',
    existing: line.switches.has('update') ? 'update' : 'skip',
  };
  const sheet = numberIn(line.options.sheet, source.sheets.length);
  if (sheet === null) {
    const names = source.sheets.map(({ name }, index) => `${index + 1} ${name}`.trim()).join(', ');
    return invalidOption('sheet', inThai.chooseFrom(names), inEnglish.chooseFrom(names));
  }
  said = withSheet(said, sheet === undefined ? suggestedSheet(source) : sheet - 1);
  const { tables } = review(source, said, null);
  const chosen: number[] = [];
  for (const typed of line.lists.table ?? []) {
    const number = numberIn(typed, tables.length);
    if (number === null || number === undefined) {
      return invalidOption('table', inThai.tablesFrom(tables.length), inEnglish.tablesFrom(tables.length));
    }
    chosen.push(number);
  }
  if (chosen.length > 0) said = withTables(said, chosen);
  for (const typed of line.lists.map ?? []) {
    const mapped = withMap(typed, source, said);
    if (!mapped.ok) return mapped;
    said = mapped.value;
  }
  return ok(said);
}

/** `COLUMN=HEADING`; `none` as the column leaves the heading's column out. */
function withMap(typed: string, source: Source, said: Corrections): Result<Corrections, CommandFault> {
  const at = typed.indexOf('=');
  const name = typed.slice(0, Math.max(at, 0));
  const column = importColumns.find((known) => known === name) ?? null;
  if (column === null && name !== 'none') {
    const names = [...importColumns, 'none'].join(', ');
    return invalidOption('map', inThai.chooseFrom(names), inEnglish.chooseFrom(names));
  }
  const heading = typed.slice(at + 1);
  const now = review(source, said, null);
  const mapped = withNamedColumn(now, said, heading, column);
  if (mapped) return ok(mapped);
  const headed = withNamedHeading(now, said, heading);
  const found = headed && withNamedColumn(review(source, headed, null), headed, heading, column);
  if (found) return ok(found);
  const headings = [...new Set(now.tables.flatMap(({ columns }) => columns.map(({ caption }) => caption)))]
    .filter((caption) => caption !== '')
    .join(' | ');
  return invalidOption('map', inThai.headingsAre(headings), inEnglish.headingsAre(headings));
}

/** A number from 1 to `most`, in Thai or Arabic digits; undefined where nothing was typed, null where it does not fit. */
function numberIn(typed: string | undefined, most: number): number | null | undefined {
  if (typed === undefined) return undefined;
  const number = parseInteger(typed);
  return number !== null && number >= 1 && number <= most ? number : null;
}

function answer(file: string, source: Source, reviewed: Review, line: Line): Result<Answer, CommandFault> {
  const isTrial = line.switches.has('dry-run');
  const { target, groups, guesses, counts, tables } = reviewed;
  const taken = groups.flatMap((group) => group.measures).length;
  const year = target.fiscalYear ?? 0;
  const summary = {
    path: file,
    source: source.kind,
    sheets: source.sheets.map(({ name }) => name),
    fiscalYear: year,
    round: target.months,
    groups: groups.length,
    measures: taken,
    counts,
    notes: source.notes,
    tables: tables.map(({ number, line: start, isTaken, reason, columns, rows }) => ({
      number,
      line: start,
      isTaken,
      reason,
      columns,
      headingRows: rows.filter(({ role }) => role === 'heading').map(({ cells }) => cells),
      groupRows: rows.filter(({ role }) => role === 'group').map(({ cells }) => cells[0] ?? ''),
      measureLines: rows.filter(({ role }) => role === 'measure').map(({ line: at }) => at),
    })),
    notices: guesses,
  };
  const lines = [
    isTrial
      ? inThai.wouldImport(taken, groups.length, year, target.months)
      : thai.results.imported(taken, groups.length, year, target.months),
    isTrial
      ? inEnglish.wouldImport(taken, groups.length, year, target.months)
      : english.results.imported(taken, groups.length, year, target.months),
    ...(target.fiscalYearId === null ? [] : [inThai.counts(counts), inEnglish.counts(counts)]),
    ...noteLines(source.notes),
    ...noticeLines(guesses),
  ];
  return ok({ json: isTrial ? { ...summary, review: reviewed } : summary, lines });
}

function withPath(error: AppError, path: string): AppError {
  return error.kind === 'sourceUnreadable' ? { ...error, path } : error;
}
