// The reader on the sample report, every cell of it: what its author's eye found, and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStatements, type Statement, type StatementColumn } from '../../../../src/thai/dates/read-statements.ts';
import { fieldsOf } from '../../../fixtures/sentence-score.ts';
import { sampleCell, sampleMeasures } from '../sample-cells.ts';

interface SampleCell {
  readonly line: number;
  readonly column: StatementColumn;
  readonly statements: readonly Statement[];
}

const columns: readonly StatementColumn[] = ['issue', 'responsible', 'steps', 'reporting', 'actions'];
const { cells: answers } = JSON.parse(
  readFileSync(new URL('../../../fixtures/sentences/sample.json', import.meta.url), 'utf8'),
) as { readonly cells: readonly SampleCell[] };

const cells = sampleMeasures.flatMap(({ line }) =>
  columns.map((column, place) => {
    const text = sampleCell(line, place);
    return { line, column, text, found: readStatements(text, { fiscalYear: 2566, column }) };
  }),
);
const all = cells.flatMap(({ found }) => found);

describe('the sample report', () => {
  test('has the answers for cells that are there', () => {
    expect(cells.length).toBe(40);
    expect(
      answers.every(({ line, column }) => cells.some((cell) => cell.line === line && cell.column === column)),
    ).toBe(true);
  });

  for (const { line, column, found } of cells) {
    test(`line ${line}, ${column}: says what a reader found there`, () => {
      const answer = answers.find((cell) => cell.line === line && cell.column === column);
      expect(found.map(fieldsOf)).toEqual((answer?.statements ?? []).map(fieldsOf));
    });
  }

  test('names seven months that are deadlines, the three without a year marked', () => {
    const due = all.filter(({ kind }) => kind === 'due');
    expect(due.map(({ iso }) => iso)).toEqual([
      ...['2022-10-31', '2023-04-30', '2022-12-31', '2022-09-30', '2023-01-31', '2023-04-30', '2023-04-30'],
    ]);
    expect(due.filter(({ inferredYear }) => inferredYear).length).toBe(3);
  });

  test('names 21 days on which something was done, none of them inferred', () => {
    const done = all.filter(({ kind }) => kind === 'done');
    expect(done.length).toBe(21);
    expect(done.every(({ iso, inferredYear, invalid }) => iso !== undefined && !inferredYear && !invalid)).toBe(true);
  });
});
