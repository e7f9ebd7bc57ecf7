// An action done after the round has ended. Offices finish reports in the weeks after, so it is worth a look and no error.
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionAfterRound = measureRule('action-after-round', 'warning', (measure, { roundDays, today }) =>
  doneDays(measure)
    .filter(({ from }) => from > roundDays.end && from <= today)
    .map(({ cell, start, end, from }) => hit(cell, start, end, { date: from, edge: roundDays.end })),
);
