// The published sample as text in every shape that programs save and copy it: each gives the same eight measures.
import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { registerOfSource } from '../../../src/app/import-source.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { readTextSource } from '../../../src/exchange/read-text-source.ts';
import { recogniseSource } from '../../../src/exchange/review.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { compareWithSample } from '../../fixtures/office-sources/compare-sample.ts';
import { madeTexts } from '../../fixtures/text-sources/sample-texts.ts';

const results: string[] = [];
afterAll(() => console.log(['groups   measures  cells  source: notes and guesses', ...results].join('\n')));

it.each(madeTexts)('$name gives the eight measures of the sample', ({ name, bytes }) => {
  const source = readTextSource(bytes(), name);
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  const recognition = recogniseSource(source.value, noCorrections);
  const { groups, measures, sameCells, differences } = compareWithSample(recognition);
  const remarks = [...source.value.notes, ...recognition.guesses].map(({ kind }) => kind);
  const counted = [...new Set(remarks)].map((kind) => `${remarks.filter((other) => other === kind).length} ${kind}`);
  results.push(
    `${groups.join('+').padEnd(9)}${String(measures).padEnd(10)}${sameCells}/40  ${name}: ${counted.join(', ') || 'none'}`,
  );
  expect(differences).toEqual([]);
  expect(groups).toEqual([3, 3, 2]);
});

it('refuses text of a PDF that lost its columns in words, instead of guessing what stood in which cell', () => {
  const bytes = readFileSync(new URL('../../fixtures/text-sources/own-pdf.raw.txt', import.meta.url));
  const source = readTextSource(bytes, 'own-pdf.raw.txt');
  if (!source.ok) throw new Error(source.error.kind);
  expect(registerOfSource(source.value, noCorrections, countingIds())).toMatchObject({
    ok: false,
    error: { kind: 'sourceUnreadable', reason: 'cellsLost' },
  });
});
