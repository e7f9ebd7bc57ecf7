import { describe, expect, test } from 'vitest';
import { allColumns } from '../../../src/register/columns.ts';
import type { FiscalYear, Register, Round } from '../../../src/register/model.ts';
import { layoutCover } from '../../../src/report/cover.ts';
import { coverBlocks, coverTitle } from '../../../src/report/cover-blocks.ts';
import { buildPlanDocument, buildReportDocument } from '../../../src/report/document.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

test('the sample report resolves to three groups and eight rows of five cells', () => {
  const document = buildReportDocument(sampleRegister(), fiscalYearId, roundId);
  expect(document?.groups.map(({ rows }) => rows.length)).toEqual([3, 3, 2]);
  expect(document?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual(Array(8).fill(5));
  expect(document?.introduction).toHaveLength(1);
});

test('a year or round the register does not have gives no document', () => {
  expect(buildReportDocument(sampleRegister(), 'none', roundId)).toBeNull();
  expect(buildReportDocument(sampleRegister(), fiscalYearId, 'none')).toBeNull();
});

test('the lines of a cover are told apart by what they say', () => {
  const lines = ['รายงานผลและ', 'ความโปร่งใส', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'รอบ ๖ เดือน', 'อบต.ตัวอย่าง', 'อำเภอเมือง'];
  expect(coverBlocks(lines)).toEqual({ title: lines.slice(0, 2), period: lines.slice(2, 4), office: lines.slice(4) });
  expect(coverTitle(lines)).toBe('รายงานผลและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน');
});

test('blank lines part the cover as the clerk wishes', () => {
  expect(coverBlocks(['ก', '', 'ข', '', '', 'ค', 'ง', ''])).toEqual({
    title: ['ก'],
    period: ['ข'],
    office: ['ค', 'ง'],
  });
  expect(coverBlocks([''])).toEqual({ title: [], period: [], office: [] });
});

describe('the digits of the paper', () => {
  const source = register([
    {
      id: 'g',
      heading: 'ตัวชี้วัดที่ 2',
      measures: [measure('m', { issue: 'OIT2 ข้อ 8', steps: '1) ดู https://a.go.th/2566 ปี 2566' })],
    },
  ]);

  test('stay as typed where nothing is said', () => {
    const document = buildReportDocument(source, fiscalYearId, roundId);
    expect(document?.groups[0]?.heading).toBe('ตัวชี้วัดที่ 2');
    expect(document).toEqual(buildReportDocument(source, fiscalYearId, roundId, { digits: 'asTyped' }));
  });

  test('are Thai throughout by the option, and every text keeps its length', () => {
    const typed = buildReportDocument(source, fiscalYearId, roundId);
    const thai = buildReportDocument(source, fiscalYearId, roundId, { digits: 'thai' });
    expect(thai?.groups[0]?.heading).toBe('ตัวชี้วัดที่ ๒');
    expect(thai?.groups[0]?.rows[0]?.cells.slice(0, 3)).toEqual(['OIT2 ข้อ ๘', '', '๑) ดู https://a.go.th/2566 ปี ๒๕๖๖']);
    const lengths = (cells: readonly string[] | undefined) => cells?.map(({ length }) => length);
    expect(lengths(thai?.groups[0]?.rows[0]?.cells)).toEqual(lengths(typed?.groups[0]?.rows[0]?.cells));
  });
});

test('a document brings the office’s own words: its place, short name, district, units and signers', () => {
  const measures = [measure('m', { responsible: 'สำนักปลัด/กองสาธารณสุขฯ/ ประชาชน' })];
  const document = buildReportDocument(
    register([{ id: 'g', heading: '', measures }], threeSigners),
    fiscalYearId,
    roundId,
  );
  expect(document?.ownWords).toEqual(
    expect.arrayContaining(['ตัวอย่าง', 'อบต.ตัวอย่าง', 'เมืองตัวอย่าง', 'สำนักปลัด', 'กองสาธารณสุขฯ', 'นางสาวตัวอย่าง', 'ใจซื่อ']),
  );
  expect(document?.ownWords).not.toContain('ประชาชน');
});

describe('the plan of a year', () => {
  const plan = buildPlanDocument(sampleRegister(threeSigners), fiscalYearId);

  test('has the first four columns over the whole width, and nobody signs that he reported', () => {
    expect(plan?.columns.map(({ key }) => key)).toEqual(['issue', 'responsible', 'steps', 'reporting']);
    expect(plan?.columns.reduce((sum, { widthShare }) => sum + widthShare, 0)).toBeCloseTo(1, 12);
    expect(plan?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual(Array(8).fill(4));
    expect(plan?.signers).toEqual([]);
  });

  test('has the report’s texts and a cover of its own that names no round', () => {
    const report = buildReportDocument(sampleRegister(threeSigners), fiscalYearId, roundId);
    const firstFour = report?.groups.map(({ rows }) => rows.map(({ cells }) => cells.slice(0, 4)));
    expect(plan?.groups.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(firstFour);
    expect(plan?.title).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖');
    expect(plan?.coverLines.join('\n')).not.toContain('รอบ');
  });

  test('needs no round, only the year', () => {
    const source = sampleRegister();
    const without = { ...source, fiscalYears: source.fiscalYears.map((year) => ({ ...year, rounds: [] })) };
    expect(buildPlanDocument(without, fiscalYearId)?.groups).toHaveLength(3);
    expect(buildPlanDocument(source, 'none')).toBeNull();
  });
});

describe('the settings of the paper', () => {
  const sample = sampleRegister(threeSigners);
  const year = { id: fiscalYearId };
  const withYear = (fields: Partial<FiscalYear>, round: Partial<Round> = {}): Register => ({
    ...sample,
    fiscalYears: sample.fiscalYears.map((one) => ({
      ...one,
      ...fields,
      rounds: one.rounds.map((each) => ({ ...each, ...round })),
    })),
  });
  const six = allColumns
    .filter(({ key }) => key !== 'problem' && key !== 'period')
    .map(({ key, heading, widthShare }) => ({ key, heading: key === 'score' ? 'คะแนน 2565' : heading, widthShare }));

  test('decide the digits where a print does not', () => {
    const thai: Register = { ...sample, paper: { ...sample.paper, digits: 'thai' } };
    const byPaper = buildReportDocument(thai, year.id, roundId);
    expect(byPaper).toEqual(buildReportDocument(sample, year.id, roundId, { digits: 'thai' }));
    expect(buildReportDocument(thai, year.id, roundId, { digits: 'asTyped' })).toEqual(
      buildReportDocument(sample, year.id, roundId),
    );
    expect(buildPlanDocument(thai, year.id)).toEqual(buildPlanDocument(sample, year.id, { digits: 'thai' }));
  });

  test('give the table the year’s columns, and the plan those that are the same in every round, in sum 1', () => {
    const source = withYear({ columns: six });
    const report = buildReportDocument(source, year.id, roundId, { digits: 'thai' });
    expect(report?.columns.map(({ key }) => key)).toEqual([
      'issue',
      'score',
      'responsible',
      'steps',
      'reporting',
      'actions',
    ]);
    expect(report?.columns[1]?.heading).toBe('คะแนน ๒๕๖๕');
    expect(report?.groups[0]?.rows[0]?.cells).toHaveLength(6);
    const plan = buildPlanDocument(source, year.id);
    expect(plan?.columns.map(({ key }) => key)).toEqual(['issue', 'score', 'responsible', 'steps', 'reporting']);
    for (const document of [report, plan]) {
      expect(document?.columns.reduce((sum, { widthShare }) => sum + widthShare, 0)).toBeCloseTo(1);
    }
  });

  test('put a day under the signatures, and a scan only where the print asks for it', () => {
    const scan = { name: 'ก.png', sha256: 'a'.repeat(64), size: 1, mediaType: 'image/png' };
    const dated = withYear({}, { reportDate: '2023-04-05' });
    const source = { ...dated, signers: dated.signers.map((signer) => ({ ...signer, signature: scan })) };
    const unasked = buildReportDocument(source, year.id, roundId);
    expect(unasked?.signers.map(({ date, signature }) => [date, signature])).toEqual(
      source.signers.map(() => ['๕ เมษายน ๒๕๖๖', null]),
    );
    const asked = buildReportDocument(source, year.id, roundId, { signatures: ['s2'] });
    expect(asked?.signers.map(({ signature }) => signature)).toEqual([null, scan, null]);
  });

  test('have lines keep the office’s own words, its units and their other names', () => {
    const own = {
      ...sample,
      organisation: {
        ...sample.organisation,
        ownWords: 'ดงมะไฟเหลือง\n\nระบบ e-LAAS',
        units: [{ id: 'u', name: 'กองดนตรีไทย', aliases: 'วงปี่พาทย์\nกองดุริยางค์' }],
      },
    };
    expect(buildReportDocument(own, year.id, roundId)?.ownWords).toEqual(
      expect.arrayContaining(['ดงมะไฟเหลือง', 'ระบบ e-LAAS', 'กองดนตรีไทย', 'วงปี่พาทย์', 'กองดุริยางค์']),
    );
  });
});

test('the emblem stands above the title, and a cover without one is where it was', () => {
  const document = buildReportDocument(sampleRegister(), fiscalYearId, roundId);
  const lines = document?.coverLines ?? [];
  const geometry = pageGeometry('landscape');
  const without = layoutCover({ lines }, geometry, tableMeasure);
  expect(without.emblem).toBeNull();
  const image = { bytes: new Uint8Array(), width: 100, height: 100 };
  const { emblem, lines: placed } = layoutCover({ lines, emblem: image }, geometry, tableMeasure);
  expect(emblem?.heightPt).toBeCloseTo(3.5 * (72 / 2.54));
  expect((emblem?.yPt ?? 0) + (emblem?.heightPt ?? 0)).toBeLessThan(placed[0]?.yPt ?? 0);
  expect((placed.at(-1)?.yPt ?? 0) + 19 * 1.3).toBeLessThan(geometry.contentHeightPt);
});

test('the cover keeps a word of the office’s own whole, however wide it is', () => {
  const lines = ['ดงมะไฟเหลือง'.repeat(7)];
  const wholeAt = (ownWords: readonly string[]) =>
    [40, 50, 60, 70, 80, 90, 100].map((right) => {
      const geometry = pageGeometry('portrait', { left: 20, top: 25, right, bottom: 20 });
      const printed = layoutCover({ lines, ownWords }, geometry, tableMeasure).lines;
      return printed.every(({ text }) => /^(?:ดงมะไฟเหลือง)+$/.test(text));
    });
  expect(wholeAt(['ดงมะไฟเหลือง'])).not.toContain(false);
  expect(wholeAt([])).toContain(false);
});
