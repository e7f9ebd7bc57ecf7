// An action done before the round begins: it belongs to the report before this one.
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionBeforeRound = measureRule('action-before-round', 'warning', (measure, { roundDays }) =>
  doneDays(measure)
    .filter(({ to }) => to < roundDays.start)
    .map(({ cell, start, end, to }) => hit(cell, start, end, { date: to, edge: roundDays.start })),
);
