// The item belongs to another indicator than the one whose heading it stands under.
import { findIndicator, findItem } from '../../catalogue/catalogue.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';

export const itemUnderWrongIndicator = measureRule('item-under-wrong-indicator', 'error', (view, { asked }) => {
  const printed = printedCodeOf(view);
  const { code } = view.issue;
  const { indicatorNo } = view.group.reading;
  const item = code === null ? null : findItem(asked, code);
  if (!printed || !item || item.indicatorNo === null || indicatorNo === null) return [];
  if (item.indicatorNo === indicatorNo) return [];
  const facts = {
    code: item.code,
    name: item.text,
    indicatorNo: item.indicatorNo,
    indicatorName: findIndicator(asked, item.indicatorNo)?.name ?? '',
  };
  const found = hit(view.cell('issue'), printed.start, printed.end, facts);
  if (item.isConfirmed) return [found];
  // Questions keep their indicators over the years; the numbers of OIT items do not.
  return [{ ...found, severity: item.code.startsWith('O') ? ('hint' as const) : ('warning' as const) }];
});
