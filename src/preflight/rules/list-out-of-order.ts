// List marks that do not count on: one twice, one left out, one of another list.
import { listMarkOf, renumber } from '../../thai/list-marks.ts';
import { hit, textRule } from '../rule.ts';

export const listOutOfOrder = textRule('list-out-of-order', 'warning', (view) => {
  const { text, place } = view;
  if (view.items.every(({ mark }) => mark === null)) return [];
  const ordered = renumber(text);
  if (ordered === text) return [];
  const wanted = ordered.split('\n');
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = listMarkOf(line)?.mark;
    const expected = listMarkOf(wanted[index] ?? '')?.mark;
    if (mark !== undefined && expected !== undefined && mark !== expected) {
      const start = offset + line.indexOf(mark);
      const edits = [{ place, start: 0, end: text.length, text: ordered }];
      return [{ ...hit(view, start, start + mark.length, { mark, expected }), edits }];
    }
    offset += line.length + 1;
  }
  return [];
});
