// Moving rows and groups into gaps: what comes out of the register afterwards, for every gap there is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBeside, groupMoveInto, movesInto, type RowGap, rowNumberOf } from '../../../renderer/table/row-moves.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import type { FiscalYear, Id, Register } from '../../../src/register/model.ts';
import { sampleRegister } from '../../fixtures/report-register.ts';

const sample = sampleRegister();

/** A register whose groups have these rows, each row named by one letter. */
function registerOf(groups: readonly string[]): Register {
  const [year] = sample.fiscalYears;
  if (!year) throw new Error('the sample has changed');
  const made = groups.map((rows, index) => ({
    id: `group-${index}`,
    heading: '',
    measures: [...rows].map((id) => blankMeasure(id)),
  }));
  return { ...sample, fiscalYears: [{ ...year, groups: made }] };
}

function yearOf(register: Register): FiscalYear {
  const [year] = register.fiscalYears;
  if (!year) throw new Error('no fiscal year');
  return year;
}

function rowsOf(register: Register): readonly string[] {
  return yearOf(register).groups.map((group) => group.measures.map(({ id }) => id).join(''));
}

function after(register: Register, change: Change | null): readonly string[] {
  if (!change) return rowsOf(register);
  const applied = applyChange(register, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return rowsOf(applied.value.register);
}

function moved(groups: readonly string[], rows: string, gap: readonly [group: number, before: string | null]) {
  const register = registerOf(groups);
  return after(register, movesInto(yearOf(register), [...rows], { groupId: `group-${gap[0]}`, beforeId: gap[1] }));
}

describe('rows put into a gap', () => {
  it('go up and down within their group', () => {
    expect(moved(['abcd'], 'c', [0, 'a'])).toEqual(['cabd']);
    expect(moved(['abcd'], 'b', [0, null])).toEqual(['acdb']);
    expect(moved(['abcd'], 'b', [0, 'd'])).toEqual(['acbd']);
  });

  it('go into another group, also an empty one', () => {
    expect(moved(['ab', 'cd'], 'a', [1, 'd'])).toEqual(['b', 'cad']);
    expect(moved(['ab', ''], 'a', [1, null])).toEqual(['b', 'a']);
  });

  it('come together from wherever they stood, in the order of the table', () => {
    expect(moved(['abc', 'def'], 'fa', [0, 'c'])).toEqual(['bafc', 'de']);
    expect(moved(['abc', 'def'], 'bd', [1, null])).toEqual(['ac', 'efbd']);
  });

  it('stay where they are in a gap of their own, without a step to undo', () => {
    const register = registerOf(['abcd']);
    const gaps: readonly RowGap[] = ['b', 'c', 'd'].map((beforeId) => ({ groupId: 'group-0', beforeId }));
    expect(gaps.map((gap) => movesInto(yearOf(register), ['b', 'c'], gap))).toEqual([null, null, null]);
  });

  it('end up side by side in every gap, and no row is lost', () => {
    const letters = 'abcdefgh';
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: letters.length, maxLength: letters.length }),
        fc.subarray([...letters], { minLength: 1 }),
        fc.nat(3),
        fc.nat(letters.length),
        (homes, rows, group, place) => {
          const groups = [0, 1, 2, 3].map((home) =>
            [...letters].filter((_letter, index) => homes[index] === home).join(''),
          );
          const target = groups[group] ?? '';
          const before = target[place] ?? null;
          const found = moved(groups, rows.join(''), [group, before]);
          expect([...found.join('')].toSorted().join('')).toBe(letters);
          const inOrder = [...groups.join('')].filter((id) => rows.includes(id)).join('');
          expect(found[group]).toContain(inOrder);
          const next =
            [...target.slice(before === null ? target.length : place)].find((id) => !rows.includes(id)) ?? '';
          expect(found[group]).toContain(inOrder + next);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('one step up or down', () => {
  const step = (groups: readonly string[], rows: string, direction: -1 | 1) => {
    const register = registerOf(groups);
    const year = yearOf(register);
    const gap = gapBeside(year, [...rows], direction);
    return gap && after(register, movesInto(year, [...rows], gap));
  };

  it('passes one row', () => {
    expect(step(['abcd'], 'c', -1)).toEqual(['acbd']);
    expect(step(['abcd'], 'b', 1)).toEqual(['acbd']);
  });

  it('passes the border of a group, and an empty group as well', () => {
    expect(step(['ab', 'cd'], 'c', -1)).toEqual(['abc', 'd']);
    expect(step(['ab', 'cd'], 'b', 1)).toEqual(['a', 'bcd']);
    expect(step(['ab', '', 'cd'], 'b', 1)).toEqual(['a', 'b', 'cd']);
  });

  it('takes several rows along', () => {
    expect(step(['abcd'], 'bd', -1)).toEqual(['bdac']);
    expect(step(['abcd'], 'ac', 1)).toEqual(['bdac']);
    expect(step(['abc', 'de'], 'bc', 1)).toEqual(['a', 'bcde']);
  });

  it('has nowhere to go at the ends of the table', () => {
    expect(step(['ab', 'cd'], 'a', -1)).toBeNull();
    expect(step(['ab', 'cd'], 'd', 1)).toBeNull();
  });
});

describe('groups', () => {
  const put = (group: Id, before: Id | null) => {
    const register = registerOf(['a', 'b', 'c']);
    return after(register, groupMoveInto(yearOf(register), group, before));
  };

  it('go before another or to the end, with their rows', () => {
    expect(put('group-2', 'group-0')).toEqual(['c', 'a', 'b']);
    expect(put('group-0', null)).toEqual(['b', 'c', 'a']);
    expect(put('group-0', 'group-2')).toEqual(['b', 'a', 'c']);
  });

  it('stay in a gap of their own', () => {
    const year = yearOf(registerOf(['a', 'b', 'c']));
    expect(groupMoveInto(year, 'group-1', 'group-1')).toBeNull();
    expect(groupMoveInto(year, 'group-1', 'group-2')).toBeNull();
    expect(groupMoveInto(year, 'group-2', null)).toBeNull();
  });
});

it('numbers rows over all groups', () => {
  const year = yearOf(registerOf(['ab', '', 'c']));
  expect(['a', 'b', 'c'].map((id) => rowNumberOf(year, id))).toEqual([1, 2, 3]);
});
