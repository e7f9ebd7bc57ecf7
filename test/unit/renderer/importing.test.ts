// The pure parts of the import window: rows in their order, columns with the yellow they keep, where rows stand, what the register gets.
import { expect, test } from 'vitest';
import { columnsToLook, shownColumns, withFirstSeen, withSaid } from '../../../renderer/importing/columns.ts';
import { entriesOf, fits, needsLook } from '../../../renderer/importing/entries.ts';
import { glimpse } from '../../../renderer/importing/glimpse.ts';
import type { Outline } from '../../../renderer/importing/importing-store.ts';
import { existingOf, resultColumns, resultOf } from '../../../renderer/importing/results.ts';
import { rowAt, rowsBetween, scrollFor, topsOf } from '../../../renderer/importing/row-places.ts';
import { newRegister } from '../../../src/app/new-register.ts';
import { noCorrections, withColumn } from '../../../src/exchange/corrections.ts';
import { readPlainSource } from '../../../src/exchange/read-text-source.ts';
import { review } from '../../../src/exchange/review.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { Measure, Register } from '../../../src/register/model.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { sampleText } from '../../fixtures/office-sources/sample-report.ts';

const plain = 'ข้อคำถาม\tเรื่อง\tผู้รับผิดชอบ\tขั้นตอน\tผลการดำเนินการ\nE๑\tก\tกองคลัง\tขั้น\tทำ\n';

function sourceOf(text: string) {
  const source = readPlainSource(text);
  if (!source.ok) throw new Error(source.error.kind);
  return source.value;
}

/** What main answers, with the texts it leaves out of it. */
function outlineOf(text: string, corrections = noCorrections, register: Register | null = null): Outline {
  const { front, ...others } = review(sourceOf(text), corrections, register);
  const { cover, heading, introduction, organisation } = front;
  return { ...others, front: { cover, heading, introduction, organisation } };
}

test('every row of a taken table stands in the list once, in its order, with what it gives', () => {
  const outline = outlineOf(sampleText);
  const entries = entriesOf(outline, {});
  const lines = entries.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  expect(new Set(lines).size).toBe(20);
  expect(entries.filter(({ measure }) => measure).length).toBe(8);
  expect(entries.filter(({ group }) => group).map(({ group }) => group?.heading.split('\n')[0])).toEqual(
    outline.groups.map(({ heading }) => heading.split('\n')[0]),
  );
});

test('what was guessed is to be looked at until a person has spoken of it', () => {
  const outline = outlineOf(sampleText);
  const guessed = entriesOf(outline, {}).filter(needsLook);
  expect(guessed.map(({ guesses }) => guesses)).toEqual([['groupContinued']]);
  const line = guessed[0]?.line ?? 0;
  const after = entriesOf(outline, { [line]: 'measure' });
  expect(after.filter(needsLook)).toEqual([]);
  expect(after.filter((entry) => fits(entry, 'look'))).toEqual([]);
});

test('a word on one column leaves the yellow of the others, and one that gave way says why', () => {
  const before = outlineOf(plain);
  const seen = withFirstSeen({}, before.tables);
  const [table] = before.tables;
  if (!table) throw new Error('no table');
  expect(columnsToLook(before, seen)).toBe(4);
  const corrections = withColumn(noCorrections, table as Parameters<typeof withColumn>[1], 1, 'issue');
  const after = outlineOf(plain, corrections);
  const said = withSaid(withFirstSeen(seen, after.tables), table.signature, 1);
  const shown = after.tables[0] ? shownColumns(after.tables[0], said) : [];
  expect(shown.map(({ column, reason }) => [column, reason])).toEqual([
    [null, 'captionTwice'],
    ['issue', 'chosen'],
    ['responsible', 'sameCaption'],
    ['steps', 'captionWords'],
    ['actions', 'captionWords'],
  ]);
  expect(columnsToLook(after, said)).toBe(2);
  // Another import begins with what was chosen: nothing was said in it yet.
  const later = withFirstSeen({}, after.tables);
  expect(after.tables[0] && shownColumns(after.tables[0], later).every(({ isRemembered }) => isRemembered)).toBe(true);
});

test('rows are found by height, drawn where they are seen, and scrolled to no further than needed', () => {
  const tops = topsOf([10, 20, 30, 40]);
  expect([...tops]).toEqual([0, 10, 30, 60, 100]);
  expect([-5, 0, 9, 10, 59, 60, 99, 500].map((at) => rowAt(tops, at))).toEqual([0, 0, 0, 1, 2, 3, 3, 3]);
  expect(rowAt(topsOf([]), 0)).toBe(-1);
  expect(rowsBetween(tops, 12, 35, 0)).toEqual({ first: 1, end: 3 });
  expect(rowsBetween(tops, 12, 35, 5)).toEqual({ first: 0, end: 4 });
  expect(rowsBetween(topsOf([]), 0, 100, 5)).toEqual({ first: 0, end: 0 });
  expect(scrollFor(tops, 1, 0, 50)).toBe(0);
  expect(scrollFor(tops, 2, 0, 50)).toBe(10);
  expect(scrollFor(tops, 0, 40, 50)).toBe(0);
  expect(scrollFor(tops, 3, 0, 25)).toBe(60);
});

test('a closed row shows the beginning of a text, and says when it goes on', () => {
  expect(glimpse('ก\nข')).toBe('ก\nข');
  expect(glimpse('๑\n๒\n๓\n๔\n๕')).toBe('๑\n๒\n๓\n๔…');
  expect(glimpse('ก'.repeat(300))).toBe(`${'ก'.repeat(180)}…`);
});

test('the register gets the file’s text or keeps its own, by the choice; an empty cell of the file leaves it alone', () => {
  const empty = newRegister(countingIds(), 'อบต.ทดสอบ', 2566, 6);
  const [year] = empty.fiscalYears;
  const roundId = year?.rounds[0]?.id ?? '';
  const measure: Measure = {
    ...blankMeasure('m'),
    ...{ issue: 'E๑ ก', responsible: 'สำนักปลัด', reporting: 'ทุกเดือน', actions: { [roundId]: 'เดิม' } },
  };
  const groups = [{ id: 'g', heading: '', measures: [measure] }];
  const register: Register = { ...empty, fiscalYears: empty.fiscalYears.map((one) => ({ ...one, groups })) };
  const text = 'ข้อคำถาม\tผู้รับผิดชอบ\tขั้นตอน\tการรายงานผล\tผลการดำเนินการ\nE๑ ก\tกองคลัง\t\t\tใหม่\n';
  const results = (existing: 'update' | 'skip') => {
    const corrections = { ...noCorrections, fiscalYear: 2566, months: 6, existing } as const;
    const outline = outlineOf(text, corrections, register);
    const read = review(sourceOf(text), corrections, register).groups[0]?.measures[0];
    const known = existingOf(register, outline.target.fiscalYearId);
    if (!read) throw new Error('no measure');
    const texts = { ...read, results: { ...read.results }, origins: {} };
    return resultColumns(outline).map((column) => resultOf(column, read, texts, known));
  };
  expect(results('update')).toEqual([
    { text: 'E๑ ก', other: null },
    { text: 'กองคลัง', other: 'สำนักปลัด' },
    { text: '', other: null },
    { text: 'ทุกเดือน', other: null },
    { text: 'ใหม่', other: 'เดิม' },
  ]);
  expect(results('skip')).toEqual([
    { text: 'E๑ ก', other: null },
    { text: 'สำนักปลัด', other: 'กองคลัง' },
    { text: '', other: null },
    { text: 'ทุกเดือน', other: null },
    { text: 'เดิม', other: 'ใหม่' },
  ]);
});
