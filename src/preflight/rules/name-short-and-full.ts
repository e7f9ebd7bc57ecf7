// The office goes by its short name here and by its full one elsewhere in the same report.
import { findOfficeNames, ownOffice } from '../office-names.ts';
import { hitWithFix, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView, TextView } from '../views.ts';

/** The placeholder prints the full name. */
const fullByPlaceholder = '{{หน่วยงาน}}';

export const nameShortAndFull = reportRule('name-short-and-full', 'hint', ({ otherTexts, measures, env }) => {
  const expected = env.organisation.name.trim();
  const own = ownOffice(env.organisation);
  if (!own) return [];
  const outside = otherTexts.map((view) => writingsIn(view, own.place));
  const inside = measures.map(writingsOf);
  if (![...outside, ...inside].some(({ hasFull }) => hasFull)) return [];
  return [...outside, ...inside].flatMap(({ shorts }) =>
    shorts.map(({ view, start, end }) => hitWithFix(view, start, end, { expected }, expected)),
  );
});

interface Writings {
  readonly hasFull: boolean;
  readonly shorts: readonly { readonly view: TextView; readonly start: number; readonly end: number }[];
}

const writingsOf = perMeasure(({ cells, env }: MeasureView): Writings => {
  const place = ownOffice(env.organisation)?.place ?? '';
  const all = cells.map((cell) => writingsIn(cell, place));
  return { hasFull: all.some(({ hasFull }) => hasFull), shorts: all.flatMap(({ shorts }) => shorts) };
});

function writingsIn(view: TextView, place: string): Writings {
  const names = findOfficeNames(view.text, place);
  return {
    hasFull: view.text.includes(fullByPlaceholder) || names.some(({ isShort }) => !isShort),
    shorts: names.filter(({ isShort }) => isShort).map(({ start, end }) => ({ view, start, end })),
  };
}
