// Holds the yardstick for dates in sentences to its own conventions (test/fixtures/sentences/README.md), without any reader.
// That the answers are right is a person's work; that they can be answers at all is what is tested here.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fiscalYearRange, isIsoDate } from '../../../src/thai/calendar.ts';
import { normaliseText } from '../../../src/thai/normalise.ts';
import { sampleCell } from './sample-cells.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}
interface Statement {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly iso?: string;
  readonly from?: string;
  readonly to?: string;
  readonly recurrence?: {
    readonly every: string;
    readonly times?: number;
    readonly interval?: number;
    readonly day?: number | 'last';
  };
  readonly period?: Period;
  readonly inferredYear?: boolean;
  readonly invalid?: string;
}
interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly fiscalYear: number;
  readonly roundMonths: number;
  readonly column: string;
  readonly statements: readonly Statement[];
}
interface SampleCell {
  readonly line: number;
  readonly column: string;
  readonly statements: readonly (Statement & { readonly item: string | null; readonly text: string })[];
}

const folder = new URL('../../fixtures/sentences/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const sentences = read('corpus.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);
const sample = JSON.parse(read('sample.json')) as {
  readonly counts: Readonly<Record<string, number>>;
  readonly cells: readonly SampleCell[];
};

const kinds = ['due', 'done', 'recurring', 'relative', 'vague', 'mention'];
const columns = ['issue', 'responsible', 'steps', 'reporting', 'actions'];
const fields = ['kind', 'start', 'end', 'iso', 'from', 'to', 'recurrence', 'period', 'inferredYear', 'invalid'];
const units = ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'occasion'];

function isPeriod(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && isIsoDate(from) && isIsoDate(to) && from < to;
}

function hasItsDate({ kind, iso, from, to, recurrence, invalid }: Statement): boolean {
  const isOne = iso !== undefined && isIsoDate(iso) && from === undefined && to === undefined;
  const isSpan = iso === undefined && isPeriod(from, to);
  const isNone = iso === undefined && from === undefined && to === undefined;
  if (invalid === 'impossibleDate' || kind === 'relative' || kind === 'vague') return isNone;
  if (kind === 'recurring') return isNone || (isOne && recurrence?.every === 'year');
  return isOne || isSpan;
}

function hasItsRecurrence({ kind, recurrence }: Statement): boolean {
  if (kind !== 'recurring') return recurrence === undefined;
  if (recurrence === undefined || !units.includes(recurrence.every)) return false;
  const { every, times, interval, day } = recurrence;
  if (every === 'occasion') return times === undefined && interval === undefined && day === undefined;
  return (
    (times ?? 0) >= 1 &&
    (interval === undefined || interval >= 2) &&
    (day === undefined || (every === 'month' && (day === 'last' || (day >= 1 && day <= 31))))
  );
}

/** What is wrong with the statements read from a text, in words; empty when nothing is. */
function faults(text: string, statements: readonly Statement[]): string[] {
  return statements.flatMap((statement, place) => {
    const { kind, start, end, period, invalid } = statement;
    const span = text.slice(start, end);
    const checks: readonly (readonly [string, boolean])[] = [
      ['kind', kinds.includes(kind)],
      ['span inside the text', Number.isInteger(start) && start >= 0 && end <= text.length],
      ['span not empty', start < end && span.length === end - start && span.trim() === span],
      ['in order, not overlapping', start >= (statements[place - 1]?.end ?? 0)],
      ['date', hasItsDate(statement)],
      ['recurrence', hasItsRecurrence(statement)],
      ['period', period === undefined || (isPeriod(period.from, period.to) && (kind === 'due' || kind === 'done'))],
      ['invalid', invalid === undefined || ['impossibleDate', 'christianYear'].includes(invalid)],
    ];
    return checks.filter(([, holds]) => !holds).map(([name]) => `${name}: ${span}`);
  });
}

describe('the sentences', () => {
  test('are many, each with its own id and its own text as it would be stored', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(240);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ text, column }) => `${column} ${text}`)).size).toBe(sentences.length);
    expect(sentences.filter(({ text }) => normaliseText(text) !== text)).toEqual([]);
  });

  test('stand in a known column of a register of a plausible year and round', () => {
    expect(sentences.filter(({ column }) => !columns.includes(column))).toEqual([]);
    expect(sentences.filter(({ fiscalYear }) => fiscalYear < 2560 || fiscalYear > 2580)).toEqual([]);
    expect(sentences.filter(({ roundMonths }) => roundMonths !== 6 && roundMonths !== 12)).toEqual([]);
  });

  test('have statements that keep the conventions', () => {
    const found = sentences.flatMap(({ id, text, statements }) => faults(text, statements).map((fault) => [id, fault]));
    expect(found).toEqual([]);
    const unknown = sentences.flatMap(({ statements }) => statements.flatMap((statement) => Object.keys(statement)));
    expect(unknown.filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('hold each kind at least ten times, and many sentences that say nothing of time', () => {
    const all = sentences.flatMap(({ statements }) => statements.map(({ kind }) => kind));
    for (const kind of kinds) expect(all.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(10);
    expect(sentences.filter(({ statements }) => statements.length === 0).length).toBeGreaterThanOrEqual(40);
  });

  test('infer a year only where it falls in the fiscal year and none is written', () => {
    for (const { id, text, fiscalYear, statements } of sentences) {
      const year = fiscalYearRange(fiscalYear);
      for (const { start, end, iso, from, to } of statements.filter(({ inferredYear }) => inferredYear === true)) {
        expect(text.slice(start, end), id).not.toMatch(/[๐-๙0-9]{4}/u);
        const dates = [iso, from, to].filter((date) => date !== undefined);
        expect(
          dates.filter((date) => date < year.start || date > year.end),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('the sample report', () => {
  test('is quoted exactly, cell by cell', () => {
    for (const { line, column, statements } of sample.cells) {
      const text = sampleCell(line, columns.indexOf(column));
      expect(faults(text, statements)).toEqual([]);
      for (const { start, end, text: quoted } of statements) expect(text.slice(start, end)).toBe(quoted);
    }
  });

  test('holds as many statements of each kind as were counted in it', () => {
    const all = sample.cells.flatMap(({ statements }) => statements.map(({ kind }) => kind));
    const counted = Object.fromEntries(kinds.map((kind) => [kind, all.filter((one) => one === kind).length]));
    expect(counted).toEqual(sample.counts);
    expect(sample.counts).toMatchObject({ due: 7, done: 21 });
  });
});
