// พ.ศ.๒๕๖๖ and พ.ศ. ๒๕๖๖ in one report. One finding for all, mended in one go.
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView, TextView } from '../views.ts';

const spaced = /พ\.ศ\. +[0-9๐-๙{]/gu;
const tight = /พ\.ศ\.(?=[0-9๐-๙{])/gu;
const withYear = /^[0-9๐-๙]{0,4}/u;

interface Writings {
  readonly spaced: number;
  readonly tight: readonly { readonly view: TextView; readonly start: number; readonly end: number }[];
}

const writingsOf = perMeasure(({ cells }: MeasureView) => read(cells));

export const eraSpacingMixed = reportRule('era-spacing-mixed', 'hint', ({ otherTexts, measures }) => {
  // What prints from a placeholder has its space in the template.
  const all = [read(otherTexts), ...measures.map(writingsOf)];
  const places = all.flatMap((each) => each.tight);
  const others = all.reduce((sum, each) => sum + each.spaced, 0);
  const [first] = places;
  if (!first || others === 0) return [];
  const { view, start, end } = first;
  const [year = ''] = withYear.exec(view.text.slice(end)) ?? [];
  const facts = { count: places.length, others, expected: `พ.ศ. ${year}` };
  const edits = places.map((each) => ({ place: each.view.place, start: each.end, end: each.end, text: ' ' }));
  return [{ ...hit(view, start, end + year.length, facts), edits }];
});

function read(texts: readonly TextView[]): Writings {
  return {
    spaced: texts.reduce((sum, { text }) => sum + [...text.matchAll(spaced)].length, 0),
    tight: texts.flatMap((view) =>
      [...view.text.matchAll(tight)].map(({ 0: era, index }) => ({ view, start: index, end: index + era.length })),
    ),
  };
}
