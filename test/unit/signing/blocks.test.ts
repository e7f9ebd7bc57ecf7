// A signature block found by what a person calls it.
import { expect, test } from 'vitest';
import { findBlock } from '../../../src/signing/blocks.ts';
import type { SignatureBlock } from '../../../src/signing/signing.ts';

const block = (number: number, field: string, label: string, isSigned = false): SignatureBlock => ({
  field,
  number,
  label,
  page: 9,
  isSigned,
});

const blocks = [
  block(1, '1-reporter', 'ผู้รายงาน นางสาวใจดี ซื่อตรง นักวิเคราะห์นโยบายและแผน'),
  block(2, '2-inspector', 'ผู้ตรวจสอบ นายมานะ โปร่งใส หัวหน้าสำนักปลัด'),
  block(3, '3-palad', 'ผู้เห็นชอบ นางสุจริต มั่นคง ปลัดองค์การบริหารส่วนตำบล'),
  block(4, '4-nayok', 'ผู้อนุมัติ นายคุณธรรม ประจักษ์ นายกองค์การบริหารส่วนตำบล'),
  block(5, '5-signer', 'พยาน นางฎุ', true),
  block(6, '6-signer', 'พยาน นายปั๋น'),
];

test.each([
  ['3-palad', 3],
  ['palad', 3],
  ['ปลัด', 3],
  ['clerk', 3],
  ['NAYOK', 4],
  ['นายก', 4],
  ['reporter', 1],
  ['ผู้รายงาน', 1],
  [' ๒ ', 2],
  ['2', 2],
  ['ผู้ตรวจสอบ', 2],
  ['นายมานะ โปร่งใส', 2],
  ['นางฎุ', 5],
])('“%s” is block %i', (wanted, number) => {
  expect(findBlock(blocks, wanted)?.number).toBe(number);
});

test('of several that are meant the one still free is taken; where several are free, none', () => {
  expect(findBlock(blocks, 'พยาน')?.number).toBe(6);
  expect(findBlock([...blocks, block(7, '7-signer', 'พยาน นายเก้า')], 'พยาน')).toBeNull();
  expect(findBlock(blocks, 'องค์การบริหารส่วนตำบล')).toBeNull();
});

test.each(['', '  ', '7', 'ผู้ว่าราชการ', 'palad2'])('“%s” is none', (wanted) => {
  expect(findBlock(blocks, wanted)).toBeNull();
});
