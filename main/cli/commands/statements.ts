// `statements`: what the cells of a round say about time, by measure, column and list item.
import {
  type CellStatements,
  type PlacedStatement,
  readMeasureStatements,
} from '../../../src/register/date-statements.ts';
import { readGroupHeading } from '../../../src/register/group-heading.ts';
import { readIssue } from '../../../src/register/item-code.ts';
import type { FiscalYear, Id, Round } from '../../../src/register/model.ts';
import { ok } from '../../../src/result.ts';
import { formatEnglishDate, formatThaiDateShort } from '../../../src/thai/calendar.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type Command, failed, json } from '../command.ts';
import { readRound, wantedRound } from '../read-round.ts';

interface MeasureStatements {
  readonly measureId: Id;
  readonly code: string | null;
  readonly cells: readonly CellStatements[];
}

export const statements: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      measure: { value: 'CODE', isNeeded: false },
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const wanted = wantedRound(line);
    if (!wanted.ok) return wanted;
    const read = readRound(wanted.value, line, world);
    if (!read.ok) return read;
    const { fiscalYear, round } = read.value;
    const measures = readMeasures(fiscalYear, round, line.options.measure);
    if (line.options.measure !== undefined && measures.length === 0) {
      return failed({ kind: 'refused', reason: 'unknownMeasure' });
    }
    return ok({
      json: { fiscalYear: fiscalYear.year, round: round.months, measures },
      lines: measures.flatMap(describeMeasure),
    });
  },
};

/** The measures of a year's round; with a code, however it is written ("E11", "e๑๑"), or an id, only those it names. */
function readMeasures(fiscalYear: FiscalYear, round: Round, wanted: string | undefined): readonly MeasureStatements[] {
  const wantedCode = wanted === undefined ? null : readIssue(wanted, null).code;
  return fiscalYear.groups.flatMap(({ heading, measures }) => {
    const { instrument } = readGroupHeading(heading);
    return measures.flatMap((measure) => {
      const { code } = readIssue(measure.issue, instrument);
      const isWanted = wanted === undefined || measure.id === wanted || (code !== null && code === wantedCode);
      return isWanted
        ? [{ measureId: measure.id, code, cells: readMeasureStatements(measure, fiscalYear, round) }]
        : [];
    });
  });
}

function describeMeasure({ measureId, code, cells }: MeasureStatements): readonly string[] {
  return cells.flatMap(({ column, statements }) => [
    `${code ?? measureId} · ${column}`,
    ...statements.map((statement) => `    ${describe(statement)}`),
  ]);
}

/** One line: the item, the words, the kind in both languages, the days. */
function describe({ item, text, kind, iso, from, to, inferredYear, invalid }: PlacedStatement): string {
  const words = text.replace(/\s+/gu, ' ');
  const days = from !== undefined && to !== undefined ? [from, to] : iso === undefined ? [] : [iso];
  const marks = [inferredYear && 'inferredYear', invalid].filter(Boolean).join(' ');
  const dates = [days.map(formatThaiDateShort).join(' – '), days.map(formatEnglishDate).join(' – '), marks];
  return [`${item ?? ''} “${words}”`.trim(), `${thai.statementKinds[kind]} (${english.statementKinds[kind]})`, ...dates]
    .filter((part) => part !== '')
    .join(' · ');
}
