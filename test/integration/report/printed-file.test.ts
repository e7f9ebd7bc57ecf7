// What the printed file says of itself and carries: metadata, list of contents, identification for keeping, attachments, and
// the same bytes each time.
import { describe, expect, test } from 'vitest';
import { createPdfEngine, type PrintOptions } from '../../../main/node/pdf-engine.ts';
import { buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import { accessibilityFaults } from '../../fixtures/accessible-pdf.ts';
import { type PdfDictionary, type PdfFile, readPdf } from '../../fixtures/pdf-objects.ts';
import { missingTools, reportFonts, runPdfTool } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const withoutQpdf = missingTools('qpdf');
const attachment = {
  name: 'register.json',
  mediaType: 'application/json',
  description: 'ข้อมูลของรายงาน',
  bytes: new TextEncoder().encode('{"ปี":2566}'),
};

function sampleDocument(): ReportDocument {
  const document = buildReportDocument(sampleRegister(threeSigners), fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

async function print(options: Partial<PrintOptions> = {}, document = sampleDocument()): Promise<Uint8Array> {
  return (await engine.print(document, { createdAt, ...options })).bytes;
}

const catalogueOf = (file: PdfFile): PdfDictionary => file.dictionary(file.trailer['/Root']);
const metadataOf = (file: PdfFile) =>
  Buffer.from(file.stream(catalogueOf(file)['/Metadata']), 'latin1').toString('utf8');
const textOf = (value: unknown) => String(value).replace(/^u:/, '');

function bookmarksOf(file: PdfFile): readonly { readonly title: string; readonly page: number }[] {
  const found: { title: string; page: number }[] = [];
  let entry = file.dictionary(file.dictionary(catalogueOf(file)['/Outlines'])['/First']);
  while (entry['/Title'] !== undefined) {
    const [page] = file.list(entry['/Dest']);
    found.push({ title: textOf(entry['/Title']), page: file.pages.indexOf(String(page)) + 1 });
    entry = file.dictionary(entry['/Next']);
  }
  return found;
}

describe.skipIf(withoutQpdf !== '')(`the printed file looked into${withoutQpdf}`, () => {
  test('its list of contents names cover, introduction and each group, on the page it begins', async () => {
    const document = sampleDocument();
    const { bytes, map } = await engine.print(document, { createdAt });
    const pageOf = (groupId: string) =>
      map.pages.find(({ fragments }) =>
        fragments.some((part) => part.kind === 'groupHeading' && part.groupId === groupId),
      )?.number;
    expect(bookmarksOf(readPdf(bytes))).toEqual([
      { title: 'ปก', page: 1 },
      { title: 'บทนำ', page: 2 },
      ...document.groups.map(({ groupId, heading }) => ({
        title: heading.replaceAll('\n', ' '),
        page: pageOf(groupId),
      })),
    ]);
  });

  test('its metadata say what its information says, with signs that XML minds', async () => {
    const document = { ...sampleDocument(), title: 'รายงาน <๑> & "๒"', heading: 'มาตรการ\nปี ๒๕๖๖' };
    const file = readPdf(await print({}, document));
    const information = file.dictionary(file.trailer['/Info']);
    expect(textOf(file.get(information['/Title']))).toBe(document.title);
    expect(textOf(file.get(information['/Author']))).toBe(document.officeName);
    expect(textOf(file.get(information['/Subject']))).toBe('มาตรการ ปี ๒๕๖๖');
    const metadata = metadataOf(file);
    expect(metadata).toContain('รายงาน &lt;๑&gt; &amp; &quot;๒&quot;');
    expect(metadata).toContain('<xmp:CreateDate>2023-04-05T03:00:00Z</xmp:CreateDate>');
    expect(metadata).not.toContain('pdfaid:part');
  });

  test('for keeping it is PDF/A-2b with its colours named, and still accessible', async () => {
    const bytes = await print({ archival: true });
    const file = readPdf(bytes);
    expect(metadataOf(file)).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>B</);
    const [intent] = file.list(catalogueOf(file)['/OutputIntents']);
    expect(file.dictionary(intent)).toMatchObject({ '/S': '/GTS_PDFA1' });
    expect(file.dictionary(file.dictionary(intent)['/DestOutputProfile'])['/N']).toBe(3);
    expect(accessibilityFaults(bytes)).toEqual([]);
  });

  test('with an attachment it is PDF/A-3b, and the attachment comes out as it went in', async () => {
    const bytes = await print({ archival: true, attachment });
    const file = readPdf(bytes);
    expect(metadataOf(file)).toContain('<pdfaid:part>3</pdfaid:part>');
    const [specification] = file.list(catalogueOf(file)['/AF']).map((entry) => file.dictionary(entry));
    expect(specification).toMatchObject({ '/AFRelationship': '/Source', '/Desc': 'u:ข้อมูลของรายงาน' });
    const stored = file.dictionary(specification?.['/EF'])['/F'];
    expect(Buffer.from(file.stream(stored), 'latin1').toString('utf8')).toBe('{"ปี":2566}');
  });

  test('it has no fault of structure in any of its forms', async () => {
    for (const options of [{}, { tagged: false }, { archival: true }, { archival: true, attachment }, { attachment }]) {
      expect(runPdfTool('qpdf', ['--check', '{}'], await print(options))).toContain(
        'No syntax or stream encoding errors',
      );
    }
  });
});

test('equal prints are equal to the byte, also with an attachment', async () => {
  const options = { archival: true, attachment } as const;
  expect(Buffer.from(await print(options)).equals(Buffer.from(await print(options)))).toBe(true);
});
