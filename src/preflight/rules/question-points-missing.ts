// The question says ดังต่อไปนี้, and the points it asks about one by one do not follow.
import { askedQuestion } from '../asked-question.ts';
import { hit, measureRule } from '../rule.ts';

const announced = /(?:ตามประเด็น)?(?:ดัง)?ต่อไปนี้/u;
/** Enough of a point to know it again. */
const recognisable = 8;

export const questionPointsMissing = measureRule('question-points-missing', 'warning', (view, env) => {
  const question = askedQuestion(view, env);
  const cell = view.cell('issue');
  const [words] = question ? (announced.exec(cell.text.slice(question.start)) ?? []) : [];
  if (!question || words === undefined) return [];
  const { points, code } = question.item;
  const rest = cell.text.replace(/\s/gu, '');
  const isListed = points.some((point) => rest.includes(point.replace(/\s/gu, '').slice(0, recognisable)));
  if (points.length === 0 || isListed) return [];
  const start = question.start + cell.text.slice(question.start).search(announced);
  const list = points.map((point) => `\n- ${point}`).join('');
  const edits = [{ place: cell.place, start: question.end, end: question.end, text: list }];
  const found = { ...hit(cell, start, start + words.length, { code, points }), edits };
  return [question.item.isConfirmed ? found : { ...found, severity: 'hint' as const }];
});
