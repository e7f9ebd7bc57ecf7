// What an office adds to the catalogue or says otherwise, beside what ships: the whole as one catalogue to give away, and another's
// catalogue taken in. It reads no file.
import type { CatalogueEntry, Id } from '../register/model.ts';
import { type Catalogue, type CatalogueItem, findIndicator, itemOf } from './catalogue.ts';

/** The catalogue as the office knows it: what ships, with its own entries in place. `readCatalogue` reads it back. */
export function catalogueWith(shipped: Catalogue, entries: readonly CatalogueEntry[]): Catalogue {
  const items = new Map(shipped.items.map((item) => [keyOf(item), item]));
  for (const entry of entries) items.set(keyOf(entry), itemOf(entry));
  return { indicators: shipped.indicators, items: [...items.values()] };
}

export interface TakenIn {
  /** The office's entries afterwards. */
  readonly entries: readonly CatalogueEntry[];
  /** Entries that are new or read otherwise than before. */
  readonly taken: number;
  /** Items that name no indicator, which an entry must have. */
  readonly skipped: number;
}

/** Takes in what another catalogue says otherwise than the shipped one; of an item that both offices changed, the other's word counts. */
export function takeIn(
  other: Catalogue,
  shipped: Catalogue,
  entries: readonly CatalogueEntry[],
  newId: () => Id,
): TakenIn {
  const ships = new Map(shipped.items.map((item) => [keyOf(item), item]));
  const own = new Map(entries.map((entry) => [keyOf(entry), entry]));
  let taken = 0;
  let skipped = 0;
  for (const item of other.items) {
    const key = keyOf(item);
    const before = own.get(key);
    const ship = ships.get(key);
    const isKnown = before ? isSame(before, item) : ship !== undefined && isSame(ship, item);
    if (isKnown) continue;
    const { assessmentYear, code, indicatorNo, text } = item;
    if (indicatorNo === null) {
      skipped += 1;
      continue;
    }
    own.set(key, { id: before?.id ?? newId(), assessmentYear, code, indicatorNo, text });
    taken += 1;
  }
  return { entries: [...own.values()], taken, skipped };
}

/** The entry of an item, or null where the office has said nothing of it. */
export function entryOf(
  entries: readonly CatalogueEntry[],
  item: Pick<CatalogueItem, 'assessmentYear' | 'code'>,
): CatalogueEntry | null {
  return entries.find((entry) => keyOf(entry) === keyOf(item)) ?? null;
}

/** A group's indicator where an item names none: the first of its instrument. */
export function indicatorFor(
  catalogue: Pick<Catalogue, 'indicators'>,
  item: Pick<CatalogueItem, 'code' | 'indicatorNo'>,
): number {
  const named = item.indicatorNo === null ? null : findIndicator(catalogue, item.indicatorNo);
  const ofInstrument = catalogue.indicators.find(({ instrument }) => instrument.charAt(0) === item.code.charAt(0));
  return named?.no ?? ofInstrument?.no ?? 1;
}

function isSame(
  one: Pick<CatalogueItem, 'indicatorNo' | 'text'>,
  other: Pick<CatalogueItem, 'indicatorNo' | 'text'>,
): boolean {
  return one.indicatorNo === other.indicatorNo && one.text === other.text;
}

function keyOf({ assessmentYear, code }: Pick<CatalogueItem, 'assessmentYear' | 'code'>): string {
  return `${assessmentYear}/${code}`;
}
