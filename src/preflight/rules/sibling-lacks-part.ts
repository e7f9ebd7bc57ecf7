// Items of one pattern of which one lacks a part that all the others have: ประจำเดือนพฤศจิกายน ๓๐ พฤศจิกายน ๒๕๖๕, without รายงานเมื่อวันที่.
import { thaiMonthNames } from '../../thai/calendar.ts';
import { segmentWords } from '../../thai/words.ts';
import { type CellItem, listsOf } from '../cell-items.ts';
import { hit, measureRule } from '../rule.ts';
import type { CellView } from '../views.ts';

/** Fewer show no pattern. */
const fewestItems = 4;
const mostItems = 60;
const longestItem = 300;
/** A shorter part may well be left out. */
const shortestPart = 6;
const shortestOpening = 4;
const months: ReadonlySet<string> = new Set(thaiMonthNames);

export const siblingLacksPart = measureRule('sibling-lacks-part', 'warning', (measure) =>
  measure.cells.flatMap((cell) =>
    listsOf(cell.items).flatMap((list) => {
      if (list.length < fewestItems || list.length > mostItems) return [];
      if (list.some(({ text, hasItems }) => hasItems || text.length > longestItem)) return [];
      return lackingIn(cell, list, measure.env.words.lexicon);
    }),
  ),
);

function lackingIn(cell: CellView, list: readonly CellItem[], lexicon: ReadonlySet<string>) {
  const words = list.map(({ text }) => wordsOf(text, lexicon));
  const [first = []] = words;
  const [opening = ''] = first;
  if (opening.length < shortestOpening || words.some(([word]) => word !== opening)) return [];
  const counts = new Map<string, number>();
  for (const word of words.flatMap((ofItem) => [...new Set(ofItem)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return list.flatMap((item, index) => {
    const own = new Set(words[index]);
    const isMissing = (word: string) => counts.get(word) === list.length - 1 && !own.has(word);
    const model = words.find((_, other) => other !== index) ?? [];
    const part = longestRun(model, isMissing);
    if (part.length < shortestPart) return [];
    const facts = { part, siblings: list.length - 1 };
    const found = hit(cell, item.textStart, item.end, facts);
    const day = cell.statements.findLast(
      ({ start, kind }) => kind === 'done' && start >= item.start && start < item.end,
    );
    // Only what introduces a date has one sure place to be put in.
    if (!day || !part.endsWith('วันที่')) return [found];
    return [{ ...found, edits: [{ place: cell.place, start: day.start, end: day.start, text: `${part} ` }] }];
  });
}

/** The words of an item without numbers, months, years and spaces. */
function wordsOf(text: string, lexicon: ReadonlySet<string>): readonly string[] {
  return segmentWords(text, lexicon).filter((word) => /[ก-๎]{2}/u.test(word) && !months.has(word));
}

function longestRun(words: readonly string[], isWanted: (word: string) => boolean): string {
  let longest = '';
  let run = '';
  for (const word of words) {
    run = isWanted(word) ? run + word : '';
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
