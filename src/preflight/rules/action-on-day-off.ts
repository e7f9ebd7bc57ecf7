// Done on a Saturday, a Sunday or a holiday the office has listed. It happens; a slip in the date is likelier.
import type { IsoDate } from '../../thai/calendar.ts';
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';
import type { FactsOf } from '../rule-facts.ts';

export const actionOnDayOff = measureRule('action-on-day-off', 'hint', (measure, { daysOff }) =>
  doneDays(measure).flatMap(({ cell, start, end, from, isDay }) => {
    const day = isDay ? dayOff(from, daysOff) : null;
    return day === null ? [] : [hit(cell, start, end, { date: from, day, name: daysOff.get(from) ?? '' })];
  }),
);

function dayOff(date: IsoDate, holidays: ReadonlyMap<IsoDate, string>): FactsOf<'action-on-day-off'>['day'] | null {
  if (holidays.has(date)) return 'holiday';
  const weekday = new Date(date).getUTCDay();
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
}
