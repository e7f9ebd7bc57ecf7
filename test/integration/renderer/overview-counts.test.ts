// The numbers of the overview against a small table counted by hand.
import { expect, test } from 'vitest';
import { countOverview } from '../../../renderer/screens/overview-counts.ts';
import { newRegister } from '../../../src/app/new-register.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { Group, Measure } from '../../../src/register/model.ts';

let count = 0;
const newId = () => {
  count += 1;
  return `id-${count}`;
};
const empty = newRegister(newId, 'องค์การบริหารส่วนตำบลตัวอย่าง', 2566, 6);

function shownWith(groups: (roundId: string) => readonly Group[]) {
  const [year] = empty.fiscalYears;
  const round = year?.rounds[0];
  if (!year || !round) throw new Error('a new register has a year and a round');
  return { fiscalYear: { ...year, groups: groups(round.id) }, round };
}

const measure = (id: string, fields: Partial<Measure>): Measure => ({ ...blankMeasure(id), ...fields });

test('a table is counted by group, by unit and by what is missing', () => {
  const whole = { issue: 'I๗', steps: '๑) ทำ', reporting: 'ทุกเดือน' };
  const shown = shownWith((roundId) => [
    {
      id: 'g1',
      heading: 'ตัวชี้วัดที่ ๒',
      measures: [
        measure('a', { ...whole, responsible: 'สำนักปลัด/กองคลัง', actions: { [roundId]: 'ทำแล้ว' } }),
        measure('b', { ...whole, responsible: 'กองคลัง', actions: { [roundId]: '  \n ', other: 'รอบอื่น' } }),
      ],
    },
    { id: 'g2', heading: '', measures: [measure('c', { ...whole, responsible: '', actions: { [roundId]: 'ทำแล้ว' } })] },
    { id: 'g3', heading: 'ว่าง', measures: [] },
  ]);
  const counts = countOverview(empty.organisation, shown);
  expect(counts).toMatchObject({ measures: 3, withActions: 2, evidence: 0, withEvidence: 0 });
  expect(counts.byGroup.map((group) => [group.id, group.measures, group.withActions])).toEqual([
    ['g1', 2, 1],
    ['g2', 1, 1],
    ['g3', 0, 0],
  ]);
  expect(counts.byUnit).toEqual([
    { name: 'กองคลัง', measures: 2, withActions: 1 },
    { name: 'สำนักปลัด', measures: 1, withActions: 1 },
    { name: null, measures: 1, withActions: 1 },
  ]);
  expect(counts.unfinished).toEqual([
    { measureId: 'b', row: 2, issue: 'I๗', empty: ['actions'] },
    { measureId: 'c', row: 3, issue: 'I๗', empty: ['responsible'] },
  ]);
});

test('an empty year has nothing to show, and nobody is missing in it', () => {
  const counts = countOverview(
    empty.organisation,
    shownWith(() => []),
  );
  expect(counts).toEqual({
    measures: 0,
    withActions: 0,
    byGroup: [],
    byUnit: [],
    unfinished: [],
    evidence: 0,
    withEvidence: 0,
  });
});
