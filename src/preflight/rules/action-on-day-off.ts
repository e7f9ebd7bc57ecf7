// Done on a Saturday, a Sunday or a holiday the office has listed. It happens; a slip in the date is likelier.
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionOnDayOff = measureRule('action-on-day-off', 'hint', (measure, { daysOff }) =>
  doneDays(measure).flatMap(({ cell, start, end, from, isDay }) => {
    if (!isDay) return [];
    const weekday = new Date(from).getUTCDay();
    const dayOff = daysOff.get(from) ?? (weekday === 6 ? 'วันเสาร์' : weekday === 0 ? 'วันอาทิตย์' : null);
    return dayOff === null ? [] : [hit(cell, start, end, { date: from, dayOff })];
  }),
);
