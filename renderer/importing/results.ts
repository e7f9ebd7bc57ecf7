// What the register will say of a measure of the source once it is written: column by column, beside what it says now. Pure.
import type { ImportColumn } from '../../src/exchange/caption-words.ts';
import { allColumns, type ColumnKey, cellText } from '../../src/register/columns.ts';
import type { FiscalYear, Measure, Register, RoundMonths } from '../../src/register/model.ts';
import type { Outline, OutlineMeasure } from './importing-store.ts';
import type { MeasureTexts } from './texts-store.ts';

/** A column of the register that texts go to: of one round where it is of a round. */
export interface ResultColumn {
  readonly id: ImportColumn;
  readonly key: ColumnKey;
  readonly months: RoundMonths | null;
}

export interface Result {
  /** What the register will say. */
  readonly text: string;
  /** What is different on the other side: the register's text that goes, or the file's that is not taken; null where both agree. */
  readonly other: string | null;
}

/** The columns that the tables taken give texts for, in the order of print. */
export function resultColumns({ tables, target }: Outline): readonly ResultColumn[] {
  const taken = new Set(tables.flatMap((table) => (table.isTaken ? table.columns.map(({ column }) => column) : [])));
  return allColumns.flatMap(({ key }): readonly ResultColumn[] => {
    if (key !== 'actions') return taken.has(key) ? [{ id: key, key, months: null }] : [];
    const all: readonly ResultColumn[] = [
      { id: 'actions', key, months: target.months },
      { id: 'actions6', key, months: 6 },
      { id: 'actions12', key, months: 12 },
    ];
    return all.filter(({ id }) => taken.has(id));
  });
}

/** The register's measures by id, of the year that is written into. */
export interface Existing {
  readonly fiscalYear: FiscalYear | null;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** Empty where the register has no such year, or none is open. */
export function existingOf(register: Register | null, fiscalYearId: string | null): Existing {
  const fiscalYear = register?.fiscalYears.find(({ id }) => id === fiscalYearId) ?? null;
  const measures = (fiscalYear?.groups ?? []).flatMap((group) => group.measures);
  return { fiscalYear, measures: new Map(measures.map((measure) => [measure.id, measure])) };
}

/** What one column of the register gets of a measure, by what is chosen for its row. */
export function resultOf(
  { id, key, months }: ResultColumn,
  measure: OutlineMeasure,
  texts: MeasureTexts,
  { fiscalYear, measures }: Existing,
): Result {
  const fromFile = id === 'actions6' ? texts.results[6] : id === 'actions12' ? texts.results[12] : texts.cells[key];
  const known = measure.measureId === null ? undefined : measures.get(measure.measureId);
  if (!known || measure.choice === 'add') return { text: fromFile ?? '', other: null };
  const roundId = fiscalYear?.rounds.find((round) => round.months === months)?.id ?? '';
  const now = cellText(known, key, roundId);
  const difference = texts.differences.find((one) => one.column === key && one.months === months);
  if (!difference) return { text: now, other: null };
  return measure.choice === 'update'
    ? { text: difference.after, other: difference.before }
    : { text: difference.before, other: difference.after };
}
