// Two orders of things compared: which came, which went, and the fewest that must have moved. It knows nothing of what they are.

export interface SequenceDifference<Thing> {
  readonly added: readonly Thing[];
  readonly removed: readonly Thing[];
  /** In both, at another place among the others; as the second order has it. */
  readonly moved: readonly Thing[];
  /** In both, wherever they stand now: as they were, as they are. */
  readonly kept: readonly { readonly before: Thing; readonly after: Thing }[];
}

/** Compares by the names that `nameOf` gives, each of which stands once in an order. */
export function compareSequences<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
): SequenceDifference<Thing> {
  const places = new Map(before.map((thing, place) => [nameOf(thing), { thing, place }]));
  const names = new Set(after.map(nameOf));
  const common = after.flatMap((thing) => {
    const known = places.get(nameOf(thing));
    return known ? [{ before: known.thing, after: thing, place: known.place }] : [];
  });
  const stays = longestRise(common.map(({ place }) => place));
  return {
    added: after.filter((thing) => !places.has(nameOf(thing))),
    removed: before.filter((thing) => !names.has(nameOf(thing))),
    moved: common.filter((_, index) => !stays.has(index)).map((pair) => pair.after),
    kept: common,
  };
}

/** The indices of a longest rising row of numbers: what may be said to have stayed where it was. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** By length less one, the index with which the best row of that length ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : ends[low - 1]);
    ends[low] = index;
  }
  const rise = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) rise.add(index);
  return rise;
}
