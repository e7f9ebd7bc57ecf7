// The border at the right of a column's heading: dragged, or moved by keys, it changes the widths on the screen and on paper. What is
// under way lies in column-state; letting go makes it one change.
import type { KeyboardEvent } from 'react';
import type { Column } from '../../src/register/columns.ts';
import { setWidths } from '../commands/column-commands.ts';
import { borderLimits, borderStep, tableWidthCm, withBorder } from '../store/column-shapes.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { columnName } from './column-names.ts';
import { columnStore, patchColumns } from './column-state.ts';
import { followPointer } from './pointer-drag.ts';

export interface ColumnBorderProps {
  /** As the register has them. */
  readonly columns: readonly Column[];
  /** Of the column at the left of the border. */
  readonly index: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

export function ColumnBorder({ columns, index, isTabStop, onFocus }: ColumnBorderProps) {
  const words = useWording();
  const { columns: texts } = words.rows;
  const shown = useStore(columnStore, ({ widths }) => widths) ?? columns;
  const widthCm = useStore(openStore, (open) => (open ? tableWidthCm(open.register.paper) : 0));
  const [left, right] = [shown[index], shown[index + 1]];
  if (!left || !right) return null;
  const limits = borderLimits(shown, index);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const name = (column: Column) => columnName(column, words.table.columns);

  const drag = (pressed: PointerEvent, handle: HTMLElement) => {
    const cells = handle.closest('tr')?.cells;
    const tableWidth = handle.closest('table')?.clientWidth ?? 1;
    const whole = tableWidth - (cells?.[0]?.offsetWidth ?? 0);
    let isTaken = false;
    followPointer(
      pressed,
      handle,
      {
        begin: () => patchColumns({ isRulerShown: true }),
        move: (x) => {
          const share = (columns[index]?.widthShare ?? 0) + (x - pressed.clientX) / whole;
          patchColumns({ widths: withBorder(columns, index, share) });
        },
        drop: () => {
          isTaken = true;
        },
        end: () => {
          if (isTaken) letGo();
          else patchColumns({ widths: null });
          patchColumns({ isRulerShown: false });
        },
      },
      { slack: 1, direction: 'sideways' },
    );
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the separator that can
    <div
      className="column-border"
      role="separator"
      tabIndex={isTabStop ? 0 : -1}
      aria-orientation="vertical"
      aria-label={texts.border(name(left), name(right))}
      aria-valuenow={percent(left.widthShare)}
      aria-valuemin={percent(limits.least)}
      aria-valuemax={percent(limits.most)}
      aria-valuetext={texts.width(percent(left.widthShare), left.widthShare * widthCm)}
      title={`${texts.borderTip}\n${texts.borderKeys}`}
      onFocus={() => {
        onFocus();
        patchColumns({ isRulerShown: true });
      }}
      onBlur={() => {
        letGo();
        patchColumns({ isRulerShown: false });
      }}
      onKeyDown={(event) => borderKeys(event, shown, index)}
      onKeyUp={letGo}
      onPointerDown={(event) => {
        if (event.button === 0) drag(event.nativeEvent, event.currentTarget);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/** What is under way becomes one change. */
function letGo(): void {
  const { widths } = columnStore.get();
  if (!widths) return;
  setWidths(widths);
  patchColumns({ widths: null });
}

function borderKeys(event: KeyboardEvent<HTMLDivElement>, shown: readonly Column[], index: number): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const share = shown[index]?.widthShare ?? 0;
  const { least, most } = borderLimits(shown, index);
  const wanted: Readonly<Record<string, number>> = {
    ArrowLeft: share - borderStep,
    ArrowRight: share + borderStep,
    Home: least,
    End: most,
  };
  const next = wanted[event.code];
  if (next !== undefined) patchColumns({ widths: withBorder(shown, index, next), isRulerShown: true });
  else if (event.code === 'Escape') patchColumns({ widths: null });
  else if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
    const borders = [...(event.currentTarget.closest('tr')?.querySelectorAll<HTMLElement>('.column-border') ?? [])];
    borders[index + (event.code === 'ArrowUp' ? -1 : 1)]?.focus();
  } else return;
  event.preventDefault();
}
