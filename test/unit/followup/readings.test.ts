// What a cell's sentences say of time as it counts, and the clerk's word on them as changes of the register.
import { expect, test } from 'vitest';
import { overrule, takeBackWords } from '../../../src/followup/overrule.ts';
import { readTimes, timeAt } from '../../../src/followup/readings.ts';
import { applyChange } from '../../../src/register/apply.ts';
import type { Change } from '../../../src/register/change.ts';
import { type CellAddress, cellText } from '../../../src/register/columns.ts';
import { findMeasure } from '../../../src/register/find.ts';
import type { Measure, Register } from '../../../src/register/model.ts';
import { fiscalYearId, register, roundId } from '../../fixtures/report-register.ts';
import { lines, measureOf, roundOf, stateOf, yearOf } from './measure-of.ts';

const reporting: CellAddress = { measureId: 'm', column: 'reporting', roundId: null };
const actions: CellAddress = { measureId: 'm', column: 'actions', roundId };

const plan = measureOf({
  reporting: '๑) จัดทำแผนการใช้จ่าย ภายในเดือนตุลาคม ๒๕๖๕\n๒) กำกับติดตาม ทุกเดือน\n๓) ส่งภายใน ๓๑ เมษายน ๒๕๖๖\n๔) ดูแลให้ดี',
  actions: '๑) จัดทำแผนการใช้จ่าย ดำเนินการเมื่อวันที่ ๓ ตุลาคม ๒๕๖๕ กำหนดถัดไปภายในเดือนเมษายน ๒๕๖๖',
});

function marked(measure: Measure, cell: CellAddress): readonly string[] {
  const text = cellText(measure, cell.column, roundId);
  return readTimes(measure, cell, yearOf([measure]), roundOf()).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

function office(measure: Measure): Register {
  const round = roundOf();
  return register([{ id: 'g', heading: '', measures: [measure] }], [], { id: fiscalYearId, rounds: [round] });
}

function after(measure: Measure, change: Change | null): Measure {
  const applied = change && applyChange(office(measure), change);
  const found = applied?.ok ? findMeasure(applied.value.register, 'm') : null;
  if (!found) throw new Error(JSON.stringify(applied));
  return found.measure;
}

test('a deadline counts in the plan and a deed in the actions; everything else said of time is quiet', () => {
  expect(marked(plan, reporting)).toEqual([
    'due ภายในเดือนตุลาคม ๒๕๖๕',
    'time ทุกเดือน',
    expect.stringMatching(/^impossible .*๓๑ เมษายน ๒๕๖๖$/u),
    'null ดูแลให้ดี',
  ]);
  expect(marked(plan, actions).map((line) => line.split(' ')[0])).toEqual(['done', 'time']);
});

test('a place belongs to the words around it, else to its sentence', () => {
  const text = plan.reporting;
  const times = readTimes(plan, reporting, yearOf([plan]), roundOf());
  expect(timeAt(times, text.indexOf('ตุลาคม'))?.kind).toBe('due');
  expect(timeAt(times, text.indexOf('จัดทำ'))?.sentence.item).toBe('๑)');
  expect(timeAt(times, text.length)?.kind).toBeNull();
});

test('a word on a sentence replaces the one before it, shows in its mark, and is taken back', () => {
  const about = { cell: reporting, sentence: 'จัดทำแผนการใช้จ่าย ภายในเดือนตุลาคม ๒๕๖๕', occurrence: null };
  const ignored = after(plan, overrule(plan, about, { verdict: 'ignored', date: null }, 'w1'));
  expect(marked(ignored, reporting)[0]).toBe('time ภายในเดือนตุลาคม ๒๕๖๕');
  const moved = after(ignored, overrule(ignored, about, { verdict: 'due', date: '2022-11-15' }, 'w2'));
  expect(moved.overrides.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['w1 due']);
  expect(lines(stateOf(moved, '2022-10-10'))[0]).toBe('reporting ๑) 2022-11-15 doneOnTime 2022-10-03 ๑)');
  expect(after(moved, takeBackWords(moved.overrides)).overrides).toEqual([]);
  expect(takeBackWords([])).toBeNull();
});

test('a sentence that was given another deadline can be called open or done on that deadline', () => {
  const about = { cell: reporting, sentence: 'จัดทำแผนการใช้จ่าย ภายในเดือนตุลาคม ๒๕๖๕', occurrence: null };
  const moved = after(plan, overrule(plan, about, { verdict: 'due', date: '2022-11-15' }, 'w1'));
  const [first] = stateOf(moved, '2022-12-01').duties;
  const named = first?.occurrences[0]?.occurrence.named ?? null;
  expect(named).toBe('2022-11-15');
  const open = after(moved, overrule(moved, { ...about, occurrence: named }, { verdict: 'open', date: null }, 'w2'));
  expect(lines(stateOf(open, '2022-12-01'))[0]).toBe('reporting ๑) 2022-11-15 overdue');
});

test('of a duty that returns one deadline is moved, and is still known by the deadline that is read', () => {
  const about = { cell: reporting, sentence: 'กำกับติดตาม ทุกเดือน', occurrence: '2022-12-31' };
  const moved = after(plan, overrule(plan, about, { verdict: 'due', date: '2023-01-10' }, 'w1'));
  const monthly = stateOf(moved, '2022-10-01').duties[1]?.occurrences.map(({ occurrence }) => occurrence) ?? [];
  expect(monthly.map(({ deadline }) => deadline)).toContain('2023-01-10');
  expect(monthly.find(({ deadline }) => deadline === '2023-01-10')?.named).toBe('2022-12-31');
});

test('the word outlives edits of other sentences, and is orphaned and kept when its own goes', () => {
  const about = { cell: reporting, sentence: 'กำกับติดตาม ทุกเดือน', occurrence: null };
  const said = after(plan, overrule(plan, about, { verdict: 'ignored', date: null }, 'w1'));
  const edited = { ...said, reporting: said.reporting.replace('จัดทำแผน', 'ทบทวนแผน') };
  expect(stateOf(edited, '2022-10-01').orphans).toEqual([]);
  const gone = { ...said, reporting: '๑) จัดทำแผนการใช้จ่าย ภายในเดือนตุลาคม ๒๕๖๕' };
  expect(stateOf(gone, '2022-10-01').orphans.map(({ id }) => id)).toEqual(['w1']);
});
