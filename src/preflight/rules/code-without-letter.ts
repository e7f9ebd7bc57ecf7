// A bare number for a code: by its group it is an item of IIT, EIT or OIT, but a reader has to work that out.
import { hasOneForLetter, hasZeroForLetter, houseCode, printedCodeOf } from '../printed-code.ts';
import { hitWithFix, measureRule } from '../rule.ts';

export const codeWithoutLetter = measureRule('code-without-letter', 'warning', (view) => {
  const printed = printedCodeOf(view);
  const { code } = view.issue;
  if (printed?.letters !== '' || hasZeroForLetter(printed) || hasOneForLetter(printed)) return [];
  if (code === null || /[0-9][๐-๙]|[๐-๙][0-9]/u.test(printed.digits)) return [];
  const expected = houseCode(code);
  return [hitWithFix(view.cell('issue'), printed.start, printed.end, { expected }, expected)];
});
