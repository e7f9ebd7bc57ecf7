// The printed annex: its codes read off the rendered page, its links, its text in three readers, and as a script prints it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import { createTextMeasure } from '../../../main/node/text-measure.ts';
import type { Register } from '../../../src/register/model.ts';
import { type AnnexDocument, buildAnnexDocument } from '../../../src/report/annex-document.ts';
import type { PageMarkKind } from '../../../src/report/draft-mark.ts';
import { uriOf } from '../../../src/report/link-address.ts';
import type { QrMark } from '../../../src/report/page-drawing.ts';
import type { PageMap } from '../../../src/report/page-map.ts';
import { planPaper } from '../../../src/report/print-plan.ts';
import { runLine as run } from '../../fixtures/command-line.ts';
import {
  evidenceFile,
  evidenceLink,
  linkAddresses,
  longAddress,
  sampleWithEvidence,
  withEvidence,
} from '../../fixtures/evidence-register.ts';
import { type GreyImage, renderPages } from '../../fixtures/grey-image.ts';
import { type PdfFile, readPdf } from '../../fixtures/pdf-objects.ts';
import { missingTools, reportFonts, squeeze } from '../../fixtures/pdf-tools.ts';
import { type QrMatrix, readQr } from '../../fixtures/qr-reader.ts';
import { fiscalYearId, measure, register, roundId } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { textExtractors } from '../../fixtures/text-extractors.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const textMeasure = createTextMeasure(reportFonts());
const withoutPoppler = missingTools('pdftoppm');
const withoutQpdf = missingTools('qpdf');
const extractors = textExtractors();

afterAll(() => Promise.all(extractors.map((extractor) => extractor.close())));

function annexOf(source: Register): AnnexDocument {
  const document = buildAnnexDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

function print(source: Register, mark: PageMarkKind = 'none') {
  return engine.print(annexOf(source), { createdAt, mark });
}

/** One measure with links to these addresses. */
function withLinks(addresses: readonly string[]): Register {
  const links = addresses.map((address, index) => evidenceLink(`l${index}`, `ลิงก์ ${index}`, address));
  return withEvidence(register([{ id: 'g', heading: 'ก', measures: [measure('m', { issue: 'E๑ ข้อ' })] }]), [links]);
}

const dotsPerInch = 200;

/** The modules of a code as they stand on the rendered page. */
function modulesOf({ xPt, yPt, sidePt }: QrMark, { width, points }: GreyImage): QrMatrix {
  const isDarkAt = (x: number, y: number) => {
    const [column, row] = [x, y].map((placePt) => Math.floor((placePt / 72) * dotsPerInch));
    return (points[(row ?? 0) * width + (column ?? 0)] ?? 255) < 128;
  };
  // The line of turns between the upper corners tells how many modules there are.
  for (let size = 21; size <= 97; size += 4) {
    const modulePt = sidePt / size;
    const rows = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_each, column) =>
        isDarkAt(xPt + (column + 0.5) * modulePt, yPt + (row + 0.5) * modulePt),
      ),
    );
    const turns = rows[6]?.slice(8, size - 8) ?? [];
    if (turns.every((dark, index) => dark === (index % 2 === 0)) && (rows[0]?.slice(0, 7).every(Boolean) ?? false))
      return rows;
  }
  throw new Error('no code stands where it was drawn');
}

describe.skipIf(withoutPoppler !== '')(`the codes read off the page${withoutPoppler}`, () => {
  test.each([
    ['every link of the sample', sampleWithEvidence()],
    [
      'addresses of every length that has a code',
      withLinks(
        [10, 40, 106, 107, 213, 214, 331, 332, 500, 666].map((length) =>
          `https://a.go.th/${'Ab9_'.repeat(200)}`.slice(0, length),
        ),
      ),
    ],
  ])('%s lead where their links lead', async (_, source) => {
    const { drawing } = planPaper(annexOf(source), textMeasure);
    const pages = renderPages((await print(source)).bytes, dotsPerInch);
    let codes = 0;
    drawing.pages.forEach(({ marks }, index) => {
      const image = pages[index];
      const links = marks.flatMap((mark) => (mark.kind === 'link' ? [mark.uri] : []));
      for (const mark of marks) {
        if (mark.kind !== 'qr' || image === undefined) continue;
        expect(links).toContain(readQr(modulesOf(mark, image)));
        codes += 1;
      }
    });
    const links = annexOf(source)
      .groups.flatMap(({ measures }) => measures.flatMap(({ entries }) => entries))
      .filter(({ link }) => link);
    expect(codes).toBe(links.length);
  });

  test('an address no phone could read off paper has none, and is printed and linked all the same', async () => {
    const endless = `https://a.go.th/?q=${'ก'.repeat(300)}`;
    const { drawing } = planPaper(annexOf(withLinks([endless])), textMeasure);
    const marks = drawing.pages.flatMap((page) => page.marks);
    expect(marks.filter(({ kind }) => kind === 'qr')).toEqual([]);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' && mark.owner?.role === 'Link' ? [mark.text] : []));
    expect(texts.join('')).toBe(endless);
    expect(marks.filter(({ kind }) => kind === 'link').length).toBeGreaterThan(0);
  });

  test('the reader itself refuses a code with one module wrong', () => {
    const source = withLinks(['https://a.go.th/']);
    const { drawing } = planPaper(annexOf(source), textMeasure);
    const mark = drawing.pages[0]?.marks.find((each) => each.kind === 'qr');
    if (mark?.kind !== 'qr') throw new Error('the annex has a code');
    return print(source).then(({ bytes }) => {
      const [image] = renderPages(bytes, dotsPerInch);
      if (image === undefined) throw new Error('the annex has a page');
      const rows = modulesOf(mark, image).map((row) => [...row]);
      expect(readQr(rows)).toBe('https://a.go.th/');
      const wrong = rows.map((row, y) => row.map((dark, x) => (y === 12 && x === 14 ? !dark : dark)));
      expect(() => readQr(wrong)).toThrow('error correction');
    });
  });
});

describe('an address as machines take it', () => {
  test.each([
    ['https://a.go.th/ข่าว', 'https://a.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7'],
    ['https://a.go.th/%E0%B8%82?x=%2F%20&y=1#z', 'https://a.go.th/%E0%B8%82?x=%2F%20&y=1#z'],
    ['https://a.go.th/100%', 'https://a.go.th/100%25'],
    ['https://a.go.th/100%25', 'https://a.go.th/100%25'],
    ['https://a.go.th/\ud83d', 'https://a.go.th/%EF%BF%BD'],
  ])('%s', (typed, uri) => {
    expect(uriOf(typed)).toBe(uri);
    expect(uriOf(uri)).toBe(uri);
  });
});

interface Link {
  readonly uri: string;
  readonly words: string;
  readonly boxes: number;
}

function linksOf(file: PdfFile): readonly Link[] {
  const words = (value: string) => value.replace(/^[ub]:/, '');
  return file.pages.flatMap((page) =>
    file.list(file.dictionary(page)['/Annots']).map((reference) => {
      const annotation = file.dictionary(reference);
      const uri = words(String(file.dictionary(annotation['/A'])['/URI']));
      return {
        uri,
        words: words(String(annotation['/Contents'])),
        boxes: file.list(annotation['/QuadPoints']).length / 8,
      };
    }),
  );
}

describe.skipIf(withoutQpdf !== '')(`the links of the file${withoutQpdf}`, () => {
  test('each address and each code leads to it, and says so in words', async () => {
    const found = linksOf(readPdf((await print(sampleWithEvidence())).bytes));
    const [budget, news, drive] = linkAddresses;
    const wanted = [budget, longAddress, news, drive].flatMap((address) => [address, address]);
    expect(found.map(({ uri }) => uri)).toEqual(wanted.map(uriOf));
    expect(found.map(({ words }) => words)).toEqual(wanted.map((address) => `เปิด ${address}`));
  });

  test('an address over several lines is one link', async () => {
    const found = linksOf(readPdf((await print(sampleWithEvidence())).bytes)).filter(
      ({ uri }) => uri === uriOf(longAddress),
    );
    expect(found.map(({ boxes }) => boxes > 1)).toEqual([true, false]);
  });
});

for (const extractor of extractors) {
  describe.skipIf(extractor.missing !== '')(`read with ${extractor.name}${extractor.missing}`, () => {
    test.each(['none', 'draft', 'sample'] as const)(
      'every text of the annex stands on its page, mark: %s',
      async (mark) => {
        const { bytes, map } = await print(sampleWithEvidence(), mark);
        const texts = await extractor.pages(bytes);
        expect(texts).toHaveLength(map.pages.length);
        map.pages.forEach(({ furniture }, index) => {
          const characters = (text: string) => Array.from(squeeze(text)).sort().join('');
          expect(characters(texts[index] ?? '')).toBe(characters(furniture.join('')));
          for (const text of furniture) expect(squeeze(texts[index] ?? '')).toContain(squeeze(text));
        });
      },
    );
  });
}

describe('from the command line', () => {
  test('the annex is of a round or, without one, of the newest year; its map names the evidence on each page', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const words = ['report', 'ก.itareg', '--document', 'annex', '--json', '--map', 'ก.json', '--out'];
    expect(JSON.parse((await run(folder, ...words, 'ก.pdf', '--round', '6')).out).pages).toBe(1);
    const map = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
    expect(map.pages.map(({ kind, evidence }) => [kind, evidence])).toEqual([['annex', []]]);
    expect(map.pages[0]?.furniture.join(' ')).toContain('รอบ ๖ เดือน');
    expect((await run(folder, ...words, 'ข.pdf')).exit).toBe(0);
    const ofYear = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
    expect(ofYear.pages[0]?.furniture.join(' ')).not.toContain('รอบ ๖ เดือน');
    expect((await run(folder, ...words, 'ค.pdf', '--round', '12')).err).toContain('refused.roundMissing');
  });

  test('--draft marks every page of any document, and nothing else does', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    for (const name of ['report', 'plan', 'memo', 'annex', 'unit-slip']) {
      const words = ['report', 'ก.itareg', '--document', name, '--round', '6', '--map', 'ก.json', '--out'];
      const marked = async (...more: string[]) => {
        expect((await run(folder, ...words, 'ก.pdf', ...more)).exit).toBe(0);
        const { pages } = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
        return pages.map(({ furniture }) => furniture.includes('ร่าง'));
      };
      expect((await marked('--draft')).every(Boolean)).toBe(true);
      expect((await marked()).some(Boolean)).toBe(false);
    }
  });
});

test('a hundred and fifty pieces of evidence keep their order and stand once each', async () => {
  const pieces = Array.from({ length: 150 }, (_, index) => evidenceFile(`e${index}`, `เอกสาร ${index}.pdf`));
  const source = withEvidence(sampleWithEvidence(), [pieces.slice(0, 70), [], pieces.slice(70)]);
  const { map } = await print(source);
  expect(map.pages.flatMap(({ evidence }) => evidence ?? [])).toEqual(pieces.map(({ id }) => id));
});
