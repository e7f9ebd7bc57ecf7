// Where a place in a text is after the text was edited: how marks go along with what is typed until they are known anew.

/**
 * The offset in `after` of what stood at `offset` in `before`. What the two texts have in common at their beginnings and ends keeps its
 * place; a place inside what was replaced goes no further than the end of what replaced it.
 */
export function shiftOffset(before: string, after: string, offset: number): number {
  if (before === after) return offset;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (offset <= head) return offset;
  let tail = 0;
  while (tail < shorter - head && charFromEnd(before, tail) === charFromEnd(after, tail)) tail += 1;
  const moved = offset + after.length - before.length;
  return offset >= before.length - tail ? moved : Math.min(offset, after.length - tail);
}

function charFromEnd(text: string, place: number): number {
  return text.charCodeAt(text.length - 1 - place);
}
