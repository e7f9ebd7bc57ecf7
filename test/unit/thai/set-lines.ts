// A simple setter for the tests: every letter is one unit wide, marks above and below take no room. It takes the last of the
// cheapest places that fit, as the real one may.
import { findBreaks } from '../../../src/thai/line-breaks.ts';

function width(text: string): number {
  return text.trimEnd().replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
}

/** The lines of a text in a column that holds `columnWidth` letters, white space at their ends kept. */
export function setLines(text: string, columnWidth: number, extraWords: readonly string[] = []): string[] {
  const lines: string[] = [];
  let places = findBreaks(text, extraWords);
  let start = 0;
  while (start < text.length) {
    const forced = places.findIndex(({ position, required }) => required || position === text.length);
    const fitting = places
      .slice(0, forced + 1)
      .filter(({ position }) => width(text.slice(start, position)) <= columnWidth);
    const toEnd = fitting.at(-1) === places[forced] ? places[forced] : undefined;
    const cheapest = Math.min(...fitting.map(({ penalty }) => penalty));
    const end =
      (toEnd ?? fitting.findLast(({ penalty }) => penalty === cheapest) ?? places[0])?.position ?? text.length;
    lines.push(text.slice(start, end));
    start = end;
    places = places.filter(({ position }) => position > end);
  }
  return lines;
}
