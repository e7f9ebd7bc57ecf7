// The sample's documents as they look, page by page, against pictures in test/fixtures/reference-pages. A change of layout that
// is meant is looked at and then taken over with
//   RENEW_REFERENCE_PAGES=1 npx vitest run test/integration/report/reference-pages.test.ts
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import { buildAnnexDocument } from '../../../src/report/annex-document.ts';
import { buildPlanDocument, buildReportDocument } from '../../../src/report/document.ts';
import { buildMemoDocument } from '../../../src/report/memo-document.ts';
import { sampleWithEvidence } from '../../fixtures/evidence-register.ts';
import {
  compareImages,
  type Difference,
  type GreyImage,
  readPng,
  renderPages,
  writePng,
} from '../../fixtures/grey-image.ts';
import { missingTools, reportFonts } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId } from '../../fixtures/report-register.ts';
import { slipDay, slipsOf } from '../../fixtures/slip-facts.ts';

const folder = fileURLToPath(new URL('../../fixtures/reference-pages', import.meta.url));
const renews = process.env.RENEW_REFERENCE_PAGES === '1';
const withoutPoppler = missingTools('pdftoppm');
const engine = createPdfEngine({ fontFiles: reportFonts() });
const dotsPerInch = 45;

/** Another version of poppler may round letters' edges otherwise; one word less is more than that. */
const tolerance: Difference = { mean: 1.5, share: 0.0002 };

const source = sampleWithEvidence();
const documents = {
  report: buildReportDocument(source, fiscalYearId, roundId),
  plan: buildPlanDocument(source, fiscalYearId),
  memo: buildMemoDocument(source, fiscalYearId, roundId),
  annex: buildAnnexDocument(source, fiscalYearId, roundId),
  'unit-slip': slipsOf(source, slipDay, ['สำนักปลัด', 'หน่วยตรวจสอบภายใน']),
};

async function pagesOf(name: keyof typeof documents): Promise<readonly GreyImage[]> {
  const document = documents[name];
  if (document === null) throw new Error('the fixture has this year and round');
  const { bytes } = await engine.print(document, { createdAt: '2023-04-05T03:00:00.000Z' });
  // Through the pictures' own format, so that both sides have the same greys.
  return renderPages(bytes, dotsPerInch).map((page) => readPng(writePng(page)));
}

const fileOf = (name: string, index: number) => join(folder, `${name}-${index + 1}.png`);
const isWithin = ({ mean, share }: Difference) => mean <= tolerance.mean && share <= tolerance.share;

/** The picture of a page beside the reference it fails, for looking at. */
function keepForLooking(name: string, index: number, page: GreyImage): string {
  const path = join(tmpdir(), `ita-register-${name}-${index + 1}.png`);
  writeFileSync(path, writePng(page));
  return path;
}

describe.skipIf(withoutPoppler !== '')(`the sample’s pages${withoutPoppler}`, () => {
  test.each(Object.keys(documents) as (keyof typeof documents)[])('%s looks as it did', async (name) => {
    const pages = await pagesOf(name);
    if (renews) {
      mkdirSync(folder, { recursive: true });
      for (const old of readdirSync(folder).filter((each) => each.startsWith(`${name}-`))) rmSync(join(folder, old));
      pages.forEach((page, index) => {
        writeFileSync(fileOf(name, index), writePng(page));
      });
    }
    expect(readdirSync(folder).filter((each) => each.startsWith(`${name}-`))).toHaveLength(pages.length);
    pages.forEach((page, index) => {
      const difference = compareImages(readPng(readFileSync(fileOf(name, index))), page);
      const where = isWithin(difference) ? '' : keepForLooking(name, index, page);
      expect(isWithin(difference), `page ${index + 1}: ${JSON.stringify(difference)}, now ${where}`).toBe(true);
    });
  });

  test('the pictures are small enough to keep', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });
});

describe('the comparison', () => {
  let page: GreyImage;
  beforeAll(() => {
    page = readPng(readFileSync(fileOf('report', 1)));
  });

  const nowhere = [0, -1] as const;

  /** The page with some of its points taken from elsewhere on it; white from nowhere. */
  function redrawn(from: (x: number, y: number) => readonly [x: number, y: number]): GreyImage {
    const points = Uint8Array.from(page.points, (_, index) => {
      const [x, y] = from(index % page.width, Math.floor(index / page.width));
      return page.points[y * page.width + x] ?? 255;
    });
    return { ...page, points };
  }

  test('passes the same page, also with the edges of letters rounded otherwise', () => {
    expect(compareImages(page, page)).toEqual({ mean: 0, share: 0 });
    const rounded = page.points.map((value, index) =>
      value === 255 ? 255 : Math.min(255, Math.max(0, value + ((index * 7919) % 33) - 16)),
    );
    expect(isWithin(compareImages(page, { ...page, points: rounded }))).toBe(true);
  });

  test('fails a page with one row moved by a millimetre, one with a line gone and one with a word gone', () => {
    const { height, width } = page;
    const passes = (from: (x: number, y: number) => readonly [x: number, y: number]) =>
      isWithin(compareImages(page, redrawn(from)));
    const inRow = (y: number) => y >= height * 0.5 && y < height * 0.62;
    expect(passes((x, y) => [x, inRow(y) ? y - 2 : y])).toBe(false);
    const inLine = (y: number) => y >= height * 0.5 && y < height * 0.525;
    expect(passes((x, y) => (inLine(y) ? nowhere : [x, y]))).toBe(false);
    const inWord = (x: number) => x > width * 0.13 && x < width * 0.23;
    expect(passes((x, y) => (inLine(y) && inWord(x) ? nowhere : [x, y]))).toBe(false);
  });

  test('fails a page of another size', () => {
    const cropped = {
      ...page,
      height: page.height - 1,
      points: page.points.subarray(0, page.width * (page.height - 1)),
    };
    expect(isWithin(compareImages(page, cropped))).toBe(false);
  });
});
