// A word or phrase typed twice: เมื่อวันที่ เมื่อวันที่, เจ้าหน้าที่เจ้าหน้าที่. What grammar repeats (เจ้าหน้าที่ที่, กองทุกกอง) is none.
import { thaiRunPattern } from '../../thai/characters.ts';
import { runBorders } from '../../thai/words.ts';
import type { Env } from '../env.ts';
import { hitWithFix, textRule } from '../rule.ts';

/** Four letters at least, forty at most; a space may stand between. */
const twice = /([ก-ฮเ-ไ][ก-ฺเ-๎]{3,39}?)( ?)\1/gu;

export const doubledWord = textRule('doubled-word', 'warning', (view, env) => {
  if (view.text.search(twice) < 0) return [];
  const isBorder = bordersOf(view.text, env);
  return [...view.text.matchAll(twice)].flatMap(({ 0: whole, 1: word = '', 2: space = '', index }) => {
    const middle = index + word.length;
    const end = index + whole.length;
    if (!isBorder(index) || !isBorder(middle) || !isBorder(end)) return [];
    // "หน่วยงาน หน่วยงานของรัฐ" is a list.
    if (space !== '' && /[ก-ฮเ-ไ]/u.test(view.text.charAt(end))) return [];
    return [hitWithFix(view, index, end, { word }, word)];
  });
});

/** Whether a word may begin or end at a place of the text. */
function bordersOf(text: string, env: Env): (place: number) => boolean {
  const borders = new Set<number>();
  for (const { 0: run, index } of text.matchAll(thaiRunPattern)) {
    borders.add(index).add(index + run.length);
    for (const border of runBorders(run, env.words.lexicon, false).betweenWords) borders.add(index + border);
  }
  return (place) => borders.has(place);
}
