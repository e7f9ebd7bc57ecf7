// A change of one value leads back exactly, whatever the texts, and is refused where it does not fit.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnChange, valueBefore } from '../../../src/storage/column-change.ts';

/** Thai with its marks, pairs that share a half, joined emoji: what a careless cut breaks. */
const thorny = fc.string({
  unit: fc.constantFrom(
    'ก',
    'น',
    'ำ',
    '่',
    '้',
    'ิ',
    'เ',
    ' ',
    '\n',
    '"',
    '\\',
    '๑',
    'a',
    '🙂',
    '🙃',
    '𝄞',
    '👨‍👩‍👧',
    'e\u0301',
  ),
  maxLength: 12,
});
const anyValue = fc.oneof(thorny, fc.string({ unit: 'binary', maxLength: 20 }), fc.integer(), fc.constant(null));

it('leads back from any value to any other, also through JSON', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (before, after) => {
      const change = JSON.parse(JSON.stringify(columnChange(before, after)));
      expect(valueBefore(change, after)).toBe(before);
    }),
    { numRuns: 5_000 },
  );
});

it('never cuts through a character', () => {
  fc.assert(
    fc.property(thorny, thorny, (before, after) => {
      const change = columnChange(before, after);
      for (const part of change) if (typeof part === 'string') expect(part).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 5_000 },
  );
});

it('keeps only the part that changed', () => {
  expect(columnChange('จัดทำแผน ประจำปี', 'จัดทำแผนงาน ประจำปี')).toEqual([8, '', 'งาน', 8]);
  expect(columnChange('ก🙂ข', 'ก🙃ข')).toEqual([1, '🙂', '🙃', 1]);
  expect(columnChange('กก', 'กกก')).toEqual([2, '', 'ก', 0]);
  expect(columnChange('', '')).toEqual([0, '', '', 0]);
  expect(columnChange(3, 4)).toEqual([3, 4]);
  expect(columnChange(null, 'ก')).toEqual([null, 'ก']);
});

it('does not fit a value that is not what it left', () => {
  const change = columnChange('จัดทำแผน', 'จัดทำแผนงาน');
  for (const other of ['จัดทำแผน', 'จัดทำแผนงานx', 'xจัดทำแผนงาน', 'จัดทำแผนคน', '', 7, null]) {
    expect(valueBefore(change, other)).toBeUndefined();
  }
  expect(valueBefore(columnChange(3, 4), 5)).toBeUndefined();
});
