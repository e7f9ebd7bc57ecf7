// A number that means one item in the assessment answered and another in the report's own year, with no year or name beside it.

import { findItem } from '../../catalogue/catalogue.ts';
import { likenessOf } from '../../catalogue/same-item.ts';
import { findReferences } from '../../register/item-references.ts';
import { askedQuestion, isSameName } from '../asked-question.ts';
import type { Env } from '../env.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';
import type { FactsOf } from '../rule-facts.ts';

/** Names less alike are of different items. */
const leastLikeness = 0.72;
const aYear = /(?:25|๒๕)[0-9๐-๙]{2}/u;
const recognisable = 10;

export const referenceNumberMoved = measureRule('reference-number-moved', 'hint', (view, env) => {
  const printed = printedCodeOf(view);
  const own = ownCodeMoved(view, env);
  const ofCells = view.cells.flatMap((cell) => {
    const from = cell.column === 'issue' ? (printed?.end ?? 0) : 0;
    return findReferences(cell.text, from).flatMap(({ start, end, code, context }) => {
      const moved = movedItem(code, env);
      if (!moved || aYear.test(context)) return [];
      const plain = context.replace(/\s/gu, '');
      const isNamed = plain.includes(moved.before.replace(/\s/gu, '').slice(0, recognisable));
      return isNamed ? [] : [hit(cell, start, end, moved)];
    });
  });
  return own && printed ? [hit(view.cell('issue'), printed.start, printed.end, own), ...ofCells] : ofCells;
});

/** A measure's own code, unless the item's exact name stands behind it. */
function ownCodeMoved(view: Parameters<typeof askedQuestion>[0], env: Env): FactsOf<'reference-number-moved'> | null {
  const moved = view.issue.code === null ? null : movedItem(view.issue.code, env);
  const question = askedQuestion(view, env);
  if (!moved || !question || aYear.test(view.measure.issue)) return null;
  return isSameName(view.measure.issue.slice(question.start, question.end), moved.before) ? null : moved;
}

/** What a code means in both years, where that is not the same. */
function movedItem(code: string, { asked, current }: Env): FactsOf<'reference-number-moved'> | null {
  const before = findItem(asked, code);
  const after = findItem(current, code);
  if (!before || !after || isSameName(before.text, after.text)) return null;
  if (likenessOf(before.text, after.text) >= leastLikeness) return null;
  return {
    code,
    before: before.text,
    beforeYear: before.assessmentYear,
    after: after.text,
    afterYear: after.assessmentYear,
  };
}
