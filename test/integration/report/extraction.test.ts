// What is copied, searched or read aloud from the PDF is the register's text, character for character: read back by three
// readers, fragment by fragment of the page map, white space aside.
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import type { Register } from '../../../src/register/model.ts';
import { buildReportDocument, type DocumentOptions, type ReportDocument } from '../../../src/report/document.ts';
import type { PageFragment, PageMap } from '../../../src/report/page-map.ts';
import { reportFonts, squeeze } from '../../fixtures/pdf-tools.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';
import { textExtractors } from '../../fixtures/text-extractors.ts';
import { consonants, syllablesOf } from '../../fixtures/thai-syllables.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const extractors = textExtractors();

afterAll(() => Promise.all(extractors.map((extractor) => extractor.close())));

function documentOf(source: Register, options: DocumentOptions = {}): ReportDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId, options);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

function wholeText(document: ReportDocument, fragment: PageFragment): string {
  switch (fragment.kind) {
    case 'heading':
      return document.heading;
    case 'introduction':
      return document.introduction[fragment.paragraph] ?? '';
    case 'groupHeading':
      return document.groups.find(({ groupId }) => groupId === fragment.groupId)?.heading ?? '';
    case 'cell': {
      const row = document.groups.flatMap(({ rows }) => rows).find(({ measureId }) => measureId === fragment.measureId);
      return row?.cells[document.columns.findIndex(({ key }) => key === fragment.column)] ?? '';
    }
  }
}

interface Difference {
  readonly page: number;
  readonly wanted: string;
  readonly found: string;
}

interface Comparison {
  readonly fragments: number;
  readonly characters: number;
  readonly differences: readonly Difference[];
}

/**
 * Takes every fragment and every piece of furniture out of its page's text, the longest first; each must stand there in one
 * piece, and nothing may be left over.
 */
function compare(document: ReportDocument, map: PageMap, texts: readonly string[]): Comparison {
  const differences: Difference[] = [];
  let fragments = 0;
  let characters = 0;
  map.pages.forEach((page, index) => {
    let rest = squeeze(texts[index] ?? '');
    const own = page.fragments.map((fragment) => wholeText(document, fragment).slice(fragment.start, fragment.end));
    const wanted = [...own, ...page.furniture].map(squeeze).filter((text) => text !== '');
    for (const text of wanted.sort((one, other) => other.length - one.length)) {
      fragments += 1;
      characters += text.length;
      const at = rest.indexOf(text);
      if (at === -1) differences.push({ page: page.number, wanted: text, found: rest.slice(0, 400) });
      else rest = `${rest.slice(0, at)}\u0000${rest.slice(at + text.length)}`;
    }
    const leftOver = rest.replaceAll('\u0000', '');
    if (leftOver !== '') differences.push({ page: page.number, wanted: '', found: leftOver });
  });
  if (texts.length !== map.pages.length) differences.push({ page: 0, wanted: 'pages', found: `${texts.length} pages` });
  return { fragments, characters, differences };
}

/** Every syllable of a consonant in one cell. */
function stressRegister(): Register {
  const measures = consonants.map((consonant, index) =>
    measure(`m${index}`, { issue: consonant, steps: syllablesOf(consonant).join(' ') }),
  );
  return register([{ id: 'g', heading: 'พยัญชนะ สระ วรรณยุกต์', measures }]);
}

function longRow(): Register {
  const items = (word: string) =>
    Array.from({ length: 400 }, (_, index) => `${index + 1}) ${word}ครั้งที่ ${index + 1}`).join('\n');
  const cells = { issue: 'I7', steps: items('ดำเนินการ'), actions: items('น้ำป่า') };
  return register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', cells)] }]);
}

/** The cover's first text is the one that broke every later า before the text was made exact. */
function waterFirst(): Register {
  const source = sampleRegister();
  const fiscalYears = source.fiscalYears.map((year) => ({
    ...year,
    rounds: year.rounds.map((round) => ({ ...round, cover: `จำนวนน้ำ\n${round.cover}` })),
  }));
  return { ...source, fiscalYears };
}

const documents: readonly (readonly [name: string, document: ReportDocument])[] = [
  ['the sample report with its signatures', documentOf(sampleRegister(threeSigners))],
  ['the sample report in Thai digits throughout', documentOf(sampleRegister(threeSigners), { digits: 'thai' })],
  ['every consonant with every vowel and tone', documentOf(stressRegister())],
  ['a row of 400 items', documentOf(longRow())],
  ['a report whose first text is จำนวนน้ำ', documentOf(waterFirst())],
];

for (const extractor of extractors) {
  describe.skipIf(extractor.missing !== '')(`read with ${extractor.name}${extractor.missing}`, () => {
    test.each(documents)('%s: 0 characters differ', async (name, document) => {
      const { bytes, map } = await engine.print(document, { createdAt });
      const { fragments, characters, differences } = compare(document, map, await extractor.pages(bytes));
      console.log(
        `${extractor.name}, ${name}: ${fragments} fragments, ${characters} characters, ${differences.length} differ`,
      );
      expect(differences).toEqual([]);
    });
  });
}

test('the stress text holds every consonant, tone and vowel sign of Thai', () => {
  const text = consonants.flatMap(syllablesOf).join('');
  const missing = Array.from({ length: 0x0e4e - 0x0e01 + 1 }, (_, index) => String.fromCharCode(0x0e01 + index))
    .filter((character) => !/[฿฻฼฽฾\u0E3B-\u0E3E]/.test(character) && character !== 'ฦ')
    .filter((character) => !text.includes(character));
  expect(missing).toEqual([]);
});
