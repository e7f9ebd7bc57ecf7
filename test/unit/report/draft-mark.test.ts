import { expect, test } from 'vitest';
import { buildReportDocument } from '../../../src/report/document.ts';
import { withPageMark } from '../../../src/report/draft-mark.ts';
import { planPaper } from '../../../src/report/print-plan.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

function plan() {
  const document = buildReportDocument(sampleRegister(), fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return planPaper(document, tableMeasure);
}

test('no mark leaves the plan as it is', () => {
  const plain = plan();
  expect(withPageMark(plain, 'none', tableMeasure)).toBe(plain);
});

test.each([
  ['draft', 'ร่าง'],
  ['sample', 'ตัวอย่าง'],
] as const)('%s writes %s once on every page, over the grounds and under everything else', (kind, word) => {
  const plain = plan();
  const { drawing, map } = withPageMark(plain, kind, tableMeasure);
  drawing.pages.forEach(({ marks, widthPt, heightPt }, index) => {
    const at = marks.findIndex((mark) => mark.kind === 'watermark');
    const mark = marks[at];
    if (mark?.kind !== 'watermark') throw new Error(`page ${index + 1} has no mark`);
    expect(mark.text).toBe(word);
    expect(marks.slice(0, at).every((before) => before.kind === 'fill')).toBe(true);
    expect(marks.slice(at + 1).some((after) => after.kind === 'fill' || after.kind === 'watermark')).toBe(false);
    expect(marks.filter((each) => each !== mark).toSorted(byKind)).toEqual(
      plain.drawing.pages[index]?.marks.toSorted(byKind),
    );
    // The word with its marks above and below stays on the sheet.
    const angle = (mark.turnDegrees / 180) * Math.PI;
    const [wide, high] = [mark.widthPt / 2, mark.sizePt * 0.75];
    expect(mark.middleXPt + wide * Math.cos(angle) + high * Math.sin(angle)).toBeLessThan(widthPt);
    expect(mark.middleYPt + wide * Math.sin(angle) + high * Math.cos(angle)).toBeLessThan(heightPt);
  });
  expect(map.pages.every(({ furniture }) => furniture[0] === word)).toBe(true);
});

/** A stable sort: only fills may change places with the others. */
function byKind(one: { readonly kind: string }, other: { readonly kind: string }): number {
  return Number(other.kind === 'fill') - Number(one.kind === 'fill');
}
