import { expect, test } from 'vitest';
import { coverBlocks, coverTitle } from '../../../src/report/cover-blocks.ts';
import { buildReportDocument } from '../../../src/report/document.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';

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
