// What the rules read by: items with their places, office names.
import { describe, expect, it } from 'vitest';
import { itemAt, listsOf, readCellItems } from '../../../src/preflight/cell-items.ts';
import { findOfficeNames, ownOffice } from '../../../src/preflight/office-names.ts';

describe('items of a cell', () => {
  const text = 'ดังนี้\n๑) จัดทำ\nต่อ\n๑.๑) ย่อย  \n\n๒)\n๒.๑) ก';
  const items = readCellItems(text);

  it('stand in a row with their places', () => {
    expect(items.map(({ mark, text: own, parent, hasItems }) => [mark, own, parent, hasItems])).toEqual([
      [null, 'ดังนี้', null, false],
      ['๑)', 'จัดทำ\nต่อ', null, true],
      ['๑.๑)', 'ย่อย', 1, false],
      ['๒)', '', null, true],
      ['๒.๑)', 'ก', 3, false],
    ]);
    for (const { start, textStart, end, mark, text: own } of items) {
      expect(text.slice(textStart, end)).toBe(own);
      if (mark !== null) expect(text.slice(start, start + mark.length)).toBe(mark);
    }
  });

  it('make lists, and are found by a place', () => {
    expect(listsOf(items).map((list) => list.map(({ mark }) => mark))).toEqual([['๑)', '๒)'], ['๑.๑)'], ['๒.๑)']]);
    expect(itemAt(items, text.indexOf('ต่อ'))?.mark).toBe('๑)');
    expect(itemAt(items, text.indexOf('ย่อย'))?.mark).toBe('๑.๑)');
    expect(readCellItems('')).toEqual([]);
  });
});

it.each([
  ['ขององค์การบริหารส่วนตำบลหนองบัวได้ดำเนินการ', ['องค์การบริหารส่วนตำบลหนองบัว']],
  ['องค์การบริหารส่วนตำบลหมากแข้งจัดทำแผน', ['องค์การบริหารส่วนตำบลหมากแข้ง']],
  ['อบต. หมากแข้ง และ ทต.น้ำใส', ['อบต. หมากแข้ง', 'ทต.น้ำใส']],
  ['อบต. หมากแข็ง', ['อบต. หมากแข็ง']],
  ['ปลัด อบต. ไม่เกินวันที่ ๑๐ นายก อบต.มอบนโยบาย เสนอ อบต. สั่งการ อบต.ประชาสัมพันธ์', []],
  ['องค์การบริหารส่วนตำบลทุกแห่ง องค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗ เทศบาลนครและเทศบาลเมือง', []],
])('names of offices in %s', (text, expected) => {
  expect(findOfficeNames(text, 'หมากแข้ง').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('the own office by its name', () => {
  expect(ownOffice({ name: 'เทศบาลตำบลน้ำใส' })).toEqual({ kind: 'town', place: 'น้ำใส' });
  expect(ownOffice({ name: 'อบต. หมากแข้ง ' })).toEqual({ kind: 'sao', place: 'หมากแข้ง' });
  expect(ownOffice({ name: 'โรงพยาบาลหนองบัว' })).toBeNull();
});
