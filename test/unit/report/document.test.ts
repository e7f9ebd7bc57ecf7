import { describe, expect, test } from 'vitest';
import { coverBlocks, coverTitle } from '../../../src/report/cover-blocks.ts';
import { buildPlanDocument, buildReportDocument } from '../../../src/report/document.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';

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
