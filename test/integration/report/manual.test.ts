// The printed manual: its text read back is that of the pages, page by page; its structure, bookmarks, links and font; and how a script
// prints it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEngine } from '../../../main/node/report-engine.ts';
import { buildManual } from '../../../src/app/manual.ts';
import { type HelpPage, type HelpText, plainText } from '../../../src/help/page.ts';
import type { ManualDocument } from '../../../src/report/manual-document.ts';
import { accessibilityFaults } from '../../fixtures/accessible-pdf.ts';
import { runLine } from '../../fixtures/command-line.ts';
import { type PdfFile, type PdfValue, readPdf } from '../../fixtures/pdf-objects.ts';
import { missingTools, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import { normaliseSpaces, readStructureText, spokenParts, spokenText } from '../../fixtures/structure-text.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { textExtractors } from '../../fixtures/text-extractors.ts';

const createdAt = '2026-11-23T03:00:00.000Z';
const engine = loadEngine();
const withoutPoppler = missingTools('pdfinfo', 'pdffonts', 'qpdf');
const extractors = textExtractors();

const printed = new Map<string, ReturnType<typeof print>>();

afterAll(() => Promise.all(extractors.map((extractor) => extractor.close())));

async function print(document: ManualDocument) {
  const files = {
    registerPath: null,
    font: null,
    fontPaths: null,
    archival: false,
    attachment: null,
    forSigning: false,
  } as const;
  const order = { task: 'print', order: 1, document, createdAt, wantsMap: true, mark: 'none', ...files } as const;
  return engine.print(order, () => {});
}

function manualIn(language: 'th' | 'en') {
  const document = buildManual(language, '1.2.3');
  const known = printed.get(language) ?? print(document);
  printed.set(language, known);
  return known.then((made) => ({ document, ...made }));
}

function textsOf({ blocks }: HelpPage): readonly HelpText[] {
  return blocks.flatMap((block) => ('items' in block ? block.items : block.kind === 'paragraph' ? [block.text] : []));
}

/** Every text of a page of help, in the order it is read. */
function saidOn({ title, blocks }: HelpPage, document: ManualDocument): readonly string[] {
  const link = (id: HelpPage['id']) => document.pages.find((page) => page.id === id)?.title ?? '';
  return [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [plainText(block.text)];
      if (block.kind === 'picture') return [block.picture.caption];
      if (block.kind === 'links') return [document.links, ...block.pages.map(link)];
      return [...(block.kind === 'notes' ? [document.notes] : []), ...block.items.map(plainText)];
    }),
  ];
}

describe.each(['th', 'en'] as const)('in %s', (language) => {
  test('each page of help is one sheet behind the contents, with its picture', async () => {
    const { pageCount, map, missing, document } = await manualIn(language);
    expect(pageCount).toBe(document.pages.length + 1);
    expect(missing).toEqual([]);
    expect(map?.pages.map(({ kind }) => kind)).toEqual(Array(pageCount).fill('manual'));
  });

  for (const extractor of extractors) {
    test.skipIf(extractor.missing !== '')(
      `read with ${extractor.name}${extractor.missing}: the pages’ own text`,
      async () => {
        const { pdf, document } = await manualIn(language);
        const sheets = (await extractor.pages(pdf)).map(squeeze);
        expect(sheets).toHaveLength(document.pages.length + 1);
        for (const { title } of document.pages) expect(sheets[0]).toContain(squeeze(title));
        document.pages.forEach((page, index) => {
          for (const said of saidOn(page, document)) expect(sheets[index + 1], page.id).toContain(squeeze(said));
        });
      },
    );
  }

  test.skipIf(withoutPoppler !== '')(
    `is read aloud as headings, lists and pictures with their words${withoutPoppler}`,
    async () => {
      const { pdf, document } = await manualIn(language);
      expect(runPdfTool('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors');
      expect(accessibilityFaults(pdf, language === 'th' ? 'th-TH' : 'en-GB')).toEqual([]);
      const root = readStructureText(pdf);
      const told = (role: string) => spokenParts(root, [role]).map((part) => normaliseSpaces(spokenText(part)));
      expect(told('H1')).toEqual([document.title]);
      expect(told('H2')).toEqual([document.contents, ...document.pages.map(({ title }) => title)]);
      const bodies = told('LBody');
      for (const page of document.pages) {
        for (const text of textsOf(page).slice(1)) expect(bodies).toContain(normaliseSpaces(plainText(text)));
      }
      expect(told('Caption')).toEqual(
        document.pages.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.caption] : [])),
        ),
      );
    },
  );

  test.skipIf(withoutPoppler !== '')(`is upright A4 in the house’s font alone${withoutPoppler}`, async () => {
    const { pdf } = await manualIn(language);
    expect(runPdfTool('pdfinfo', ['{}'], pdf)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
    const fonts = runPdfTool('pdffonts', ['{}'], pdf).trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/Sarabun-(?:Regular|Bold).* yes +yes +yes /u);
  });

  test.skipIf(withoutPoppler !== '')(
    `leads by every link and bookmark to the sheet it names${withoutPoppler}`,
    async () => {
      const { pdf, document } = await manualIn(language);
      const file = readPdf(pdf);
      const sheets = placesOf(file);
      const links = file.pages.flatMap((page) =>
        file.list(file.dictionary(page)['/Annots']).map((reference) => {
          const annotation = file.dictionary(reference);
          const name = plain(file.dictionary(annotation['/A'])['/D']);
          return { said: plain(annotation['/Contents']), leadsTo: sheets.get(name) };
        }),
      );
      const inPages = document.pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'links' ? block.pages : [])),
      );
      expect(links).toHaveLength(document.pages.length + inPages.length);
      for (const { said, leadsTo } of links) {
        const number = said
          .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
          .match(/(\d+)\)?$/u)?.[1];
        expect(leadsTo, said).toBe(Number(number));
        expect(said).toContain(document.pages[Number(number) - 2]?.title ?? '?');
      }
      expect(bookmarksOf(file)).toEqual([document.contents, ...document.pages.map(({ title }) => title)]);
    },
  );
});

function plain(value: PdfValue | undefined): string {
  return String(value).replace(/^[ub]:/u, '');
}

/** By the names that links say, the numbers of the sheets they lead to. */
function placesOf(file: PdfFile): ReadonlyMap<string, number> {
  const catalogue = file.dictionary(file.trailer['/Root']);
  const tree = file.dictionary(file.dictionary(catalogue['/Names'])['/Dests']);
  const entries = file.list(tree['/Names']);
  const places = new Map<string, number>();
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const [page] = file.list(entries[at + 1]);
    places.set(plain(entries[at]), file.pages.indexOf(String(page)) + 1);
  }
  return places;
}

function bookmarksOf(file: PdfFile): readonly string[] {
  const catalogue = file.dictionary(file.trailer['/Root']);
  const titles: string[] = [];
  let entry = file.dictionary(catalogue['/Outlines'])['/First'];
  while (entry !== undefined) {
    const { '/Title': title, '/Next': next } = file.dictionary(entry);
    titles.push(plain(title));
    entry = next;
  }
  return titles;
}

describe('from the command line', () => {
  test('is printed in Thai or English; the same clock gives the same bytes', async () => {
    const folder = temporaryFolder();
    const run = (...words: string[]) => runLine(folder, 'manual', ...words);
    const first = await run('--out', 'ก.pdf', '--json');
    expect(first.exit).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ pages: 11 });
    await run('--out', 'ข.pdf');
    expect(readFileSync(join(folder, 'ก.pdf')).equals(readFileSync(join(folder, 'ข.pdf')))).toBe(true);
    expect((await run('--out', 'en.pdf', '--language', 'en')).exit).toBe(0);
    expect((await run('--out', 'x.pdf', '--language', 'fr')).exit).toBe(2);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
