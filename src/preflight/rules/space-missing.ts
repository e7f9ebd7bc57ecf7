// A space that Thai typesetting wants: between Thai and Latin words, behind a comma, before เช่น and before an abbreviation.
import { findWebAddresses } from '../../thai/web-addresses.ts';
import { hitWithFix, textRule } from '../rule.ts';

interface Place {
  /** Matches a stretch and captures what stands before the missing space. */
  readonly pattern: RegExp;
  /** What a text must have for the pattern to be worth trying: most texts lack most of it. */
  readonly needs: RegExp;
}

const places: readonly Place[] = [
  { pattern: /([A-Za-z]{2,})[ก-ฮเ-ไ][ก-ฺเ-๎]*/gu, needs: /[A-Za-z][ก-๎]/u },
  { pattern: /([ก-ฮเ-ไ][ก-ฺเ-๎]{0,20})[A-Za-z]{2,}/gu, needs: /[ก-๎][A-Za-z]{2}/u },
  { pattern: /([ก-ฺเ-๎],)[ก-ฮเ-ไ]/gu, needs: /,/u },
  // A code before the comma: a number of money has no zero in front.
  { pattern: /((?<![0-9๐-๙])[0๐][0-9๐-๙]{1,2},)[0-9๐-๙]+/gu, needs: /,/u },
  { pattern: /([ก-ฺเ-๎]{2})(?<!ดัง|เป็น|เฉก|อาทิ|อย่าง|และ|หรือ)เช่น(?=\s)/gu, needs: /เช่น/u },
  { pattern: /([ก-ฺเ-๎]{2})(?<!สมาชิก|นายก|ปลัด|รองนายก|สภา)(?:อบต|อบจ)\./gu, needs: /อบ[ตจ]\./u },
];

export const spaceMissing = textRule('space-missing', 'hint', (view) => {
  const { text } = view;
  const possible = places.filter(({ needs }) => needs.test(text));
  const addresses = possible.length === 0 ? [] : findWebAddresses(text);
  return possible.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: before = '', index }) => {
      const end = index + whole.length;
      const isInAddress = addresses.some((address) => index < address.end && address.start < end);
      // A placeholder's braces stand for its text.
      if (isInAddress || text.charAt(index - 1) === '{') return [];
      const expected = `${before} ${whole.slice(before.length)}`;
      return [hitWithFix(view, index, end, { expected }, expected)];
    }),
  );
});
