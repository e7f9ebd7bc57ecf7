// A measure without an item's code among measures that have one.
import { cellPlace, missing, reportRule } from '../rule.ts';
import { unreadableCode } from './code-unreadable.ts';

export const codeMissing = reportRule('code-missing', 'warning', ({ measures }) => {
  const written = measures.filter(({ measure }) => measure.issue.trim() !== '');
  const without = written.filter((view) => view.issue.printedCode === null && !unreadableCode(view.measure.issue));
  // Some offices hang their measures on indicators and write no codes at all.
  if (2 * without.length >= written.length) return [];
  return without.map(({ measure }) => missing(cellPlace(measure.id, 'issue', null), {}));
});
