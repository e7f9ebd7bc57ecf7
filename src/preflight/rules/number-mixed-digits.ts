// One number in both scripts of digits: ๒๕6๖.
import { toThaiDigits } from '../../thai/digits.ts';
import { findWebAddresses } from '../../thai/web-addresses.ts';
import { printedCodeOf } from '../printed-code.ts';
import { hitWithFix, measureRule } from '../rule.ts';

const number = /[0-9๐-๙]+/gu;

export const numberMixedDigits = measureRule('number-mixed-digits', 'warning', (view) =>
  view.cells.flatMap((cell) => {
    const from = cell.column === 'issue' ? (printedCodeOf(view)?.end ?? 0) : 0;
    const mixed = [...cell.text.matchAll(number)].filter(
      ({ 0: digits, index }) => index >= from && /[0-9]/u.test(digits) && /[๐-๙]/u.test(digits),
    );
    const addresses = mixed.length === 0 ? [] : findWebAddresses(cell.text);
    return mixed
      .filter(({ index }) => !addresses.some(({ start, end }) => start <= index && index < end))
      .map(({ 0: digits, index }) => {
        const expected = toThaiDigits(digits);
        return hitWithFix(cell, index, index + digits.length, { expected }, expected);
      });
  }),
);
