// Some groups name their instrument on a line of its own, others on the line of the indicator.
import { hitWithFix, reportRule } from '../rule.ts';

const onSameLine = /(\S)([^\S\n]+)(?=เครื่องมือ)/u;

export const groupHeadingStylesMixed = reportRule('group-heading-styles-mixed', 'hint', ({ groups }) => {
  const named = groups.filter(({ group }) => /ตัวชี้วัด[\s\S]*เครื่องมือ/u.test(group.heading));
  const joined = named.filter(({ group }) => onSameLine.test(group.heading));
  if (joined.length === 0 || joined.length === named.length) return [];
  return joined.map(({ group }) => {
    const view = { place: { groupId: group.id }, text: group.heading };
    const start = group.heading.search(onSameLine) + 1;
    const end = group.heading.indexOf('เครื่องมือ', start);
    return { ...hitWithFix(view, start, end, {}, '\n'), end: group.heading.length, text: group.heading.slice(start) };
  });
});
