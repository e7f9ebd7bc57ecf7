// One measure: its number with the row's menu, and the five cells.
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, memo, useMemo } from 'react';
import { type Column, cellAddress, cellText, columns } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { deleteRow } from '../commands/row-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { cellTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { cellKeys } from './cell-keys.ts';
import { PaintedField } from './PaintedField.tsx';
import { rowMenu } from './row-menu.ts';

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly roundId: Id;
  /** Counted from 1 over the whole table. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isReadOnly: boolean;
}

export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, roundId, number, isFirst, isLast, isReadOnly } = props;
  const words = useWording();
  return (
    <tr data-row={measure.id} className="measure">
      <th scope="row" className="gutter" onFocus={() => look({ active: { measureId: measure.id, column: 'issue' } })}>
        <MenuButton
          className="row-handle"
          label={words.table.rowMenu(number)}
          tabIndex={-1}
          entries={() => (isReadOnly ? [] : rowMenu(measure.id, { isFirst, isLast }))}
          onKeyDown={(event) => handleKeys(event, measure.id, isReadOnly)}
        >
          <span className="row-handle-words" data-menu-place>
            <span className="row-number">{words.number(number)}</span>
            <span className="row-handle-word">
              {words.table.menu}
              <ChevronDown aria-hidden size={13} strokeWidth={2} />
            </span>
          </span>
        </MenuButton>
      </th>
      {columns.map((column) => (
        <Cell
          key={column.key}
          measure={measure}
          column={column}
          roundId={roundId}
          number={number}
          isReadOnly={isReadOnly}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly measure: Measure;
  readonly column: Column;
  readonly roundId: Id;
  readonly number: number;
  readonly isReadOnly: boolean;
}

function Cell({ measure, column, roundId, number, isReadOnly }: CellProps) {
  const words = useWording().table;
  const measureId = measure.id;
  const target = useMemo(
    () => cellTarget(cellAddress(measureId, column.key, roundId)),
    [measureId, column.key, roundId],
  );
  const marks = useMemo(() => ({ 'data-column': column.key }), [column.key]);
  return (
    <td onFocus={() => look({ active: { measureId, column: column.key } })}>
      <PaintedField
        target={target}
        stored={cellText(measure, column.key, roundId)}
        label={words.cell(words.columns[column.key], number)}
        isReadOnly={isReadOnly}
        onKeyDown={cellKeys}
        marks={marks}
      />
    </td>
  );
}

/** On the handle: up and down go along the rows, right goes back into the row, Delete deletes, Tab leaves the table. */
function handleKeys(event: KeyboardEvent<HTMLButtonElement>, measureId: Id, isReadOnly: boolean): void {
  const { altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return;
  const target = handleTarget(event);
  if (target === undefined) {
    if (event.code === 'Delete' && !isReadOnly) deleteRow(measureId);
    return;
  }
  event.preventDefault();
  target?.focus();
}

/** Where a key leads from the handle; null where there is nothing that way, undefined for keys that lead nowhere. */
function handleTarget(event: KeyboardEvent<HTMLButtonElement>): HTMLElement | null | undefined {
  const handle = event.currentTarget;
  const handles = [...(handle.closest('table')?.querySelectorAll<HTMLElement>('.gutter .row-handle') ?? [])];
  switch (event.code) {
    case 'ArrowUp':
      return handles[handles.indexOf(handle) - 1] ?? null;
    case 'ArrowDown':
      return handles[handles.indexOf(handle) + 1] ?? null;
    case 'ArrowRight':
      return handle.closest('tr')?.querySelector('textarea') ?? null;
    case 'Tab':
      return (
        document.querySelector<HTMLElement>(event.shiftKey ? '[data-before-table]' : '[data-after-table]') ?? undefined
      );
    default:
      return undefined;
  }
}
