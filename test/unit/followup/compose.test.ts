// A composed sentence is read back: whatever duty of the sample it is written for, it is an event of that day and closes it.
import { expect, test } from 'vitest';
import { bodyOf, composeAction, houseStyleOf, markFor, type Told } from '../../../src/followup/compose.ts';
import { type DutyState, measureState, type OccurrenceState } from '../../../src/followup/status.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { findMeasure } from '../../../src/register/find.ts';
import type { FiscalYear, Measure, Register, Round } from '../../../src/register/model.ts';
import { roundId, sampleRegister } from '../../fixtures/report-register.ts';

const far = '9999-12-31';

interface Case {
  readonly measure: Measure;
  readonly duty: DutyState;
  readonly state: OccurrenceState | null;
}

function yearOf(register: Register): { readonly year: FiscalYear; readonly round: Round } {
  const year = register.fiscalYears[0];
  const round = year?.rounds[0];
  if (!year || !round) throw new Error('no round');
  return { year, round };
}

/** Every occurrence of every duty, and the duties without any. */
function casesOf(register: Register): readonly Case[] {
  const { year, round } = yearOf(register);
  return year.groups.flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      measureState(measure, year, round, far, { soonDays: 30 }).duties.flatMap((duty): readonly Case[] =>
        duty.isNotDatable
          ? [{ measure, duty, state: null }]
          : duty.occurrences.map((state) => ({ measure, duty, state })),
      ),
    ),
  );
}

function emptied(register: Register): Register {
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: year.groups.map((group) => ({
        ...group,
        measures: group.measures.map((measure) => ({ ...measure, actions: {} })),
      })),
    })),
  };
}

function composed(register: Register, { measure, duty, state }: Case) {
  const { year, round } = yearOf(register);
  const style = houseStyleOf(
    year.groups.flatMap(({ measures }) => measures.map(({ actions }) => actions[roundId] ?? '')),
  );
  const told: Told = {
    duty: duty.duty,
    occurrence: state?.occurrence ?? null,
    on: state?.occurrence.deadline ?? '2023-02-14',
    body: bodyOf(duty.duty),
    verb: style.verbs[0] ?? '',
  };
  const made = composeAction(measure, year, round, told, style.day, 'new');
  const applied = applyChange(register, { kind: 'batch', changes: made.changes });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const after = findMeasure(applied.value.register, measure.id)?.measure;
  if (!after) throw new Error('gone');
  const now = measureState(after, year, round, far, { soonDays: 30 });
  const same = now.duties.find((one) => one.duty.column === duty.duty.column && one.duty.start === duty.duty.start);
  const closing = state
    ? same?.occurrences.find(({ occurrence }) => occurrence.named === state.occurrence.named)?.closing
    : same?.occurrences[0]?.closing;
  const text = after.actions[roundId] ?? '';
  return { made, told, text, event: now.events.find(({ end }) => end === text.length), closing };
}

for (const [name, register] of [
  ['as it is', sampleRegister()],
  ['with nothing told yet', emptied(sampleRegister())],
] as const) {
  test(`every duty of the sample, ${name}: the sentence is an event of its day, and its occurrence is closed`, () => {
    const cases = casesOf(register);
    expect(cases.length).toBeGreaterThan(40);
    for (const one of cases) {
      const { made, told, text, event, closing } = composed(register, one);
      expect(text.slice(made.start)).toBe(made.line);
      expect([made.line, event?.from, event?.to]).toEqual([made.line, told.on, told.on]);
      expect([made.line, closing == null]).toEqual([made.line, false]);
    }
  });
}

test('where nothing was told yet the sentence alone closes what has a day: no word of the clerk is needed', () => {
  const register = emptied(sampleRegister());
  const needy = casesOf(register).flatMap((one) => {
    const { made } = composed(register, one);
    return made.isReadAsDone === (one.state !== null) ? [] : [made.line];
  });
  expect(needy).toEqual([]);
});

test('the mark goes on with the list, below the duty’s own number with its sub-list, and begins one in an empty cell', () => {
  const duty = { numbers: [1] };
  expect(markFor('', { numbers: [3] })).toBe('๑)');
  expect(markFor('๑) ก\n๒) ข', duty)).toBe('๓)');
  expect(markFor('๑) ก\n๑.๑) ข\n๑.๒) ค', duty)).toBe('๑.๓)');
  expect(markFor('๑) ก\n๑.๑) ข\n๑.๒) ค', { numbers: [2] })).toBe('๒)');
  expect(markFor('1. ก', duty)).toBe('2.');
  expect(markFor('ไม่มีเลขข้อ', duty)).toBe('');
});

test('the house style is what most cells have; without any it is the usual', () => {
  const house = houseStyleOf([
    '๑) จัดทำแผน รายงานเมื่อวันที่ ๓ เดือน ตุลาคม พ.ศ.๒๕๖๕\n๒) ประชุม รายงาน เมื่อวันที่ ๔ เดือน ตุลาคม พ.ศ.๒๕๖๕',
    'ดำเนินการเมื่อวันที่ ๔ ตุลาคม ๒๕๖๕',
  ]);
  expect(house.day).toMatchObject({ hasMonthWord: true, hasEra: true });
  expect(house.verbs.slice(0, 2)).toEqual(['รายงาน', 'ดำเนินการ']);
  expect(houseStyleOf([]).day).toEqual({ hasMonthWord: false, hasEra: true });
});

test('who is to do it and loose joints are not told again', () => {
  expect(bodyOf({ about: 'เจ้าหน้าที่ผู้รับผิดชอบในการจัดทำ แผนการใช้จ่าย' })).toBe('จัดทำ แผนการใช้จ่าย');
  expect(bodyOf({ about: 'และรายงานผลการตรวจสอบ' })).toBe('รายงานผลการตรวจสอบ');
  expect(bodyOf({ about: 'เจ้าหน้าที่ผู้รับผิดชอบ' })).toBe('เจ้าหน้าที่ผู้รับผิดชอบ');
});
