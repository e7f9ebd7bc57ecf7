// What is read out of the first cell and of a group's heading; the texts themselves are never changed.
import { expect, it } from 'vitest';
import { composeGroupHeading, readGroupHeading } from '../../../src/register/group-heading.ts';
import { readIssue } from '../../../src/register/item-code.ts';
import type { Instrument } from '../../../src/register/model.ts';

it.each<[string, Instrument | null, string | null, string | null, string]>([
  ['๗ ท่านรู้', 'IIT', '๗', 'I7', 'ท่านรู้'],
  ['1๑๐ บุคลากร', 'IIT', '1๑๐', 'I10', 'บุคลากร'],
  ['I๗ ท่านรู้', 'IIT', 'I๗', 'I7', 'ท่านรู้'],
  ['i7 ท่านรู้', null, 'i7', 'I7', 'ท่านรู้'],
  ['E๑๑ เจ้าหน้าที่', 'EIT', 'E๑๑', 'E11', 'เจ้าหน้าที่'],
  ['E11\nเจ้าหน้าที่', null, 'E11', 'E11', 'เจ้าหน้าที่'],
  ['ข้อ ๐๘ Q & A', 'OIT', 'ข้อ ๐๘', 'O8', 'Q & A'],
  ['๐๓๘ การเสริมสร้าง', 'OIT', '๐๓๘', 'O38', 'การเสริมสร้าง'],
  ['O๐๘ Q & A', 'OIT', 'O๐๘', 'O8', 'Q & A'],
  ['o38 การ', 'OIT', 'o38', 'O38', 'การ'],
  ['OIT 8 Q & A', null, 'OIT 8', 'O8', 'Q & A'],
  ['OIT8 Q & A', null, 'OIT8', 'O8', 'Q & A'],
  ['10 บุคลากร', 'IIT', '10', 'I10', 'บุคลากร'],
  ['๗ ท่านรู้', null, '๗', null, 'ท่านรู้'],
  ['การเบิกจ่าย ๗ ครั้ง', 'IIT', null, null, 'การเบิกจ่าย ๗ ครั้ง'],
  ['๒๕๖๖ ปีงบประมาณ', 'IIT', null, null, '๒๕๖๖ ปีงบประมาณ'],
  ['๑) ข้อหนึ่ง', 'IIT', null, null, '๑) ข้อหนึ่ง'],
  ['Information ข่าวสาร', 'IIT', null, null, 'Information ข่าวสาร'],
  ['๐ ศูนย์', 'OIT', '๐', null, 'ศูนย์'],
  ['', 'IIT', null, null, ''],
])('“%s” under %s', (issue, instrument, printedCode, code, question) => {
  expect(readIssue(issue, instrument)).toEqual({ printedCode, code, question });
});

it.each([
  ['ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT', 2, 'การใช้งบประมาณ', 'IIT'],
  ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน เครื่องมือการประเมิน แบบวัด EIT', 8, 'การปรับปรุงการทำงาน', 'EIT'],
  ['ตัวชี้วัด 10 การป้องกัน\nการทุจริต (oit)', 10, 'การป้องกัน การทุจริต (oit)', 'OIT'],
  ['เครื่องมือการประเมิน แบบวัด OIT', null, '', 'OIT'],
  ['งานอื่น ๆ', null, '', null],
  ['', null, '', null],
])('“%s”', (heading, indicatorNo, indicatorName, instrument) => {
  expect(readGroupHeading(heading)).toEqual({ indicatorNo, indicatorName, instrument });
});

it('a composed heading reads back as what it was composed of', () => {
  expect(readGroupHeading(composeGroupHeading(10, 'การป้องกันการทุจริต', 'OIT'))).toEqual({
    indicatorNo: 10,
    indicatorName: 'การป้องกันการทุจริต',
    instrument: 'OIT',
  });
});
