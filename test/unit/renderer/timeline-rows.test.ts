// Where the marks of the line of time stand, what falls together, and where the keys lead.
import { describe, expect, test } from 'vitest';
import { firstPlace, placeAfterKey, timelineModel } from '../../../renderer/overview/timeline-rows.ts';
import { followRound } from '../../../src/followup/summary.ts';
import { blankOrganisation, usualFollowup } from '../../../src/register/blank.ts';
import type { Measure } from '../../../src/register/model.ts';
import { measureOf, roundOf, sample, yearOf } from '../followup/measure-of.ts';

const office = { organisation: blankOrganisation, followup: usualFollowup };

function model(measures: readonly Measure[], asOf: string) {
  const numbered = measures.map((measure, index) => ({ ...measure, id: `m${index + 1}` }));
  return timelineModel(followRound(office, yearOf(numbered), roundOf(6), asOf), 2566, asOf);
}

const looks = ({ rows }: ReturnType<typeof model>) =>
  rows.map(({ marks }) => marks.map(({ date, look, points }) => `${date} ${look} ${points.length}`));

test('each deadline and each doing is one mark; what falls on one day with one look is one', () => {
  const told = model(
    [
      measureOf({
        reporting:
          '๑) แผนภายในเดือนตุลาคม ๒๕๖๕\n๒) ประกาศภายในเดือนตุลาคม ๒๕๖๕\n๓) สรุปภายในเดือนมกราคม ๒๕๖๖\n๔) ทบทวนภายในเดือนกันยายน ๒๕๖๖',
        actions: '๑) แผน เมื่อวันที่ ๓ ตุลาคม ๒๕๖๕\n๓) สรุป เมื่อวันที่ ๒๐ มกราคม ๒๕๖๖',
      }),
      measureOf({ steps: 'ดำเนินการอย่างต่อเนื่อง' }),
    ],
    '2023-01-10',
  );
  expect(looks(told)).toEqual([
    ['2022-10-03 event 1', '2022-10-31 closed 1', '2022-10-31 overdue 1', '2023-01-31 soon 1', '2023-09-30 open 1'],
    [],
  ]);
  // What was done after the day has not happened yet, and closes nothing.
  expect(told.points.some(({ date, kind }) => kind === 'event' && date > '2023-01-10')).toBe(false);
});

test('the months tile the year from edge to edge, and what lies outside of it has a strip of its own', () => {
  const inside = model([measureOf({ reporting: 'ภายในเดือนตุลาคม ๒๕๖๕' })], '2023-01-10');
  const { monthEdges } = inside.scale;
  expect([monthEdges.length, monthEdges[0], monthEdges.at(-1)]).toEqual([13, 0, 1]);
  expect(monthEdges).toEqual(monthEdges.toSorted((one, other) => one - other));
  const october = inside.rows[0]?.marks[0]?.share ?? 0;
  expect(october).toBeGreaterThan(monthEdges[0] ?? 1);
  expect(october).toBeLessThan(monthEdges[1] ?? 0);

  const outside = model(
    [measureOf({ actions: 'ทำแล้ว เมื่อวันที่ ๒๙ กันยายน ๒๕๖๕', reporting: 'ภายในเดือนธันวาคม ๒๕๖๖' })],
    '2023-01-10',
  );
  expect(outside.scale).toMatchObject({ hasBefore: true, hasAfter: true });
  const [before, after] = outside.rows[0]?.marks ?? [];
  expect(before?.share).toBeLessThan(outside.scale.monthEdges[0] ?? 0);
  expect(after?.share).toBeGreaterThan(outside.scale.monthEdges[12] ?? 1);
  expect([before?.share ?? -1, after?.share ?? 2].every((share) => share >= 0 && share <= 1)).toBe(true);
});

describe('the keys', () => {
  const { year, round } = sample();
  const asOf = '2023-04-05';
  const { rows, points } = timelineModel(followRound(office, year, round, asOf), 2566, asOf);

  test('begin at what has been late the longest', () => {
    const first = firstPlace(rows);
    const mark = first && rows[first.row]?.marks[first.mark];
    expect(mark?.look).toBe('overdue');
    const late = rows.flatMap(({ marks }) => marks).filter(({ look }) => look === 'overdue');
    expect(mark?.date).toBe(late.map(({ date }) => date).toSorted()[0]);
    expect(firstPlace([])).toBeNull();
  });

  test('reach every mark with the arrows alone', () => {
    const start = firstPlace(rows);
    if (start === null) throw new Error('the sample has points');
    const reached = new Set<string>();
    const waiting = [start];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const name = `${place.row}/${place.mark}`;
      if (reached.has(name)) continue;
      reached.add(name);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = placeAfterKey(rows, place, key);
        expect(next && rows[next.row]?.marks[next.mark]).toBeDefined();
        if (next) waiting.push(next);
      }
    }
    expect(reached.size).toBe(rows.reduce((sum, { marks }) => sum + marks.length, 0));
    expect(rows.flatMap(({ marks }) => marks).flatMap((mark) => mark.points)).toHaveLength(points.length);
  });

  test('stay where there is nothing further, jump over rows without marks, and leave other keys alone', () => {
    const [first] = rows;
    const gaps = [...(first ? [first] : []), { ...rows[1], marks: [] }, rows[2]].flatMap((row) =>
      row?.measureId === undefined ? [] : [row],
    ) as typeof rows;
    expect(placeAfterKey(gaps, { row: 0, mark: 0 }, 'ArrowLeft')).toEqual({ row: 0, mark: 0 });
    expect(placeAfterKey(gaps, { row: 0, mark: 0 }, 'ArrowDown')?.row).toBe(2);
    expect(placeAfterKey(gaps, { row: 0, mark: 0 }, 'ArrowUp')).toEqual({ row: 0, mark: 0 });
    expect(placeAfterKey(gaps, { row: 0, mark: 1 }, 'End')?.mark).toBe((first?.marks.length ?? 0) - 1);
    expect(placeAfterKey(gaps, { row: 0, mark: 1 }, 'KeyA')).toBeNull();
  });
});
