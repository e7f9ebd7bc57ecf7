// What a signature shows on paper: every word inside its box, whatever the name and the reason; and what each signer is.
import { expect, test } from 'vitest';
import type { TextMark } from '../../../src/report/page-drawing.ts';
import { signerKey } from '../../../src/report/signature-blocks.ts';
import { drawSignatureBox, type SignatureBox } from '../../../src/report/signature-box.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const measure = tableMeasure;
const [widthPt, heightPt] = [120, 38];

const box: SignatureBox = {
  name: 'นางสาวศุภลักษณ์ เกียรติไพบูลย์',
  reason: 'รายงานผลการดำเนินการ',
  place: '',
  at: '2026-11-23T17:30:00.000Z',
  isTest: false,
};

function textsOf(wish: Partial<SignatureBox>, width = widthPt): readonly TextMark[] {
  const [page] = drawSignatureBox({ ...box, ...wish }, width, heightPt, measure).pages;
  return (page?.marks ?? []).filter((mark) => mark.kind === 'text');
}

const wordsOf = (marks: readonly TextMark[]) => marks.map(({ text }) => text.trim()).join(' ');

test('who, when in the Buddhist era by Bangkok’s clock, why, and that no time stamp stands behind it', () => {
  expect(wordsOf(textsOf({}, 400))).toBe(
    'ลงนามอิเล็กทรอนิกส์โดย นางสาวศุภลักษณ์ เกียรติไพบูลย์ ๒๔ พฤศจิกายน ๒๕๖๙ ๐๐:๓๐ น. ' +
      'เหตุผล รายงานผลการดำเนินการ เวลาจากเครื่องคอมพิวเตอร์นี้ ไม่มีตราประทับเวลา',
  );
  expect(wordsOf(textsOf({ reason: '', place: 'อบต.ตัวอย่าง' }, 400))).toBe(
    'ลงนามอิเล็กทรอนิกส์โดย นางสาวศุภลักษณ์ เกียรติไพบูลย์ ที่ อบต.ตัวอย่าง ๒๔ พฤศจิกายน ๒๕๖๙ ๐๐:๓๐ น. ' +
      'เวลาจากเครื่องคอมพิวเตอร์นี้ ไม่มีตราประทับเวลา',
  );
});

test.each([
  ['usual', {}],
  ['a long name', { name: 'ว่าที่ร้อยตรีหญิง กาญจนาภรณ์ประภา ศรีสุวรรณวรพงษ์พิพัฒน์กุล' }],
  ['a long reason', { reason: 'รับรองว่าข้อมูลในรายงานนี้ถูกต้องครบถ้วนตามมาตรการที่กำหนดไว้ทุกข้อ '.repeat(6) }],
  ['no reason', { reason: '' }],
])('%s: every line stays in the box, none over another', (_, wish) => {
  const marks = textsOf(wish);
  for (const [index, { text, face, sizePt, xPt, baselinePt }] of marks.entries()) {
    expect(xPt).toBeGreaterThan(0);
    expect(xPt + measure.widthPt(text.trimEnd(), face, sizePt)).toBeLessThanOrEqual(widthPt + 0.01);
    expect(baselinePt).toBeLessThanOrEqual(heightPt);
    const before = marks[index - 1];
    if (before !== undefined) expect(baselinePt - before.baselinePt).toBeGreaterThan(sizePt * 0.9);
  }
  expect(marks[0]?.baselinePt).toBeGreaterThan(2);
});

test('a practice signature says so in words and in a pale word across', () => {
  const [page] = drawSignatureBox({ ...box, isTest: true }, widthPt, heightPt, measure).pages;
  expect(page?.marks.find(({ kind }) => kind === 'watermark')).toMatchObject({ text: 'ทดสอบ' });
  expect(wordsOf(textsOf({ isTest: true }))).toMatch(/^ทดสอบ ลงนามอิเล็กทรอนิกส์โดย/u);
});

test.each([
  ['ผู้รายงาน', 'นักวิเคราะห์นโยบายและแผน', 'reporter'],
  ['ผู้ตรวจสอบ', 'หัวหน้าสำนักปลัด', 'inspector'],
  ['ผู้เห็นชอบ', 'ปลัดองค์การบริหารส่วนตำบล', 'palad'],
  ['ผู้เห็นชอบ', 'รองปลัดเทศบาล รักษาราชการแทน\nปลัดเทศบาล', 'palad'],
  ['ผู้ตรวจสอบ', 'รองปลัดองค์การบริหารส่วนตำบล', 'inspector'],
  ['ผู้อนุมัติ', 'นายกเทศมนตรี', 'nayok'],
  ['พยาน', 'เลขานุการนายกเทศมนตรี', 'signer'],
] as const)('%s %s is %s', (role, position, key) => {
  expect(signerKey({ role, positionLines: position.split('\n') })).toBe(key);
});
