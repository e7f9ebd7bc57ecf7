// Searching over all years in a real database: exact for every length, deaf to the ways of typing.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import type { Register } from '../../src/register/model.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { searchRegister } from '../../src/storage/search.ts';
import { writeStep } from '../../src/storage/steps.ts';
import { searchKey } from '../../src/thai/normalise.ts';
import { anyText } from '../fixtures/random-changes.ts';
import { measure, register, roundId, sampleRegister } from '../fixtures/report-register.ts';

const engine = await loadSqlEngine();
const mark = { label: 'create', who: '', at: '2026-11-23T02:06:00.000Z' };

function databaseOf(content: Register) {
  const database = engine.open(null);
  migrate(database);
  writeStep(database, null, content, mark);
  return database;
}

function oneRow(issue: string): Register {
  return register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', { issue, actions: 'ร้อยละ ๑๐๐%' })] }]);
}

it.each([
  ['E11 แผนการใช้จ่าย', 'e๑๑', 'issue'],
  ['น้ำประปา', 'น้ํา', 'issue'],
  ['แผน', 'เเผน', 'issue'],
  ['จัดทำ\n   แผน', 'จัดทำ แผน', 'issue'],
  ['', 'ตัวชี้วัดที่ 2', 'heading'],
  ['', '100%', 'actions'],
  ['ก_ข\\ค', '_ข\\', 'issue'],
  ['ก', 'ก', 'issue'],
])('finds in “%s” what is typed as “%s”', (issue, query, column) => {
  const hits = searchRegister(databaseOf(oneRow(issue)), query);
  expect(hits.map((hit) => hit.column)).toContain(column);
  expect(hits.every((hit) => hit.fiscalYearId === 'year-2566' && hit.groupId === 'g')).toBe(true);
});

it.each([[''], ['  '], ['%%'], ['ก%ข'], ['ไม่มีคำนี้']])('finds nothing for “%s”', (query) => {
  expect(searchRegister(databaseOf(oneRow('กxข')), query)).toEqual([]);
});

it('names the round of an action, and no round for the plan', () => {
  const hits = searchRegister(databaseOf(oneRow('ร้อยละ')), 'ร้อยละ');
  expect(hits.map(({ column, measureId, roundId: round }) => [column, measureId, round])).toEqual([
    ['issue', 'm', null],
    ['actions', 'm', roundId],
  ]);
});

it('follows every edit and every undo, and leaves no trace in the history', () => {
  const database = databaseOf(oneRow('เดิม'));
  writeStep(database, oneRow('เดิม'), oneRow('ใหม่'), { ...mark, label: 'setCell' });
  expect([searchRegister(database, 'เดิม').length, searchRegister(database, 'ใหม่').length]).toEqual([0, 1]);
  expect(database.all("select count(*) as count from change where content like '%search%'")).toEqual([{ count: 0 }]);
});

it('finds what looking at every text would find', () => {
  const sample = sampleRegister();
  const database = databaseOf(sample);
  const texts = sample.fiscalYears.flatMap((year) =>
    year.groups.flatMap((group) => [
      group.heading,
      ...group.measures.flatMap((row) => [
        row.issue,
        row.responsible,
        row.steps,
        row.reporting,
        ...Object.values(row.actions),
      ]),
    ]),
  );
  const part = fc
    .record({ text: fc.constantFrom(...texts), from: fc.nat(200), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ text, from, length }) => text.slice(from % Math.max(1, text.length)).slice(0, length));
  fc.assert(
    fc.property(fc.oneof(part, anyText), (query) => {
      const key = searchKey(query);
      const expected = key === '' ? 0 : texts.filter((text) => searchKey(text).includes(key)).length;
      expect(searchRegister(database, query)).toHaveLength(expected);
    }),
    { numRuns: 300 },
  );
});
