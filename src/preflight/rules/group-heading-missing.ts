// Measures under a heading without a word: which indicator they answer is not said.
import { missing, reportRule } from '../rule.ts';

export const groupHeadingMissing = reportRule('group-heading-missing', 'warning', ({ groups }) =>
  groups
    .filter(({ group }) => group.heading.trim() === '' && group.measures.length > 0)
    .map(({ group }) => missing({ groupId: group.id }, {})),
);
