// The published sample in every shape that offices keep it in, as Word and Excel files: each gives the same eight measures.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readSourceHere } from '../../../main/node/read-source.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { recogniseSource } from '../../../src/exchange/review.ts';
import { compareWithSample } from '../../fixtures/office-sources/compare-sample.ts';
import { madeSources } from '../../fixtures/office-sources/documents.ts';
import { resaved } from '../../fixtures/office-sources/resave.ts';
import { sourceHeading, sourceLine } from '../../fixtures/office-sources/source-table.ts';

const folder = new URL('../../fixtures/office-sources/', import.meta.url);
if (process.env.RENEW_OFFICE_SOURCES === '1') {
  for (const { name, bytes } of madeSources) {
    const [own = '', ending = ''] = name.split('.');
    writeFileSync(new URL(`${own}.libreoffice.${ending}`, folder), resaved(name, bytes(), ending));
  }
}
const saved = readdirSync(folder).filter((name) => /\.(?:docx|xlsx)$/.test(name));
const sources = [...madeSources, ...saved.map((name) => ({ name, bytes: () => readFileSync(new URL(name, folder)) }))];
const results: string[] = [];
afterAll(() => console.log([sourceHeading, ...results].join('\n')));

it.each(sources)('$name gives the eight measures of the sample', ({ name, bytes }) => {
  const source = readSourceHere({ kind: 'bytes', bytes: bytes(), name });
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  const recognition = recogniseSource(source.value, noCorrections);
  results.push(sourceLine(name, source.value, recognition));
  const { groups, differences } = compareWithSample(recognition);
  expect(differences).toEqual([]);
  expect(groups).toEqual([3, 3, 2]);
});
