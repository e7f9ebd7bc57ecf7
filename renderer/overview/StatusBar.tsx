// A bar whose parts are as long as there are measures of each status. It says nothing by itself: words and figures stand beside it.
import type { StatusCounts } from '../../src/followup/summary.ts';
import { barOrder } from './bar-order.ts';

export interface StatusBarProps {
  readonly counts: StatusCounts;
  /** What a bar of full length stands for; its own measures where nothing is said. */
  readonly most?: number;
}

export function StatusBar({ counts, most }: StatusBarProps) {
  const total = barOrder.reduce((sum, status) => sum + counts[status], 0);
  return (
    <div className="status-bar" aria-hidden="true">
      <div className="status-parts" style={{ width: `${(total / Math.max(1, most ?? total)) * 100}%` }}>
        {barOrder
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <span key={status} className={`part-${status}`} style={{ flexGrow: counts[status] }} />
          ))}
      </div>
    </div>
  );
}
