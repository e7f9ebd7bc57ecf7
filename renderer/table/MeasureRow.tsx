// One measure: the gutter with its handle, menu and flag, and the cells of the year's columns.
import { ChevronDown, GripVertical } from 'lucide-react';
import { memo } from 'react';
import type { Column } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { RecordButton } from '../composer/RecordButton.tsx';
import { EvidenceMark } from '../evidence/EvidenceMark.tsx';
import { StatusMark } from '../followup/StatusMark.tsx';
import { RowPageEnds } from '../pages/PageEnds.tsx';
import { useRowPages } from '../pages/page-store.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { useIsFilteredOut } from '../store/hidden-rows.ts';
import { useWording } from '../store/program.ts';
import { rowsMeant, useIsSelected } from '../store/selection.ts';
import { look } from '../store/view.ts';
import { CellField, enterCell } from './CellField.tsx';
import { FlagMark } from './FlagMark.tsx';
import { dragRows, useIsDragged } from './row-drag.ts';
import { clickHandle, handleKeys, openRowMenu } from './row-handle.ts';
import { rowMenu, selectionMenu } from './row-menu.ts';

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly columns: readonly Column[];
  readonly roundId: Id;
  /** Counted from 1 over the whole table. */
  readonly number: number;
  /** Its group is folded away. */
  readonly isFolded: boolean;
  readonly isReadOnly: boolean;
}

export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, columns, roundId, number, isFolded, isReadOnly } = props;
  const isFilteredOut = useIsFilteredOut(measure.id);
  const isSelected = useIsSelected(measure.id);
  const isDragged = useIsDragged(measure.id);
  return (
    <tr
      data-row={measure.id}
      className="measure"
      data-selected={isSelected || undefined}
      data-dragged={isDragged || undefined}
      hidden={isFolded || isFilteredOut}
    >
      <Gutter measure={measure} number={number} isSelected={isSelected} isReadOnly={isReadOnly} />
      {columns.map((column, place) => (
        <td key={column.key} onFocus={() => enterCell(measure.id, column)}>
          <CellField measure={measure} column={column} roundId={roundId} number={number} isReadOnly={isReadOnly} />
          {column.key === 'actions' && !isReadOnly && <RecordButton measureId={measure.id} number={number} />}
          {place === columns.length - 1 && <RowPageEnds measure={measure} roundId={roundId} />}
        </td>
      ))}
    </tr>
  );
});

interface GutterProps {
  readonly measure: Measure;
  readonly number: number;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
}

/** All of it is the handle; the words in it stay in sight while a tall row goes by. */
function Gutter({ measure, number, isSelected, isReadOnly }: GutterProps) {
  const words = useWording();
  const { id, flag } = measure;
  const pages = useRowPages(id);
  const tips = [pages && words.pages.rowPages(pages.first, pages.last), !isReadOnly && words.rows.handleTip];
  return (
    <th
      scope="row"
      className="gutter"
      aria-label={[words.rows.row(number), flag && words.rows.flags[flag]].filter(Boolean).join(' ')}
      onFocus={() => look({ active: { measureId: id, column: 'issue' }, activeGroupId: null })}
      onContextMenu={(event) => {
        event.preventDefault();
        openRowMenu(event.currentTarget, id, isReadOnly);
      }}
    >
      <button
        type="button"
        className={isReadOnly ? 'row-handle' : 'row-handle movable'}
        tabIndex={-1}
        aria-pressed={isSelected}
        aria-label={words.rows.select(number)}
        title={tips.filter(Boolean).join('\n') || undefined}
        onClick={(event) => clickHandle(event, id)}
        onKeyDown={(event) => handleKeys(event, id, isReadOnly)}
        onPointerDown={(event) => {
          if (event.button === 0 && !isReadOnly) dragRows(event.nativeEvent, event.currentTarget, id);
        }}
      />
      <div className="gutter-words">
        <span className="row-number" aria-hidden>
          <GripVertical size={14} strokeWidth={2} />
          {words.number(number)}
        </span>
        <MenuButton
          className="row-menu"
          label={words.table.rowMenu(number)}
          tabIndex={-1}
          entries={() => {
            const meant = rowsMeant(id);
            return meant.length > 1 ? selectionMenu(meant, isReadOnly) : rowMenu(id, isReadOnly);
          }}
        >
          <span className="row-menu-words" data-menu-place>
            {words.table.menu}
            <ChevronDown aria-hidden size={13} strokeWidth={2} />
          </span>
        </MenuButton>
        {flag && <FlagMark measureId={id} flag={flag} number={number} isReadOnly={isReadOnly} />}
        <StatusMark measureId={id} number={number} />
        <EvidenceMark measureId={id} count={measure.evidence.length} row={number} />
      </div>
    </th>
  );
}
