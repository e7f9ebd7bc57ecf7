import { describe, expect, test } from 'vitest';
import { blankSigner } from '../../../src/register/blank.ts';
import type { PaperSettings, Register, Signer } from '../../../src/register/model.ts';
import { executiveTitle } from '../../../src/register/office-titles.ts';
import { buildMemoDocument, type MemoDocument } from '../../../src/report/memo-document.ts';
import { planMemo } from '../../../src/report/memo-drawing.ts';
import type { LineMark, PageMark, TextMark } from '../../../src/report/page-drawing.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

function memoOf(register: Register): MemoDocument {
  const memo = buildMemoDocument(register, fiscalYearId, roundId);
  if (memo === null) throw new Error('the fixture has this year and round');
  return memo;
}

const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';
const isDots = (mark: PageMark): mark is LineMark => mark.kind === 'line' && mark.dotPitchPt !== undefined;

describe('the executive is addressed by the kind of office', () => {
  test.each([
    ['sao', 'องค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['sao', 'อบต.ตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['municipality', 'เทศบาลตำบลตัวอย่าง', 'นายกเทศมนตรีตำบลตัวอย่าง'],
    ['municipality', 'เทศบาลนครตัวอย่าง', 'นายกเทศมนตรีนครตัวอย่าง'],
    ['municipality', 'ทม. ตัวอย่าง', 'นายกเทศมนตรีเมืองตัวอย่าง'],
    ['pao', 'องค์การบริหารส่วนจังหวัดตัวอย่าง', 'นายกองค์การบริหารส่วนจังหวัดตัวอย่าง'],
    ['other', 'สำนักงานตัวอย่าง', 'ผู้บริหารสำนักงานตัวอย่าง'],
  ] as const)('%s %s', (kind, name, title) => {
    expect(executiveTitle({ kind, name })).toBe(title);
  });
});

describe('the texts of the memo', () => {
  test('name year, round and number of measures, and leave no placeholder', () => {
    const { subject, body } = memoOf(sampleRegister(threeSigners));
    expect(subject).toContain('พ.ศ. ๒๕๖๖ รอบ ๖ เดือน และขออนุญาตเผยแพร่');
    expect(body.join('\n')).toContain('จำนวน ๘ มาตรการ');
    expect([subject, ...body].join('')).not.toMatch(/[{}0-9]/);
  });

  test('a year or round the register does not have gives no memo', () => {
    expect(buildMemoDocument(sampleRegister(), 'none', roundId)).toBeNull();
    expect(buildMemoDocument(sampleRegister(), fiscalYearId, 'none')).toBeNull();
  });

  test('the executive decides, somebody else lays it before them; a deputy is not the executive', () => {
    const signer = (id: string, position: string): Signer => ({
      ...blankSigner(id, 'ผู้ลงนาม', position, 'none'),
      name: id,
    });
    const signers = [
      signer('ก', 'นักวิเคราะห์นโยบายและแผน'),
      signer('ข', 'รองนายกเทศมนตรี'),
      signer('ค', 'ปลัดเทศบาล รักษาราชการแทน\nนายกเทศมนตรี'),
    ];
    const memo = memoOf(sampleRegister(signers));
    expect([memo.signer.name, memo.executive.name]).toEqual(['ก', 'ค']);
    expect(memoOf(sampleRegister(signers.slice(0, 2))).executive).toMatchObject({
      name: '',
      positionLines: [executiveTitle(sampleRegister().organisation)],
    });
  });
});

describe('the settings of the memo', () => {
  const source = sampleRegister(threeSigners);
  const withPaper = (fields: Partial<PaperSettings>): Register => ({
    ...source,
    paper: { ...source.paper, ...fields },
  });

  test('name the unit before the office, number and day at the head; without them the pen does', () => {
    const unit = memoOf(withPaper({ memoUnit: ' สำนักปลัด ' }));
    expect(unit.agency).toBe('สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง');
    expect([unit.number, unit.date]).toEqual(['', '']);
    const dated = {
      ...source,
      fiscalYears: source.fiscalYears.map((year) => ({
        ...year,
        rounds: year.rounds.map((round) => ({ ...round, memoNumber: 'ศก 71001/12', memoDate: '2023-04-07' })),
      })),
    };
    expect(memoOf(dated)).toMatchObject({ number: 'ศก 71001/12', date: '๗ เมษายน ๒๕๖๖' });
    expect(buildMemoDocument(dated, fiscalYearId, roundId, { digits: 'thai' })?.number).toBe('ศก ๗๑๐๐๑/๑๒');
    const texts = planMemo(memoOf(dated), tableMeasure).drawing.pages[0]?.marks.filter(isText) ?? [];
    const place = (wanted: string) => texts.find(({ text }) => text.trimEnd() === wanted);
    expect(place('ศก 71001/12')?.baselinePt).toBe(place('ที่')?.baselinePt);
    expect(place('๗ เมษายน ๒๕๖๖')?.xPt).toBeGreaterThan(place('วันที่')?.xPt ?? 1e9);
  });

  test('send it through the chief administrator, whose opinion stands beside the decision, or straight to the executive', () => {
    const through = memoOf(withPaper({ memoThroughClerk: true }));
    expect(through.addressee).toBe('นายกองค์การบริหารส่วนตำบลตัวอย่าง (ผ่านปลัดองค์การบริหารส่วนตำบลตัวอย่าง)');
    expect([through.signer.name, through.clerk?.name]).toEqual(['นางสาวตัวอย่าง ใจซื่อ', 'นายสมมุติ มือสะอาด']);
    expect([through.signer.voice, through.clerk?.voice, through.executive.voice]).toEqual([
      'none',
      'opinion',
      'decision',
    ]);
    const straight = memoOf(withPaper({ memoThroughClerk: false }));
    expect(straight.addressee).toBe('นายกองค์การบริหารส่วนตำบลตัวอย่าง');
    expect(straight.clerk).toBeNull();
    const words = (memo: MemoDocument) =>
      planMemo(memo, tableMeasure).drawing.pages.flatMap(({ marks }) =>
        marks.filter(isText).map(({ text }) => text.trim()),
      );
    expect(words(through).filter((text) => text === 'ความเห็น')).toHaveLength(1);
    expect(words(straight)).not.toContain('ความเห็น');
  });

  test('an office without a named chief administrator has the place all the same; the head of their office is not they', () => {
    const head = { ...blankSigner('ห', 'ผู้รายงาน', 'หัวหน้าสำนักปลัด', 'none'), name: 'นายหัวหน้า' };
    const memo = memoOf({ ...sampleRegister([head]) });
    expect(memo.signer.name).toBe('นายหัวหน้า');
    expect(memo.clerk).toMatchObject({ name: '', positionLines: ['ปลัดองค์การบริหารส่วนตำบลตัวอย่าง'] });
  });

  test('put the garuda into its place, read as a picture', () => {
    const garuda = { name: 'ครุฑ.png', sha256: 'a'.repeat(64), size: 1, mediaType: 'image/png' };
    const images = new Map([[garuda.sha256, { bytes: new Uint8Array(), width: 100, height: 110 }]]);
    const marks = planMemo(memoOf(withPaper({ garuda })), tableMeasure, images).drawing.pages[0]?.marks ?? [];
    const [drawn] = marks.filter((mark) => mark.kind === 'image');
    expect(drawn?.owner).toMatchObject({ role: 'Figure', alt: 'ตราครุฑ' });
    expect(drawn?.heightPt).toBeCloseTo(1.5 * (72 / 2.54));
    expect(planMemo(memoOf(withPaper({ garuda })), tableMeasure).drawing.pages[0]?.marks).toEqual(
      planMemo(memoOf(source), tableMeasure).drawing.pages[0]?.marks,
    );
  });

  test('keep the margins of the form, whatever the table has', () => {
    const wide = withPaper({ marginsMm: { left: 60, top: 40, right: 60, bottom: 40 } });
    expect(planMemo(memoOf(wide), tableMeasure)).toEqual(planMemo(memoOf(source), tableMeasure));
  });
});

describe('the memo on paper', () => {
  const { drawing, map } = planMemo(memoOf(sampleRegister(threeSigners)), tableMeasure);
  const [page] = drawing.pages;
  const marks = page?.marks ?? [];

  test('is one upright page, every mark of it between the margins', () => {
    expect(drawing.pages).toHaveLength(1);
    expect(page?.orientation).toBe('portrait');
    for (const { xPt, baselinePt } of marks.filter(isText)) {
      expect(xPt).toBeGreaterThan(85);
      expect(xPt).toBeLessThan(539);
      expect(baselinePt).toBeGreaterThan(70);
      expect(baselinePt).toBeLessThan(786);
    }
  });

  test('has the labels of the form in their order, each over a dotted line that ends at the margin', () => {
    const texts = marks.filter(isText).map(({ text }) => text.trimEnd());
    const labels = ['บันทึกข้อความ', 'ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง', 'เรียน'];
    expect(texts.filter((text, index) => labels.includes(text) && texts.indexOf(text) === index)).toEqual(labels);
    const ends = marks.filter(isDots).map(({ x2Pt }) => x2Pt);
    expect(ends.filter((x2Pt) => x2Pt > 535).length).toBeGreaterThanOrEqual(4);
  });

  test('leaves the garuda’s place free', () => {
    const inPlace = marks
      .filter(isText)
      .filter(({ xPt, baselinePt }) => xPt < 85.04 + 42.5 && baselinePt < 70.87 + 42.5);
    expect(inPlace).toEqual([]);
  });

  test('has a box before each of the executive’s choices', () => {
    for (const choice of ['ทราบ', 'เห็นชอบ', 'อนุมัติให้เผยแพร่']) {
      const text = marks.filter(isText).find((mark) => mark.text === choice);
      const besides = marks.filter(
        (mark): mark is LineMark =>
          mark.kind === 'line' &&
          mark.dotPitchPt === undefined &&
          Math.abs(mark.y2Pt - (text?.baselinePt ?? 0)) < 12 &&
          mark.x2Pt < (text?.xPt ?? 0),
      );
      expect(besides.length).toBe(4);
    }
  });

  test('is read as a heading and paragraphs, and mapped without cells', () => {
    const roles = new Set(marks.filter(isText).map(({ owner }) => owner?.role));
    expect(roles).toEqual(new Set(['H1', 'P']));
    expect(map.pages).toHaveLength(1);
    expect(map.pages[0]).toMatchObject({ kind: 'memo', fragments: [] });
    expect(map.pages[0]?.furniture).toEqual(marks.filter(isText).map(({ text }) => text));
  });

  test('of an endless office goes on over pages that are numbered, and none overflows', () => {
    const source = memoOf(sampleRegister(threeSigners));
    const long = { ...source, body: Array.from({ length: 60 }, (_, index) => `ย่อหน้าที่ ${index}`) };
    const { pages } = planMemo(long, tableMeasure).drawing;
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1]?.marks.filter(isText)[0]).toMatchObject({ text: '- ๒ -', owner: null });
    for (const { baselinePt } of pages.flatMap((each) => each.marks.filter(isText))) {
      expect(baselinePt).toBeLessThan(786);
    }
  });
});
