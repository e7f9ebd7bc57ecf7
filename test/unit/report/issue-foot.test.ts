// The line at an issued report's foot: on every page, beside the label, on the sheet, whatever the margins and the number; never on a
// report that is not issued.
import { expect, test } from 'vitest';
import type { PaperSettings } from '../../../src/register/model.ts';
import type { IssueFoot } from '../../../src/report/document.ts';
import { buildReportDocument } from '../../../src/report/document.ts';
import type { PageMark } from '../../../src/report/page-drawing.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const sha256 = 'ab12cd34ef567890'.padEnd(64, '0');
const foot: IssueFoot = { number: 'ชม ๗๑๒๐๑/๔๕', sha256, code: 'ab12 cd34 ef56 7890', corrects: null };

function plan(issued: IssueFoot | undefined, paper: Partial<PaperSettings> = {}) {
  const register = sampleRegister(threeSigners);
  const document = buildReportDocument({ ...register, paper: { ...register.paper, ...paper } }, fiscalYearId, roundId, {
    foot: issued,
  });
  if (document === null) throw new Error('the fixture has this year and round');
  return planReport(document, tableMeasure);
}

type Text = Extract<PageMark, { kind: 'text' }>;
const textsOf = (marks: readonly PageMark[]) => marks.filter((mark): mark is Text => mark.kind === 'text');
const isFoot = ({ text }: Text) => text.startsWith('เลขที่ ') || text.startsWith('ฉบับแก้ไข');

test('a report that is not issued has none, and no word of it in the file', () => {
  const { drawing } = plan(undefined);
  expect(drawing.pages.flatMap(({ marks }) => textsOf(marks)).some(isFoot)).toBe(false);
  expect(drawing.pages.some(({ marks }) => marks.some(({ kind }) => kind === 'qr'))).toBe(false);
  expect(drawing.keywords).toBeUndefined();
});

test('an issued one is laid out as before, with the foot added', () => {
  const [plain, issued] = [plan(undefined), plan(foot)];
  expect(issued.drawing.pages).toHaveLength(plain.drawing.pages.length);
  issued.drawing.pages.forEach(({ marks }, index) => {
    const before = plain.drawing.pages[index]?.marks ?? [];
    expect(JSON.stringify(marks.slice(0, before.length))).toBe(JSON.stringify(before));
    expect(marks.slice(before.length).map(({ kind }) => kind)).toEqual(index === 0 ? ['text', 'qr'] : ['text']);
  });
  expect(issued.drawing.keywords).toBe(`ita-register-issue:${sha256}`);
  expect(issued.map.pages.every(({ furniture }) => furniture.at(-1)?.includes(foot.code))).toBe(true);
});

const narrow = { left: 10, top: 10, right: 10, bottom: 10 };
const papers: readonly (readonly [string, Partial<PaperSettings>])[] = [
  ['usual paper', {}],
  ['upright', { orientation: 'portrait' }],
  ['narrow margins', { orientation: 'portrait', marginsMm: narrow }],
  ['wide margins', { orientation: 'portrait', marginsMm: { left: 45, top: 30, right: 45, bottom: 40 } }],
];
const numbers = ['๑/๒๕๖๖', 'ชม ๗๑๒๐๑/๔๕', 'ที่ มท ๐๘๐๘.๒/ว ๑๒๓๔๕๖๗๘๙๐ ฉบับเพิ่มเติมครั้งที่ ๑๒'.repeat(3)];
const cases = papers.flatMap(([name, paper]) =>
  numbers.flatMap((number) => [null, '๑/๒๕๖๖'].map((corrects) => [name, number, corrects, paper] as const)),
);

test.each(cases)('on %s, number %s, correcting %s: nothing stands on another thing or off the sheet', (...one) => {
  const [, number, corrects, paper] = one;
  const { drawing } = plan({ ...foot, number, corrects }, paper);
  for (const [index, page] of drawing.pages.entries()) {
    const texts = textsOf(page.marks);
    const own = texts.filter(isFoot);
    expect(own).toHaveLength(corrects === null ? 1 : 2);
    const boxes = own.map(boxOf);
    const qr = page.marks.find((mark) => mark.kind === 'qr');
    const others = texts.filter((text) => !isFoot(text)).map(boxOf);
    if (qr?.kind === 'qr') {
      expect(index).toBe(0);
      boxes.push({ left: qr.xPt, right: qr.xPt + qr.sidePt, top: qr.yPt, bottom: qr.yPt + qr.sidePt });
    }
    for (const box of boxes) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(page.widthPt);
      expect(box.bottom).toBeLessThan(page.heightPt);
      for (const other of [...others, ...boxes]) expect(other === box || !overlap(box, other)).toBe(true);
    }
  }
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the letters take with their marks above and below. */
function boxOf({ text, face, sizePt, xPt, baselinePt }: Text): Box {
  const right = xPt + tableMeasure.widthPt(text, face, sizePt);
  return { left: xPt, right, top: baselinePt - sizePt * 0.95, bottom: baselinePt + sizePt * 0.28 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
