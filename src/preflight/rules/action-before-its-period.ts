// The report of a month that is dated before the month began.
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionBeforeItsPeriod = measureRule('action-before-its-period', 'warning', (measure) =>
  doneDays(measure).flatMap(({ cell, start, end, to, period }) =>
    period && to < period.from ? [hit(cell, start, end, { date: to, periodStart: period.from })] : [],
  ),
);
