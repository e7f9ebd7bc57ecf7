// The manual's sheets: every text within the margins and above the foot, a box around every group of keys, words set smaller where a page
// has too many, and a picture that is not there leaves its place to them.
import { describe, expect, test } from 'vitest';
import { buildManual } from '../../../src/app/manual.ts';
import type { HelpPage } from '../../../src/help/page.ts';
import { planManual } from '../../../src/report/manual-drawing.ts';
import { manualStyle } from '../../../src/report/manual-style.ts';
import type { PageMark, TextMark } from '../../../src/report/page-drawing.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import type { PaperImages } from '../../../src/report/paper-images.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const geometry = pageGeometry('portrait', manualStyle.marginsMm);
const manual = buildManual('th', '1.0.0');
const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';

/** A picture of each page, wider than any sheet and as high as asked. */
function imagesOf(height: number): PaperImages {
  const names = manual.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.name] : [])),
  );
  return new Map(names.map((name) => [name, { bytes: new Uint8Array(), width: 3_000, height }]));
}

describe('the sheets of the manual', () => {
  test.each([200, 2_000, 20_000])('hold all within the margins, with pictures %d points high', (height) => {
    const { drawing } = planManual(manual, tableMeasure, imagesOf(height));
    for (const { marks } of drawing.pages) {
      const foot = new Set(marks.filter(isText).slice(-2));
      for (const mark of marks) {
        if (mark.kind === 'image') {
          expect(mark.xPt).toBeGreaterThanOrEqual(geometry.leftPt);
          expect(mark.xPt + mark.widthPt).toBeLessThanOrEqual(geometry.leftPt + geometry.contentWidthPt);
          expect(mark.widthPt / mark.heightPt).toBeCloseTo(3_000 / height);
        }
        if (!isText(mark) || foot.has(mark)) continue;
        const widthPt = tableMeasure.widthPt(mark.text.trimEnd(), mark.face, mark.sizePt);
        expect(mark.xPt).toBeGreaterThanOrEqual(geometry.leftPt - 0.01);
        expect(mark.xPt + widthPt, mark.text).toBeLessThanOrEqual(geometry.leftPt + geometry.contentWidthPt + 0.01);
        expect(mark.baselinePt).toBeLessThan(geometry.topPt + geometry.contentHeightPt);
      }
    }
  });

  test('number themselves in the digits of the language, and are named for the links', () => {
    const last = (language: 'th' | 'en') => {
      const { pages } = planManual(buildManual(language, '1.0.0'), tableMeasure).drawing;
      return { count: pages.length, foot: pages.at(-1)?.marks.filter(isText).at(-1)?.text, name: pages.at(-1)?.name };
    };
    expect(last('th')).toEqual({ count: 11, foot: 'หน้า ๑๑/๑๑', name: 'page-11' });
    expect(last('en').foot).toBe(`Page ${last('en').count}/${last('en').count}`);
  });

  test('do without a picture that is not there, and without its caption', () => {
    const { drawing } = planManual(manual, tableMeasure);
    const marks = drawing.pages.flatMap((page) => page.marks);
    expect(marks.some(({ kind }) => kind === 'image')).toBe(false);
    const said = marks.filter(isText).map(({ text }) => text);
    expect(said.join('')).not.toContain(
      manual.pages[0]?.blocks.find((block) => block.kind === 'picture')?.picture.caption,
    );
  });

  test('draw a box around keys, which stay whole on a line', () => {
    const keys = ['Ctrl', 'Shift', 'L'];
    const text = Array.from({ length: 60 }, () => [
      { kind: 'text', text: 'กดแป้น ' } as const,
      { kind: 'keys', keys } as const,
      { kind: 'text', text: ' แล้วพิมพ์ ' } as const,
    ]).flat();
    const page: HelpPage = { id: 'lists', title: 'เรื่อง', blocks: [{ kind: 'paragraph', text }] };
    const { drawing } = planManual({ ...manual, pages: [page] }, tableMeasure);
    const marks = drawing.pages[1]?.marks ?? [];
    const lines = marks.filter(isText).map((mark) => mark.text);
    expect(lines.flatMap((line) => line.match(/Ctrl\+Shift\+L/gu) ?? [])).toHaveLength(60);
    const boxes = marks.filter((mark) => mark.kind === 'fill' && mark.color === manualStyle.key.ground);
    expect(boxes).toHaveLength(60);
  });

  test('set the words of a page smaller where it has too many for a sheet, and never below nine tenths', () => {
    const sizeOf = (paragraphs: number) => {
      const text = [{ kind: 'text', text: 'ข้อความยาวพอที่จะขึ้นบรรทัดใหม่ '.repeat(12) } as const];
      const page: HelpPage = {
        id: 'lists',
        title: 'เรื่อง',
        blocks: [{ kind: 'steps', items: Array(paragraphs).fill(text) }],
      };
      const { drawing } = planManual({ ...manual, pages: [page] }, tableMeasure);
      const sizes = drawing.pages.slice(1).flatMap(({ marks }) => marks.filter(isText).map(({ sizePt }) => sizePt));
      return { sheets: drawing.pages.length - 1, isSmall: !sizes.includes(manualStyle.item.sizePt), least: sizes };
    };
    expect(sizeOf(3)).toMatchObject({ sheets: 1, isSmall: false });
    const many = sizeOf(40);
    expect(many.isSmall).toBe(true);
    expect(many.sheets).toBeGreaterThan(1);
    expect(Math.min(...many.least.filter((size) => size > manualStyle.foot.sizePt))).toBeGreaterThan(
      manualStyle.item.sizePt * 0.87,
    );
  });
});
