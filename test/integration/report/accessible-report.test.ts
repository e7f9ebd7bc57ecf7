// The printed file as a screen reader meets it: judged against PDF/UA-1 by our own checker, and read back by poppler.
import { describe, expect, test } from 'vitest';
import { createPdfEngine, type PrintOptions } from '../../../main/node/pdf-engine.ts';
import type { Register } from '../../../src/register/model.ts';
import { buildPlanDocument, buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import { buildMemoDocument } from '../../../src/report/memo-document.ts';
import type { DrawnDocument, PageMark, StructureElement } from '../../../src/report/page-drawing.ts';
import { accessibilityFaults, elementsOf, structureOf, type TaggedElement } from '../../fixtures/accessible-pdf.ts';
import { png } from '../../fixtures/office-files.ts';
import { missingTools, reportFonts, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const withoutQpdf = missingTools('qpdf');
const withoutPoppler = missingTools('pdfinfo');

function documentOf(source: Register): ReportDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

async function print(source: Register, options: Partial<PrintOptions> = {}): Promise<Uint8Array> {
  return (await engine.print(documentOf(source), { createdAt, ...options })).bytes;
}

/** A row that goes on over several pages. */
const longRow = register([
  {
    id: 'g',
    heading: 'ตัวชี้วัดที่ ๒',
    measures: [
      measure('m', {
        issue: 'I๗',
        steps: Array.from({ length: 90 }, (_, index) => `${index + 1}) งาน\n- ย่อย`).join('\n'),
      }),
    ],
  },
]);

const shape = (element: TaggedElement): string =>
  element.kids.length === 0 ? element.role : `${element.role}(${element.kids.map(shape).join(' ')})`;

describe.skipIf(withoutQpdf !== '')(`the tagged report judged${withoutQpdf}`, () => {
  test('the sample holds every requirement that can be checked', async () => {
    expect(accessibilityFaults(await print(sampleRegister(threeSigners)))).toEqual([]);
  });

  test('so do the plan and the memo', async () => {
    const source = sampleRegister(threeSigners);
    const documents = [
      buildPlanDocument(source, fiscalYearId),
      buildMemoDocument(source, fiscalYearId, roundId),
    ].flatMap((document) => document ?? []);
    expect(documents).toHaveLength(2);
    for (const document of documents) {
      expect(accessibilityFaults((await engine.print(document, { createdAt })).bytes)).toEqual([]);
    }
  });

  test('so do a row over several pages, a report without text and one with empty cells', async () => {
    expect(accessibilityFaults(await print(longRow))).toEqual([]);
    expect(accessibilityFaults(await print(register([])))).toEqual([]);
    const empty = register([{ id: 'g', heading: '', measures: [measure('m', {})] }]);
    expect(accessibilityFaults(await print(empty))).toEqual([]);
  });

  test('a row over several pages is one row, and headings that repeat are in no row', async () => {
    const [table] = elementsOf(structureOf(await print(longRow)), 'Table');
    const rows = table?.kids.map((row) => row.kids.map(({ role }) => role).join(' '));
    expect(rows).toEqual(['TH TH TH TH TH', 'TH', 'TD TD TD TD TD']);
    const pages = new Set(
      elementsOf(table ?? structureOf(new Uint8Array()), 'LBody').flatMap(({ contents }) =>
        contents.map(({ page }) => page),
      ),
    );
    expect(pages.size).toBeGreaterThan(3);
  });

  test('lists stand in lists as their marks stand in', async () => {
    const actions = 'นำ\n๑) หนึ่ง\n๑.๑) ย่อย\n๑.๒) ย่อยสอง\nต่อเนื่อง\n๒) สอง';
    const bytes = await print(register([{ id: 'g', heading: 'ก', measures: [measure('m', { steps: actions })] }]));
    const cells = elementsOf(structureOf(bytes), 'TD').map(shape);
    expect(cells).toEqual([
      'TD',
      'TD',
      'TD(P L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody(P))))) LI(Lbl LBody)))',
      'TD',
      'TD',
    ]);
  });

  test('an untagged file, and a file with a character its font lacks, claim nothing', async () => {
    const untagged = accessibilityFaults(await print(sampleRegister(), { tagged: false }));
    expect(untagged).toContain('the file does not claim PDF/UA-1');
    expect(untagged).toContain('the file is not marked as tagged');
    const boxes = register([{ id: 'g', heading: 'ก', measures: [measure('m', { steps: 'ไม่มี 🙂' })] }]);
    expect(accessibilityFaults(await print(boxes))).toEqual([
      'the file does not claim PDF/UA-1',
      'page 2: a character the font does not have',
    ]);
  });

  test('images and QR codes are figures with words, links lead where their words say', async () => {
    expect(accessibilityFaults(await engine.printDrawing(drawingWithFigures(), { createdAt }))).toEqual([]);
    const figures = elementsOf(structureOf(await engine.printDrawing(drawingWithFigures(), { createdAt })), 'Figure');
    expect(figures.map(({ dictionary }) => dictionary['/Alt'])).toEqual([
      'u:ตราของหน่วยงาน',
      'u:รหัสคิวอาร์ของ https://a.go.th',
    ]);
  });
});

describe.skipIf(withoutPoppler !== '')(`the structure read back with pdfinfo${withoutPoppler}`, () => {
  test('gives every text of the report once, in the register’s order', async () => {
    const document = documentOf(sampleRegister(threeSigners));
    const told = runPdfTool('pdfinfo', ['-struct-text', '{}'], await print(sampleRegister(threeSigners)));
    const texts = [...told.matchAll(/^\s*"(.*)"$/gm)].map(([, text = '']) => text).join('');
    const register = [
      document.coverLines.join(''),
      document.heading,
      document.introduction.join(''),
      document.columns.map(({ heading }) => heading).join(''),
      ...document.groups.flatMap(({ heading, rows }) => [heading, ...rows.flatMap(({ cells }) => cells)]),
    ].join('');
    expect(squeeze(texts).slice(0, squeeze(register).length)).toBe(squeeze(register));
    const signatures = squeeze(texts).slice(squeeze(register).length);
    for (const { name, positionLines } of document.signers) {
      for (const line of [...(name === '' ? [] : [name]), ...positionLines])
        expect(signatures).toContain(squeeze(line));
    }
  });
});

function drawingWithFigures(): DrawnDocument {
  const root: StructureElement = { role: 'Document', parent: null };
  const image: StructureElement = { role: 'Figure', parent: root, alt: 'ตราของหน่วยงาน' };
  const qr: StructureElement = { role: 'Figure', parent: root, alt: 'รหัสคิวอาร์ของ https://a.go.th' };
  const heading: StructureElement = { role: 'H1', parent: root };
  const link: StructureElement = { role: 'Link', parent: { role: 'P', parent: root } };
  const place = { xPt: 100, yPt: 290, widthPt: 60, heightPt: 14 };
  const greyPoints = png(2, 2, (x, y) => 60 * (2 * x + y), { kind: 0 });
  const marks: readonly PageMark[] = [
    { kind: 'image', bytes: greyPoints, xPt: 100, yPt: 50, widthPt: 60, heightPt: 60, owner: image },
    { kind: 'text', text: 'หลักฐาน', face: 'bold', sizePt: 15, xPt: 100, baselinePt: 150, owner: heading },
    { kind: 'qr', text: 'https://a.go.th', xPt: 100, yPt: 200, sidePt: 80, owner: qr },
    { kind: 'text', text: 'a.go.th', face: 'regular', sizePt: 10, xPt: 100, baselinePt: 300, owner: link },
    { kind: 'link', uri: 'https://a.go.th/', description: 'ไปที่ a.go.th', areas: [place], owner: link },
    { kind: 'text', text: 'หน้า ๑', face: 'regular', sizePt: 10, xPt: 100, baselinePt: 560, owner: null },
  ];
  return {
    title: 'หลักฐาน <๑> & อื่น ๆ',
    author: 'อบต.ตัวอย่าง',
    subject: '',
    language: 'th-TH',
    pages: [{ orientation: 'landscape', widthPt: 841.89, heightPt: 595.28, marks }],
    bookmarks: [{ title: 'หลักฐาน', pageIndex: 0, yPt: 130 }],
  };
}
