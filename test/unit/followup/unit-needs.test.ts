// What is wanted of each unit, on small rounds counted by hand and on the sample.
import { expect, test } from 'vitest';
import { followRound } from '../../../src/followup/summary.ts';
import { neededCount, needsOfUnit, type UnitNeeds, unitNeeds } from '../../../src/followup/unit-needs.ts';
import { blankOrganisation, usualFollowup } from '../../../src/register/blank.ts';
import type { Measure } from '../../../src/register/model.ts';
import { measureOf, roundOf, sample, yearOf } from './measure-of.ts';

function followed(measures: readonly Measure[], asOf: string, months: 6 | 12 = 6) {
  const numbered = measures.map((measure, index) => ({ ...measure, id: `m${index + 1}` }));
  const office = { organisation: blankOrganisation, followup: usualFollowup };
  return followRound(office, yearOf(numbered, months), roundOf(months), asOf);
}

const of = (responsible: string, texts: Parameters<typeof measureOf>[0]): Measure => ({
  ...measureOf(texts),
  responsible,
});

/** Measure, kind, deadline: one line a need. */
const lines = ({ measures }: UnitNeeds) =>
  measures.flatMap(({ measureId, needs }) =>
    needs.map(({ kind, deadline, daysLeft }) => `${measureId} ${kind} ${deadline} ${daysLeft}`),
  );

test('what passed and what comes within 30 days is wanted; what was done is not, what comes later is counted', () => {
  const treasury = of('กองคลัง', {
    reporting: '๑) รายงานผลทุกเดือน',
    actions: '๑) รายงานผลประจำเดือนตุลาคม เมื่อวันที่ ๒๘ ตุลาคม ๒๕๖๕',
  });
  const [unit] = unitNeeds(followed([treasury], '2023-01-10'));
  expect(unit).toMatchObject({ unit: 'กองคลัง', overdue: 2, due: 1, other: 0 });
  expect(unit?.later).toEqual({ count: 2, first: '2023-02-28' });
  expect(unit && lines(unit)).toEqual([
    'm1 overdue 2022-11-30 -41',
    'm1 overdue 2022-12-31 -10',
    'm1 due 2023-01-31 21',
  ]);
  const [need] = unit?.measures[0]?.needs ?? [];
  expect(need).toMatchObject({ column: 'reporting', item: '๑)', text: 'รายงานผลทุกเดือน', ordinal: null });
  expect(need?.period).toEqual({ from: '2022-11-01', to: '2022-11-30' });
});

test('several within one period are told apart, and a single deadline names no period', () => {
  const [unit] = unitNeeds(followed([of('กองช่าง', { reporting: 'ตรวจเดือนละ ๒ ครั้ง' })], '2022-10-20'));
  expect(unit?.measures[0]?.needs.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  const [once] = unitNeeds(followed([of('กองช่าง', { reporting: 'จัดทำแผนภายในเดือนตุลาคม ๒๕๖๕' })], '2022-10-20'));
  expect(once?.measures[0]?.needs[0]).toMatchObject({ kind: 'due', period: null, ordinal: null });
});

test('a row without a word is asked for only where no deadline could pass, a row without a day for its day', () => {
  const measures = followed(
    [
      of('กองคลัง', { steps: 'ดำเนินการอย่างต่อเนื่อง' }),
      of('กองคลัง', { actions: 'ดำเนินการแล้ว' }),
      of('กองคลัง', { reporting: 'ภายในเดือนมีนาคม ๒๕๖๖' }),
    ],
    '2022-10-20',
  );
  const [unit] = unitNeeds(measures);
  expect(unit && lines(unit)).toEqual(['m1 blank null null', 'm2 undated null null']);
  expect(unit).toMatchObject({ overdue: 0, due: 0, other: 2, later: { count: 1, first: '2023-03-31' } });
});

test('a deadline behind the round is no longer late, and is wanted all the same', () => {
  const [unit] = unitNeeds(followed([of('กองคลัง', { reporting: 'ภายในเดือนเมษายน ๒๕๖๖' })], '2023-06-01'));
  expect(unit && lines(unit)).toEqual(['m1 passed 2023-04-30 -32']);
  expect(unit).toMatchObject({ overdue: 0, other: 1 });
});

test('a measure of several units is asked of each, one of nobody of nobody; each division answers for ทุกกอง', () => {
  const due = { reporting: 'ภายในเดือนตุลาคม ๒๕๖๕' };
  const measures = followed(
    [of('สำนักปลัด/กองคลัง', due), of('', due), of('กองทุกกอง', due), of('กองช่าง', { ...due, actions: '' })],
    '2022-12-01',
  );
  const found = unitNeeds(measures);
  expect(found.map((unit) => [unit.unit, unit.measures.map(({ measureId }) => measureId)])).toEqual([
    ['สำนักปลัด', ['m1']],
    ['กองคลัง', ['m1', 'm3']],
    ['', ['m2']],
    ['ทุกกอง', ['m3']],
    ['กองช่าง', ['m3', 'm4']],
  ]);
  expect(needsOfUnit(measures, 'กองการศึกษา').measures.map(({ measureId }) => measureId)).toEqual(['m3']);
  expect(needsOfUnit(measures, 'หน่วยตรวจสอบภายใน')).toMatchObject({ measures: [], overdue: 0, later: null });
});

test('on the sample every deadline that is overdue is asked of each unit its row names, and nothing that is done', () => {
  const { year, round } = sample();
  const office = { organisation: blankOrganisation, followup: usualFollowup };
  for (const asOf of ['2022-10-01', '2023-01-15', '2023-04-05']) {
    const measures = followRound(office, year, round, asOf);
    const named = unitNeeds(measures).filter(({ unit }) => !unit.startsWith('กอง'));
    const wanted = named.reduce((sum, unit) => sum + unit.overdue, 0);
    const overdue = measures.reduce((sum, { state, units }) => {
      const late = state.duties.flatMap(({ occurrences }) => occurrences).filter(({ status }) => status === 'overdue');
      const unitsTold = units.filter((unit) => !unit.startsWith('กอง'));
      return sum + late.length * (units.length === 0 ? 1 : unitsTold.length);
    }, 0);
    expect(wanted).toBe(overdue);
    for (const unit of named) {
      expect(neededCount(unit)).toBe(unit.measures.reduce((sum, { needs }) => sum + needs.length, 0));
      expect(lines(unit).every((line) => !/null -|overdue .* [0-9]+$/u.test(line))).toBe(true);
    }
  }
});
