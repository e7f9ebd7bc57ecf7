// What the ITA assessment asks, always by assessment year: indicators, questions, item numbers. Shipped data with the office's
// own entries laid over it. It reads no file and knows no text of a report.
import type { CatalogueEntry, Instrument } from '../register/model.ts';

/** An indicator of the assessment (ตัวชี้วัดที่ ๑ …). */
export interface Indicator {
  readonly no: number;
  readonly name: string;
  /** Other names in use for it. */
  readonly alsoNamed: readonly string[];
  readonly instrument: Instrument;
}

/** A question or item of one assessment year. */
export interface CatalogueItem {
  /** พ.ศ. */
  readonly assessmentYear: number;
  /** "I7", "E11", "O8". */
  readonly code: string;
  /** Null where the source names none. */
  readonly indicatorNo: number | null;
  /** The question, or the item's name. */
  readonly text: string;
  /** What the question asks about one by one. */
  readonly points: readonly string[];
  /** False where no public source was found, or where it is carried over from another year. */
  readonly isConfirmed: boolean;
}

/** All years together, as they ship. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly items: readonly CatalogueItem[];
}

/** The items of one year as the office knows them, in the order of their numbers. */
export interface YearCatalogue {
  readonly assessmentYear: number;
  readonly indicators: readonly Indicator[];
  readonly items: readonly CatalogueItem[];
}

/**
 * One assessment year. Where the shipped data has nothing of an instrument for it, the nearest year's items stand in,
 * unconfirmed (the earlier of two as near); the office's entries go before all.
 */
export function catalogueOfYear(
  catalogue: Catalogue,
  entries: readonly CatalogueEntry[],
  assessmentYear: number,
): YearCatalogue {
  const byCode = new Map<string, CatalogueItem>();
  for (const letter of ['I', 'E', 'O']) {
    const ofInstrument = catalogue.items.filter((item) => item.code.startsWith(letter));
    const years = [...new Set(ofInstrument.map((item) => item.assessmentYear))];
    const [nearest] = years.toSorted(
      (one, other) => Math.abs(one - assessmentYear) - Math.abs(other - assessmentYear) || one - other,
    );
    for (const item of ofInstrument) {
      if (item.assessmentYear !== nearest) continue;
      byCode.set(item.code, nearest === assessmentYear ? item : { ...item, assessmentYear, isConfirmed: false });
    }
  }
  for (const entry of entries) {
    if (entry.assessmentYear === assessmentYear) byCode.set(entry.code, itemOf(entry));
  }
  return { assessmentYear, indicators: catalogue.indicators, items: [...byCode.values()].toSorted(inCodeOrder) };
}

/** What an entry of the office says, as an item; an entry lists no points. */
export function itemOf({ assessmentYear, code, indicatorNo, text }: CatalogueEntry): CatalogueItem {
  return { assessmentYear, code, indicatorNo, text, points: [], isConfirmed: true };
}

/** The item of this code, or null. */
export function findItem(year: YearCatalogue, code: string): CatalogueItem | null {
  return year.items.find((item) => item.code === code) ?? null;
}

/** The indicator of this number, or null. */
export function findIndicator(year: Pick<YearCatalogue, 'indicators'>, no: number): Indicator | null {
  return year.indicators.find((indicator) => indicator.no === no) ?? null;
}

const letters = 'IEO';

/** I before E before O, then by number. */
export function inCodeOrder(one: { readonly code: string }, other: { readonly code: string }): number {
  const letter = letters.indexOf(one.code.charAt(0)) - letters.indexOf(other.code.charAt(0));
  return letter || Number(one.code.slice(1)) - Number(other.code.slice(1));
}
