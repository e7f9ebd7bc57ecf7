// Where two texts differ. Knows nothing of fields.

/** The one stretch that differs, as offsets into both texts; the ends are exclusive. Empty in both where the texts are equal. */
export interface TextDifference {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export function differenceOf(before: string, after: string): TextDifference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}
