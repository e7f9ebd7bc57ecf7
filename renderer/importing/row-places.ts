// Where each row of a long list stands, and which of them are in view, so that no more rows are drawn than are seen. Pure geometry, in
// whatever unit the heights are given.

/** The upper edge of every row, and behind the last the height of all. */
export function topsOf(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  for (const [index, height] of heights.entries()) tops[index + 1] = (tops[index] ?? 0) + height;
  return tops;
}

/** The row that covers a height, the first or the last where none does; -1 in an empty list. */
export function rowAt(tops: Float64Array, at: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

export interface RowRange {
  readonly first: number;
  /** The one behind the last. */
  readonly end: number;
}

/** The rows between two heights, with some more on either side. */
export function rowsBetween(tops: Float64Array, from: number, to: number, more: number): RowRange {
  const count = tops.length - 1;
  if (count === 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, rowAt(tops, from) - more),
    end: Math.min(count, rowAt(tops, to) + 1 + more),
  };
}

/** How far a view is to be scrolled for a row to be seen whole, or as much of it as there is room for. */
export function scrollFor(tops: Float64Array, row: number, scrolled: number, room: number): number {
  const top = tops[row] ?? 0;
  const bottom = tops[row + 1] ?? top;
  if (top < scrolled || bottom - top > room) return top;
  return bottom > scrolled + room ? bottom - room : scrolled;
}
