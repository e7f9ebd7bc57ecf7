// Keeps what did not change: an equal part of a new register becomes the very part of the old one, so that whoever compares by
// identity (a table's rows on the screen) sees only what differs.
import type { Register } from './model.ts';

/** `after`, built of the parts of `before` wherever they are equal. */
export function shareUnchanged(before: Register, after: Register): Register {
  return share(before, after) as Register;
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isThing(before) || !isThing(after)) return after;
  return Array.isArray(after) ? shareList(before, after) : shareRecord(before, after);
}

/** Things with an id are compared with the one of that id, wherever it stood. */
function shareList(before: object, after: readonly unknown[]): unknown {
  if (!Array.isArray(before)) return after;
  const old: readonly unknown[] = before;
  const known = new Map(old.map((item) => [idOf(item), item]));
  const shared = after.map((item, index) => {
    const id = idOf(item);
    return share(id === undefined ? old[index] : known.get(id), item);
  });
  return shared.length === old.length && shared.every((item, index) => item === old[index]) ? before : shared;
}

function shareRecord(before: object, after: object): unknown {
  const old = new Map<string, unknown>(Object.entries(before));
  const entries = Object.entries(after).map(([key, value]) => [key, share(old.get(key), value)] as const);
  const isSame = entries.length === old.size && entries.every(([key, value]) => old.has(key) && old.get(key) === value);
  return isSame ? before : Object.fromEntries(entries);
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function idOf(item: unknown): unknown {
  return isThing(item) && 'id' in item ? item.id : undefined;
}
