import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Register } from '../../../src/register/model.ts';
import { type AnnexDocument, buildAnnexDocument, sizeText } from '../../../src/report/annex-document.ts';
import { planAnnex } from '../../../src/report/annex-drawing.ts';
import { layoutAnnex } from '../../../src/report/annex-layout.ts';
import { paginateAnnex } from '../../../src/report/annex-pages.ts';
import type { PageMark, TextMark } from '../../../src/report/page-drawing.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import { evidenceFile, evidenceLink, sampleWithEvidence, withEvidence } from '../../fixtures/evidence-register.ts';
import { fiscalYearId, measure, register, roundId, sampleRegister } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

function annexOf(source: Register, round: string | null = roundId): AnnexDocument {
  const annex = buildAnnexDocument(source, fiscalYearId, round);
  if (annex === null) throw new Error('the fixture has this year and round');
  return annex;
}

const entriesOf = (annex: AnnexDocument) =>
  annex.groups.flatMap(({ measures }) => measures.flatMap(({ entries }) => entries));
const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';

/** One measure with this actions cell and evidence. */
function oneMeasure(actions: string, evidence: readonly Evidence[], issue = 'E๑ ข้อหนึ่ง'): Register {
  return withEvidence(register([{ id: 'g', heading: 'กลุ่ม\nเครื่องมือ', measures: [measure('m', { issue, actions })] }]), [
    evidence,
  ]);
}

describe('the texts of the annex', () => {
  test('number the evidence through, by group and measure, and leave out what has none', () => {
    const annex = annexOf(sampleWithEvidence());
    const entries = entriesOf(annex);
    expect(entries.map(({ label }) => label).slice(0, 3)).toEqual(['หลักฐานที่ ๑', 'หลักฐานที่ ๒', 'หลักฐานที่ ๓']);
    expect(entries.at(-1)?.label).toBe('หลักฐานที่ ๑๗');
    expect(annex.groups.flatMap(({ measures }) => measures)).toHaveLength(4);
    expect(annex.groups.every(({ measures }) => measures.length > 0)).toBe(true);
  });

  test('name the item with its words, where the round’s list has its mark', () => {
    const actions = 'นำ\n๑) หนึ่ง\nต่อ\n๒) สอง\n๒.๑) ย่อย';
    const at = (item: string | null) =>
      entriesOf(annexOf(oneMeasure(actions, [evidenceFile('f', 'ก.pdf', { item })])))[0]?.item;
    expect(at('๑)')).toBe('ประกอบข้อ ๑) หนึ่ง ต่อ');
    expect(at('๒.๑)')).toBe('ประกอบข้อ ๒.๑) ย่อย');
    expect(at('๙)')).toBe('ประกอบข้อ ๙)');
    expect(at(null)).toBe('ประกอบทั้งมาตรการ');
  });

  test('give the day in the Buddhist era, sizes in Thai digits, sixteen digits of a digest, names and addresses untouched', () => {
    const file = evidenceFile('f', 'แผน 2566 v2.pdf', {
      date: '2023-04-04',
      size: 2_412_345,
      sha256: `${'0123456789abcdef'.repeat(4)}`,
    });
    const link = evidenceLink('l', 'ข่าว', ' https://a.go.th/2566?x=1 ', { clickPath: 'หน้าแรก >\nข่าว' });
    const [first, second] = entriesOf(annexOf(oneMeasure('', [file, link])));
    expect(first).toMatchObject({
      name: 'แผน 2566 v2.pdf',
      date: 'วันที่ในหลักฐาน ๔ เมษายน ๒๕๖๖',
      file: { size: 'ไฟล์ขนาด ๒.๓ เมกะไบต์', digest: 'SHA-256: 0123456789abcdef…' },
      link: null,
    });
    expect(second).toMatchObject({
      date: '',
      file: null,
      link: {
        address: 'https://a.go.th/2566?x=1',
        uri: 'https://a.go.th/2566?x=1',
        clickPath: 'วิธีเข้าถึง: หน้าแรก > ข่าว',
      },
    });
  });

  test.each([
    [0, '๐ ไบต์'],
    [1023, '๑๐๒๓ ไบต์'],
    [1024, '๑ กิโลไบต์'],
    [1_023_999, '๑๐๐๐ กิโลไบต์'],
    [1_024_000, '๑.๐ เมกะไบต์'],
    [100_000_000, '๙๕.๔ เมกะไบต์'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  test('are of the round with its period, or of the year without; a year or round that is not there has none', () => {
    expect(annexOf(sampleRegister()).headLines.join(' ')).toContain('รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)');
    expect(annexOf(sampleRegister(), null).headLines.join(' ')).not.toContain('รอบ');
    expect(buildAnnexDocument(sampleRegister(), 'none', null)).toBeNull();
    expect(buildAnnexDocument(sampleRegister(), fiscalYearId, 'none')).toBeNull();
  });
});

describe('the pages of the annex', () => {
  const { contentWidthPt, contentHeightPt } = pageGeometry('portrait');
  const pagesOf = (source: Register) =>
    paginateAnnex(layoutAnnex(annexOf(source), contentWidthPt, tableMeasure), contentHeightPt);

  test('hold every entry whole where it fits, open with what they go on with, and end with no heading', () => {
    const heading = fc.string({ unit: fc.constantFrom('ก', 'ข', ' '), maxLength: 300 });
    const piece = fc.record({
      isLink: fc.boolean(),
      name: fc.constantFrom(1, 5, 30, 200),
      way: fc.constantFrom(0, 0, 0, 0, 9, 60, 900),
    });
    const groups = fc.array(
      fc.record({
        heading,
        measures: fc.array(fc.record({ heading, pieces: fc.array(piece, { maxLength: 9 }) }), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(groups, (random) => {
        const source = register(
          random.map((group, g) => ({
            id: `g${g}`,
            heading: group.heading,
            measures: group.measures.map((each, m) => ({
              ...measure(`m${g}-${m}`, { issue: each.heading }),
              evidence: each.pieces.map(({ isLink, name, way }, e) =>
                isLink
                  ? evidenceLink(`e${g}-${m}-${e}`, 'ก'.repeat(name), `https://a.go.th/${e}`, {
                      clickPath: 'ทาง '.repeat(way),
                    })
                  : evidenceFile(`e${g}-${m}-${e}`, 'ก '.repeat(name / 2 + 1)),
              ),
            })),
          })),
        );
        const annex = annexOf(source);
        const laidOut = layoutAnnex(annex, contentWidthPt, tableMeasure);
        const pages = paginateAnnex(laidOut, contentHeightPt);
        const placed = pages.flatMap(({ lines }) => lines.map(({ line }) => line));
        expect(placed).toEqual(laidOut.lines);
        pages.forEach(({ running, lines }, index) => {
          const [first, last] = [lines[0], lines.at(-1)];
          if (first === undefined || last === undefined) throw new Error('a page without a line');
          expect(last.yPt + last.line.heightPt).toBeLessThanOrEqual(contentHeightPt);
          for (const [place, { line, yPt }] of lines.entries()) {
            const before = lines[place - 1];
            if (before !== undefined) expect(yPt).toBeGreaterThanOrEqual(before.yPt + before.line.heightPt - 0.001);
            if (line.qr !== null) expect(yPt + line.leastPt).toBeLessThanOrEqual(contentHeightPt);
          }
          if (index === 0) return;
          const group = first.line.kind === 'group' && first.line.opens ? null : first.line.group;
          const goesOn = running.map(({ line }) => line.kind);
          expect(goesOn.includes('group')).toBe((group?.heading ?? '') !== '');
          if (first.line.kind === 'entry')
            expect(goesOn.includes('measure')).toBe((first.line.measure?.heading ?? '') !== '');
          // What keeps the next line may end a page only where all that stand together are too high for one.
          const previous = pages[index - 1]?.lines.at(-1)?.line;
          if (previous?.keepsNext === true)
            expect(heightAround(placed, placed.indexOf(first.line))).toBeGreaterThan(contentHeightPt - 70);
        });
      }),
      { seed: 2566, numRuns: 40 },
    );
  });

  /** The height of the lines that keep each other around a line. */
  function heightAround(lines: ReturnType<typeof layoutAnnex>['lines'], at: number): number {
    let from = at;
    while (from > 0 && lines[from - 1]?.keepsNext === true) from -= 1;
    let to = at;
    while (lines[to]?.keepsNext === true) to += 1;
    return lines.slice(from, to + 1).reduce((sum, { beforePt, heightPt }) => sum + beforePt + heightPt, 0);
  }

  test('that go on with a measure say so, cut to one line', () => {
    const issue = 'E๑ ประเด็นที่ต้องปรับปรุงแก้ไข '.repeat(12).trim();
    const pieces = Array.from({ length: 40 }, (_, index) => evidenceFile(`e${index}`, `เอกสาร ${index}`));
    const [, second] = pagesOf(oneMeasure('', pieces, issue));
    const texts = second?.running.map(({ line }) => line.text.text);
    expect(texts?.[0]).toBe('กลุ่ม เครื่องมือ (ต่อ)');
    expect(texts?.[1]).toMatch(/^E๑ ประเด็น.*… \(ต่อ\)$/u);
  });
});

describe('the annex on paper', () => {
  const { drawing, map } = planAnnex(annexOf(sampleWithEvidence()), tableMeasure);

  test('has a bookmark for each measure, where its heading stands', () => {
    const headings = annexOf(sampleWithEvidence()).groups.flatMap(({ measures }) =>
      measures.map(({ heading }) => heading),
    );
    expect(drawing.bookmarks.map(({ title }) => title)).toEqual(['ภาคผนวก: หลักฐานประกอบ', ...headings]);
    for (const { title, pageIndex, yPt } of drawing.bookmarks.slice(1)) {
      const heading = drawing.pages[pageIndex]?.marks.filter(isText).find(({ baselinePt }) => baselinePt > yPt);
      expect(title.startsWith(heading?.text.trim() ?? '-')).toBe(true);
    }
  });

  test('maps every piece of evidence to the one page it begins on', () => {
    const ids = entriesOf(annexOf(sampleWithEvidence())).map(({ evidenceId }) => evidenceId);
    expect(map.pages.flatMap(({ evidence }) => evidence ?? [])).toEqual(ids);
  });

  test('keeps every mark between the margins, and codes clear of texts', () => {
    for (const { marks, widthPt, heightPt } of drawing.pages) {
      const codes = marks.filter((mark) => mark.kind === 'qr');
      // The page's label stands in the margin.
      const texts = marks.filter(isText).filter(({ text }) => !text.startsWith('ภาคผนวก หน้า'));
      for (const { text, xPt, baselinePt, sizePt } of texts) {
        const endPt = xPt + tableMeasure.widthPt(text.trimEnd(), 'regular', sizePt);
        expect(xPt).toBeGreaterThan(85);
        expect(endPt).toBeLessThan(widthPt - 56);
        expect(baselinePt).toBeLessThan(heightPt - 56);
        for (const code of codes) {
          const quietPt = (code.sidePt / 57) * 4;
          const isBeside = endPt <= code.xPt - quietPt;
          const isAbove = baselinePt <= code.yPt - quietPt;
          const isBelow = baselinePt - sizePt * 0.7 >= code.yPt + code.sidePt + quietPt;
          expect(isBeside || isAbove || isBelow, text).toBe(true);
        }
      }
    }
  });
});
