// Told as done, on a day that has not come.
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionInFuture = measureRule('action-in-future', 'error', (measure, { today }) =>
  doneDays(measure)
    .filter(({ from }) => from > today)
    .map(({ cell, start, end, from }) => hit(cell, start, end, { date: from, today })),
);
