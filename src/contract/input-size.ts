// How much an input may hold before anybody looks at what it says: a list of millions of values would be judged value by value, each
// with a complaint of its own. It must not know any shape.

/** A batch of 20,000 whole measures, the largest change there is, holds two thirds of it. */
const mostValues = 1_000_000;

/**
 * Whether the input holds too many values, every place of a list and every field counted, holes as well and what is met again as
 * often as it is met: a ring is always too much. Throws where the input throws when it is looked at.
 */
export function isTooMuch(input: unknown): boolean {
  const waiting: unknown[] = [input];
  let values = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!isHolder(value)) continue;
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    values += inside.length;
    if (values > mostValues) return true;
    for (const one of inside) if (isHolder(one)) waiting.push(one);
  }
  return false;
}

/** Bytes are one value. */
function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
