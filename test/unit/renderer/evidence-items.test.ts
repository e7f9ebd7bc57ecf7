import { expect, test } from 'vitest';
import { itemChoices } from '../../../renderer/evidence/evidence-items.ts';
import { blankMeasure } from '../../../src/register/blank.ts';

test('every item of the round’s actions can be chosen, then those that only the plan has, each once', () => {
  const measure = {
    ...blankMeasure('m1'),
    steps: '๑) ทำแผน\n๒) ประกาศ\n๒.๑) บนเว็บ\n๓) รายงาน',
    reporting: '๑) ทุกเดือน\n๔) สิ้นปี',
    actions: { r6: '๑) ทำแล้ว\n๒) ประกาศแล้ว', r12: '๙) ของอีกรอบ' },
  };
  expect(itemChoices(measure, 'r6').map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    '๑) ทำแล้ว',
    '๒) ประกาศแล้ว',
    '๒.๑) บนเว็บ',
    '๓) รายงาน',
    '๔) สิ้นปี',
  ]);
  expect(itemChoices(blankMeasure('m2'), 'r6')).toEqual([]);
});

test('a long item is told by how it begins, cut between letters', () => {
  const [choice] = itemChoices({ ...blankMeasure('m1'), steps: `๑) ${'😀'.repeat(100)}` }, 'r6');
  expect(choice?.text).toBe(`${'😀'.repeat(48)}…`);
});
