// Finding the item of one assessment year in another: numbers move, names move less. Names are compared by the pairs of letters
// they are made of, so a word more or another spelling does not hide an item.
import { toArabicDigits } from '../thai/digits.ts';
import { normaliseText } from '../thai/normalise.ts';
import { type CatalogueItem, findItem, type YearCatalogue } from './catalogue.ts';

export interface ItemMatch {
  readonly item: CatalogueItem;
  /** 1: the same name; less: only like it. */
  readonly likeness: number;
}

/** Names less alike than this are not taken for the same item. */
const leastLikeness = 0.72;

/**
 * The item of `to` that is most like the one of this code in `from`, of the same instrument; null where the code is unknown or
 * nothing is like it. Of equals the one with the same number goes first.
 */
export function sameItemIn(from: YearCatalogue, to: YearCatalogue, code: string): ItemMatch | null {
  const item = findItem(from, code);
  return item && mostLike(item, to);
}

function mostLike(wanted: CatalogueItem, year: YearCatalogue): ItemMatch | null {
  let best: ItemMatch | null = null;
  for (const item of year.items) {
    if (item.code.charAt(0) !== wanted.code.charAt(0)) continue;
    const likeness = likenessOf(item.text, wanted.text);
    if (likeness < leastLikeness) continue;
    const isBetter = !best || likeness > best.likeness || (likeness === best.likeness && item.code === wanted.code);
    if (isBetter) best = { item, likeness };
  }
  return best;
}

/** 0: nothing in common, 1: the same but for spaces, signs and the script of digits (Dice's measure over pairs of letters). */
export function likenessOf(one: string, other: string): number {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first === second) return first === '' ? 0 : 1;
  const [pairs, others] = [pairsOf(first), pairsOf(second)];
  const total = sum(pairs) + sum(others);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  // Two different texts may be made of the same pairs: they are alike, not the same.
  return Math.min((2 * common) / total, 0.99);
}

function lettersOf(text: string): string {
  return toArabicDigits(normaliseText(text))
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '');
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sum(pairs: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const each of pairs.values()) count += each;
  return count;
}
