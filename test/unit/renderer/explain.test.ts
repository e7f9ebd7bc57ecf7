// How a sentence is read, in words: the day, what was inferred, how often, what it closes and why, and the clerk's own word first.
import { expect, test } from 'vitest';
import { closingText, explain, occurrenceText } from '../../../renderer/followup/explain.ts';
import { readTimes } from '../../../src/followup/readings.ts';
import type { CellAddress } from '../../../src/register/columns.ts';
import type { Measure } from '../../../src/register/model.ts';
import { followup as english } from '../../../src/wording/en/followup.ts';
import { followup as thai } from '../../../src/wording/th/followup.ts';
import { roundId } from '../../fixtures/report-register.ts';
import { measureOf, override, roundOf, stateOf, yearOf } from '../followup/measure-of.ts';

const reporting: CellAddress = { measureId: 'm', column: 'reporting', roundId: null };
const actions: CellAddress = { measureId: 'm', column: 'actions', roundId };

/** Each sentence of a cell, as one line. */
function told(measure: Measure, cell: CellAddress, words = thai): readonly string[] {
  const state = stateOf(measure, '2023-04-05');
  return readTimes(measure, cell, yearOf([measure]), roundOf()).map((time) =>
    explain(time, cell.column, state, words).join(' · '),
  );
}

test('a deadline says its day, what became of it, and that its year was inferred', () => {
  const measure = measureOf({
    reporting:
      '๑) จัดทำแผนการใช้จ่ายงบประมาณ ภายในเดือนตุลาคม ๒๕๖๕\n๒) ส่งลิงก์ ภายในเดือนมกราคม\n๓) ส่งใหม่ ภายในวันที่ ๓๑ เมษายน ๒๕๖๖',
    actions: '๑) จัดทำแผนการใช้จ่ายงบประมาณ ดำเนินการเมื่อวันที่ ๓ ตุลาคม ๒๕๖๕',
  });
  expect(told(measure, reporting)).toEqual([
    'กำหนดเสร็จ ๓๑ ตุลาคม ๒๕๖๕ · เสร็จเมื่อ ๓ ตุลาคม ๒๕๖๕ จากผลข้อ ๑)',
    'กำหนดเสร็จ ๓๑ มกราคม ๒๕๖๖ · ปีคาดจากปีงบประมาณ · เกินกำหนด ๖๔ วัน',
    'ไม่มีวันนี้ในปฏิทิน โปรดตรวจวันและเดือน',
  ]);
  expect(told(measure, actions)).toEqual(['เสร็จแล้ว ๓ ตุลาคม ๒๕๖๕ · ปิดกำหนดของข้อ ๑) เพราะเลขข้อตรงกัน และข้อความตรงกัน']);
  expect(told(measure, actions, english)).toEqual([
    'Done 3 October 2022 · Closes the deadline of ๑) because the item number is the same and the wording is the same',
  ]);
});

test('what returns says how often it falls due in the round; what has no day says why it cannot be followed', () => {
  const measure = measureOf({
    reporting:
      '๑) กำกับติดตาม ทุกเดือน\n๒) รายงาน ไตรมาสละ ๑ ครั้ง\n๓) ดูแลทุกครั้ง\n๔) ส่งผลภายในสองเดือน นับจากวันตรวจสอบ\n๕) ทำอย่างต่อเนื่อง\n๖) จัดประชุม',
  });
  expect(told(measure, reporting)).toEqual([
    'ทุกเดือน · ๖ ครั้งในรอบนี้',
    'ทุกไตรมาส · ๒ ครั้งในรอบนี้',
    'ทุกครั้งที่มีเหตุ · ไม่มีวันให้ติดตามในรอบนี้',
    'นับไป ๒ เดือน จาก “วันตรวจสอบ” ยังไม่รู้วันแน่นอน',
    'ไม่บอกวันแน่นอน จึงติดตามเป็นวันไม่ได้',
    'ไม่พบวันที่ในข้อความนี้',
  ]);
});

test('a result without a deadline, and a date in the wrong column, say that they count for nothing', () => {
  const measure = measureOf({ actions: '๑) ประชุม ดำเนินการเมื่อวันที่ ๔ มกราคม ๒๕๖๖\n๒) จะเสร็จ ภายในเดือนมีนาคม ๒๕๖๖' });
  expect(told(measure, actions)).toEqual([
    'เสร็จแล้ว ๔ มกราคม ๒๕๖๖ · ยังไม่ตรงกับกำหนดข้อใด',
    'อยู่ในช่องการดำเนินการ จึงไม่นับเป็นกำหนด',
  ]);
});

test('the clerk’s own word comes in the place of what is read', () => {
  const sentence = 'จัดทำแผน ภายในเดือนตุลาคม ๒๕๖๕';
  const moved = measureOf({ reporting: `๑) ${sentence}` }, [override(sentence, 'due', { date: '2022-11-15' })]);
  expect(told(moved, reporting)).toEqual(['กำหนดเอง: กำหนดเสร็จ ๑๕ พฤศจิกายน ๒๕๖๕ · เกินกำหนด ๑๔๑ วัน']);
  const ignored = measureOf({ reporting: `๑) ${sentence}` }, [override(sentence, 'ignored')]);
  expect(told(ignored, reporting)).toEqual(['กำหนดเอง: ไม่นับข้อความนี้']);
});

test('a deadline closed by hand gives no other reason, and one of today says so', () => {
  const sentence = 'จัดทำแผน ภายในวันที่ ๕ เมษายน ๒๕๖๖';
  const today = stateOf(measureOf({ reporting: sentence }), '2023-04-05').duties[0]?.occurrences[0];
  expect(today && occurrenceText(today, thai)).toBe('ครบกำหนดวันนี้');
  const done = measureOf({ reporting: sentence }, [override(sentence, 'done', { date: '2023-04-04' })]);
  const closing = stateOf(done, '2023-04-05').duties[0]?.occurrences[0]?.closing;
  expect(closing && closingText(closing, thai)).toBe('เสร็จเมื่อ ๔ เมษายน ๒๕๖๖');
});
