// `read -`: what sentences say about time, one line of JSON for each line of standard input: plain text, or JSON with a context
// of its own. A line that is neither is answered with its fault and stops nothing; the exit code says that there was one.
import { firstYear, lastYear } from '../../../src/register/limits.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { bangkokDate, fiscalYearOf } from '../../../src/thai/calendar.ts';
import {
  readStatements,
  type Statement,
  type StatementColumn,
  type StatementContext,
} from '../../../src/thai/dates/read-statements.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type Command, type CommandFault, invalidOption, json, yearOf } from '../command.ts';
import { fault, type Line } from '../usage.ts';
import type { World } from '../world.ts';

const columns: readonly StatementColumn[] = ['issue', 'responsible', 'steps', 'reporting', 'actions'];

export const readSentences: Command = {
  usage: {
    arguments: ['-'],
    optionalArguments: 0,
    options: {
      year: { value: '2566', isNeeded: false },
      column: { value: columns.join('|'), isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const [source = ''] = line.arguments;
    if (source !== '-') return fail({ kind: 'usage', fault: fault('argumentSurplus', source).error });
    const context = contextOf(line, world);
    if (!context.ok) return context;
    let refused = 0;
    for await (const text of world.inputLines()) {
      const sentence = readLine(text.replace(/^\uFEFF/u, ''), context.value);
      if (!sentence.ok) refused += 1;
      world.say(JSON.stringify(sentence.ok ? sentence.value : { error: sentence.error }));
    }
    // Everything has been answered already, with or without --json.
    return ok({ json: undefined, lines: [], ...(refused > 0 ? { exit: 1 as const } : {}) });
  },
};

/** What holds for lines that say nothing else: the year at hand, the column of what was done. */
function contextOf(line: Line, world: World): Result<StatementContext, CommandFault> {
  const year = yearOf(line);
  if (!year.ok) return year;
  const typed = line.options.column ?? 'actions';
  const column = columns.find((each) => each === typed);
  if (column === undefined) return invalidOption('column', thai.columnExpected, english.columnExpected);
  const fiscalYear = year.value ?? fiscalYearOf(bangkokDate(world.now()));
  return ok({ fiscalYear, column });
}

interface LineFault {
  readonly kind: 'invalid';
  /** The field that does not fit; `line` where it is no JSON. */
  readonly field: string;
}

function readLine(line: string, context: StatementContext): Result<readonly Statement[], LineFault> {
  if (!line.trimStart().startsWith('{')) return ok(read(line, context));
  const value = parseObject(line);
  if (value === null) return invalid('line');
  const { text, fiscalYear = context.fiscalYear, column = context.column } = value;
  if (typeof text !== 'string') return invalid('text');
  if (!isYear(fiscalYear)) return invalid('fiscalYear');
  const known = columns.find((each) => each === column);
  return known === undefined ? invalid('column') : ok(read(text, { fiscalYear, column: known }));
}

/** The statements as the conventions write them, without what only the program uses. */
function read(text: string, context: StatementContext): readonly Statement[] {
  return readStatements(text, context).map(({ after: _, ...statement }) => statement);
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= firstYear && value <= lastYear;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

function invalid(field: string): Result<never, LineFault> {
  return fail({ kind: 'invalid', field });
}
