// The field of one cell, wherever it stands: in a row of the table, or in the view of one row at a time.
import { useMemo } from 'react';
import { type Column, cellAddress, cellText } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { NoteMark, useNote } from '../notes/NoteMark.tsx';
import { CellFindings, useFindingsId } from '../preflight/CellFindings.tsx';
import { cellTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { clearSelection } from '../store/selection.ts';
import { look } from '../store/view.ts';
import { cellKeys } from './cell-keys.ts';
import { columnName } from './column-names.ts';
import { PaintedField } from './PaintedField.tsx';

export interface CellFieldProps {
  readonly measure: Measure;
  readonly column: Column;
  readonly roundId: Id;
  /** Of the row, counted from 1 over the whole table. */
  readonly number: number;
  readonly isReadOnly: boolean;
}

export function CellField({ measure, column, roundId, number, isReadOnly }: CellFieldProps) {
  const words = useWording().table;
  const measureId = measure.id;
  const cell = useMemo(() => cellAddress(measureId, column.key, roundId), [measureId, column.key, roundId]);
  const target = useMemo(() => cellTarget(cell), [cell]);
  const note = useNote(measure, cell);
  const findingsId = useFindingsId(cell, `${measureId}-${column.key}`);
  const label = words.cell(columnName(column, words.columns), number);
  const marks = useMemo(() => ({ 'data-column': column.key }), [column.key]);
  return (
    <>
      <PaintedField
        target={target}
        stored={cellText(measure, column.key, roundId)}
        label={label}
        isReadOnly={isReadOnly}
        describedBy={[note.id, findingsId].filter(Boolean).join(' ') || undefined}
        onKeyDown={cellKeys}
        marks={marks}
      />
      {note.id !== undefined && <NoteMark cell={cell} text={note.text} id={note.id} label={label} />}
      {findingsId !== undefined && <CellFindings place={cell} id={findingsId} />}
    </>
  );
}

/** The caret has come into a cell: it is what is worked on now, and not the selected rows. */
export function enterCell(measureId: Id, column: Column): void {
  clearSelection();
  look({ active: { measureId, column: column.key }, activeGroupId: null });
}
