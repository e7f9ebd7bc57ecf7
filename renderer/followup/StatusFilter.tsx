// The chips by which rows are filtered by their status: the three that ask for something always, the others in a menu.
import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { type FollowedMeasure, measureStatuses } from '../../src/followup/summary.ts';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { StatusIcon, toneOf } from './StatusIcon.tsx';

export interface StatusFilterProps {
  readonly chosen: readonly string[];
  readonly onToggle: (status: string) => void;
  readonly onChoose: (statuses: readonly string[]) => void;
}

const none: readonly FollowedMeasure[] = [];
const pressing = ['overdue', 'dueSoon', 'notReported'] as const;

export function StatusFilter({ chosen, onToggle, onChoose }: StatusFilterProps) {
  const all = useWording();
  const measures = useStore(readingStore, (reading) => reading?.measures ?? none);
  const count = (status: string) => measures.filter(({ state }) => state.status === status).length;
  const words = all.followup;
  const { chip, rows } = all.find.filters;
  const nameOf = (status: string) => measureStatuses.find((one) => one === status);
  const others = chosen.filter((status) => !pressing.some((one) => one === status));
  const first = nameOf(others[0] ?? '');
  const chosenName = others.length > 1 ? words.someStatuses(others.length) : first && words.statuses[first];
  return (
    <>
      {pressing.map((status) => (
        <button
          key={status}
          type="button"
          className={`chip status-chip ${count(status) > 0 ? toneOf(status) : 'none'}`}
          aria-pressed={chosen.includes(status)}
          onClick={() => onToggle(status)}
        >
          {chip(words.statuses[status], count(status))}
        </button>
      ))}
      <MenuTrigger>
        <Button className="chip" data-chosen={others.length > 0 || undefined}>
          {chosenName ? `${words.statusFacet}: ${chosenName}` : words.otherStatuses}
          <ChevronDown aria-hidden size={16} strokeWidth={1.8} />
        </Button>
        <Popover className="menu-popover" aria-label={words.statusFacet} placement="bottom start" offset={4}>
          <Menu
            className="menu"
            aria-label={words.statusFacet}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              if (keys !== 'all') onChoose([...keys].map(String));
            }}
          >
            {measureStatuses.map((status) => (
              <MenuItem
                key={status}
                id={status}
                textValue={words.statuses[status]}
                className={`menu-item filter-unit filter-status ${toneOf(status)}`}
              >
                {({ isSelected }) => (
                  <>
                    <Text slot="label">
                      <span className="filter-tick">
                        {isSelected && <Check aria-hidden size={16} strokeWidth={1.8} />}
                      </span>
                      <StatusIcon status={status} size={14} /> {words.statuses[status]}
                    </Text>
                    <span className="menu-remark">{rows(count(status))}</span>
                  </>
                )}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
