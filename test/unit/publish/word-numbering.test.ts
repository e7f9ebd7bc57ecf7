// Which marks Word may number by itself: only those that come out as they were typed.
import { expect, it } from 'vitest';
import { createNumberings } from '../../../src/publish/word-numbering.ts';

function numbered(text: string) {
  const numberings = createNumberings();
  const lines = numberings.ofCell(text.split('\n'));
  return {
    levels: lines.map((line) => line?.level ?? null),
    lists: lines.map((line) => line?.list ?? null),
    used: numberings.used(),
  };
}

it('numbers marks that count on, with lists inside them', () => {
  const { levels, used } = numbered('นำ\n๑) ก\n๑.๑) ข\n๑.๒) ค\nต่อ\n๒) ง\n๒.๑) จ');
  expect(levels).toEqual([null, 0, 1, 1, null, 0, 1]);
  expect(used).toEqual([
    {
      name: 'list-1',
      levels: [
        { text: '%1)', digits: 'thai', start: 1 },
        { text: '%1.%2)', digits: 'thai', start: 1 },
      ],
    },
  ]);
});

it('begins where the first mark does, and counts a second list of a cell anew', () => {
  expect(numbered('๔) ก\n๕) ข').used[0]?.levels).toEqual([{ text: '%1)', digits: 'thai', start: 4 }]);
  expect(numbered('๑) ก\n๒) ข\nอีกรายการ\n๑) ค').lists).toEqual([1, 1, null, 2]);
});

it('knows Arabic numbers and full stops', () => {
  expect(numbered('1. ก\n2. ข').used[0]?.levels).toEqual([{ text: '%1.', digits: 'arabic', start: 1 }]);
});

it.each([
  ['a gap inside a list of a level', '๑) ก\n๑.๑) ข\n๑.๓) ค'],
  ['a level without the one above it', '๑.๑) ก'],
  ['two spaces behind a mark', '๑)  ก\n๒) ข'],
  ['no space behind a mark', '๑)ก\n๒) ข'],
  ['space before a mark', ' ๑) ก\n๒) ข'],
  ['another closing in the same level', '๑) ก\n๒. ข'],
  ['mixed digits', '๑) ก\n2) ข'],
  ['a mark without text', '๑)\n๒) ข'],
])('leaves %s as typed', (_, text) => {
  expect(numbered(text).levels.every((level) => level === null)).toBe(true);
});

it('gives lists of one writing one numbering', () => {
  const numberings = createNumberings();
  numberings.ofCell(['๑) ก', '๒) ข']);
  numberings.ofCell(['๑) ค']);
  expect(numberings.used()).toHaveLength(1);
});
