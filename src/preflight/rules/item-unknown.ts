// The assessment of that year has no item with this code.
import { findItem } from '../../catalogue/catalogue.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';

export const itemUnknown = measureRule('item-unknown', 'warning', (view, { asked, assessmentYear }) => {
  const printed = printedCodeOf(view);
  const { code } = view.issue;
  if (!printed || code === null || findItem(asked, code)) return [];
  // Nothing can be said of an instrument that the catalogue does not hold.
  if (!asked.items.some((item) => item.code.charAt(0) === code.charAt(0))) return [];
  return [hit(view.cell('issue'), printed.start, printed.end, { code, assessmentYear })];
});
