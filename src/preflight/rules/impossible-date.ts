// A day that there is not: ๓๑ เมษายน, ๒๙ กุมภาพันธ์ ๒๕๖๖.
import { hit, measureRule } from '../rule.ts';

export const impossibleDate = measureRule('impossible-date', 'error', (measure) =>
  measure.cells.flatMap((cell) =>
    cell.statements
      .filter(({ invalid }) => invalid === 'impossibleDate')
      .map(({ start, end }) => hit(cell, start, end, {})),
  ),
);
