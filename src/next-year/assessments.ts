// The assessments that a plan looks into, each year's catalogue made once and each item looked for once: finding a name among the
// names of another year takes far longer than everything else a plan does.
import {
  type Catalogue,
  type CatalogueItem,
  catalogueOfYear,
  findItem,
  type YearCatalogue,
} from '../catalogue/catalogue.ts';
import { sameItemIn } from '../catalogue/same-item.ts';
import type { CatalogueEntry } from '../register/model.ts';
import { toArabicDigits } from '../thai/digits.ts';

/** The assessments of all years, each read once. */
export interface Assessments {
  /** The assessment of a year (พ.ศ.) as the office knows it. */
  readonly of: (assessmentYear: number) => YearCatalogue;
  /** The item of this code in a year and the same item a year later. */
  readonly follow: (code: string, assessmentYear: number) => Followed;
}

/** An item and what became of it. */
export interface Followed {
  /** Null where that year has no item of this code. */
  readonly item: CatalogueItem | null;
  /** Null where the year after has nothing like it. */
  readonly again: ItemAgain | null;
}

/** An item as a later assessment has it. */
export interface ItemAgain {
  readonly item: CatalogueItem;
  /** The same name, and not only one like it. */
  readonly isSame: boolean;
}

/** The assessments of a catalogue with the office's own entries laid over it. */
export function assessmentsOf(catalogue: Catalogue, entries: readonly CatalogueEntry[]): Assessments {
  const years = new Map<number, YearCatalogue>();
  const followed = new Map<string, Followed>();
  const of = (year: number): YearCatalogue => {
    const known = years.get(year) ?? catalogueOfYear(catalogue, entries, year);
    years.set(year, known);
    return known;
  };
  const follow = (code: string, year: number): Followed => {
    const key = `${year}/${code}`;
    const known = followed.get(key) ?? followItem(of(year), of(year + 1), code);
    followed.set(key, known);
    return known;
  };
  return { of, follow };
}

function followItem(from: YearCatalogue, to: YearCatalogue, code: string): Followed {
  const item = findItem(from, code);
  return { item, again: item && itemAgain(from, to, item) };
}

/** An item of one year in the next: by its name, with or without what stands in brackets. */
function itemAgain(from: YearCatalogue, to: YearCatalogue, item: CatalogueItem): ItemAgain | null {
  const bare = plainName(item.text);
  const twin = to.items.find((one) => one.code.charAt(0) === item.code.charAt(0) && plainName(one.text) === bare);
  if (twin) return { item: twin, isSame: true };
  const match = sameItemIn(from, to, item.code);
  return match && { item: match.item, isSame: match.likeness === 1 };
}

/** "Q&A (ถาม-ตอบ)" and "Q & A" are one name. */
export function plainName(name: string): string {
  return toArabicDigits(name)
    .replace(/\s*\([^)]*\)/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '');
}
