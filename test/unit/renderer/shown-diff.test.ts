import { expect, test } from 'vitest';
import { gap, shownDiff } from '../../../renderer/history/shown-diff.ts';

const long = Array.from({ length: 60 }, (_, index) => `ข้อความเดิมท่อนที่ ${index + 1} `).join('');

const written = ({ pieces }: ReturnType<typeof shownDiff>) => pieces.map(({ text }) => text).join('');

test('a change in a long text stands among a few of its words; all of it can be shown', () => {
  const short = shownDiff(`${long}กองคลัง ${long}`, `${long}กองช่าง ${long}`, false);
  expect(short.isShort).toBe(true);
  expect(short.pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  expect(written(short).length).toBeLessThan(200);
  expect(short.pieces[0]?.text.startsWith(gap)).toBe(true);
  expect(short.pieces[3]?.text.endsWith(gap)).toBe(true);
  // Whole words beside the change.
  expect(long).toContain(short.pieces[0]?.text.slice(gap.length) ?? '?');
  expect(short.pieces[0]?.text.slice(gap.length)).toMatch(/^\s?(?:ข้อความ|เดิม|ท่อน|ที่|\d)/u);
  const whole = shownDiff(`${long}กองคลัง ${long}`, `${long}กองช่าง ${long}`, true);
  expect(whole.isShort).toBe(true);
  expect(written(whole)).toContain(long);
});

test('between two changes something is left out only where it saves room', () => {
  const between = (middle: string) => shownDiff(`ก ${middle} ข`, `ค ${middle} ง`, false);
  expect(between('กองคลัง').isShort).toBe(false);
  expect(between(long).pieces[2]?.text).toContain(gap);
});

test('a long text that came or went is shown by its beginning', () => {
  const { pieces, isShort } = shownDiff('', long, false);
  expect(isShort).toBe(true);
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.text.endsWith(gap)).toBe(true);
  expect(long.startsWith(pieces[0]?.text.slice(0, -gap.length) ?? '?')).toBe(true);
  expect(shownDiff('', 'สั้น', false).isShort).toBe(false);
});
