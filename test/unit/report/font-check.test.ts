import { expect, test } from 'vitest';
import type { Register } from '../../../src/register/model.ts';
import { buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import { fitFont, fontSizeFactor } from '../../../src/report/font-check.ts';
import { findMissingCharacters } from '../../../src/report/missing-characters.ts';
import { fiscalYearId, measure, register, roundId, sampleRegister } from '../../fixtures/report-register.ts';

const thaiAndAscii = (codePoint: number) => codePoint < 0x7f || (codePoint >= 0x0e01 && codePoint <= 0x0e5b);

function documentOf(source: Register): ReportDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

test('the sample report has no character outside Thai, ASCII and the dash of a range', () => {
  const missing = findMissingCharacters(documentOf(sampleRegister()), thaiAndAscii);
  expect(new Set(missing.map(({ character }) => character))).toEqual(new Set());
});

test('a missing character is found with its measure, column and place, once a cell', () => {
  const source = register([
    { id: 'g', heading: 'กลุ่ม ★', measures: [measure('m', { steps: 'ดี 😀 และ 😀 → ต่อ', actions: 'ครบ ✔' })] },
  ]);
  expect(findMissingCharacters(documentOf(source), thaiAndAscii)).toEqual([
    { character: '★', offset: 6, place: { kind: 'groupHeading', groupId: 'g' } },
    { character: '😀', offset: 3, place: { kind: 'cell', measureId: 'm', column: 'steps' } },
    { character: '→', offset: 13, place: { kind: 'cell', measureId: 'm', column: 'steps' } },
    { character: '✔', offset: 4, place: { kind: 'cell', measureId: 'm', column: 'actions' } },
  ]);
});

test('a joined sign counts as one, and line ends, tabs and joiners are not missed', () => {
  const source = register([{ id: 'g', heading: '', measures: [measure('m', { steps: 'ก\nข\tค 👨‍👩‍👧 🇹🇭 ง' })] }]);
  expect(findMissingCharacters(documentOf(source), thaiAndAscii).map(({ character }) => character)).toEqual([
    '👨‍👩‍👧',
    '🇹🇭',
  ]);
});

test('a font with narrower letters is set larger, and one without measures as it is', () => {
  expect(fontSizeFactor({ consonantWidthEm: 0.41 })).toBeCloseTo(1.524, 2);
  expect(fontSizeFactor({ consonantWidthEm: 0 })).toBe(1);
});

test('a font of Sarabun’s own reach keeps Sarabun’s lines; one that reaches further gets that much more room', () => {
  const like = { consonantWidthEm: 0.6247 / 1.5, inkAboveEm: 1.25 / 1.5, inkBelowEm: 0.535 / 1.5 };
  expect(fitFont(like)).toEqual({
    sizeFactor: expect.closeTo(1.5),
    lineHeightEm: expect.closeTo(1.3),
    ascentEm: expect.closeTo(1.068),
  });
  const taller = fitFont({ ...like, inkAboveEm: like.inkAboveEm + 0.2, inkBelowEm: like.inkBelowEm + 0.1 });
  expect(taller.ascentEm).toBeCloseTo(1.068 + 0.3);
  expect(taller.lineHeightEm).toBeCloseTo(1.3 + 0.3 + 0.15);
});
