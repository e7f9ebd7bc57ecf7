// The question of an IIT or EIT item reads otherwise than in the assessment's questionnaire.
import { likenessOf } from '../../catalogue/same-item.ts';
import { isLeadingVowel, isThaiFollower } from '../../thai/characters.ts';
import { askedQuestion, differenceOf } from '../asked-question.ts';
import type { Hit } from '../finding.ts';
import { hit, hitWithFix, measureRule } from '../rule.ts';
import type { FactsOf } from '../rule-facts.ts';

/** Letters shown on either side of the place where the texts part, up to a space or the edge of a written syllable. */
const around = 8;
/** Less alike, and more than a word went wrong. */
const nearlySame = 0.97;

function wordEdge(text: string, place: number, limit: number, step: 1 | -1): number {
  let edge = place;
  const isWhole = (at: number) => !isThaiFollower(text[at]) && !isLeadingVowel(text[at - 1]);
  while (edge !== limit && (Math.abs(edge - place) < around || !isWhole(edge))) edge += step;
  return edge;
}

function isSameText(one: string, other: string): boolean {
  return one.replace(/\s/gu, '') === other.replace(/\s/gu, '');
}

export const questionDiffers = measureRule('question-differs', 'hint', (view, env) => {
  const question = askedQuestion(view, env);
  if (!question || question.item.code.startsWith('O')) return [];
  const { item, start, end } = question;
  const cell = view.cell('issue');
  const text = cell.text.slice(start, end);
  const difference = isSameText(text, item.text) ? null : differenceOf(text, item.text);
  if (!difference) return [];
  const expected = item.text;
  const facts = { code: item.code, question: text, expected, isConfirmed: item.isConfirmed };
  const from = wordEdge(cell.text, start + difference.start, start, -1);
  const to = wordEdge(cell.text, start + difference.end, end, 1);
  const found: Hit<FactsOf<'question-differs'>> = item.isConfirmed
    ? { ...hitWithFix(cell, from, to, facts, ''), edits: [{ place: cell.place, start, end, text: expected }] }
    : hit(cell, from, to, facts);
  return [
    item.isConfirmed && likenessOf(text, expected) < nearlySame ? { ...found, severity: 'warning' as const } : found,
  ];
});
