// "สำนักปลัด/ กองทุกกอง" where the rest of the report writes สำนักปลัด/กองทุกกอง.
import { hitWithFix, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

const tight = /[ก-๎]\/[ก-๎]/gu;
const spaced = /(?<=[ก-ฺเ-๎])\/ +(?=[ก-๎])/gu;
const wordBefore = /[ก-ฺเ-๎]{1,30}$/u;

const slashesOf = perMeasure(({ cells }: MeasureView) => ({
  tight: cells.reduce((sum, { text }) => sum + [...text.matchAll(tight)].length, 0),
  spaced: cells.flatMap((cell) =>
    [...cell.text.matchAll(spaced)].map(({ 0: slash, index }) => {
      const [word = ''] = wordBefore.exec(cell.text.slice(Math.max(0, index - 30), index)) ?? [];
      return { cell, start: index - word.length, end: index + slash.length, expected: `${word}/` };
    }),
  ),
}));

export const spaceAfterSlash = reportRule('space-after-slash', 'hint', ({ measures }) => {
  const all = measures.map(slashesOf);
  const others = all.reduce((sum, each) => sum + each.tight, 0);
  const found = all.flatMap((each) => each.spaced);
  if (others === 0) return [];
  return found.map(({ cell, start, end, expected }) =>
    hitWithFix(cell, start, end, { count: found.length, others, expected }, expected),
  );
});
