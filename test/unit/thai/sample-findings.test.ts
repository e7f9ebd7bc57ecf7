// Holds the auditor's reading of the sample report (test/fixtures/audit/README.md) to the report: every quotation stands where it is said to.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleLines } from './sample-cells.ts';

interface Place {
  readonly rule: string;
  readonly measure: string;
  readonly column: string | null;
  readonly text: string;
  readonly why: string;
}
interface Finding extends Place {
  readonly severity: string;
  readonly findableBy: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/audit/${name}`, import.meta.url), 'utf8'));
const findings = read('sample-findings.json') as readonly Finding[];
const notFaults = read('sample-not-faults.json') as readonly Place[];

const columns = ['issue', 'responsible', 'steps', 'reporting', 'actions'];
const lineOf: Readonly<Record<string, number>> = {
  I7: 22,
  I10: 25,
  I12: 26,
  E11: 30,
  E12: 34,
  E14: 35,
  O8: 39,
  O38: 43,
};
const outside: Readonly<Record<string, readonly [number, number]>> = {
  cover: [1, 14],
  heading: [15, 15],
  introduction: [17, 17],
  columnHeadings: [19, 19],
  groupHeading: [20, 42],
  report: [1, sampleLines.length],
};

/** The text a finding speaks about: a cell, a row, or lines of the report. */
function textOf({ measure, column }: Place): string | undefined {
  const line = lineOf[measure];
  if (line !== undefined) {
    const row = sampleLines[line - 1];
    return column === null ? row : row?.split('\t')[columns.indexOf(column)];
  }
  const lines = outside[measure];
  return lines && sampleLines.slice(lines[0] - 1, lines[1]).join('\n');
}

test('every finding quotes the report where it points', () => {
  const places: readonly Place[] = [...findings, ...notFaults];
  expect(places.filter((place) => textOf(place)?.includes(place.text) !== true)).toEqual([]);
  expect(places.filter(({ rule }) => !/^[a-z]+(?:-[a-z]+)*$/.test(rule))).toEqual([]);
  expect(places.filter(({ why }) => why === '')).toEqual([]);
});

test('no fault is told twice, and none is also said to be no fault', () => {
  const key = ({ rule, measure, column, text }: Place): string => [rule, measure, column, text].join('|');
  const all = [...findings, ...notFaults].map(key);
  expect(all.filter((one, place) => all.indexOf(one) !== place)).toEqual([]);
});

test('severities and ways of finding are known, and each is used', () => {
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'hint']));
  const ways = new Set(findings.map(({ findableBy }) => findableBy));
  expect(ways).toEqual(new Set(['rule', 'catalogue', 'wordlist', 'human']));
});
