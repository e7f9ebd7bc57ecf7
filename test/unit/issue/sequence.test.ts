// Two orders compared: over any two, what is told leads from the one to the other, and no more moved than must have.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSequences } from '../../../src/issue/sequence.ts';

const same = (letter: string) => letter;

it('tells the one that moved, not all it passed', () => {
  expect(compareSequences([...'abcde'], [...'eabcd'], same).moved).toEqual(['e']);
  expect(compareSequences([...'abcde'], [...'bcdea'], same).moved).toEqual(['a']);
  expect(compareSequences([...'abc'], [...'abc'], same)).toMatchObject({ added: [], removed: [], moved: [] });
});

it('what did not move stands in both in one order, and whoever is told to have moved cannot be left out', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const { added, removed, moved, kept } = compareSequences(before, after, same);
      expect(new Set(added)).toEqual(new Set(after.filter((letter) => !before.includes(letter))));
      expect(new Set(removed)).toEqual(new Set(before.filter((letter) => !after.includes(letter))));
      expect(kept.map((pair) => pair.after)).toEqual(after.filter((letter) => before.includes(letter)));
      const stays = (order: readonly string[]) =>
        order.filter((letter) => !moved.includes(letter) && before.includes(letter) && after.includes(letter));
      expect(stays(before)).toEqual(stays(after));
      expect(moved.length).toBe(kept.length - longestCommon(before, after));
    }),
  );
});

/** The length of a longest common subsequence, found the plain way. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [[first, ...rest], [head, ...tail]] = [one, other] as [[string, ...string[]], [string, ...string[]]];
  if (first === head) return 1 + longestCommon(rest, tail);
  return Math.max(longestCommon(rest, other), longestCommon(one, tail));
}
