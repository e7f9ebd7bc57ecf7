// The digit zero for the letter O: ๐๘, (อ้างอิงจาก ๐๑๘). A habit of many offices; screen readers and searches take it for a number.
import { findReferences } from '../../register/item-references.ts';
import type { Hit } from '../finding.ts';
import { hasZeroForLetter, houseCode, printedCodeOf } from '../printed-code.ts';
import { hitWithFix, measureRule } from '../rule.ts';

export const zeroForLetterO = measureRule('zero-for-letter-o', 'hint', (view) => {
  const printed = printedCodeOf(view);
  const hits: Hit<{ readonly expected: string }>[] = [];
  if (printed && hasZeroForLetter(printed)) {
    const expected = `O${printed.digits.slice(1)}`;
    const start = printed.end - printed.digits.length;
    hits.push(hitWithFix(view.cell('issue'), start, printed.end, { expected }, expected));
  }
  for (const cell of view.cells) {
    const from = cell.column === 'issue' ? (printed?.end ?? 0) : 0;
    for (const { start, end, code, hasZero } of findReferences(cell.text, from)) {
      const expected = houseCode(code);
      if (hasZero) hits.push(hitWithFix(cell, start, end, { expected }, expected));
    }
  }
  return hits;
});
