// A cross reference to an item that neither the assessment answered nor that of the report's own year has.

import { findItem } from '../../catalogue/catalogue.ts';
import { findReferences } from '../../register/item-references.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';

export const referenceUnknown = measureRule(
  'reference-unknown',
  'warning',
  (view, { asked, current, assessmentYear }) =>
    view.cells.flatMap((cell) => {
      const from = cell.column === 'issue' ? (printedCodeOf(view)?.end ?? 0) : 0;
      return findReferences(cell.text, from).flatMap(({ start, end, code }) => {
        if (findItem(asked, code) || findItem(current, code)) return [];
        const known = [...asked.items, ...current.items].filter((item) => item.code.charAt(0) === code.charAt(0));
        if (known.length === 0) return [];
        const found = hit(cell, start, end, { code, assessmentYear });
        return [known.some(({ isConfirmed }) => isConfirmed) ? found : { ...found, severity: 'hint' as const }];
      });
    }),
);
