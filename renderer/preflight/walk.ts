// From one finding to the next, as one reads: from the one gone to last, or from where the caret is. Pure.
import type { Finding, FindingPlace } from '../../src/preflight/finding.ts';

export interface CaretAt {
  readonly place: FindingPlace;
  readonly offset: number;
}

/**
 * The index of the next finding (1) or the one before (-1), round the end; -1 where there is none. `current` is the index of the one
 * that is gone to, or -1; then the caret decides, and without one the list begins.
 */
export function nextFinding(
  findings: readonly Finding[],
  {
    current,
    caret,
    rank,
  }: {
    readonly current: number;
    readonly caret: CaretAt | null;
    readonly rank: (place: FindingPlace) => number;
  },
  direction: -1 | 1,
): number {
  const count = findings.length;
  if (count === 0) return -1;
  if (current >= 0) return (current + direction + count) % count;
  if (!caret) return direction === 1 ? 0 : count - 1;
  const here = rank(caret.place);
  const behind = findings.findIndex(({ place, start }) => {
    const there = rank(place);
    return there > here || (there === here && start >= caret.offset);
  });
  const first = behind === -1 ? count : behind;
  return direction === 1 ? first % count : (first - 1 + count) % count;
}
