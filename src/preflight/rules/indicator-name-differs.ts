// The heading of a group calls an indicator otherwise than the assessment does.
import { findIndicator } from '../../catalogue/catalogue.ts';
import { likenessOf } from '../../catalogue/same-item.ts';
import { hit, hitWithFix, reportRule } from '../rule.ts';

/** Less alike, and the number or the name is of another indicator. */
const sameIndicator = 0.6;

export const indicatorNameDiffers = reportRule('indicator-name-differs', 'hint', ({ groups, env }) =>
  groups.flatMap(({ group, reading }) => {
    const { indicatorNo, indicatorName } = reading;
    const indicator = indicatorNo === null ? null : findIndicator(env.asked, indicatorNo);
    if (!indicator || indicatorNo === null || indicatorName === '') return [];
    const likeness = Math.max(
      ...[indicator.name, ...indicator.alsoNamed].map((name) => likenessOf(name, indicatorName)),
    );
    if (likeness === 1) return [];
    const view = { place: { groupId: group.id }, text: group.heading };
    const facts = { indicatorNo, expected: indicator.name };
    const start = group.heading.indexOf(indicatorName);
    if (start < 0) return [hit(view, 0, group.heading.length, facts)];
    const found = hitWithFix(view, start, start + indicatorName.length, facts, indicator.name);
    return [likeness < sameIndicator ? { ...found, severity: 'warning' as const } : found];
  }),
);
