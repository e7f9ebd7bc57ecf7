import { expect, test } from 'vitest';
import { unitsNamed } from '../../../src/register/responsible-units.ts';

test('units are named once each, in the order of the list and not of the text', () => {
  expect(unitsNamed('กองคลัง/สำนักปลัด ร่วมกับกองคลัง', [])).toEqual(['สำนักปลัด', 'กองคลัง']);
});

test('the ways of writing one unit are one unit', () => {
  expect(unitsNamed('สำนักงานปลัด อบต.', [])).toEqual(['สำนักปลัด']);
  expect(unitsNamed('สำนักปลัดเทศบาล/กองทุกกอง', [])).toEqual(['สำนักปลัด', 'ทุกกอง']);
});

test('titles and other words name no unit', () => {
  expect(unitsNamed('เจ้าหน้าที่ผู้รับผิดชอบงานจัดซื้อจัดจ้าง', [])).toEqual([]);
  expect(unitsNamed('กองทุนหลักประกันสุขภาพ', [])).toEqual([]);
});

test('the office’s own units go before the usual ones, by any of their names', () => {
  const units = [{ id: 'u', name: 'ฝ่ายคลังและพัสดุ', aliases: 'กองคลัง\nงานพัสดุ' }];
  expect(unitsNamed('กองคลัง', units)).toEqual(['ฝ่ายคลังและพัสดุ']);
  expect(unitsNamed('กองช่าง/งานพัสดุ', units)).toEqual(['ฝ่ายคลังและพัสดุ', 'กองช่าง']);
});

test('a longer own name takes the words of a shorter one', () => {
  const units = [{ id: 'u', name: 'หน่วยตรวจสอบภายในกองคลัง', aliases: '' }];
  expect(unitsNamed('หน่วยตรวจสอบภายใน กองคลัง และหน่วยตรวจสอบภายในกองคลัง', units)).toEqual([
    'หน่วยตรวจสอบภายในกองคลัง',
    'กองคลัง',
    'หน่วยตรวจสอบภายใน',
  ]);
});
