// Notes on cells: kept in one order, so that equal registers hold equal lists.
import { allColumns, type CellAddress } from './columns.ts';
import type { CellNote, Measure } from './model.ts';

/** The measure with this note on that cell; an empty text takes the note away. */
export function withNote(measure: Measure, { column, roundId }: CellAddress, text: string): Measure {
  const others = measure.notes.filter((note) => note.column !== column || note.roundId !== roundId);
  return { ...measure, notes: text === '' ? others : inOrder([...others, { column, roundId, text }]) };
}

/** Notes by column as the table reads, within a column by round. */
export function inOrder(notes: readonly CellNote[]): readonly CellNote[] {
  const place = (note: CellNote) => allColumns.findIndex(({ key }) => key === note.column);
  return notes.toSorted(
    (one, other) => place(one) - place(other) || ((one.roundId ?? '') < (other.roundId ?? '') ? -1 : 1),
  );
}
