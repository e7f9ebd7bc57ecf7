// The office's phrases and stock sentences, and which of them go on from what was typed.
import { expect, test } from 'vitest';
import { blankMeasure } from '../../../src/register/blank.ts';
import { completing, phrasesOf, typedStart, withPhrase } from '../../../src/register/phrases.ts';
import { register } from '../../fixtures/report-register.ts';

const steps = (...lines: readonly string[]) => lines.map((line, at) => `${'๑๒๓๔'[at]}) ${line}`).join('\n');
const measures = [
  { ...blankMeasure('a'), steps: steps('รายงานผลการดำเนินการให้ผู้บริหารทราบ', 'เผยแพร่ข้อมูลบนเว็บไซต์') },
  { ...blankMeasure('b'), steps: steps('รายงานผลการ ดำเนินการให้ผู้บริหารทราบ', 'ทำอย่างอื่นที่มีครั้งเดียว') },
  { ...blankMeasure('c'), actions: { r: '๑) ประชุมคณะทำงาน ดำเนินการเมื่อวันที่ ๓ มกราคม ๒๕๖๖' } },
  { ...blankMeasure('d'), actions: { r: '๑) ประชุมคณะทำงาน ดำเนินการเมื่อวันที่ ๔ มกราคม ๒๕๖๖' } },
];
const office = {
  ...register([{ id: 'g', heading: '', measures }]),
  phrases: [
    { id: 'p', column: 'steps' as const, text: 'รายงานผลต่อสภา' },
    { id: 'q', column: 'reporting' as const, text: 'รายงานผลในช่องอื่น' },
  ],
};

test('the bank comes first, then what stands more than once in the cells of the column, however it is spaced', () => {
  expect(phrasesOf(office, 'steps')).toEqual([
    { text: 'รายงานผลต่อสภา', isOwn: true, count: 0 },
    { text: 'รายงานผลการดำเนินการให้ผู้บริหารทราบ', isOwn: false, count: 2 },
  ]);
});

test('of what was done the sentence returns and not its day', () => {
  expect(phrasesOf(office, 'actions').map(({ text }) => text)).toEqual(['ประชุมคณะทำงาน']);
});

test('only what begins as typed is offered, the last used first', () => {
  const phrases = phrasesOf(office, 'steps');
  expect(completing(phrases, 'รายงาน ผล', []).map(({ count }) => count)).toEqual([0, 2]);
  expect(completing(phrases, 'รายงานผล', ['รายงานผลการดำเนินการให้ผู้บริหารทราบ']).map(({ count }) => count)).toEqual([
    2, 0,
  ]);
  expect(completing(phrases, 'เผย', [])).toEqual([]);
  expect(completing(phrases, 'รายงานผลต่อสภา', [])).toEqual([]);
});

test('a start is read at the end of a line alone, from three letters on, behind the list mark', () => {
  expect(typedStart('๑) ราย', 6)).toEqual({ start: 3, typed: 'ราย' });
  expect(typedStart('ก่อน\n๒) รายงาน\nหลัง', 14)).toEqual({ start: 8, typed: 'รายงาน' });
  expect(typedStart('๑) รา', 5)).toBeNull();
  expect(typedStart('๑) รายงาน', 6)).toBeNull();
  expect(typedStart('', 0)).toBeNull();
});

test('a sentence comes into the bank once, in one line and without its mark', () => {
  const added = withPhrase(office.phrases, { id: 'n', column: 'steps', text: ' ๒) ส่งให้\nผู้บริหาร ' });
  expect(added?.at(-1)?.text).toBe('ส่งให้ ผู้บริหาร');
  expect(withPhrase(office.phrases, { id: 'n', column: 'steps', text: 'รายงานผล ต่อสภา' })).toBeNull();
  expect(withPhrase(office.phrases, { id: 'n', column: 'steps', text: ' ๑) ' })).toBeNull();
});
