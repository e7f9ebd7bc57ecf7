import { expect, test } from 'vitest';
import { isUnfiltered, noFilters, passes, tableRows, unsaid, valuesOf } from '../../../renderer/filters/facets.ts';
import { measureState } from '../../../src/followup/status.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { FiscalYear, Organisation, Round } from '../../../src/register/model.ts';

const organisation: Organisation = {
  kind: 'sao',
  name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  shortName: '',
  district: '',
  province: '',
  units: [{ id: 'u', name: 'ฝ่ายคลังและพัสดุ', aliases: 'กองคลัง' }],
  ownWords: '',
};
const round: Round = { id: 'r', months: 6, cover: '', reportDate: null, memoNumber: '', memoDate: null };
const fiscalYear: FiscalYear = {
  id: 'y',
  year: 2566,
  assessmentYear: 2565,
  heading: '',
  introduction: '',
  columns: [],
  rounds: [round],
  groups: [
    {
      id: 'g',
      heading: 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT',
      measures: [
        { ...blankMeasure('1'), responsible: 'สำนักปลัด/กองคลัง', flag: 'urgent', actions: { r: 'ทำแล้วเมื่อปี ๒๕๖๖' } },
        { ...blankMeasure('2'), responsible: 'กองคลัง', actions: { other: 'ปี ๒๕๖๖' } },
      ],
    },
    { id: 'h', heading: 'หัวข้อเปล่า', measures: [{ ...blankMeasure('3'), responsible: 'นายก' }] },
  ],
};
const rows = tableRows(organisation, fiscalYear, round);
const shown = (filters: Parameters<typeof passes>[1]) =>
  rows.filter((row) => passes(row, filters)).map(({ measure }) => measure.id);

test('units are counted by the office’s own names, and rows that name none are one value of their own', () => {
  expect(valuesOf(rows, 'unit', [])).toEqual([
    { value: 'ฝ่ายคลังและพัสดุ', count: 2 },
    { value: 'สำนักปลัด', count: 1 },
    { value: unsaid, count: 1 },
  ]);
});

test('a value that was chosen stays in the list when no row has it any more', () => {
  expect(valuesOf(rows, 'flag', ['develop'])).toEqual([
    { value: 'urgent', count: 1 },
    { value: 'develop', count: 0 },
  ]);
});

test('rows are told apart by how they stand, where that was read', () => {
  const state = measureState({ ...blankMeasure('2') }, fiscalYear, round, '2023-01-01', { soonDays: 30 });
  const read = tableRows(organisation, fiscalYear, round, new Map([['2', { state }]]));
  expect(valuesOf(read, 'status', ['overdue'])).toEqual([
    { value: 'notReported', count: 1 },
    { value: 'overdue', count: 0 },
  ]);
  expect(read.filter((row) => passes(row, { chosen: { status: ['notReported'] }, text: '' }))).toHaveLength(1);
});

test('within a facet any of the values is enough, across facets all must hold', () => {
  expect(shown({ chosen: { unit: ['สำนักปลัด', unsaid] }, text: '' })).toEqual(['1', '3']);
  expect(shown({ chosen: { unit: ['ฝ่ายคลังและพัสดุ'], flag: ['urgent'] }, text: '' })).toEqual(['1']);
  expect(shown({ chosen: { instrument: ['IIT'] }, text: '' })).toEqual(['1', '2']);
  expect(shown({ chosen: { instrument: [unsaid] }, text: '' })).toEqual(['3']);
});

test('text is looked for in the cells of the round on view alone, in either script of digits', () => {
  expect(shown({ chosen: {}, text: '2566' })).toEqual(['1']);
  expect(shown({ chosen: {}, text: ' ' })).toEqual(['1', '2', '3']);
});

test('empty choices and blank text are no filter', () => {
  expect(isUnfiltered(noFilters)).toBe(true);
  expect(isUnfiltered({ chosen: { unit: [] }, text: '  ' })).toBe(true);
  expect(isUnfiltered({ chosen: { unit: [unsaid] }, text: '' })).toBe(false);
});
