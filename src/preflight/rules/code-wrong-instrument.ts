// A code whose letter is of another instrument than the group it stands in: E๑๑ under แบบวัด IIT.
import { printedCodeOf } from '../printed-code.ts';
import { hit, measureRule } from '../rule.ts';

export const codeWrongInstrument = measureRule('code-wrong-instrument', 'error', (view) => {
  const printed = printedCodeOf(view);
  const { instrument } = view.group.reading;
  const { code } = view.issue;
  if (!printed || !instrument || code === null || printed.letters === '' || code.charAt(0) === instrument.charAt(0))
    return [];
  return [hit(view.cell('issue'), printed.start, printed.end, { code, instrument })];
});
