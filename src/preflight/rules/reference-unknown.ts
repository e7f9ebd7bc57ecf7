// A cross reference to an item that neither the assessment answered nor that of the report's own year has.
import { findItem } from '../../catalogue/catalogue.ts';
import { printedCodeOf } from '../printed-code.ts';
import { findReferences } from '../references.ts';
import { hit, measureRule } from '../rule.ts';

export const referenceUnknown = measureRule(
  'reference-unknown',
  'warning',
  (view, { asked, current, assessmentYear }) =>
    view.cells.flatMap((cell) => {
      const from = cell.column === 'issue' ? (printedCodeOf(view)?.end ?? 0) : 0;
      return findReferences(cell.text, from)
        .filter(({ code }) => !findItem(asked, code) && !findItem(current, code))
        .filter(({ code }) => asked.items.some((item) => item.code.charAt(0) === code.charAt(0)))
        .map(({ start, end, code }) => hit(cell, start, end, { code, assessmentYear }));
    }),
);
