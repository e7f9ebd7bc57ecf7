// From the JSON of a catalogue to the catalogue: the shipped file, or one that an office exported and another brings in.
import { type Catalogue, type CatalogueItem, type Indicator, inCodeOrder } from './catalogue.ts';

/** The catalogue that a parsed JSON document holds, or null where it is none or a part of it is not of its form. */
export function readCatalogue(json: unknown): Catalogue | null {
  if (!isRecord(json) || json.format !== 'ita-catalogue' || json.formatVersion !== 1) return null;
  const indicators = readAll(json.indicators, readIndicator);
  const items = readAll(json.items, readItem);
  return indicators && items ? { indicators, items } : null;
}

/** The document that `readCatalogue` reads; equal catalogues give equal documents. */
export function writeCatalogue({ indicators, items }: Catalogue): object {
  return {
    format: 'ita-catalogue',
    formatVersion: 1,
    indicators: indicators.map(({ no, name, alsoNamed, instrument }) => ({ no, name, alsoNamed, instrument })),
    items: items
      .toSorted((one, other) => one.assessmentYear - other.assessmentYear || inCodeOrder(one, other))
      .map(({ assessmentYear, code, indicatorNo, text, points, isConfirmed }) => ({
        assessmentYear,
        code,
        indicatorNo,
        text,
        ...(points.length === 0 ? {} : { points }),
        isConfirmed,
      })),
  };
}

function readIndicator(json: unknown): Indicator | null {
  if (!isRecord(json)) return null;
  const { no, name, alsoNamed, instrument } = json;
  if (typeof no !== 'number' || typeof name !== 'string') return null;
  if (instrument !== 'IIT' && instrument !== 'EIT' && instrument !== 'OIT') return null;
  const others = alsoNamed === undefined ? [] : readAll(alsoNamed, readText);
  return others && { no, name, alsoNamed: others, instrument };
}

function readItem(json: unknown): CatalogueItem | null {
  if (!isRecord(json)) return null;
  const { assessmentYear, code, indicatorNo, text, points, isConfirmed } = json;
  if (typeof assessmentYear !== 'number' || typeof text !== 'string') return null;
  if (typeof code !== 'string' || !/^[IEO][1-9]\d{0,2}$/u.test(code)) return null;
  if (indicatorNo !== null && typeof indicatorNo !== 'number') return null;
  const asked = points === undefined ? [] : readAll(points, readText);
  return asked && { assessmentYear, code, indicatorNo, text, points: asked, isConfirmed: isConfirmed === true };
}

function readText(json: unknown): string | null {
  return typeof json === 'string' ? json : null;
}

/** All of a list, or null where one is not of its form. */
function readAll<Item>(json: unknown, read: (json: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(json)) return null;
  const items = json.map(read);
  return items.every((item) => item !== null) ? items : null;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
