// The question or name that a measure's first cell gives, beside what the assessment of that year asks under its code. Spaces do
// not count: they are another matter.
import { type CatalogueItem, findItem } from '../catalogue/catalogue.ts';
import { likenessOf } from '../catalogue/same-item.ts';
import { questionPlace } from '../register/item-code.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Env } from './env.ts';
import { printedCodeOf } from './printed-code.ts';
import type { MeasureView } from './views.ts';

export interface AskedQuestion {
  readonly item: CatalogueItem;
  /** The question in the cell, without the points listed below it; UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The item the first cell asks about and where its question stands; null without a known code or a question. */
export function askedQuestion(view: MeasureView, { asked }: Env): AskedQuestion | null {
  const printed = printedCodeOf(view);
  const item = view.issue.code === null ? null : findItem(asked, view.issue.code);
  if (!printed || !item) return null;
  const place = questionPlace(view.measure.issue, printed.end);
  return place && { item, ...place };
}

/** True for two writings of one name: spaces, signs and brackets aside, "Q&A (ถาม-ตอบ)" is Q & A. */
export function isSameName(one: string, other: string): boolean {
  return likenessOf(one, other) === 1 || likenessOf(withoutBrackets(one), withoutBrackets(other)) === 1;
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/gu, '');
}

/** Where a text first and last differs from another, spaces and the script of digits aside; null where it does not. */
export function differenceOf(text: string, other: string): { readonly start: number; readonly end: number } | null {
  const [own, wanted] = [lettersOf(text), lettersOf(other)];
  let head = 0;
  const shorter = Math.min(own.length, wanted.length);
  while (head < shorter && own[head]?.letter === wanted[head]?.letter) head += 1;
  if (head === own.length && head === wanted.length) return null;
  let tail = 0;
  while (tail < shorter - head && own.at(-1 - tail)?.letter === wanted.at(-1 - tail)?.letter) tail += 1;
  const start = own[head]?.place ?? text.length;
  const end = (own[own.length - tail - 1]?.place ?? start - 1) + 1;
  return { start, end: Math.max(start, end) };
}

function lettersOf(text: string): readonly { readonly letter: string; readonly place: number }[] {
  const folded = toArabicDigits(text);
  return Array.from({ length: text.length }, (_, place) => ({
    letter: folded.charAt(place).toLowerCase(),
    place,
  })).filter(({ letter }) => !/[\s"“”'.–—-]/u.test(letter));
}
