import { expect, test } from 'vitest';
import { breakBalanced } from '../../../src/report/balance.ts';
import { layoutCell } from '../../../src/report/layout.ts';
import { breakIntoLines } from '../../../src/report/lines.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const style = { face: 'regular', sizePt: 10 } as const;
const cellLines = (text: string, widthPt: number) => layoutCell(text, widthPt, style, tableMeasure);

test('the ranges of a cell’s lines tile its text, and white space at a line’s end is not printed', () => {
  const text = 'เจ้าหน้าที่ผู้รับผิดชอบ  จัดทำแผน \n๑) รายงานผล\n\n๒) เผยแพร่ข้อมูลบนเว็บไซต์ของหน่วยงาน \n';
  const lines = cellLines(text, 80);
  expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const line of lines) expect(line.text).toBe(line.text.trim());
});

test('a list mark hangs: the lines of its item begin where its text begins', () => {
  const [first, second] = cellLines('๑) เจ้าหน้าที่ผู้รับผิดชอบจัดทำแผนการใช้จ่ายงบประมาณ', 90);
  expect(first?.mark).toMatchObject({ text: '๑)', xPt: 0 });
  expect(second?.mark).toBeNull();
  expect(second?.xPt).toBe(first?.xPt);
  expect(first?.xPt).toBeGreaterThan(10);
});

test('a nested mark stands further in than its parent’s, and its text further in than its parent’s text', () => {
  const lines = cellLines('๑) ประจำเดือน\n๑.๑) ตุลาคม', 200);
  expect(lines[1]?.mark?.xPt).toBe((lines[0]?.xPt ?? 0) / 2);
  expect(lines[1]?.xPt).toBeGreaterThan(lines[0]?.xPt ?? 0);
});

test('a paragraph without a mark belongs to the item above it', () => {
  const lines = cellLines('๑) รายงาน\nต่อเนื่อง', 200);
  expect(lines[1]).toMatchObject({ mark: null, xPt: lines[0]?.xPt });
});

test('empty text and white space have no lines, an empty paragraph between texts has one', () => {
  expect(cellLines('', 100)).toEqual([]);
  expect(cellLines(' \n ', 100)).toEqual([]);
  expect(cellLines('ก\n\nข', 100).map(({ text }) => text)).toEqual(['ก', '', 'ข']);
});

test('a mark without text keeps its line', () => {
  expect(cellLines('๑) ก\n๒)', 100)[1]).toMatchObject({ text: '', mark: { text: '๒)' } });
});

test('a run wider than the column is cut between clusters, never before a vowel or after a leading one', () => {
  const text = 'กำแพงเพชรน้ำใจไมตรีเที่ยงแท้'.repeat(4);
  const lines = breakIntoLines(text, 22, style, tableMeasure);
  expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const line of lines) {
    expect(line.text).not.toMatch(/^[\u0E30-\u0E3A\u0E45-\u0E4E]/u);
    expect(line.text).not.toMatch(/[เแโใไ]$/u);
  }
});

test('a Latin run wider than the column is cut to the column', () => {
  const lines = breakIntoLines('A'.repeat(45), 50, style, tableMeasure);
  expect(lines).toHaveLength(5);
  for (const { text } of lines) expect(text.length).toBeLessThanOrEqual(10);
});

test('no line is wider than the column', () => {
  const text = 'ประกอบด้วย งบประมาณตามแหล่งที่ได้รับจัดสรรและงบประมาณตามประเภทรายการใช้จ่าย ส่งมอบให้สำนักปลัด (อ้างอิงจาก ๐๑๘)';
  for (const widthPt of [70, 90, 120, 150]) {
    for (const line of breakIntoLines(text, widthPt, style, tableMeasure))
      expect(line.widthPt).toBeLessThanOrEqual(widthPt);
  }
});

test('a last line of one short word is lengthened from the line before it', () => {
  const lines = breakIntoLines('รายงานผลให้ผู้บริหารทราบ และเผยแพร่ข้อมูลบนเว็บไซต์ให้ทราบ', 120, style, tableMeasure);
  expect(lines.at(-1)?.widthPt).toBeGreaterThan(30);
});

test('a heading of two lines breaks at its space, not where the first line happens to be full', () => {
  const text = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสขององค์การบริหารส่วนตำบลตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖';
  const lines = breakBalanced(text, 360, style, tableMeasure);
  expect(lines.map((line) => line.text)).toEqual(text.split(/ (?=ประจำปี)/));
});

test('a heading is not balanced by parting พ.ศ. from its year or a number from its word', () => {
  const text = 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖ ของหน่วยงาน';
  for (let widthPt = 120; widthPt < 260; widthPt += 5) {
    const lines = breakBalanced(text, widthPt, style, tableMeasure).map((line) => line.text);
    expect(
      lines.filter((line) => /พ\.ศ\.$/.test(line)),
      `${widthPt} pt`,
    ).toEqual([]);
  }
});

test('the office’s own words stay whole in its cells', () => {
  const text = 'ประชาชนในเขตตำบลหมากเจี๊ยะและผู้มาติดต่อ';
  const ownStyle = { ...style, ownWords: ['หมากเจี๊ยะ'] };
  for (let widthPt = 60; widthPt < 200; widthPt += 5) {
    const lines = layoutCell(text, widthPt, ownStyle, tableMeasure).map((line) => line.text);
    expect(
      lines.some((line) => line.includes('หมากเจี๊ยะ')),
      lines.join('⏎'),
    ).toBe(true);
  }
});
