// The sample report followed by hand: every occurrence of every measure, as an auditor with the paper before him would tick it.
import { expect, it } from 'vitest';
import { measureState } from '../../../src/followup/status.ts';
import { dueWithin, followRound, summarise, summaryLine, timelineOf } from '../../../src/followup/summary.ts';
import { blankOrganisation, usualFollowup } from '../../../src/register/blank.ts';
import { lines, sample } from './measure-of.ts';

/** The day after the sample's last event: when its report was written. */
const reportDay = '2023-04-05';
const { year, round, measure } = sample();
const months = ['2022-10-31', '2022-11-30', '2022-12-31', '2023-01-31', '2023-02-28', '2023-03-31'];

function at(index: number, day = reportDay) {
  return measureState(measure(index), year, round, day, usualFollowup);
}

it('I7: three deadlines, each with its own event; April is met before the round’s report', () => {
  expect(lines(at(0))).toEqual([
    'reporting ๑) 2022-10-31 doneOnTime 2022-10-03 ๑)',
    'reporting ๒) 2023-04-30 doneOnTime 2023-04-04 ๒)',
    'reporting ๓) 2022-12-31 doneOnTime 2022-11-07 ๓)',
  ]);
  expect(at(0).status).toBe('done');
  // A day before the April report it was still due, a year's first day nothing had happened.
  expect(at(0, '2023-04-03').status).toBe('dueSoon');
  expect(at(0, '2023-03-01')).toMatchObject({ status: 'inProgress', closed: 2 });
  expect(at(0, '2022-10-01')).toMatchObject({ status: 'dueSoon', closed: 0 });
});

it('I10: a deadline before the year, met before the year; what cannot be dated is said so', () => {
  expect(lines(at(1))).toEqual(['reporting ๒) 2022-09-30 doneOnTime 2022-09-29 ๒)']);
  expect(at(1).duties.map(({ duty, isNotDatable }) => [duty.item, duty.kind, isNotDatable])).toEqual([
    ['๑)', 'recurring', true],
    ['๒)', 'once', false],
    ['๒)', 'relative', true],
    ['๓)', 'vague', true],
  ]);
  expect(at(1).status).toBe('done');
});

it('I12: once a quarter, two quarters, two reports of the same words under ๑) and ๒)', () => {
  expect(lines(at(2))).toEqual([
    'reporting ๑) 2022-12-31 doneOnTime 2022-10-28 ๑)',
    'reporting ๑) 2023-03-31 doneOnTime 2023-01-09 ๒)',
  ]);
  const [first, second] = at(2).duties[0]?.occurrences ?? [];
  expect([first?.closing?.reasons, second?.closing?.reasons]).toEqual([
    ['number', 'wording', 'date'],
    ['wording', 'date'],
  ]);
});

it('E11: six months by the names of the months, December late; the total of six months is left over', () => {
  const e11 = at(3);
  const expected = [
    '2022-10-31 doneOnTime 2022-10-31 ๑.๑)',
    '2022-11-30 doneOnTime 2022-11-30 ๑.๒)',
    '2022-12-31 doneLate 2023-01-03 ๑.๓)',
    '2023-01-31 doneOnTime 2023-01-31 ๑.๔)',
    '2023-02-28 doneOnTime 2023-02-28 ๑.๕)',
    '2023-03-31 doneOnTime 2023-03-31 ๑.๖)',
  ];
  expect(lines(e11)).toEqual([
    ...expected.map((line) => `steps - ${line}`),
    ...expected.map((line) => `reporting ๑) ${line}`),
  ]);
  expect(e11.events).toHaveLength(7);
  expect(e11.status).toBe('doneLate');
});

it('E12: nothing told is the monthly follow-up, so every month is overdue', () => {
  expect(lines(at(4))).toEqual(months.map((day) => `reporting ๒) ${day} overdue`));
  expect(at(4)).toMatchObject({ status: 'overdue', closed: 0, total: 6, overdueDays: 156 });
});

it('E14: two of six months told', () => {
  expect(lines(at(5))).toEqual([
    'reporting ๒) 2022-10-31 doneOnTime 2022-10-28 ๑)',
    'reporting ๒) 2022-11-30 overdue',
    'reporting ๒) 2022-12-31 overdue',
    'reporting ๒) 2023-01-31 doneOnTime 2023-01-09 ๒)',
    'reporting ๒) 2023-02-28 overdue',
    'reporting ๒) 2023-03-31 overdue',
  ]);
});

it('O8: both dated duties met by their own number; publishing is not the monthly follow-up', () => {
  expect(lines(at(6))).toEqual([
    'reporting ๑) 2023-01-31 doneOnTime 2023-01-09 ๑)',
    ...months.map((day) => `reporting ๒) ${day} overdue`),
    'reporting ๓) 2023-04-30 doneOnTime 2023-03-01 ๓)',
  ]);
});

it('O38: April’s duty met by what stands under its number', () => {
  expect(lines(at(7))).toEqual([
    'reporting ๑) 2023-04-30 doneOnTime 2023-02-06 ๑)',
    ...months.map((day) => `reporting ๒) ${day} overdue`),
  ]);
});

it('adds them up by status, instrument and unit, and says what comes next', () => {
  const register = { organisation: blankOrganisation, followup: usualFollowup };
  const followed = followRound(register, year, round, reportDay);
  const { byStatus, byUnit, byInstrument } = summarise(followed);
  expect(byStatus).toEqual({
    done: 3,
    doneLate: 1,
    inProgress: 0,
    dueSoon: 0,
    overdue: 4,
    notReported: 0,
    notDatable: 0,
  });
  expect(summaryLine(byStatus)).toEqual({ done: 4, inProgress: 4, notReported: 0 });
  expect(byInstrument.map(({ instrument, total }) => [instrument, total])).toEqual([
    ['IIT', 3],
    ['EIT', 3],
    ['OIT', 2],
  ]);
  expect(byUnit.map(({ unit, total }) => [unit, total])).toEqual([
    ['สำนักปลัด', 7],
    ['ทุกกอง', 6],
    ['หน่วยตรวจสอบภายใน', 1],
    ['', 1],
  ]);
  expect(dueWithin(followed, 30)).toEqual([]);
  const earlier = followRound(register, year, round, '2022-10-01');
  expect(dueWithin(earlier, 30).map(({ code, occurrence }) => `${code} ${occurrence.deadline}`)).toEqual([
    ...['I7', 'E11', 'E11', 'E12', 'E14', 'O8', 'O38'].map((code) => `${code} 2022-10-31`),
  ]);
  const points = timelineOf(followed, '2023-04-05');
  expect(points.filter(({ kind }) => kind === 'event')).toHaveLength(21);
  expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).toSorted());
});
