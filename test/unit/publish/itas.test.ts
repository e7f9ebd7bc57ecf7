// The sheet to fill ITAS from: every open-data item of the year, its links, what is still missing.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { itasItems, itasSheet, itasText } from '../../../src/publish/itas.ts';
import { evidenceFile, evidenceLink, withEvidence } from '../../fixtures/evidence-register.ts';
import { sampleRegister } from '../../fixtures/report-register.ts';

const shipped = readCatalogue(
  JSON.parse(readFileSync(new URL('../../../assets/catalogue/ita.json', import.meta.url), 'utf8')),
);
const catalogue = shipped ?? { indicators: [], items: [] };

const link = evidenceLink('l1', 'ช่อง Q & A', 'https://www.tua-yang.go.th/qa', { clickPath: 'หน้าแรก > ถาม-ตอบ' });
const named = evidenceLink('l2', 'กระดานสนทนา', 'https://www.tua-yang.go.th/board');
const survey = evidenceLink('l3', 'แบบสำรวจ', 'https://www.tua-yang.go.th/survey', { clickPath: 'หน้าแรก > สำรวจ' });
const register = withEvidence(sampleRegister(), [
  [survey],
  [],
  [],
  [],
  [],
  [],
  [link, named],
  [evidenceFile('f', 'ก.pdf')],
]);
const [fiscalYear] = register.fiscalYears;
if (!fiscalYear) throw new Error('the sample has a year');
const source = { register, fiscalYear, catalogue };

it('lists every item of the assessment year by number, with the links of its measures', () => {
  const items = itasItems(source);
  const ofYear = catalogue.items.filter(({ assessmentYear, code }) => assessmentYear === 2565 && code.startsWith('O'));
  expect(items.filter(({ state }) => state !== 'elsewhere').map(({ code }) => code)).toEqual(
    ofYear.map(({ code }) => code),
  );
  expect(items.find(({ code }) => code === 'O8')).toMatchObject({ state: 'linked', links: [link, named] });
  expect(items.find(({ code }) => code === 'O38')).toMatchObject({ state: 'missing', links: [] });
});

it('does not lose the link of a measure that is no open-data item', () => {
  expect(itasItems(source).filter(({ state }) => state === 'elsewhere')).toMatchObject([
    { code: 'I7', links: [survey] },
  ]);
});

it('has one row a link, the way to it or its name as what is said of it', () => {
  const rows = itasSheet(source).rows.filter(([code]) => code === 'O8');
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['https://www.tua-yang.go.th/qa', 'หน้าแรก > ถาม-ตอบ', 'มีลิงก์แล้ว'],
    ['https://www.tua-yang.go.th/board', 'กระดานสนทนา', 'มีลิงก์แล้ว'],
  ]);
});

it('says in text how many items have a link, and which have none', () => {
  const text = itasText(source);
  expect(text).toContain('มีลิงก์แล้ว ๑ จาก ๔๓ ข้อ');
  expect(text).toMatch(/^O38 .+ \(ยังไม่มีลิงก์\)$/mu);
  expect(text).toContain('   https://www.tua-yang.go.th/qa\n   หน้าแรก > ถาม-ตอบ\n');
});

it("takes the office's own items of the year", () => {
  const own = { id: 'c', assessmentYear: 2565, code: 'O44', indicatorNo: 10, text: 'ข้อของหน่วยงาน' };
  expect(
    itasItems({ ...source, register: { ...register, catalogueEntries: [own] } }).find(({ code }) => code === 'O44'),
  ).toMatchObject({ name: own.text });
});
