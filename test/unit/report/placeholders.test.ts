import { expect, test } from 'vitest';
import { expandPlaceholders, omitEmptyWords, placeholderValues } from '../../../src/report/placeholders.ts';
import { defaultCover } from '../../../src/report/templates.ts';
import { register } from '../../fixtures/report-register.ts';

const example = register([]);
const [year] = example.fiscalYears;
const [round] = year?.rounds ?? [];
if (year === undefined || round === undefined) throw new Error('the fixture has a year and a round');
const values = placeholderValues(example, year, round);

test('every placeholder of the default cover is filled in', () => {
  expect(expandPlaceholders(defaultCover, values).split('\n')).toEqual([
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม',
    'และความโปร่งใสภายในหน่วยงาน',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
    'รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)',
    'องค์การบริหารส่วนตำบลตัวอย่าง',
    'อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง',
  ]);
});

test('the assessment year and the short name are known too, spaces inside the braces allowed', () => {
  expect(expandPlaceholders('{{ ปีประเมิน }} {{ชื่อย่อ}}', values)).toBe('๒๕๖๕ อบต.ตัวอย่าง');
});

test('an unknown placeholder stays as typed', () => {
  expect(expandPlaceholders('{{นายก}} {{}} {ปีงบประมาณ}', values)).toBe('{{นายก}} {{}} {ปีงบประมาณ}');
});

test('a value that looks like a placeholder is not expanded again', () => {
  expect(expandPlaceholders('{{หน่วยงาน}}', { ...values, หน่วยงาน: '{{รอบ}}' })).toBe('{{รอบ}}');
});

test('a cover without a district does not print a bare "อำเภอ"', () => {
  const nowhere = { ...values, อำเภอ: '' };
  expect(omitEmptyWords('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', nowhere)).toBe('จังหวัด{{จังหวัด}}');
  expect(omitEmptyWords('สอง  ช่อง', nowhere)).toBe('สอง  ช่อง');
});
