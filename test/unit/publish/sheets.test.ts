// The workbook's sheets: one row a measure, a deadline, a piece of evidence, with numbers and days that can be sorted.
import { describe, expect, it } from 'vitest';
import { dutySheet } from '../../../src/publish/duty-sheet.ts';
import { evidenceSheet } from '../../../src/publish/evidence-sheet.ts';
import { measureSheet } from '../../../src/publish/measure-sheet.ts';
import type { RoundPublication } from '../../../src/publish/publication.ts';
import type { Sheet, SheetCell } from '../../../src/publish/workbook.ts';
import type { Register } from '../../../src/register/model.ts';
import { sampleWithEvidence } from '../../fixtures/evidence-register.ts';
import { measure, register } from '../../fixtures/report-register.ts';

function published(given: Register): RoundPublication {
  const [fiscalYear] = given.fiscalYears;
  const round = fiscalYear?.rounds[0];
  if (!fiscalYear || !round) throw new Error('the register has a round');
  const catalogue = { indicators: [], items: [] };
  const rest = { asOf: '2023-04-05', numbering: 'literal', catalogue } as const;
  return { format: 'xlsx', ending: 'xlsx', register: given, fiscalYear, round, ...rest };
}

/** A column's cells, by its caption. */
function column({ columns, rows }: Sheet, caption: string): readonly SheetCell[] {
  const at = columns.findIndex(({ heading }) => heading === caption);
  expect(at, caption).not.toBe(-1);
  return rows.map((row) => row[at] ?? null);
}

describe('measures', () => {
  const sheet = measureSheet(published(sampleWithEvidence()));

  it('has a row each, as wide as its captions', () => {
    expect(sheet.rows).toHaveLength(8);
    expect(new Set(sheet.rows.map(({ length }) => length))).toEqual(new Set([sheet.columns.length]));
  });

  it('says year, group, instrument and code as numbers and words of their own', () => {
    expect(column(sheet, 'ปีงบประมาณ')).toEqual(Array(8).fill(2566));
    expect(column(sheet, 'เลขที่ตัวชี้วัด')).toEqual([2, 2, 2, 8, 8, 8, 10, 10]);
    expect(column(sheet, 'รหัสข้อ')).toEqual(['I7', 'I10', 'I12', 'E11', 'E12', 'E14', 'O8', 'O38']);
  });

  it('counts what is due and done, and names the next day that is open', () => {
    const [all, closed, next] = ['จำนวนกำหนด (ครั้ง)', 'ทำแล้ว (ครั้ง)', 'ครบกำหนดครั้งถัดไป'].map((caption) =>
      column(sheet, caption),
    );
    all?.forEach((count, row) => {
      expect(next?.[row] === null).toBe(count === closed?.[row]);
    });
    expect(next?.some((cell) => cell !== null)).toBe(true);
  });

  it('keeps the heading of a group without measures', () => {
    const empty = register([
      { id: 'a', heading: 'ตัวชี้วัดที่ ๑ ก', measures: [] },
      { id: 'b', heading: 'ตัวชี้วัดที่ ๒ ข', measures: [measure('m', { issue: 'I๗ ค' })] },
    ]);
    expect(measureSheet(published(empty)).rows.map((row) => row[2])).toEqual(['ตัวชี้วัดที่ ๑ ก', 'ตัวชี้วัดที่ ๒ ข']);
  });
});

it('has a row for every deadline, and why it counts as done', () => {
  const sheet = dutySheet(published(sampleWithEvidence()));
  const days = column(sheet, 'ครบกำหนด');
  expect(sheet.rows.length).toBeGreaterThan(20);
  expect(days.filter((day) => day === null).length).toBe(
    column(sheet, 'สถานะ').filter((status) => status === 'ไม่มีกำหนดวัน').length,
  );
  const done = column(sheet, 'วันที่ทำ').flatMap((day, row) =>
    day === null ? [] : [column(sheet, 'เหตุที่นับว่าตรงกัน')[row]],
  );
  expect(done.length).toBeGreaterThan(5);
  expect(done.every((why) => typeof why === 'string' && why !== '')).toBe(true);
});

it('has a row for every piece of evidence, links with the way to them', () => {
  const sheet = evidenceSheet(published(sampleWithEvidence()));
  expect(sheet.rows).toHaveLength(17);
  expect(sheet.rows[1]).toEqual([
    'I7',
    expect.stringContaining('ท่านรู้เกี่ยวกับแผนการใช้'),
    '๑)',
    'ลิงก์',
    'ประกาศแผนการใช้จ่ายงบประมาณบนเว็บไซต์',
    'https://www.tua-yang.go.th/news/detail.php?id=1234&cat=budget',
    expect.stringContaining('หน้าแรก >'),
    { day: '2022-10-05' },
    { day: '2023-04-05' },
  ]);
});
