// A bracket or quotation mark without its other half. The brackets of list marks are none.
import type { Hit } from '../finding.ts';
import { hit, textRule } from '../rule.ts';

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };
const openers = new Set(Object.values(pairs));
/** What is closed without being opened, in the middle of a text: ข้อ ๑) ก) */
const referredMark = /(?:[0-9๐-๙]|(?:^|[\s(])[ก-ฮ]|(?:^|[\s(])[a-z])$/u;

export const bracketUnmatched = textRule('bracket-unmatched', 'hint', (view) => {
  const { text } = view;
  const hits: Hit<Record<string, never>>[] = [];
  const open: { readonly sign: string; readonly place: number }[] = [];
  const marks = new Set(view.items.map(({ start, mark }) => start + (mark?.length ?? 0) - 1));
  for (const { 0: sign, index } of text.matchAll(/[()[\]“”]/gu)) {
    if (marks.has(index)) continue;
    if (openers.has(sign)) open.push({ sign, place: index });
    else if (open.at(-1)?.sign === pairs[sign]) open.pop();
    else if (!referredMark.test(text.slice(Math.max(0, index - 2), index))) hits.push(hit(view, index, index + 1, {}));
  }
  return [...open.map(({ place }) => hit(view, place, place + 1, {})), ...hits];
});
