// The office has no name: nothing can be printed for it.
import { missing, reportRule } from '../rule.ts';

export const organisationMissing = reportRule('organisation-missing', 'error', ({ register }) =>
  register.organisation.name.trim() === '' ? [missing({ setting: 'organisation' }, {})] : [],
);
