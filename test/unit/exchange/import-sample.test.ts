// The real report, faults and all, through recognition and import: nothing lost, nothing added, everything in its place.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importReport } from '../../../src/app/import-report.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { type ExportedMeasure, exportRegister } from '../../../src/exchange/export-json.ts';
import { readPlainSource } from '../../../src/exchange/read-text-source.ts';
import { recogniseSource } from '../../../src/exchange/review.ts';
import { expandPlaceholders, placeholderValues } from '../../../src/report/placeholders.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';

const folder = new URL('../../fixtures/sample/', import.meta.url);
const source = readFileSync(new URL('report-2566-6-months.txt', folder), 'utf8');
const transcription = JSON.parse(readFileSync(new URL('report-2566-6-months.json', folder), 'utf8'));

const imported = importReport(source, countingIds());
const read = readPlainSource(source);
if (!imported.ok || !read.ok) throw new Error('the report is read');
const { register, review } = imported.value;
const notices = review.guesses;
const recognition = recogniseSource(read.value, noCorrections);
const [year] = register.fiscalYears;
const [round] = year?.rounds ?? [];
if (!year || !round) throw new Error('no round');
const exported = exportRegister(register).fiscalYears[0]?.rounds[0];
const measures = exported?.groups.flatMap((group) => group.measures) ?? [];

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

it('gives one office, fiscal year 2566, the 6-month round, 3 groups and 8 measures', () => {
  expect(register.organisation).toMatchObject({
    kind: 'sao',
    name: 'องค์การบริหารส่วนตำบลหมากเจี๊ยะ',
    shortName: 'อบต.หมากเจี๊ยะ',
    district: 'เมืองศรีสะเกษ',
    province: 'ศรีสะเกษ',
  });
  expect(register.fiscalYears.map(({ year: number, assessmentYear }) => [number, assessmentYear])).toEqual([
    [2566, 2565],
  ]);
  expect(year.rounds.map(({ months }) => months)).toEqual([6]);
  expect(exported?.groups.map((group) => [group.indicatorNo, group.indicatorName, group.instrument])).toEqual([
    [2, 'การใช้งบประมาณ', 'IIT'],
    [8, 'การปรับปรุงการทำงาน', 'EIT'],
    [10, 'การป้องกันการทุจริต', 'OIT'],
  ]);
  expect(exported?.groups.map((group) => group.measures.length)).toEqual([3, 3, 2]);
});

it('reads the eight item codes, odd as they are written', () => {
  expect(measures.map(({ code }) => code)).toEqual(['I7', 'I10', 'I12', 'E11', 'E12', 'E14', 'O8', 'O38']);
  expect(measures.map(({ printedCode }) => printedCode)).toEqual(
    transcription.measures.map((measure: { code: string }) => measure.code),
  );
});

it.each(['issue', 'responsible'] as const)('keeps the text of every %s cell', (column) => {
  expect(measures.map((measure: ExportedMeasure) => measure[column].text)).toEqual(
    transcription.measures.map((measure: Record<string, string>) => measure[column]),
  );
});

it.each(['steps', 'reporting', 'actions'] as const)('splits the items of every %s cell as transcribed', (column) => {
  expect(measures.map((measure: ExportedMeasure) => measure[column].items)).toEqual(
    transcription.measures.map((measure: Record<string, unknown>) => measure[column]),
  );
});

it('loses and adds no character of the 10,011', () => {
  const values = placeholderValues(register, year, round);
  const cells = year.groups.flatMap((group) =>
    group.measures.map(({ issue, responsible, steps, reporting, actions }) =>
      [issue, responsible, steps, reporting, actions[round.id] ?? ''].join(' '),
    ),
  );
  // Tables in the source's order, with the heading and group rows each of them repeats.
  const texts = recognition.tables.map((table) => [
    ...table.headingRows.flat(),
    ...table.groupRows,
    ...table.measureLines.map(() => cells.shift() ?? ''),
  ]);
  const whole = withoutSpace(
    [expandPlaceholders(round.cover, values), year.heading, year.introduction, ...texts.flat()].join(''),
  );
  expect(whole.length).toBe(10_011);
  expect(whole).toBe(withoutSpace(source));
});

it('reports what it guessed: the table without a group row, the two repeated groups, the split lists', () => {
  const count = (kind: string) => notices.filter((notice) => notice.kind === kind).length;
  expect([count('groupContinued'), count('groupRepeated'), count('listSplit'), notices.length]).toEqual([1, 2, 20, 23]);
});

it('the sample that ships with the program imports without any guess', () => {
  const sample = importReport(
    readFileSync(new URL('../../../assets/sample/report.txt', import.meta.url), 'utf8'),
    countingIds(),
  );
  expect(sample.ok && sample.value.review.guesses).toEqual([]);
  expect(sample.ok && sample.value.register.fiscalYears[0]?.groups.map((group) => group.measures.length)).toEqual([
    3, 3, 2,
  ]);
});
