// One group of the table: its heading across all columns, with grip and fold, and its measures.
import { ChevronDown, ChevronRight, GripVertical, Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Column } from '../../src/register/columns.ts';
import type { Group, Id } from '../../src/register/model.ts';
import { addRowToGroup } from '../commands/row-commands.ts';
import { OpenedPage } from '../pages/PageEnds.tsx';
import { MenuButton } from '../panels/MenuButton.tsx';
import { CellFindings, useFindingsId } from '../preflight/CellFindings.tsx';
import { groupHeadingTarget } from '../store/draft-target.ts';
import { setFolded, useIsFolded } from '../store/folds.ts';
import { hiddenRowStore } from '../store/hidden-rows.ts';
import { useWording } from '../store/program.ts';
import { clearSelection } from '../store/selection.ts';
import { useStore } from '../store/store.ts';
import { look } from '../store/view.ts';
import { cellKeys } from './cell-keys.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { PaintedField } from './PaintedField.tsx';
import { dragGroup, useIsDragged, useTakesRows } from './row-drag.ts';
import { groupMenu } from './row-menu.ts';

export interface GroupSectionProps {
  readonly group: Group;
  readonly columns: readonly Column[];
  readonly roundId: Id;
  /** Counted from 1. */
  readonly place: number;
  readonly groupCount: number;
  /** The measures in the groups before this one. */
  readonly measuresBefore: number;
  readonly isReadOnly: boolean;
}

export const GroupSection = memo(function GroupSection(props: GroupSectionProps) {
  const { group, columns, roundId, place, groupCount, measuresBefore, isReadOnly } = props;
  const words = useWording().table;
  const isFolded = useIsFolded(group.id);
  const isDragged = useIsDragged(group.id);
  const takesRows = useTakesRows(group.id);
  // Where the filter leaves none of its rows the heading goes too; a group without rows has nothing to be filtered by.
  const isFilteredOut = useStore(
    hiddenRowStore,
    (hidden) => hidden.size > 0 && group.measures.every(({ id }) => hidden.has(id)),
  );
  const span = columns.length + 1;
  return (
    <tbody data-group-rows={group.id} data-dragged={isDragged || undefined} hidden={isFilteredOut}>
      <tr className="group" data-group-row={group.id} data-takes-rows={takesRows || undefined}>
        <th scope="rowgroup" colSpan={span}>
          <GroupBar
            group={group}
            place={place}
            isFirst={place === 1}
            isLast={place === groupCount}
            isFolded={isFolded}
            isReadOnly={isReadOnly}
          />
          <OpenedPage id={group.id} />
        </th>
      </tr>
      {group.measures.map((measure, index) => (
        <MeasureRow
          key={measure.id}
          measure={measure}
          columns={columns}
          roundId={roundId}
          number={measuresBefore + index + 1}
          isFolded={isFolded}
          isReadOnly={isReadOnly}
        />
      ))}
      {group.measures.length === 0 && (
        <tr className="empty-group" hidden={isFolded}>
          <td colSpan={span}>{words.emptyGroup}</td>
        </tr>
      )}
    </tbody>
  );
});

interface GroupBarProps {
  readonly group: Group;
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFolded: boolean;
  readonly isReadOnly: boolean;
}

function GroupBar({ group, place, isFirst, isLast, isFolded, isReadOnly }: GroupBarProps) {
  const { table: words, rows } = useWording();
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  const count = group.measures.length;
  return (
    <div className="group-bar">
      <div className="group-grips">
        {!isReadOnly && (
          // For the pointer alone: keys and menu move a group too.
          <div
            className="group-grip"
            aria-hidden
            title={rows.groupHandleTip}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              // No text is selected under the hand, and the caret stays where it is.
              event.preventDefault();
              dragGroup(event.nativeEvent, event.currentTarget, group.id);
            }}
          >
            <GripVertical size={15} strokeWidth={2} />
          </div>
        )}
        <button
          type="button"
          className="fold"
          tabIndex={-1}
          aria-expanded={!isFolded}
          aria-label={isFolded ? rows.group.unfold(place) : rows.group.fold(place)}
          title={isFolded ? rows.group.unfoldThis : rows.group.foldThis}
          onClick={() => setFolded([group.id], !isFolded)}
        >
          <Chevron aria-hidden size={18} strokeWidth={2} />
        </button>
      </div>
      <GroupHeading group={group} place={place} isReadOnly={isReadOnly} />
      <span className="group-count">{isFolded ? rows.group.folded(count) : words.measureCount(count)}</span>
      {!isReadOnly && (
        <button
          type="button"
          className="quiet small"
          tabIndex={-1}
          aria-label={words.addRowToGroup(place)}
          onClick={() => addRowToGroup(group)}
        >
          <Plus aria-hidden size={16} strokeWidth={1.8} />
          {words.addRow}
        </button>
      )}
      <MenuButton
        className="quiet small row-handle"
        label={words.groupMenu(place)}
        tabIndex={-1}
        entries={() => groupMenu(group, { isFirst, isLast }, isReadOnly)}
      >
        {words.groupMenuShort}
        <ChevronDown aria-hidden size={15} strokeWidth={2} />
      </MenuButton>
    </div>
  );
}

interface GroupHeadingProps {
  readonly group: Group;
  /** Counted from 1. */
  readonly place: number;
  readonly isReadOnly: boolean;
}

/** The heading's field, wherever it stands. */
export function GroupHeading({ group, place, isReadOnly }: GroupHeadingProps) {
  const words = useWording().table;
  const target = useMemo(() => groupHeadingTarget(group.id), [group.id]);
  const marks = useMemo(() => ({ 'data-group': group.id }), [group.id]);
  const findingsId = useFindingsId({ groupId: group.id }, group.id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the caret is
    <div
      className="group-heading"
      onFocus={() => {
        clearSelection();
        look({ activeGroupId: group.id });
      }}
    >
      <PaintedField
        target={target}
        stored={group.heading}
        label={words.groupHeading(place)}
        placeholder={words.groupHeadingExample}
        isReadOnly={isReadOnly}
        describedBy={findingsId}
        onKeyDown={cellKeys}
        marks={marks}
      />
      {findingsId !== undefined && <CellFindings place={{ groupId: group.id }} id={findingsId} />}
    </div>
  );
}
