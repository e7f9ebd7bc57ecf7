// The name of an OIT item reads otherwise than in the assessment of that year.
import { askedQuestion, isSameName } from '../asked-question.ts';
import { hit, hitWithFix, measureRule } from '../rule.ts';

export const itemNameDiffers = measureRule('item-name-differs', 'hint', (view, env) => {
  const question = askedQuestion(view, env);
  if (!question?.item.code.startsWith('O')) return [];
  const { item, start, end } = question;
  const cell = view.cell('issue');
  const text = cell.text.slice(start, end);
  if (isSameName(item.text, text)) return [];
  const facts = { code: item.code, expected: item.text, isConfirmed: item.isConfirmed };
  return [item.isConfirmed ? hitWithFix(cell, start, end, facts, item.text) : hit(cell, start, end, facts)];
});
