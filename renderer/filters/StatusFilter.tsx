// The chips by which rows are filtered by their status: the three that ask for something always, the others in a menu.
import { type FollowedMeasure, measureStatuses } from '../../src/followup/summary.ts';
import { StatusIcon, toneOf } from '../followup/StatusIcon.tsx';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { FilterMenu } from './FilterMenu.tsx';

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
  const { chip } = all.find.filters;
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
      <FilterMenu
        label={words.statusFacet}
        unchosen={words.otherStatuses}
        summary={chosenName ?? null}
        choices={measureStatuses.map((status) => ({
          id: status,
          name: words.statuses[status],
          count: count(status),
          icon: <StatusIcon status={status} size={14} />,
          className: `filter-status ${toneOf(status)}`,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}
