// Words that no list knows and that are one letter from one it does; and those that half the country spells otherwise than the
// dictionary. A help, never a proof.
import { findCommonMisspellings } from '../../thai/common-misspellings.ts';
import { findMisspellings } from '../../thai/spelling.ts';
import { hit, hitWithFix, textRule } from '../rule.ts';

export const spelling = textRule('spelling', 'hint', (view, { words, checksSpelling }) => {
  const common = findCommonMisspellings(view.text).map(({ start, end, right }) =>
    hitWithFix(view, start, end, { suggestions: [right], isCommon: true }, right),
  );
  const unknown = checksSpelling ? findMisspellings(view.text, words) : [];
  const others = unknown
    .filter(({ start, end }) => !common.some((known) => known.start < end && start < known.end))
    .map(({ start, end, suggestions }) => {
      const facts = { suggestions, isCommon: false };
      const [only] = suggestions;
      return suggestions.length === 1 && only !== undefined
        ? hitWithFix(view, start, end, facts, only)
        : hit(view, start, end, facts);
    });
  return [...common, ...others];
});
