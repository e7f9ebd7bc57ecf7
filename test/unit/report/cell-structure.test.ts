import { expect, test } from 'vitest';
import { structureOfCell } from '../../../src/report/cell-structure.ts';
import { layoutCell } from '../../../src/report/layout.ts';
import type { StructureElement } from '../../../src/report/page-drawing.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const cell: StructureElement = { role: 'TD', parent: null };

/** By line the path of roles to its text, "L LI LBody". */
function paths(text: string, widthPt = 200): readonly string[] {
  const lines = layoutCell(text, widthPt, { face: 'regular', sizePt: 10 }, tableMeasure);
  return structureOfCell(lines, cell).map(({ text: owner }) => path(owner));
}

function path(element: StructureElement): string {
  return element.parent === null || element.parent === cell ? element.role : `${path(element.parent)} ${element.role}`;
}

test('text without marks is paragraphs', () => {
  expect(paths('หนึ่ง\nสอง')).toEqual(['P', 'P']);
  const lines = layoutCell('หนึ่ง\nสอง', 200, { face: 'regular', sizePt: 10 }, tableMeasure);
  const [first, second] = structureOfCell(lines, cell);
  expect(first?.text).not.toBe(second?.text);
});

test('the lines of one paragraph belong to one element', () => {
  const lines = layoutCell('เจ้าหน้าที่ผู้รับผิดชอบจัดทำแผนการใช้จ่าย', 60, { face: 'regular', sizePt: 10 }, tableMeasure);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(structureOfCell(lines, cell).map(({ text }) => text)).size).toBe(1);
});

test('an item is a mark and a body, and what follows without a mark is a paragraph in its body', () => {
  const lines = layoutCell('๑) หนึ่ง\nต่อ\n๒) สอง', 200, { face: 'regular', sizePt: 10 }, tableMeasure);
  const [first, follows, second] = structureOfCell(lines, cell);
  expect(first?.mark).toMatchObject({ role: 'Lbl' });
  expect(first?.mark?.parent).toBe(first?.text.parent);
  expect(follows).toEqual({ mark: null, text: { role: 'P', parent: first?.text } });
  expect(second?.text.parent?.parent).toBe(first?.text.parent?.parent);
});

test('nested marks open a list inside the item above, and close it again', () => {
  expect(paths('๑) หนึ่ง\n๑.๑) ย่อย\n๒) สอง')).toEqual(['L LI LBody', 'L LI LBody L LI LBody', 'L LI LBody']);
});
