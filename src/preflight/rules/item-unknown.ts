// The assessment of that year has no item with this code.
import { findItem } from '../../catalogue/catalogue.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';

export const itemUnknown = measureRule('item-unknown', 'warning', (view, { asked, assessmentYear }) => {
  const printed = printedCodeOf(view);
  const { code } = view.issue;
  if (!printed || code === null || findItem(asked, code)) return [];
  // Nothing can be said of an instrument that the catalogue does not hold, and not much of one that nobody confirmed.
  const ofInstrument = asked.items.filter((item) => item.code.charAt(0) === code.charAt(0));
  if (ofInstrument.length === 0) return [];
  const found = hit(view.cell('issue'), printed.start, printed.end, { code, assessmentYear });
  return [ofInstrument.some(({ isConfirmed }) => isConfirmed) ? found : { ...found, severity: 'hint' as const }];
});
