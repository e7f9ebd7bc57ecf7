// The published sample as text in every shape that programs save and copy it: each gives the same eight measures.
import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readSourceHere } from '../../../main/node/read-source.ts';
import { registerOfSource } from '../../../src/app/import-source.ts';
import { noCorrections, withRow } from '../../../src/exchange/corrections.ts';
import { readTextSource } from '../../../src/exchange/read-text-source.ts';
import { recogniseSource, review } from '../../../src/exchange/review.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { compareWithSample } from '../../fixtures/office-sources/compare-sample.ts';
import { sourceHeading, sourceLine } from '../../fixtures/office-sources/source-table.ts';
import { madeTexts } from '../../fixtures/text-sources/sample-texts.ts';

const results: string[] = [];
afterAll(() => console.log([sourceHeading, ...results].join('\n')));

it.each(madeTexts)('$name gives the eight measures of the sample, letter for letter', ({ name, bytes }) => {
  const source = readTextSource(bytes(), name);
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  const recognition = recogniseSource(source.value, noCorrections);
  results.push(sourceLine(name, source.value, recognition));
  const { groups, differences } = compareWithSample(recognition);
  expect(differences).toEqual([]);
  expect(groups).toEqual([3, 3, 2]);
});

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/text-sources/${name}`, import.meta.url));

it('reads the PDF this program printed by its own structure, letter for letter and without a guess', () => {
  const source = readSourceHere({ kind: 'bytes', bytes: fixture('own.pdf'), name: 'own.pdf' });
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  expect(source.value).toMatchObject({ kind: 'pdf', notes: [] });
  const recognition = recogniseSource(source.value, noCorrections);
  results.push(sourceLine('own.pdf', source.value, recognition));
  expect(compareWithSample(recognition)).toMatchObject({ groups: [3, 3, 2], differences: [] });
  expect(recognition).toMatchObject({ fiscalYear: 2566, months: 6, organisation: 'องค์การบริหารส่วนตำบลหมากเจี๊ยะ' });
  expect(recognition.guesses.filter(({ kind }) => kind !== 'textLeftOut')).toEqual([]);
});

it('marks every row of text that lost its cells as a guess, with the columns that need a look', () => {
  const source = readTextSource(fixture('own-pdf.raw.txt'), 'own-pdf.raw.txt');
  if (!source.ok) throw new Error(source.error.kind);
  const { tables, guesses } = review(source.value, noCorrections, null);
  const rows = tables.flatMap((table) => table.rows.filter(({ role }) => role === 'measure'));
  expect(rows.map(({ reason, isSure }) => [reason, isSure])).toEqual(rows.map(() => ['cellsParted', false]));
  const unmarkedSteps = guesses.filter((guess) => guess.kind === 'cellsParted' && guess.captions.length > 0);
  expect(unmarkedSteps.length).toBeGreaterThan(0);
});

it('leaves out, and says so, rows whose cells are mixed up line by line; a person may take them all the same', () => {
  const source = readTextSource(fixture('own-pdf.plain.txt'), 'own-pdf.plain.txt');
  if (!source.ok) throw new Error(source.error.kind);
  const { tables } = review(source.value, noCorrections, null);
  const mixed = tables.flatMap((table) => table.rows.filter(({ reason }) => reason === 'cellsNotParted'));
  expect(mixed.length).toBeGreaterThan(8);
  expect(mixed.every(({ role, isSure }) => role === 'skipped' && !isSure)).toBe(true);
  expect(registerOfSource(source.value, noCorrections, countingIds())).toMatchObject({
    ok: false,
    error: { kind: 'sourceUnreadable', reason: 'cellsLost' },
  });
  const taken = review(source.value, withRow(noCorrections, mixed[0]?.line ?? 0, 'measure'), null);
  expect(taken.counts.added).toBe(1);
});
