// A register without a copy outside its disk: said once after thirty days, never as a nuisance.
import { expect, it } from 'vitest';
import { meetRegister, noteOutsideCopy, type OutsideCopyRecord } from '../../../src/app/outside-copies.ts';

const path = 'D:\\งาน\\ก.itareg';
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number, 3)).toISOString();

/** The days on which it is said, when the register is opened daily and copied on `copies`. */
function saidOn(lastDay: number, copies: readonly number[] = []): readonly (readonly [number, number])[] {
  let records: readonly OutsideCopyRecord[] = [];
  const said: (readonly [number, number])[] = [];
  for (let today = 0; today <= lastDay; today += 1) {
    const met = meetRegister(records, path, day(today));
    records = met.records;
    if (met.days !== null) said.push([today, met.days]);
    if (copies.includes(today)) records = noteOutsideCopy(records, path, day(today));
  }
  return said;
}

it('thirty days after a register was first met it is said, once', () => {
  expect(saidOn(29)).toEqual([]);
  expect(saidOn(400)).toEqual([[30, 30]]);
});

it('a copy begins the thirty days anew, and then it is said once more', () => {
  expect(saidOn(100, [20])).toEqual([[50, 30]]);
  expect(saidOn(200, [20, 60])).toEqual([
    [50, 30],
    [90, 30],
  ]);
});

it('a register opened after half a year tells the days there were', () => {
  const { records } = meetRegister([], path, day(0));
  expect(meetRegister(records, path, day(180)).days).toBe(180);
});

it('each register is counted for itself, and a clock set back says nothing', () => {
  const { records } = meetRegister([], path, day(0));
  expect(meetRegister(records, 'other.itareg', day(90)).days).toBeNull();
  expect(meetRegister(records, path, day(-50)).days).toBeNull();
  expect(meetRegister(records, path, day(90)).days).toBe(90);
});

it('an opening that says nothing new changes nothing that is remembered', () => {
  const { records } = meetRegister([], path, day(0));
  expect(meetRegister(records, path, day(5)).records).toBe(records);
});
