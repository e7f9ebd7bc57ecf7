// The office's own word on the assessment's items: given away and taken in as a catalogue, and items found by code or words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Catalogue, catalogueOfYear } from '../../../src/catalogue/catalogue.ts';
import { codeOf, findItems } from '../../../src/catalogue/find-items.ts';
import { catalogueWith, indicatorFor, takeIn } from '../../../src/catalogue/office-entries.ts';
import { readCatalogue, writeCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import type { CatalogueEntry } from '../../../src/register/model.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';

const json: unknown = JSON.parse(readFileSync(new URL('../../../assets/catalogue/ita.json', import.meta.url), 'utf8'));
const shipped: Catalogue = readCatalogue(json) ?? { indicators: [], items: [] };

const entries: readonly CatalogueEntry[] = [
  { id: 'a', assessmentYear: 2565, code: 'O38', indicatorNo: 10, text: 'ชื่อที่สำนักงานใช้' },
  { id: 'b', assessmentYear: 2570, code: 'O1', indicatorNo: 9, text: 'ข้อของปีใหม่' },
];

/** Through a file and back, as another office gets it. */
const sent = (catalogue: Catalogue) =>
  readCatalogue(JSON.parse(JSON.stringify(writeCatalogue(catalogue)))) ?? { indicators: [], items: [] };

test('what one office gives away another takes in, and nothing more than what differs', () => {
  const taken = takeIn(sent(catalogueWith(shipped, entries)), shipped, [], countingIds());
  expect(taken.entries.map(({ id: _, ...entry }) => entry)).toEqual(entries.map(({ id: _, ...entry }) => entry));
  expect([taken.taken, taken.skipped]).toEqual([2, 0]);
});

test('taken in twice it changes nothing, and an own entry keeps its id', () => {
  const once = takeIn(sent(catalogueWith(shipped, entries)), shipped, [], countingIds());
  const twice = takeIn(sent(catalogueWith(shipped, entries)), shipped, once.entries, countingIds());
  expect(twice).toEqual({ entries: once.entries, taken: 0, skipped: 0 });
  const [first] = entries;
  const other = catalogueWith(shipped, first ? [{ ...first, text: 'อีกชื่อหนึ่ง' }] : []);
  expect(takeIn(sent(other), shipped, entries, countingIds()).entries[0]).toEqual({ ...first, text: 'อีกชื่อหนึ่ง' });
});

test('the shipped word counts again where another office sends it', () => {
  const back = takeIn(sent(shipped), shipped, entries.slice(0, 1), countingIds());
  const [entry] = back.entries;
  expect(entry?.text).toBe('การเสริมสร้างวัฒนธรรมองค์กร');
});

test('an item without an indicator cannot be an entry, and is counted', () => {
  const item = { assessmentYear: 2571, code: 'O1', indicatorNo: null, text: 'ไม่ระบุ', points: [], isConfirmed: true };
  expect(takeIn({ indicators: [], items: [item] }, shipped, [], countingIds())).toEqual({
    entries: [],
    taken: 0,
    skipped: 1,
  });
  expect(indicatorFor(shipped, { code: 'E3', indicatorNo: null })).toBe(6);
});

test('items are found by code in any writing, and by words', () => {
  const year = catalogueOfYear(shipped, [], 2565);
  const first = (query: string) => findItems(year, query)[0]?.code;
  expect(['I7', 'i๗', 'ข้อ ๐๘', '๐๓๘', 'OIT 21', 'E๑๑'].map(first)).toEqual(['I7', 'I7', 'O8', 'O38', 'O21', 'E11']);
  expect(
    findItems(year, '๗')
      .slice(0, 3)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(['E7', 'I7', 'O7']);
  expect(first('วัฒนธรรม องค์กร')).toBe('O38');
  expect(findItems(year, 'ไม่มีคำนี้')).toEqual([]);
  expect(findItems(year, ' ')).toBe(year.items);
  expect(codeOf('จัดซื้อ')).toBeNull();
});
