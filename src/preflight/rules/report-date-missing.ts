// The report bears no day: nobody can tell of when it speaks.
import { missing, reportRule } from '../rule.ts';

export const reportDateMissing = reportRule('report-date-missing', 'warning', ({ round }) =>
  round.reportDate === null ? [missing({ setting: 'round' }, {})] : [],
);
