// A space that Thai typesetting wants: between Thai and Latin words, behind a comma, before เช่น and before an abbreviation.
import { findWebAddresses } from '../../thai/web-addresses.ts';
import { segmentWords } from '../../thai/words.ts';
import { hit, textRule } from '../rule.ts';

interface Place {
  /** Matches the empty place where the space is missing. */
  readonly pattern: RegExp;
  /** What a text must have for the pattern to be worth trying: most texts lack most of it. */
  readonly needs: RegExp;
}

const places: readonly Place[] = [
  { pattern: /(?<=[A-Za-z]{2})(?=[ก-ฮเ-ไ])/gu, needs: /[A-Za-z][ก-๎]/u },
  { pattern: /(?<=[ก-ฺเ-๎])(?=[A-Za-z]{2})/gu, needs: /[ก-๎][A-Za-z]{2}/u },
  { pattern: /(?<=[ก-ฺเ-๎],)(?=[ก-ฮเ-ไ])/gu, needs: /,/u },
  // A code before the comma: a number of money has no zero in front.
  { pattern: /(?<=(?<![0-9๐-๙])[0๐][0-9๐-๙]{1,2},)(?=[0-9๐-๙])/gu, needs: /,/u },
  { pattern: /(?<=[ก-ฺเ-๎])(?<!ดัง|เป็น|เฉก|อาทิ|อย่าง|และ|หรือ)(?=เช่น\s)/gu, needs: /เช่น/u },
  { pattern: /(?<=[ก-ฺเ-๎])(?<!สมาชิก|นายก|ปลัด|สภา)(?=(?:อบต|อบจ)\.)/gu, needs: /อบ[ตจ]\./u },
];

const longestWord = 30;

export const spaceMissing = textRule('space-missing', 'hint', (view, { words }) => {
  const { text } = view;
  const possible = places.filter(({ needs }) => needs.test(text));
  const addresses = possible.length === 0 ? [] : findWebAddresses(text);
  return possible.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index }) => {
      if (addresses.some(({ start, end }) => start <= index && index <= end)) return [];
      const before = segmentWords(text.slice(Math.max(0, index - longestWord), index), words.lexicon).at(-1) ?? '';
      const after = segmentWords(text.slice(index, index + longestWord), words.lexicon)[0] ?? '';
      const edits = [{ place: view.place, start: index, end: index, text: ' ' }];
      const facts = { expected: `${before} ${after}` };
      return [{ ...hit(view, index - before.length, index + after.length, facts), edits }];
    }),
  );
});
