// One group of the table: its heading across all columns, and its measures.
import { ChevronDown, Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Group, Id } from '../../src/register/model.ts';
import { addRowToGroup } from '../commands/row-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { groupHeadingTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { cellKeys } from './cell-keys.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { PaintedField } from './PaintedField.tsx';
import { groupMenu } from './row-menu.ts';

export interface GroupSectionProps {
  readonly group: Group;
  readonly roundId: Id;
  /** Counted from 1. */
  readonly place: number;
  readonly groupCount: number;
  /** The measures in the groups before this one. */
  readonly measuresBefore: number;
  readonly measureCount: number;
  readonly isReadOnly: boolean;
}

export const GroupSection = memo(function GroupSection(props: GroupSectionProps) {
  const { group, roundId, place, groupCount, measuresBefore, measureCount, isReadOnly } = props;
  const words = useWording().table;
  const target = useMemo(() => groupHeadingTarget(group.id), [group.id]);
  const marks = useMemo(() => ({ 'data-group': group.id }), [group.id]);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={6}>
          <div className="group-bar">
            <PaintedField
              target={target}
              stored={group.heading}
              label={words.groupHeading(place)}
              placeholder={words.groupHeadingExample}
              isReadOnly={isReadOnly}
              onKeyDown={cellKeys}
              marks={marks}
            />
            <span className="group-count">{words.measureCount(group.measures.length)}</span>
            {!isReadOnly && (
              <>
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
                <MenuButton
                  className="quiet small row-handle"
                  label={words.groupMenu(place)}
                  tabIndex={-1}
                  entries={() => groupMenu(group, { isFirst: place === 1, isLast: place === groupCount })}
                >
                  {words.groupMenuShort}
                  <ChevronDown aria-hidden size={15} strokeWidth={1.8} />
                </MenuButton>
              </>
            )}
          </div>
        </th>
      </tr>
      {group.measures.map((measure, index) => (
        <MeasureRow
          key={measure.id}
          measure={measure}
          roundId={roundId}
          number={measuresBefore + index + 1}
          isFirst={place === 1 && index === 0}
          isLast={measuresBefore + index + 1 === measureCount && place === groupCount}
          isReadOnly={isReadOnly}
        />
      ))}
      {group.measures.length === 0 && (
        <tr className="empty-group">
          <td colSpan={6}>{words.emptyGroup}</td>
        </tr>
      )}
    </tbody>
  );
});
