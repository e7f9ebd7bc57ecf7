// The report is dated before an action that it tells of as done.
import { doneDays } from '../done-days.ts';
import { hit, reportRule } from '../rule.ts';

export const reportDateEarly = reportRule('report-date-early', 'error', ({ round, measures }) => {
  const { reportDate } = round;
  if (reportDate === null) return [];
  return measures.flatMap((measure) =>
    doneDays(measure)
      .filter(({ from }) => from > reportDate)
      .map(({ cell, start, end, from }) => hit(cell, start, end, { reportDate, action: from })),
  );
});
