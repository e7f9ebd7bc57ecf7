// A step of work as the database keeps it: one txn (who, when, what kind) and the rows it changed, which the triggers note down.
// A step is taken back by a step of its own. Callers hold the transaction and put the result on the disk.
import type { Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { changesFrom, pastOf, type TouchedRow } from './past.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { tables } from './tables.ts';
import type { EventLabel, LoggedStep } from './undo-stacks.ts';
import { differenceOf, type RowDifference, writeDifferences, writingDifferences } from './write.ts';

/** Who did a step, when (ISO instant), and its kind: a change's kind, or another word of the program. */
export interface StepMark {
  readonly label: string;
  readonly who: string;
  readonly at: string;
}

/** Writes a step that leads from one register to another; null, and no step, when they say the same. */
export function writeStep(
  database: SqlDatabase,
  before: Register | null,
  after: Register,
  mark: StepMark,
): LoggedStep | null {
  const differences = differenceOf(before, after);
  return differences.length === 0 ? null : write(database, mark, null, differences);
}

/** The same, stopping after every row with the share that is written, from 0 to 1. */
export function* writingStep(
  database: SqlDatabase,
  before: Register | null,
  after: Register,
  mark: StepMark,
): Generator<number, LoggedStep | null> {
  const differences = differenceOf(before, after);
  if (differences.length === 0) return null;
  const id = insertTxn(database, mark, null);
  yield* writingDifferences(database, differences);
  return { id, undoes: null, label: mark.label };
}

/**
 * Takes the txn `step` back, in a txn of its own under the same label. Errors: `refused` with `changedSince` when a row is no
 * longer what that txn left; nothing is written then.
 */
export function takeBack(database: SqlDatabase, step: LoggedStep, mark: Omit<StepMark, 'label'>): Result<LoggedStep> {
  const past = pastOf(database);
  for (const record of changesFrom(database, step.id, step.id)) {
    if (!past.stepBack(record)) return fail({ kind: 'refused', reason: 'changedSince' });
  }
  return ok(write(database, { ...mark, label: step.label }, step.id, differencesOf(past.touched())));
}

/**
 * Writes what is no change of the register and no step to be taken back, under a txn of its own: `work` is given its id. `label` is one
 * of `eventLabels`.
 */
export function writeEvent(
  database: SqlDatabase,
  mark: StepMark & { readonly label: EventLabel },
  work: (txn: number) => void,
): LoggedStep {
  const id = insertTxn(database, mark, null);
  work(id);
  return { id, undoes: null, label: mark.label };
}

/** The whole log, oldest first; in one value, because tens of thousands of rows one by one would be felt at opening. */
export function readSteps(database: SqlDatabase): readonly LoggedStep[] {
  const [row] = database.all('select json_group_array(json_array(id, undoes, label) order by id) as log from txn');
  const log = JSON.parse(String(row?.log ?? '[]')) as readonly (readonly [number, number | null, string])[];
  return log.map(([id, undoes, label]) => ({ id, undoes, label }));
}

function write(
  database: SqlDatabase,
  mark: StepMark,
  undoes: number | null,
  differences: readonly RowDifference[],
): LoggedStep {
  const id = insertTxn(database, mark, undoes);
  writeDifferences(database, differences);
  return { id, undoes, label: mark.label };
}

function insertTxn(database: SqlDatabase, { at, who, label }: StepMark, undoes: number | null): number {
  database.run(
    `insert into txn (at, who, label, undoes, first_change)
     values (?, ?, ?, ?, (select coalesce(max(id), 0) + 1 from change))`,
    [at, who, label, undoes],
  );
  return Number(database.all('select max(id) as id from txn')[0]?.id);
}

/** From the present back to the past. */
function differencesOf(rows: readonly TouchedRow[]): readonly RowDifference[] {
  return tables.map((table) => {
    const added: SqlRow[] = [];
    const changed: { before: SqlRow; after: SqlRow }[] = [];
    const removed: SqlRow[] = [];
    for (const { present, past } of rows.filter((row) => row.table === table)) {
      if (present && past) changed.push({ before: present, after: past });
      else if (past) added.push(past);
      else if (present) removed.push(present);
    }
    return { table, added, changed, removed };
  });
}
