// What a slip and a message say to a unit, and that no fact is lost, cut or doubled on the slip's pages, whatever stands in them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMissingCharacters } from '../../../src/report/missing-characters.ts';
import type { PageMark, TextMark } from '../../../src/report/page-drawing.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import { unitMessage } from '../../../src/report/unit-message.ts';
import { planUnitSlips } from '../../../src/report/unit-slip-drawing.ts';
import { sampleRegister } from '../../fixtures/report-register.ts';
import { slipsOf, slipsOfFacts, unitFacts, wanted } from '../../fixtures/slip-facts.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';

describe('a slip', () => {
  test('says how much is wanted and of what kind, and each thing with its deadline', () => {
    const period = { from: '2022-11-01', to: '2022-11-30' };
    const needs = [
      [
        wanted({ text: 'รายงานผลทุกเดือน', deadline: '2022-11-30', daysLeft: -51, period }),
        wanted({ kind: 'due', item: null, deadline: '2023-01-31', daysLeft: 11 }),
      ],
      [
        wanted({ kind: 'due', deadline: '2023-01-20', daysLeft: 0, ordinal: 2 }),
        wanted({ kind: 'blank', item: null, text: '', deadline: null, daysLeft: null, column: 'actions' }),
        wanted({ kind: 'passed', deadline: '2023-01-10', daysLeft: -10 }),
      ],
    ];
    const [slip] = slipsOfFacts([unitFacts('กองคลัง', needs, { later: { count: 3, first: '2023-03-31' } })]).slips;
    expect(slip?.paragraphs[0]).toBe(
      'ณ วันที่ ๒๐ มกราคม ๒๕๖๖ ทะเบียนยังไม่มีผลการดำเนินการของกองคลัง จำนวน ๕ รายการ ' +
        '(เกินกำหนดแล้ว ๑ รายการ ครบกำหนดภายใน ๓๐ วัน ๒ รายการ ยังไม่มีผลหรือวันที่ ๒ รายการ) ' +
        'จึงขอความอนุเคราะห์แจ้งผลตามรายการต่อไปนี้',
    );
    expect(slip?.groups.flatMap(({ rows }) => rows.map(({ number, deadline }) => [number, ...deadline]))).toEqual([
      ['๑', '๓๐ พ.ย. ๒๕๖๕', 'เกินมา ๕๑ วัน'],
      ['๒', '๓๑ ม.ค. ๒๕๖๖', 'อีก ๑๑ วัน'],
      ['๓', '๒๐ ม.ค. ๒๕๖๖', 'ครบกำหนดวันนี้'],
      ['๔', 'ไม่ได้กำหนดวัน'],
      ['๕', '๑๐ ม.ค. ๒๕๖๖', 'พ้นกำหนดแล้ว'],
    ]);
    const rows = slip?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows[0]?.wanted).toBe('๑) รายงานผลทุกเดือน ประจำเดือนพฤศจิกายน ๒๕๖๕');
    expect(rows[2]?.wanted).toMatch(/ครั้งที่ ๒$/u);
    expect(rows[3]?.wanted).toBe('ผลการดำเนินการของมาตรการนี้ (ในทะเบียนยังไม่มีข้อความของรอบนี้)');
    expect(slip?.notes).toEqual(['กำหนดหลังจากนี้ในรอบเดียวกันยังมีอีก ๓ รายการ ครั้งถัดไปวันที่ ๓๑ มีนาคม ๒๕๖๖']);
    expect(slip?.signers.map(({ role }) => role)).toEqual(['ผู้รายงาน', 'หัวหน้าหน่วยงาน']);
  });

  test('to a unit of which nothing is wanted says so in words, with nothing to fill in or to sign', () => {
    const document = slipsOfFacts([unitFacts('กองช่าง', [])]);
    expect(document.slips[0]).toMatchObject({ groups: [], signers: [], notes: [] });
    const { pages } = planUnitSlips(document, tableMeasure).drawing;
    expect(pages).toHaveLength(1);
    const said = (pages[0]?.marks ?? []).filter(isText).map(({ text }) => text);
    expect(said.join('')).toContain('ไม่มีรายการของกองช่างที่เกินกำหนด ที่จะครบกำหนดภายใน ๓๐ วัน หรือที่ยังไม่มีผลการดำเนินการ');
    expect(pages[0]?.marks.some(({ kind }) => kind === 'line')).toBe(false);
  });

  test('to nobody in particular says that the register names no unit, and one page stands for no unit at all', () => {
    expect(slipsOfFacts([unitFacts('', [[wanted()]])]).slips[0]?.unit).toBe('ผู้รับผิดชอบ (ทะเบียนยังไม่ได้ระบุหน่วยงาน)');
    const { pages } = planUnitSlips(slipsOfFacts([]), tableMeasure).drawing;
    expect(pages).toHaveLength(1);
  });

  test('names the time a returning duty is about: a month, a quarter of the fiscal year, or its days', () => {
    const told = (from: string, to: string) =>
      slipsOfFacts([unitFacts('กองคลัง', [[wanted({ text: 'รายงานผล', period: { from, to } })]])]).slips[0]?.groups[0]
        ?.rows[0]?.wanted;
    expect(told('2023-02-01', '2023-02-28')).toBe('๑) รายงานผล ประจำเดือนกุมภาพันธ์ ๒๕๖๖');
    expect(told('2022-10-01', '2022-12-31')).toBe('๑) รายงานผล ประจำไตรมาสที่ ๑');
    expect(told('2022-10-01', '2023-03-31')).toBe('๑) รายงานผล ของช่วง ๑ ต.ค. ๒๕๖๕ ถึง ๓๑ มี.ค. ๒๕๖๖');
  });

  test('tells where a character stands that the font lacks', () => {
    const found = findMissingCharacters(
      slipsOfFacts([unitFacts('กองคลัง', [[wanted({ text: 'รายงาน ★' })]])]),
      (codePoint) => codePoint !== 0x2605,
    );
    expect(found).toEqual([
      { character: '★', offset: '๑) รายงาน '.length, place: { kind: 'cell', measureId: 'm0', column: 'reporting' } },
    ]);
  });
});

describe('the pages of slips', () => {
  const sentence = fc
    .array(fc.constantFrom('รายงานผล', ' ', 'ประชาสัมพันธ์', '๑๒', 'https://itas.nacc.go.th/a/b', '\n', 'ความโปร่งใส'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  const fact = fc.record({ text: sentence, isLong: fc.boolean() }).map(({ text, isLong }) =>
    // Now and then one that no page could hold.
    wanted({ text: isLong ? text.repeat(8) : text }),
  );
  const units = fc.array(
    fc.tuple(sentence, fc.array(fc.array(fact, { minLength: 1, maxLength: 9 }), { maxLength: 5 })),
    { minLength: 1, maxLength: 3 },
  );

  test('hold every text once and whole, between the margins, each slip on pages of its own', () => {
    fc.assert(
      fc.property(units, (all) => {
        const document = slipsOfFacts(all.map(([unit, needs]) => unitFacts(unit, needs)));
        const { drawing } = planUnitSlips(document, tableMeasure);
        const geometry = pageGeometry('portrait', document.marginsMm);
        const endPt = geometry.topPt + geometry.contentHeightPt;
        const squeeze = (text: string) => text.replace(/\s+/gu, '');
        const told = new Map<TextMark['owner'], string>();
        for (const { marks } of drawing.pages) {
          const label = marks.filter(isText).at(-1);
          for (const mark of marks.filter(isText)) {
            if (mark.owner !== null) told.set(mark.owner, (told.get(mark.owner) ?? '') + mark.text);
            if (mark === label) continue;
            expect(mark.baselinePt).toBeLessThan(endPt);
            expect(mark.xPt).toBeGreaterThanOrEqual(geometry.leftPt - 0.01);
            const widthPt = tableMeasure.widthPt(mark.text.trimEnd(), mark.face, mark.sizePt);
            expect(mark.xPt + widthPt).toBeLessThanOrEqual(geometry.leftPt + geometry.contentWidthPt + 0.01);
          }
          for (const mark of marks) {
            if (mark.kind === 'line') expect(Math.max(mark.y1Pt, mark.y2Pt)).toBeLessThanOrEqual(endPt + 0.5);
          }
        }
        const cells = [...told].filter(([owner]) => owner?.role === 'TD').map(([, text]) => squeeze(text));
        const rows = document.slips.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
        for (const { wanted: text, number } of rows) {
          if (squeeze(text) !== '') expect(cells).toContain(squeeze(text));
          expect(cells).toContain(number);
        }
        // One number, one text, one deadline a row; an empty text leaves its cell empty.
        expect(cells.length).toBeLessThanOrEqual(rows.length * 3);
        expect(drawing.bookmarks.map(({ title }) => title)).toEqual(document.slips.map(({ unit }) => unit));
        const first = drawing.bookmarks.map(({ pageIndex }) => pageIndex);
        expect(new Set(first).size).toBe(document.slips.length);
      }),
      { seed: 2566, numRuns: 60 },
    );
  });

  test('repeat the column headings and the measure where the table goes on, and read them once', () => {
    const needs = [Array.from({ length: 30 }, (_, index) => wanted({ text: `รายงานครั้งที่ ${index + 1}` }))];
    const { pages } = planUnitSlips(slipsOfFacts([unitFacts('กองคลัง', needs)]), tableMeasure).drawing;
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ marks }, index) => {
      const texts = marks.filter(isText);
      const headings = texts.filter(({ text }) => text.trim() === 'กำหนด');
      expect(headings).toHaveLength(1);
      expect(headings[0]?.owner?.role).toBe(index === 0 ? 'TH' : undefined);
      const goesOn = texts.filter(({ text }) => text.endsWith('(ต่อ)'));
      expect(goesOn.map(({ owner }) => owner)).toEqual(index === 0 ? [] : [null]);
      expect(texts.at(-1)?.text).toMatch(/^ใบแจ้งหน่วยงาน กองคลัง หน้า [๐-๙]+\/[๐-๙]+$/u);
    });
    const last =
      pages
        .at(-1)
        ?.marks.filter(isText)
        .map(({ text }) => text) ?? [];
    expect(last.some((text) => text.startsWith('(ลงชื่อ)'))).toBe(true);
    expect(last).toContain('๓๐');
  });

  test('of the sample: a slip a unit, each with room to write in every row', () => {
    const document = slipsOf(sampleRegister(), '2023-04-05');
    const { drawing, map } = planUnitSlips(document, tableMeasure);
    expect(map.pages.every(({ kind }) => kind === 'unit-slip')).toBe(true);
    const dotted = drawing.pages.flatMap(({ marks }) =>
      marks.filter((mark) => mark.kind === 'line' && mark.dotPitchPt !== undefined),
    );
    const rows = document.slips.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.length).toBeGreaterThan(20);
    expect(dotted.length).toBeGreaterThanOrEqual(rows.length * 6);
  });
});

describe('a message', () => {
  const source = {
    organisation: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', shortName: 'อบต.ตัวอย่าง' },
    fiscalYear: 2566,
    months: 6,
    asOf: '2023-01-20',
    within: 30,
  };

  test('asks kindly for each thing, a returning duty once with all its days', () => {
    const monthly = (month: number, deadline: string) =>
      wanted({
        text: 'รายงานผลทุกเดือน',
        deadline,
        daysLeft: -20 - month,
        period: { from: `${deadline.slice(0, 8)}01`, to: deadline },
      });
    const needs = [
      [
        monthly(2, '2022-10-31'),
        monthly(1, '2022-11-30'),
        wanted({ kind: 'due', item: '๒)', text: 'สรุปผล', daysLeft: 11, deadline: '2023-01-31' }),
      ],
      [wanted({ kind: 'undated', item: null, text: '', deadline: null, daysLeft: null })],
    ];
    expect(unitMessage(unitFacts('กองคลัง', needs), source)).toBe(
      [
        'เรียน กองคลัง',
        'เรื่อง ขอทราบผลการดำเนินการตามมาตรการ ITA ปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน',
        '',
        'ณ วันที่ ๒๐ มกราคม ๒๕๖๖ ทะเบียนยังไม่มีผลการดำเนินการของกองคลัง จำนวน ๔ รายการ ดังนี้',
        '',
        'เกินกำหนดแล้ว',
        '๑) E๑ ๑) รายงานผลทุกเดือน — ๒ รายการ กำหนด ๓๑ ต.ค. ๒๕๖๕, ๓๐ พ.ย. ๒๕๖๕',
        '',
        'ใกล้ครบกำหนด',
        '๒) E๑ ๒) สรุปผล — กำหนด ๓๑ ม.ค. ๒๕๖๖ (อีก ๑๑ วัน)',
        '',
        'ยังไม่มีผลหรือวันที่',
        '๓) E๒ วันที่ดำเนินการของมาตรการนี้ (ในทะเบียนมีผลแล้ว แต่ยังไม่มีวันที่)',
        '',
        'ขอความอนุเคราะห์แจ้งวันที่และผลการดำเนินการ พร้อมส่งหลักฐานประกอบ ' +
          'รายการใดดำเนินการแล้วแต่ยังไม่ได้แจ้ง ขออภัยที่รบกวน และโปรดแจ้งวันที่ให้ทราบด้วย',
        '',
        'ขอบคุณในความร่วมมือ',
        'อบต.ตัวอย่าง',
      ].join('\n'),
    );
  });

  test('to a unit of which nothing is wanted says that', () => {
    const text = unitMessage(unitFacts('กองช่าง', []), source);
    expect(text).toContain('ไม่มีรายการของกองช่างที่เกินกำหนด');
    expect(text).not.toContain('ขอความอนุเคราะห์');
  });
});
