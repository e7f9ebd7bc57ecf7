// What is typed into the paper's settings becomes a change the register takes, or one it turns down: never a guess.
import { expect, test } from 'vitest';
import {
  columnHeadingTarget,
  columnWidthTarget,
  inCentimetres,
  marginTarget,
  readNumber,
  roundDateTarget,
  unitTarget,
} from '../../../renderer/store/paper-targets.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { columnsOf } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';

const source = sampleRegister();

/** The register after the text was typed there; null where it is turned down. */
function typed(target: Parameters<typeof readBack>[0], text: string, register = source): Register | null {
  const applied = applyChange(register, target.toChange(register, text));
  return applied.ok ? applied.value.register : null;
}

function readBack(target: ReturnType<typeof marginTarget>, register: Register | null): string | null {
  return register && target.read(register);
}

test('numbers are read in either digits, and nothing else is one', () => {
  expect(['๒.๕', '2.5', ' 3 ', '3.', '๐'].map(readNumber)).toEqual([2.5, 2.5, 3, 3, 0]);
  for (const text of ['', '-1', '2,5', '1e3', 'สอง', '2 5', '๒.๕ ซม.']) expect(readNumber(text)).toBeNaN();
});

test('a margin is centimetres in the field and millimetres in the register', () => {
  const left = marginTarget('left');
  expect(left.read(source)).toBe('๓');
  const changed = typed(left, '2.54');
  expect(changed?.paper.marginsMm.left).toBeCloseTo(25.4);
  expect(readBack(left, changed)).toBe('๒.๕๔');
  expect(inCentimetres(25)).toBe('๒.๕');
  expect(typed(left, 'สอง')).toBeNull();
  expect(typed(left, '7')).toBeNull();
});

test('a column’s width is percent; the others keep their proportions, and none falls below the least', () => {
  const steps = columnWidthTarget(fiscalYearId, 'steps');
  const changed = typed(steps, '40');
  const columns = columnsOf(changed?.fiscalYears[0] ?? { columns: [] });
  expect(columns.reduce((sum, { widthShare }) => sum + widthShare, 0)).toBeCloseTo(1);
  expect(columns.find(({ key }) => key === 'steps')?.widthShare).toBeCloseTo(0.4);
  const before = columnsOf(source.fiscalYears[0] ?? { columns: [] });
  expect((columns[0]?.widthShare ?? 0) / (columns[1]?.widthShare ?? 1)).toBeCloseTo(
    (before[0]?.widthShare ?? 0) / (before[1]?.widthShare ?? 1),
  );
  for (const text of ['1', '95', '', 'กว้าง']) expect(typed(steps, text)).toBeNull();
  expect(typed(steps, '24')?.fiscalYears[0]?.columns).toEqual([]);
});

test('a heading left empty is the usual one', () => {
  const heading = columnHeadingTarget(fiscalYearId, 'steps');
  const own = typed(heading, 'วิธีดำเนินงาน');
  expect(readBack(heading, own)).toBe('วิธีดำเนินงาน');
  expect(typed(heading, '  ', own ?? source)?.fiscalYears[0]?.columns).toEqual([]);
});

test('a day is kept as ISO, shown in words, and taken away with its text', () => {
  const day = roundDateTarget(roundId, 'reportDate');
  const changed = typed(day, '5 เม.ย. 66');
  expect(changed?.fiscalYears[0]?.rounds[0]?.reportDate).toBe('2023-04-05');
  expect(readBack(day, changed)).toBe('๕ เมษายน ๒๕๖๖');
  expect(readBack(day, typed(day, ' ', changed ?? source))).toBe('');
  expect(typed(day, '31 ก.พ. 66')).toBeNull();
});

test('a unit’s other names are its own', () => {
  const units = ['ก', 'ข'].map((id) => ({ id, name: `กอง ${id}`, aliases: '' }));
  const register = { ...source, organisation: { ...source.organisation, units } };
  const changed = typed(unitTarget('ข', 'aliases'), 'ฝ่าย\nแผนก', register);
  expect(changed?.organisation.units.map(({ aliases }) => aliases)).toEqual(['', 'ฝ่าย\nแผนก']);
  expect(unitTarget('ค', 'name').read(register)).toBeNull();
});
