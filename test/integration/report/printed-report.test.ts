// The printed report read back: real fonts, real pdfmake, real poppler and qpdf.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPdfEngine, type PrintedReport } from '../../../main/node/pdf-engine.ts';
import type { Register } from '../../../src/register/model.ts';
import { buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import type { MappedPage, PageFragment } from '../../../src/report/page-map.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import { missingTools, pageTexts, reportFonts, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import { randomRegister } from '../../fixtures/random-tables.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';

/** Fixed, so that every run prints the same tables; a failure prints it with the smallest table that fails. */
const seed = 20_231_001;
const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const withoutPoppler = missingTools('pdftotext', 'pdfinfo');
const withoutQpdf = missingTools('qpdf');

function documentOf(source: Register): ReportDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

function print(source: Register): Promise<PrintedReport> {
  return engine.print(documentOf(source), { createdAt });
}

function fragmentText(document: ReportDocument, fragment: PageFragment): string {
  const whole = () => {
    switch (fragment.kind) {
      case 'heading':
        return document.heading;
      case 'introduction':
        return document.introduction[fragment.paragraph];
      case 'groupHeading':
        return document.groups.find(({ groupId }) => groupId === fragment.groupId)?.heading;
      case 'cell': {
        const rows = document.groups.flatMap((group) => group.rows);
        const row = rows.find(({ measureId }) => measureId === fragment.measureId);
        return row?.cells[document.columns.findIndex(({ key }) => key === fragment.column)];
      }
    }
  };
  return (whole() ?? '').slice(fragment.start, fragment.end);
}

const sortedCharacters = (text: string) => Array.from(squeeze(text)).sort().join('');

/** Each fragment stands on its page unbroken, and the page holds nothing besides fragments and furniture. */
function expectPageText(document: ReportDocument, page: MappedPage, text: string): void {
  const fragments = page.fragments.map((fragment) => fragmentText(document, fragment));
  for (const fragment of fragments) expect(squeeze(text)).toContain(squeeze(fragment));
  expect(sortedCharacters(text)).toBe(sortedCharacters([...fragments, ...page.furniture].join('')));
}

function expectPrinted(source: Register, printed: PrintedReport): void {
  const document = documentOf(source);
  const texts = pageTexts(printed.bytes);
  expect(texts).toHaveLength(printed.map.pages.length);
  printed.map.pages.forEach((page, index) => {
    expectPageText(document, page, texts[index] ?? '');
  });
}

describe.skipIf(withoutPoppler !== '')(`the sample report read back with pdftotext${withoutPoppler}`, () => {
  test('every text stands on the page the map names, whole and exact, and nothing else does', async () => {
    const source = sampleRegister(threeSigners);
    expectPrinted(source, await print(source));
  });

  test('all cells together are the register’s cells, character for character', async () => {
    const source = sampleRegister();
    const document = documentOf(source);
    const { map } = await print(source);
    for (const row of document.groups.flatMap(({ rows }) => rows)) {
      document.columns.forEach(({ key }, column) => {
        const own = map.pages
          .flatMap(({ fragments }) => fragments)
          .filter(
            (fragment) => fragment.kind === 'cell' && fragment.measureId === row.measureId && fragment.column === key,
          );
        const text = own.map((fragment) => fragmentText(document, fragment)).join('');
        expect(text.trim()).toBe((row.cells[column] ?? '').trim());
      });
    }
  });

  test('text is exact also when the first word of the document is จำนวนน้ำ', async () => {
    const source = sampleRegister();
    const [year] = source.fiscalYears;
    if (year === undefined) throw new Error('the fixture has a year');
    const rounds = year.rounds.map((round) => ({ ...round, cover: `จำนวนน้ำ ซ้ำ\n${round.cover}` }));
    const withWater = { ...source, fiscalYears: [{ ...year, rounds }] };
    const printed = await print(withWater);
    expect(squeeze(pageTexts(printed.bytes)[0] ?? '')).toMatch(/^จำนวนน้ำซ้ำ/);
    expectPrinted(withWater, printed);
  });

  test('every Thai consonant with every vowel and tone reads back exactly', async () => {
    const tones = ['', '่', '้', '๊', '๋'];
    const vowels = ['า', 'ำ', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', 'ะ', '็', '์'];
    const marked = (consonant: string, vowel: string, tone: string) =>
      /[าำะ]/.test(vowel) ? consonant + tone + vowel : consonant + vowel + tone;
    const consonants = Array.from({ length: 46 }, (_, index) => String.fromCharCode(0x0e01 + index));
    const syllables = consonants.map((consonant) =>
      vowels.flatMap((vowel) => tones.map((tone) => marked(consonant, vowel, /[็์]/.test(vowel) ? '' : tone))).join(' '),
    );
    const source = register([
      { id: 'g', heading: 'ทดสอบ', measures: syllables.map((steps, i) => measure(`m${i}`, { steps })) },
    ]);
    expectPrinted(source, await print(source));
  });

  test('every page of the table has the heading row and its number', async () => {
    const source = sampleRegister(threeSigners);
    const { bytes, pageCount } = await print(source);
    const [cover, ...pages] = pageTexts(bytes).map(squeeze);
    expect(cover).not.toContain('หน้า๑');
    for (const [index, page] of pages.entries()) {
      for (const { heading } of documentOf(source).columns) expect(page).toContain(squeeze(heading));
      expect(page.endsWith(`หน้า${toThaiDigits(index + 2)}/${toThaiDigits(pageCount)}`)).toBe(true);
    }
  });

  test('no line begins with a vowel, a mark, ๆ, ฯ or a closing bracket', async () => {
    const { bytes } = await print(sampleRegister(threeSigners));
    const lines = pageTexts(bytes).flatMap((page) => page.split('\n'));
    expect(lines.filter((line) => /^[\u0E2F-\u0E3A\u0E45-\u0E4E)\]}]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /[\u0E40-\u0E44([]$/u.test(line))).toEqual([]);
  });

  test('title, author, language and date stand in the file', async () => {
    const { bytes } = await print(sampleRegister());
    const info = runPdfTool('pdfinfo', ['-isodates', '{}'], bytes);
    expect(info).toMatch(
      /Title: +รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๖/,
    );
    expect(info).toMatch(/Author: +องค์การบริหารส่วนตำบลตัวอย่าง/);
    expect(info).toMatch(/CreationDate: +2023-04-05T/);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(th-TH\)/);
  });

  test('a row of 400 items prints whole', async () => {
    const steps = Array.from({ length: 400 }, (_, index) => `${index + 1}) ดำเนินการครั้งที่ ${index + 1} แล้วเสร็จ`).join(
      '\n',
    );
    const source = register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', { issue: 'I7', steps })] }]);
    const printed = await print(source);
    expect(printed.pageCount).toBeGreaterThan(15);
    expectPrinted(source, printed);
  });

  test('random tables print every character once and on the pages laid out', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister(20), async (source) => {
        expectPrinted(source, await print(source));
      }),
      { seed, numRuns: 8 },
    );
  });
});

describe.skipIf(withoutQpdf !== '')(`the file checked with qpdf${withoutQpdf}`, () => {
  test('the sample report has no fault of structure', async () => {
    const { bytes } = await print(sampleRegister(threeSigners));
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors');
  });
});

describe('the same report printed twice', () => {
  test('gives the same bytes at the same instant, also from another engine', async () => {
    const first = await print(sampleRegister(threeSigners));
    const again = await createPdfEngine({ fontFiles: reportFonts() }).print(documentOf(sampleRegister(threeSigners)), {
      createdAt,
    });
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  test('two prints at once do not disturb each other', async () => {
    const document = documentOf(sampleRegister());
    const upright = { ...document, page: { ...document.page, orientation: 'portrait' } } as const;
    const [portrait, landscape] = await Promise.all([
      engine.print(upright, { createdAt }),
      engine.print(document, { createdAt }),
    ]);
    expect(Buffer.from(portrait.bytes).equals(Buffer.from(landscape.bytes))).toBe(false);
    const alone = await engine.print(upright, { createdAt });
    expect(Buffer.from(portrait.bytes).equals(Buffer.from(alone.bytes))).toBe(true);
  });
});

describe('a faulty font', () => {
  test('is refused when the engine is made, not when the report is printed', () => {
    const { regular } = reportFonts();
    expect(() => createPdfEngine({ fontFiles: { regular, bold: new Uint8Array([1, 2, 3]) } })).toThrow();
  });
});
