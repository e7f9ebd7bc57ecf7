// The one report of a series that was not made within the time it speaks of, as the others were.
import { type DoneDay, doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

/** Fewer make no habit. */
const fewestOthers = 2;

export const actionAfterItsPeriod = measureRule('action-after-its-period', 'warning', (measure) => {
  const dated = doneDays(measure).filter(({ period, item }) => period !== null && item !== null);
  const parents = new Set(dated.map(({ item }) => item?.parent));
  return [...parents].flatMap((parent) => {
    const series = dated.filter(({ item }) => item?.parent === parent);
    const late = series.filter(isLate);
    const others = series.length - late.length;
    if (late.length === 0 || others < fewestOthers || others < 2 * late.length) return [];
    return late.flatMap(({ cell, start, end, from, period, item }) =>
      period ? [hit(cell, item?.textStart ?? start, end, { date: from, periodEnd: period.to })] : [],
    );
  });
});

function isLate({ from, period }: DoneDay): boolean {
  return period !== null && from > period.to;
}
