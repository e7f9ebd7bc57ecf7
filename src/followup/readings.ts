// What each sentence of a cell says of time as it counts now: read from the text, with the clerk's own word laid over it. For
// whoever shows it in the cell. Which event answers which duty is not known here.
import { type CellAddress, cellText } from '../register/columns.ts';
import { statementColumn } from '../register/date-statements.ts';
import type { FiscalYear, Measure, Round, StatementOverride } from '../register/model.ts';
import type { Statement, StatementContext } from '../thai/dates/read-statements.ts';
import { readSentences, type Sentence, sentenceKey } from './sentences.ts';

/**
 * `due` a deadline · `done` something that was done · `time` anything else said of time: it returns, counts from something, is
 * vague, is only named, or does not count by the clerk's word · `impossible` a day that there is not.
 */
export type TimeKind = 'due' | 'done' | 'time' | 'impossible';

export interface TimeReading {
  /** The words that say it; of a sentence that says nothing of time by itself, the sentence. UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null where neither the text nor the clerk says anything of time. */
  readonly kind: TimeKind | null;
  readonly sentence: Sentence;
  /** What the clerk said of this sentence, of single occurrences too. */
  readonly words: readonly StatementOverride[];
  /** What was said of it as a whole; it goes before what is read. */
  readonly whole: StatementOverride | null;
}

/** Every sentence of a cell, in the order of the text. */
export function readTimes(measure: Measure, cell: CellAddress, year: FiscalYear, round: Round): readonly TimeReading[] {
  const context = { fiscalYear: year.year, column: statementColumn(cell.column) };
  const words = wordsOn(measure, cell);
  return readSentences(cellText(measure, cell.column, round.id), context).map((sentence) => {
    const said = words.filter((word) => sentenceKey(word.sentence) === sentenceKey(sentence.text));
    const whole = said.findLast(({ occurrence }) => occurrence === null) ?? null;
    const { start, end } = sentence.statement ?? sentence;
    return { start, end, kind: kindOf(sentence.statement, whole, context), sentence, words: said, whole };
  });
}

/** The clerk's words on the sentences of a cell. */
export function wordsOn(measure: Measure, cell: Omit<CellAddress, 'measureId'>): readonly StatementOverride[] {
  return measure.overrides.filter(({ column, roundId }) => column === cell.column && roundId === cell.roundId);
}

/** The reading a place in the text belongs to: the words said of time there, else the sentence around it. */
export function timeAt(times: readonly TimeReading[], offset: number): TimeReading | null {
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= offset && offset <= end;
  return times.find((time) => time.kind !== null && isIn(time)) ?? times.find(({ sentence }) => isIn(sentence)) ?? null;
}

function kindOf(
  statement: Statement | null,
  whole: StatementOverride | null,
  { column }: StatementContext,
): TimeKind | null {
  const isActions = column === 'actions';
  switch (whole?.verdict) {
    case 'ignored':
      return 'time';
    case 'due':
      return 'due';
    case 'done':
      return isActions ? 'done' : 'due';
    case 'open':
      return isActions ? 'time' : readKind(statement, isActions);
    case undefined:
      return readKind(statement, isActions);
  }
}

/** Only the cell of the round tells what was done, and only the plan what is due. */
function readKind(statement: Statement | null, isActions: boolean): TimeKind | null {
  if (statement === null) return null;
  if (statement.invalid === 'impossibleDate') return 'impossible';
  if (statement.kind === 'due' && !isActions) return 'due';
  return statement.kind === 'done' && isActions ? 'done' : 'time';
}
