// What a text says more than once: reports repeat their phrases, so that words that stand on both sides of a line's end and together
// elsewhere most likely go together here. It knows nothing of columns.

export interface SaidPhrases {
  /** In how many places the end of one text and the beginning of the other stand together. */
  count(before: string, after: string): number;
}

/** So many letters of either side are looked at. */
const half = 6;
/** A longer text is not searched: it would take too much memory for so small a help. */
const longestText = 400_000;

/** What these lines say, in one go and without their ends. */
export function saidPhrases(lines: readonly string[]): SaidPhrases {
  const whole = squeeze(lines.join(''));
  const counts = new Map<string, number>();
  if (whole.length <= longestText) {
    for (let at = 0; at + 2 * half <= whole.length; at += 1) {
      const phrase = whole.slice(at, at + 2 * half);
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return {
    count(before, after) {
      const [left, right] = [squeeze(before).slice(-half), squeeze(after).slice(0, half)];
      return left.length < half || right.length < half ? 0 : (counts.get(left + right) ?? 0);
    },
  };
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}
