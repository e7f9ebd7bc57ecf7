// The heading of a group names an indicator with an instrument that does not assess it.
import { findIndicator } from '../../catalogue/catalogue.ts';
import { hitWithFix, reportRule } from '../rule.ts';

export const indicatorWrongInstrument = reportRule('indicator-wrong-instrument', 'error', ({ groups, env }) =>
  groups.flatMap(({ group, reading }) => {
    const { indicatorNo, instrument } = reading;
    const indicator = indicatorNo === null ? null : findIndicator(env.asked, indicatorNo);
    if (!indicator || indicatorNo === null || instrument === null || indicator.instrument === instrument) return [];
    const view = { place: { groupId: group.id }, text: group.heading };
    const start = group.heading.toUpperCase().indexOf(instrument);
    const facts = { indicatorNo, instrument: indicator.instrument };
    return [hitWithFix(view, start, start + instrument.length, facts, indicator.instrument)];
  }),
);
