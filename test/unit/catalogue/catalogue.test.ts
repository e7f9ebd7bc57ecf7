// The catalogue of the assessment: what ships, a year's items with the office's own, and an item found again in another year.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Catalogue, catalogueOfYear, findIndicator, findItem } from '../../../src/catalogue/catalogue.ts';
import { readCatalogue, writeCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { likenessOf, sameItemIn } from '../../../src/catalogue/same-item.ts';

const json: unknown = JSON.parse(readFileSync(new URL('../../../assets/catalogue/ita.json', import.meta.url), 'utf8'));
const catalogue: Catalogue = readCatalogue(json) ?? { indicators: [], items: [] };
const year = (assessmentYear: number) => catalogueOfYear(catalogue, [], assessmentYear);

test('the shipped file holds ten indicators and every item once a year', () => {
  expect(catalogue.indicators.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const names = catalogue.items.map(({ assessmentYear, code }) => `${assessmentYear} ${code}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(250);
  expect(readCatalogue(JSON.parse(JSON.stringify(writeCatalogue(catalogue))))).toEqual(catalogue);
});

test('a document of another form is none', () => {
  expect(readCatalogue(null)).toBeNull();
  expect(readCatalogue({ format: 'ita-catalogue', formatVersion: 2, indicators: [], items: [] })).toBeNull();
  expect(
    readCatalogue({ format: 'ita-catalogue', formatVersion: 1, indicators: [], items: [{ code: 'X1' }] }),
  ).toBeNull();
});

test('the questions of the year the sample answers', () => {
  expect(findItem(year(2565), 'I7')).toMatchObject({ indicatorNo: 2, isConfirmed: true });
  expect(findItem(year(2565), 'O38')?.text).toBe('การเสริมสร้างวัฒนธรรมองค์กร');
  expect(findItem(year(2566), 'O38')?.text).not.toBe('การเสริมสร้างวัฒนธรรมองค์กร');
  expect(findItem(year(2565), 'O99')).toBeNull();
  expect(findIndicator(year(2565), 8)?.alsoNamed).toContain('การปรับปรุงการทำงาน');
});

test('a year without data of an instrument borrows the nearest and says it is unconfirmed', () => {
  const borrowed = findItem(year(2570), 'I7');
  expect(borrowed).toMatchObject({ assessmentYear: 2570, isConfirmed: false });
  expect(borrowed?.text).toBe(findItem(year(2565), 'I7')?.text);
});

test("the office's own entries go before the shipped ones, in their year alone", () => {
  const entry = { id: 'c', assessmentYear: 2566, code: 'O8', indicatorNo: 9, text: 'ถาม-ตอบ ของอบต.' };
  expect(findItem(catalogueOfYear(catalogue, [entry], 2566), 'O8')).toMatchObject({
    text: entry.text,
    isConfirmed: true,
  });
  expect(findItem(catalogueOfYear(catalogue, [entry], 2565), 'O8')?.text).toBe('Q&A (ถาม-ตอบ)');
  const codes = catalogueOfYear(catalogue, [{ ...entry, code: 'O44' }], 2566).items.map(({ code }) => code);
  expect(codes.slice(-2)).toEqual(['O43', 'O44']);
});

test('an item is found again by its name when its number has moved', () => {
  expect(sameItemIn(year(2564), year(2565), 'O42')).toMatchObject({ item: { code: 'O42' } });
  expect(sameItemIn(year(2566), year(2567), 'O42')).toMatchObject({ item: { code: 'O34' } });
  expect(sameItemIn(year(2565), year(2566), 'O99')).toBeNull();
});

test('likeness does not see spaces, signs or the script of digits, and tells different names apart', () => {
  expect(likenessOf('รอบ 6 เดือน', 'รอบ๖เดือน')).toBe(1);
  expect(likenessOf('E–Service', 'E-SERVICE')).toBe(1);
  expect(likenessOf('แผนการใช้จ่ายงบประมาณประจำปี', 'รายงานผลการดำเนินงานประจำปี')).toBeLessThan(0.6);
  expect(likenessOf('', '')).toBe(0);
  expect(likenessOf('กขกค', 'กคกข')).toBeLessThan(1);
});
