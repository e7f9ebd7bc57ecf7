// The same text under two marks of one cell.
import { hit, textRule } from '../rule.ts';

/** Shorter ones ("ไม่มี") may well come twice. */
const shortest = 15;

export const textTwice = textRule('text-twice', 'warning', (view) => {
  const seen = new Set<string>();
  return view.items.flatMap((item) => {
    const key = item.text.replace(/\s/gu, '');
    if (key.length < shortest) return [];
    if (seen.has(key)) return [hit(view, item.textStart, item.end, {})];
    seen.add(key);
    return [];
  });
});
