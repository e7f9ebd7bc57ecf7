// A code in both scripts of digits: as a rule a Latin one typed for the letter I, as in 1๑๐.
import { hasOneForLetter, houseCode, printedCodeOf } from '../printed-code.ts';
import { hitWithFix, measureRule } from '../rule.ts';

export const codeMixedDigits = measureRule('code-mixed-digits', 'warning', (view) => {
  const printed = printedCodeOf(view);
  if (!printed || !/[0-9]/u.test(printed.digits) || !/[๐-๙]/u.test(printed.digits)) return [];
  const { code } = view.issue;
  const isIit = hasOneForLetter(printed) && (view.group.reading.instrument ?? 'IIT') === 'IIT';
  const expected = isIit ? `I${printed.digits.slice(1)}` : houseCode(code ?? printed.letters + printed.digits);
  return [hitWithFix(view.cell('issue'), printed.start, printed.end, { expected }, expected)];
});
