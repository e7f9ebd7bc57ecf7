// Where pasted rows go: after a row, into a group, into groups of their own; always one step that leads back.
import { expect, it } from 'vitest';
import type { RecognisedGroup } from '../../../src/exchange/recognition.ts';
import { type RowsPlace, rowsChange } from '../../../src/exchange/rows-change.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { allColumns } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { measure, register } from '../../fixtures/report-register.ts';

const row = (issue: string, actions = ''): RecognisedGroup['measures'][number] => {
  const blank = Object.fromEntries(allColumns.map(({ key }) => [key, ''])) as Record<string, string>;
  const cells = { ...blank, issue, actions } as RecognisedGroup['measures'][number]['cells'];
  return { line: 1, lines: [1], cells, results: {}, origins: {} };
};
const group = (heading: string, ...measures: RecognisedGroup['measures']): RecognisedGroup => ({
  line: 1,
  heading,
  measures,
});

const start = register(
  [
    { id: 'g1', heading: 'ตัวชี้วัดที่ ๑', measures: [measure('m1', { issue: 'ก' }), measure('m2', { issue: 'ข' })] },
    { id: 'g2', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m3', { issue: 'ค' })] },
  ],
  [],
  {},
);

function pasted(place: RowsPlace, ...groups: readonly RecognisedGroup[]): readonly string[] {
  const [year] = start.fiscalYears;
  const [round] = year?.rounds ?? [];
  if (!year || !round) throw new Error('the register has no year');
  const { change, measureIds } = rowsChange(year, round.id, place, groups, countingIds());
  const applied = applyChange(start, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  expect(applyChange(applied.value.register, applied.value.inverse)).toMatchObject({ value: { register: start } });
  expect(measureIds).toHaveLength(groups.flatMap(({ measures }) => measures).length);
  return outline(applied.value.register, round.id);
}

const outline = ({ fiscalYears }: Register, roundId: string) =>
  (fiscalYears[0]?.groups ?? []).map(
    ({ heading, measures }) =>
      `${heading}: ${measures.map(({ issue, actions }) => issue + (actions[roundId] ?? '')).join(' ')}`,
  );

it('puts rows after the row, in their order, with the actions of the round', () => {
  expect(pasted({ kind: 'after', measureId: 'm1' }, group('', row('x', '!'), row('y')))).toEqual([
    'ตัวชี้วัดที่ ๑: ก x! y ข',
    'ตัวชี้วัดที่ ๒: ค',
  ]);
});

it('puts rows first into a group, and at the end of the last one where no place is said', () => {
  expect(pasted({ kind: 'into', groupId: 'g2' }, group('', row('x'), row('y')))[1]).toBe('ตัวชี้วัดที่ ๒: x y ค');
  expect(pasted({ kind: 'end' }, group('', row('x')))[1]).toBe('ตัวชี้วัดที่ ๒: ค x');
});

it('keeps rows of the group at the place there, gives known groups theirs, and puts new groups right behind', () => {
  expect(
    pasted(
      { kind: 'after', measureId: 'm1' },
      group('', row('a')),
      group('ตัวชี้วัดที่ 1', row('b')),
      group('ตัวชี้วัดที่ ๓', row('c')),
      group('ตัวชี้วัดที่  ๒', row('d')),
      group('ตัวชี้วัดที่ ๔', row('e')),
    ),
  ).toEqual(['ตัวชี้วัดที่ ๑: ก a b ข', 'ตัวชี้วัดที่ ๓: c', 'ตัวชี้วัดที่ ๔: e', 'ตัวชี้วัดที่ ๒: ค d']);
});
