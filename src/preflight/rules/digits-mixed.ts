// Arabic numbers among Thai ones, in a register that prints its numbers as they are typed.
import { toPaperDigits } from '../../thai/paper-digits.ts';
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { CellView, MeasureView } from '../views.ts';

const thai = /[๐-๙]+/gu;

const digitsOf = perMeasure(({ cells }: MeasureView) => ({
  thai: cells.reduce((sum, { text }) => sum + [...text.matchAll(thai)].length, 0),
  arabic: cells.flatMap(arabicIn),
}));

export const digitsMixed = reportRule('digits-mixed', 'hint', ({ register, measures }) => {
  if (register.paper.digits !== 'asTyped') return [];
  const all = measures.map(digitsOf);
  const others = all.reduce((sum, each) => sum + each.thai, 0);
  const arabic = all.flatMap((each) => each.arabic);
  if (others < arabic.length) return [];
  return arabic.map(({ cell, start, end, text }) => ({
    ...hit(cell, start, end, { others }),
    edits: [{ place: cell.place, start: 0, end: cell.text.length, text }],
  }));
});

/** The first number of a cell that the house would print in Thai digits, and the cell as it would print. */
function arabicIn(cell: CellView): readonly { readonly cell: CellView; start: number; end: number; text: string }[] {
  const text = toPaperDigits(cell.text, 'thai');
  if (text === cell.text) return [];
  let start = 0;
  while (text[start] === cell.text[start]) start += 1;
  let end = start;
  while (/[0-9]/u.test(cell.text.charAt(end))) end += 1;
  return [{ cell, start, end, text }];
}
