// A deadline before the fiscal year begins, or long after it has ended: as a rule last year's plan.
import { hit, measureRule } from '../rule.ts';

/** The twelve-month report is written in the months after the year. */
const monthsOfGrace = 3;

export const dueOutsideFiscalYear = measureRule('due-outside-fiscal-year', 'warning', (measure, env) => {
  const { yearDays, fiscalYear } = env;
  const graceEnd = `${yearDays.end.slice(0, 4)}-${9 + monthsOfGrace}-31`;
  return measure.cells.flatMap((cell) =>
    cell.statements.flatMap(({ kind, start, end, iso, to }) => {
      const date = iso ?? to;
      if (kind !== 'due' || date === undefined || (date >= yearDays.start && date <= graceEnd)) return [];
      return [hit(cell, start, end, { date, fiscalYear })];
    }),
  );
});
