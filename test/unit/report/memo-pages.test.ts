import { describe, expect, test } from 'vitest';
import { buildMemoDocument, type MemoDocument } from '../../../src/report/memo-document.ts';
import { planMemo } from '../../../src/report/memo-drawing.ts';
import type { PageMark, TextMark } from '../../../src/report/page-drawing.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';

/** The texts of each page of the memo with this body. */
function pagesWith(body: readonly string[]): readonly (readonly TextMark[])[] {
  const memo = buildMemoDocument(sampleRegister(threeSigners), fiscalYearId, roundId);
  if (memo === null) throw new Error('the fixture has this year and round');
  const long: MemoDocument = { ...memo, body };
  return planMemo(long, tableMeasure).drawing.pages.map(({ marks }) => marks.filter(isText));
}

describe('a memo of any length', () => {
  const lengths = Array.from({ length: 40 }, (_, index) => index + 1);

  test('signs on a page that has the last lines of its body', () => {
    for (const count of lengths) {
      const pages = pagesWith(Array.from({ length: count }, (_, index) => `ย่อหน้าที่ ${index + 1}`));
      const signed = pages.find((texts) => texts.some(({ text }) => text.includes('นางสาวตัวอย่าง ใจซื่อ')));
      expect(
        signed?.map(({ text }) => text).filter((text) => text === `ย่อหน้าที่ ${count}`),
        `${count} paragraphs`,
      ).toHaveLength(1);
    }
  });

  test('leaves no line of a paragraph alone on a page', () => {
    const sentence = 'ข้อความของย่อหน้าที่ยาวกว่าหนึ่งบรรทัด '.repeat(4).trim();
    for (const count of lengths) {
      const pages = pagesWith(['สั้น', ...Array.from({ length: count }, () => sentence), 'ท้าย']);
      const linesOf = new Map<TextMark['owner'], number[]>();
      pages.forEach((texts, page) => {
        for (const { owner, text } of texts.filter(
          (mark) => mark.text.includes('ย่อหน้า') || mark.text.includes('บรรทัด'),
        )) {
          expect(text).not.toBe('');
          const counts = linesOf.get(owner) ?? pages.map(() => 0);
          counts[page] = (counts[page] ?? 0) + 1;
          linesOf.set(owner, counts);
        }
      });
      expect(linesOf.size).toBe(count);
      for (const counts of linesOf.values()) {
        const onPages = counts.filter((lines) => lines > 0);
        expect(onPages.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(1);
        if (onPages.length > 1) expect(Math.min(...onPages)).toBeGreaterThan(1);
      }
    }
  });
});
