// Tables of other shapes than the sample's: headings missing, moved or more, groups in rows, rows cut by a page.
import { expect, it } from 'vitest';
import { importReport } from '../../../src/app/import-report.ts';
import { planImport } from '../../../src/app/import-source.ts';
import { newRegister } from '../../../src/app/new-register.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { recogniseReport } from '../../../src/exchange/recognise.ts';
import { readSeparated } from '../../../src/exchange/separated-text.ts';
import type { Source } from '../../../src/exchange/source.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';

const heading = ['ประเด็นที่ต้องพัฒนา', 'ผู้รับผิดชอบ', 'ขั้นตอน/มาตรการ', 'การกำกับติดตาม', 'การดำเนินการ'];
const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const recognise = (text: string) => recogniseReport(readSeparated(text, '\t'));

it('maps columns by their headings, whatever their order', () => {
  const [issue = '', responsible = '', steps = '', reporting = '', actions = ''] = heading;
  const found = recognise(
    table([actions, issue, steps, responsible, reporting], ['ทำแล้ว', 'E๑ ก', 'ขั้น', 'กองคลัง', 'รายงาน']),
  );
  expect(found.groups[0]?.measures[0]?.cells).toMatchObject({
    issue: 'E๑ ก',
    responsible: 'กองคลัง',
    steps: 'ขั้น',
    reporting: 'รายงาน',
    actions: 'ทำแล้ว',
  });
});

it('says which columns it leaves out', () => {
  const found = recognise(table(['ที่', ...heading, 'หมายเหตุ'], ['๑', 'ก', 'ข', 'ค', 'ง', 'จ', 'ฉ']));
  expect(found.groups[0]?.measures[0]?.cells.issue).toBe('ก');
  expect(found.guesses.filter((guess) => guess.kind === 'columnLeftOut').map((guess) => guess.caption)).toEqual([
    'ที่',
    'หมายเหตุ',
  ]);
});

it('a measure that says a round in one of its cells is no second heading row', () => {
  const rows = [
    ['ที่', 'ประเด็นที่ต้องพัฒนา', 'ผู้รับผิดชอบ', 'มาตรการ', 'การกำกับติดตาม', 'ผลการดำเนินการ'],
    ['1', 'E๑ เจ้าหน้าที่ให้บริการ', 'กองช่าง', 'จัดทำคู่มือ', 'รอบ 6 เดือน', ''],
  ];
  const { groups } = recogniseReport(rows.map((cells, at) => ({ kind: 'row', line: at + 1, cells }) as const));
  expect(groups.flatMap(({ measures }) => measures.map(({ cells }) => cells.reporting))).toEqual(['รอบ 6 เดือน']);
});

it('takes a table without a heading row in the order of the report, and says so', () => {
  const found = recognise(table(['E๑ ก', 'ข', 'ค', 'ง', 'จ']));
  expect(found.groups[0]?.measures[0]?.cells.actions).toBe('จ');
  expect(found.guesses.map((guess) => guess.kind)).toEqual(['noHeadingRow', 'groupMissing']);
});

it('joins a row that a page cut in two', () => {
  const found = recognise(
    `${table(heading, ['E๑ ก', 'ข', 'ค', 'ง', '๑) จ'])}\n\n${table(heading, ['', '', '', '', '๒) ฉ'])}`,
  );
  expect(found.groups[0]?.measures.map((measure) => measure.cells.actions)).toEqual(['๑) จ\n๒) ฉ']);
  expect(found.guesses.map((guess) => guess.kind)).toContain('rowContinued');
});

it('joins a group in two rows that is repeated as one row on the next page', () => {
  const found = recognise(
    `${table(heading, ['ตัวชี้วัดที่ ๒ ก', '', '', '', ''], ['เครื่องมือการประเมิน แบบวัด IIT', '', '', '', ''], ['๑ ก', '', '', '', ''])}

${table(heading, ['ตัวชี้วัดที่ ๒  ก เครื่องมือการประเมิน แบบวัด IIT', '', '', '', ''], ['๒ ข', '', '', '', ''])}`,
  );
  expect(found.groups.map((group) => [group.heading, group.measures.length])).toEqual([
    ['ตัวชี้วัดที่ ๒ ก\nเครื่องมือการประเมิน แบบวัด IIT', 2],
  ]);
});

it('loses no text of a row wider than its heading', () => {
  const found = recognise(table(heading, ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ']));
  expect(found.groups[0]?.measures[0]?.cells.actions).toBe('จ ฉ');
  expect(found.guesses.map((guess) => guess.kind)).toContain('cellsJoined');
});

it('reports text after the table that it does not take in', () => {
  const found = recognise(`${table(heading, ['ก', 'ข', 'ค', 'ง', 'จ'])}\n\nลงชื่อ ผู้รายงาน`);
  expect(found.guesses.at(-1)).toEqual({ kind: 'textLeftOut', line: 4, text: 'ลงชื่อ ผู้รายงาน' });
});

it('reads quoted cells with line ends, tabs and doubled quotes as spreadsheets write them', () => {
  expect(readSeparated('"๑) ก\n๒) ""ข"""\t"a\tb"\tค\r\nง\t"จ" ฉ', '\t')).toEqual([
    { kind: 'row', line: 1, cells: ['๑) ก\n๒) "ข"', 'a\tb', 'ค'] },
    { kind: 'row', line: 3, cells: ['ง', '"จ" ฉ'] },
  ]);
});

it.each([
  ['plain words', 'บันทึกข้อความ\nไม่มีตารางในหน้านี้', 'noTable'],
  ['a heading without rows', `ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n\n${table(heading)}`, 'noMeasure'],
  ['no fiscal year', table(heading, ['ก', 'ข', 'ค', 'ง', 'จ']), 'fiscalYearUnknown'],
])('refuses %s in words', (_name, source, reason) => {
  expect(importReport(source, countingIds())).toEqual({
    ok: false,
    error: { kind: 'sourceUnreadable', path: '', reason },
  });
});

const text = `ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nองค์การบริหารส่วนตำบลสอง\n\n${table(heading, ['ก', 'ข', 'ค', 'ง', 'จ'])}`;
const source: Source = {
  kind: 'tabSeparated',
  name: '',
  sheets: [{ name: '', isHidden: false, grid: readSeparated(text, '\t') }],
  notes: [],
};

it('adds its year to an open register and keeps the office of the register', () => {
  const newId = countingIds();
  const register = newRegister(newId, 'เทศบาลตำบลหนึ่ง', 2567, 6);
  const planned = planImport(register, source, noCorrections, newId);
  const applied = planned.ok && planned.value.change ? applyChange(register, planned.value.change) : null;
  expect(applied?.ok && applied.value.register.fiscalYears.map(({ year }) => year)).toEqual([2566, 2567]);
  expect(applied?.ok && applied.value.register.organisation.name).toBe('เทศบาลตำบลหนึ่ง');
  expect(planned.ok && planned.value.review.guesses.map((guess) => guess.kind)).toContain('organisationDiffers');
});

it('fills the empty year of a new register, and finds nothing to do a second time', () => {
  const newId = countingIds();
  const register = newRegister(newId, '', 2566, 6);
  const first = planImport(register, source, noCorrections, newId);
  const applied = first.ok && first.value.change ? applyChange(register, first.value.change) : null;
  if (!applied?.ok) throw new Error('not applied');
  expect(applied.value.register.organisation.name).toBe('องค์การบริหารส่วนตำบลสอง');
  expect(applied.value.register.fiscalYears[0]?.groups.flatMap(({ measures }) => measures).length).toBe(1);
  const again = planImport(applied.value.register, source, noCorrections, newId);
  expect(again.ok && again.value).toMatchObject({ change: null, review: { counts: { added: 0, same: 1 } } });
});
