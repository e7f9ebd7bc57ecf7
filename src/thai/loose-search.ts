// Finding a thing by a few words of its name, as a person remembers them: spaces, the order of typing marks, digits and case do
// not matter. It knows nothing of what is found.
import { searchKey } from './normalise.ts';

// Vowel signs and marks above and below, and sara am. Unicode's normal form orders some of them only.
const marks = /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]{2,}/gu;

/** The key by which names are compared: that of a search, without spaces, the marks of each letter in one order. */
export function looseKey(text: string): string {
  return searchKey(text)
    .replace(/\s+/gu, '')
    .replace(marks, (run) => [...run].sort().join(''));
}

/**
 * How well a query fits a name: the lower the better, null where one of its words is not in it. The words, parted by spaces, may
 * stand in any order. A name that is the query or begins with it comes before one that only holds it; shorter names first.
 */
export function looseRank(query: string, name: string): number | null {
  const words = query.split(/\s+/u).map(looseKey).filter(Boolean);
  const key = looseKey(name);
  if (!words.every((word) => key.includes(word))) return null;
  const whole = words.join('');
  const place = key === whole ? 0 : key.startsWith(whole) ? 1 : key.includes(whole) ? 2 : 3;
  return place + key.length / (key.length + 100);
}
