// Changes and their inverses: what a change does, what it refuses, and that every step leads back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRegister } from '../../../src/app/new-register.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { blankMeasure, blankRound } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import { columns } from '../../../src/register/columns.ts';
import { maxCellLength } from '../../../src/register/limits.ts';
import type { Measure, Register } from '../../../src/register/model.ts';
import { apply } from '../../fixtures/applied.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../../fixtures/random-changes.ts';

const start = newRegister(countingIds(), 'องค์การบริหารส่วนตำบลตัวอย่าง', 2566, 6);
const yearId = start.fiscalYears[0]?.id ?? '';
const roundId = start.fiscalYears[0]?.rounds[0]?.id ?? '';
const measure = (id: string, issue = ''): Measure => ({ ...blankMeasure(id), issue });

const filled = [
  {
    kind: 'addGroup',
    fiscalYearId: yearId,
    index: 0,
    group: { id: 'g1', heading: 'กลุ่มหนึ่ง', measures: [measure('m1', 'ก'), measure('m2', 'ข')] },
  },
  { kind: 'addGroup', fiscalYearId: yearId, index: 1, group: { id: 'g2', heading: 'กลุ่มสอง', measures: [] } },
] satisfies readonly Change[];

const register = apply(start, ...filled);
const order = (of: Register) => of.fiscalYears[0]?.groups.map((group) => group.measures.map(({ id }) => id));

describe('a change', () => {
  it('moves a measure to another group and place', () => {
    expect(order(apply(register, { kind: 'moveMeasure', measureId: 'm1', groupId: 'g2', index: 0 }))).toEqual([
      ['m2'],
      ['m1'],
    ]);
    expect(order(apply(register, { kind: 'moveMeasure', measureId: 'm1', groupId: 'g1', index: 1 }))).toEqual([
      ['m2', 'm1'],
      [],
    ]);
  });

  it('keeps an action of one round apart from the other round', () => {
    const withRounds = apply(
      register,
      { kind: 'setCell', cell: { measureId: 'm1', column: 'actions', roundId }, text: 'หกเดือน' },
      {
        kind: 'addRound',
        fiscalYearId: yearId,
        round: blankRound('r12', 12, ''),
        actions: { m1: 'หกเดือน' },
      },
      { kind: 'setCell', cell: { measureId: 'm1', column: 'actions', roundId: 'r12' }, text: 'สิบสองเดือน' },
    );
    expect(withRounds.fiscalYears[0]?.groups[0]?.measures[0]?.actions).toEqual({
      [roundId]: 'หกเดือน',
      r12: 'สิบสองเดือน',
    });
  });

  it('stores text normalised and names on one line', () => {
    const changed = apply(
      register,
      { kind: 'setCell', cell: { measureId: 'm1', column: 'steps', roundId: null }, text: 'นํ้า\u200b เเละ\r\nป่า\u0000' },
      { kind: 'setOrganisation', organisation: { ...register.organisation, name: ' อบต.\n"หนึ่ง" 🙂\u0007 ' } },
    );
    expect(changed.fiscalYears[0]?.groups[0]?.measures[0]?.steps).toBe('น้ำ และ\nป่า');
    expect(changed.organisation.name).toBe('อบต. "หนึ่ง" 🙂');
  });

  it('of several steps is all or nothing', () => {
    const batch: Change = {
      kind: 'batch',
      changes: [
        { kind: 'removeMeasure', measureId: 'm1' },
        { kind: 'removeMeasure', measureId: 'm1' },
      ],
    };
    expect(applyChange(register, batch)).toEqual({ ok: false, error: { kind: 'refused', reason: 'unknownMeasure' } });
    expect(order(register)).toEqual([['m1', 'm2'], []]);
  });
});

describe('refused in a typed way', () => {
  it.each<[string, Change, object]>([
    ['an unknown measure', { kind: 'removeMeasure', measureId: 'x' }, { kind: 'refused', reason: 'unknownMeasure' }],
    ['an unknown group', { kind: 'removeGroup', groupId: 'x' }, { kind: 'refused', reason: 'unknownGroup' }],
    [
      'an id that is in use',
      { kind: 'addMeasure', groupId: 'g1', index: 0, measure: measure('g2') },
      { kind: 'refused', reason: 'duplicateId' },
    ],
    [
      'a place beyond the end',
      { kind: 'addMeasure', groupId: 'g1', index: 3, measure: measure('m3') },
      { kind: 'invalid', field: 'index' },
    ],
    [
      'a plan cell with a round',
      { kind: 'setCell', cell: { measureId: 'm1', column: 'steps', roundId }, text: '' },
      { kind: 'invalid', field: 'cell.roundId' },
    ],
    [
      'an action in an unknown round',
      { kind: 'setCell', cell: { measureId: 'm1', column: 'actions', roundId: 'x' }, text: '' },
      { kind: 'refused', reason: 'unknownRound' },
    ],
    [
      'a second 6-month round',
      { kind: 'addRound', fiscalYearId: yearId, round: blankRound('r2', 6, ''), actions: {} },
      { kind: 'refused', reason: 'roundExists' },
    ],
    [
      'a year out of range',
      { kind: 'setFiscalYear', fiscalYearId: yearId, fields: { year: 2023 } },
      { kind: 'invalid', field: 'year' },
    ],
    [
      'a heading of a column with nothing to be seen in it',
      {
        kind: 'setColumns',
        fiscalYearId: yearId,
        columns: columns.map((column) => ({ ...column, heading: '\u200b' })),
      },
      { kind: 'invalid', field: 'columns.heading' },
    ],
    [
      'a cell beyond the limit',
      {
        kind: 'setCell',
        cell: { measureId: 'm1', column: 'steps', roundId: null },
        text: 'ก'.repeat(maxCellLength + 1),
      },
      { kind: 'tooLarge', what: 'cell', limit: maxCellLength },
    ],
  ])('%s', (_name, change, error) => {
    expect(applyChange(register, change)).toEqual({ ok: false, error });
  });
});

it('takes a cell of 100,000 characters', () => {
  const text = 'ยาว'.repeat(33_334);
  const changed = apply(register, { kind: 'setCell', cell: { measureId: 'm1', column: 'steps', roundId: null }, text });
  expect(changed.fiscalYears[0]?.groups[0]?.measures[0]?.steps).toBe(text);
});

it('any changes, taken back in order, lead to the same register again', () => {
  fc.assert(
    fc.property(fc.array(changeRecipe, { maxLength: 40 }), (recipes) => {
      const newId = countingIds();
      const states: Register[] = [register];
      const inverses: Change[] = [];
      for (const recipe of recipes) {
        const before = states.at(-1) ?? register;
        const applied = applyChange(
          before,
          cookChange(before, recipe, () => `n${newId()}`),
        );
        if (!applied.ok) throw new Error(`${JSON.stringify(applied.error)} by ${JSON.stringify(recipe)}`);
        states.push(applied.value.register);
        inverses.push(applied.value.inverse);
      }
      for (const inverse of inverses.toReversed()) {
        const after = states.pop() ?? register;
        const undone = applyChange(after, inverse);
        if (!undone.ok) throw new Error(JSON.stringify(undone.error));
        expect(undone.value.register).toEqual(states.at(-1));
      }
    }),
    { numRuns: 150 },
  );
});
