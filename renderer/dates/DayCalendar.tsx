// The calendar of days, fetched when it is first asked for: most windows never show it.
import { lazy, Suspense } from 'react';
import type { DayGridProps } from './DayGrid.tsx';

const DayGrid = lazy(async () => ({ default: (await import('./DayGrid.tsx')).DayGrid }));

/** Days to choose from; nothing until it has come. */
export function DayCalendar(props: DayGridProps) {
  return (
    <Suspense>
      <DayGrid {...props} />
    </Suspense>
  );
}
