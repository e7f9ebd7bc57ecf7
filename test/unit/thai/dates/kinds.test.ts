// What a date is for, and the time a deadline or an event speaks of.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

describe('a deadline', () => {
  test.each([
    ['ภายในเดือน ตุลาคม ๒๕๖๕', '2022-10-31'],
    ['ไม่เกินวันที่ ๕ เมษายน ๒๕๖๖', '2023-04-05'],
    ['ไม่ช้ากว่าวันที่ ๕ เมษายน ๒๕๖๖', '2023-04-05'],
    ['อย่างช้าภายในวันที่ ๕ เมษายน ๒๕๖๖', '2023-04-05'],
    ['ภายใน ๓๐ ก.ย. ๖๖', '2023-09-30'],
    ['ภายในไตรมาสที่ ๒', '2023-03-31 inferred'],
    ['ภายในปีงบประมาณ พ.ศ. ๒๕๖๖', '2023-09-30'],
    ['ภายในสิ้นปีงบประมาณ', '2023-09-30 inferred'],
    ['ภายในช่วงเดือนมีนาคม ๒๕๖๖', '2023-03-31'],
    ['ก่อนวันที่ ๑ เมษายน ๒๕๖๖', '2023-03-31'],
    ['ก่อนเดือนเมษายน ๒๕๖๖', '2023-03-31'],
    ['ก่อนไตรมาสที่ ๓', '2023-03-31 inferred'],
    ['ก่อนสิ้นเดือนมีนาคม', '2023-03-31 inferred'],
    ['ก่อนสิ้นปีงบประมาณ พ.ศ. ๒๕๖๖', '2023-09-30'],
    ['ก่อนวันที่ ๑ ตุลาคม', '2023-09-30 inferred'],
    ['ภายในวันที่ ๑ – ๑๕ มกราคม ๒๕๖๖', '2023-01-01..2023-01-15'],
  ])('%s', (text, date) => {
    for (const column of ['steps', 'reporting', 'actions'] as const) {
      expect(reading(`ให้แล้วเสร็จ${text} (รายงาน)`, column)).toEqual([`${text} → due ${date}`]);
    }
  });

  test('is none in the name of an internal auditor', () => {
    expect(reading('หน่วยตรวจสอบภายในเดือนมกราคม ๒๕๖๖', 'steps')).toEqual([
      'เดือนมกราคม ๒๕๖๖ → mention 2023-01-01..2023-01-31',
    ]);
    expect(reading('รายงานผลการตรวจสอบภายในเดือนมกราคม ๒๕๖๖', 'steps')).toEqual([
      'ภายในเดือนมกราคม ๒๕๖๖ → due 2023-01-31',
    ]);
  });
});

describe('without a word of the deadline', () => {
  test('the column decides', () => {
    const text = 'ประชุมชี้แจง ๕ มกราคม ๒๕๖๖';
    expect(reading(text, 'reporting')).toEqual(['๕ มกราคม ๒๕๖๖ → due 2023-01-05']);
    expect(reading(text, 'actions')).toEqual(['๕ มกราคม ๒๕๖๖ → done 2023-01-05']);
    expect(reading(text, 'steps')).toEqual(['๕ มกราคม ๒๕๖๖ → mention 2023-01-05']);
  });

  test('เมื่อ tells of an event in every column', () => {
    for (const column of ['steps', 'reporting', 'actions'] as const) {
      expect(reading('ประชุมเมื่อ วันที่ ๕ มกราคม ๒๕๖๖', column)).toEqual(['วันที่ ๕ มกราคม ๒๕๖๖ → done 2023-01-05']);
    }
    expect(reading('เมื่อช่วงปลายเดือนมกราคม ๒๕๖๖')).toEqual(['เดือนมกราคม ๒๕๖๖ → done 2023-01-01..2023-01-31']);
    expect(reading('ดำเนินการเมื่อวันที่ เมื่อวันที่ ๙ มกราคม ๒๕๖๖')).toEqual(['วันที่ ๙ มกราคม ๒๕๖๖ → done 2023-01-09']);
  });

  test.each([
    'คำสั่งที่ ๑/๒๕๖๖ ลงวันที่ ๕ มกราคม ๒๕๖๖',
    'หนังสือ ลว. ๕ มกราคม ๒๕๖๖',
    'ประกาศ ณ วันที่ ๕ มกราคม ๒๕๖๖',
    'ตั้งแต่วันที่ ๕ มกราคม ๒๕๖๖ เป็นต้นไป',
    'มีผลใช้บังคับตั้งแต่วันที่ ๕ มกราคม ๒๕๖๖',
    'ตามมติที่ประชุมสภา ครั้งที่ ๑/๒๕๖๖ เมื่อวันที่ ๕ มกราคม ๒๕๖๖',
    'ตามที่คณะรัฐมนตรีมีมติเมื่อวันที่ ๕ มกราคม ๒๕๖๖',
  ])('a date only referred to: %s', (text) => {
    for (const column of ['steps', 'reporting', 'actions'] as const) {
      expect(reading(text, column)[0]).toMatch(/๕ มกราคม ๒๕๖๖ → mention 2023-01-05$/);
    }
  });

  test('what was done after a decision has a date of its own', () => {
    expect(reading('ดำเนินการตามมติที่ประชุม รายงานเมื่อวันที่ ๕ มกราคม ๒๕๖๖', 'actions')).toEqual([
      'วันที่ ๕ มกราคม ๒๕๖๖ → done 2023-01-05',
    ]);
    expect(reading('ที่ประชุมมีมติเห็นชอบเมื่อวันที่ ๕ มกราคม ๒๕๖๖', 'actions')).toEqual(['วันที่ ๕ มกราคม ๒๕๖๖ → done 2023-01-05']);
  });

  test('budgets are no places of ณ', () => {
    expect(reading('เบิกจ่ายงบประมาณ ๕ มกราคม ๒๕๖๖ และปริมาณเดือนมกราคม ๒๕๖๖')).toEqual([
      '๕ มกราคม ๒๕๖๖ → due 2023-01-05',
      'เดือนมกราคม ๒๕๖๖ → due 2023-01-31',
    ]);
  });
});

test('two columns hold nothing but dates', () => {
  for (const column of ['issue', 'responsible'] as const) {
    expect(reading('ภายในเดือนมกราคม ทุกเดือน ภายใน ๗ วัน อย่างต่อเนื่อง เมื่อ ๕ มกราคม ๒๕๖๖', column)).toEqual([
      'เดือนมกราคม → mention 2023-01-01..2023-01-31 inferred',
      '๕ มกราคม ๒๕๖๖ → mention 2023-01-05',
    ]);
  }
});

describe('the time a statement speaks of', () => {
  test('belongs to the next date of its item, else to the one before', () => {
    expect(reading('ประจำเดือนตุลาคม รายงานเมื่อวันที่ ๓ พฤศจิกายน ๒๕๖๕', 'actions')).toEqual([
      'วันที่ ๓ พฤศจิกายน ๒๕๖๕ → done 2022-11-03 of 2022-10-01..2022-10-31',
    ]);
    expect(reading('รายงานเมื่อวันที่ ๓ เมษายน ๒๕๖๖ (ประจำเดือนมีนาคม ๒๕๖๖)', 'actions')).toEqual([
      'วันที่ ๓ เมษายน ๒๕๖๖ → done 2023-04-03 of 2023-03-01..2023-03-31',
    ]);
    expect(reading('ไตรมาสที่ ๑ ภายในวันที่ ๑๕ มกราคม ๒๕๖๖ ไตรมาสที่ ๒ ภายในวันที่ ๑๕ เมษายน ๒๕๖๖')).toEqual([
      'ภายในวันที่ ๑๕ มกราคม ๒๕๖๖ → due 2023-01-15 of 2022-10-01..2022-12-31',
      'ภายในวันที่ ๑๕ เมษายน ๒๕๖๖ → due 2023-04-15 of 2023-01-01..2023-03-31',
    ]);
  });

  test('is told by the brackets of a round, with and without its number', () => {
    for (const round of ['รอบ ๖ เดือน', 'รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๖', 'รอบหกเดือนแรก', 'งวดที่ ๑', 'รอบการประเมินที่ ๑']) {
      expect(reading(`${round} (ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖) ภายใน เม.ย. ๖๖`)).toEqual([
        'ภายใน เม.ย. ๖๖ → due 2023-04-30 of 2022-10-01..2023-03-31',
      ]);
    }
    expect(reading('ตามกรอบ (ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)')).toEqual([
      'ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖ → due 2022-10-01..2023-03-31',
    ]);
  });

  test('does not cross into another item', () => {
    expect(reading('๑) ประจำเดือนตุลาคม ๒๕๖๕\n๒) รายงานเมื่อวันที่ ๓ เมษายน ๒๕๖๖', 'actions')).toEqual([
      'เดือนตุลาคม ๒๕๖๕ → mention 2022-10-01..2022-10-31',
      'วันที่ ๓ เมษายน ๒๕๖๖ → done 2023-04-03',
    ]);
    expect(reading('- ประจำเดือนตุลาคม ๒๕๖๕\n- เมื่อวันที่ ๓ เมษายน ๒๕๖๖', 'actions')[1]).toBe(
      'วันที่ ๓ เมษายน ๒๕๖๖ → done 2023-04-03',
    );
    expect(reading('๑.๑) ประจำเดือนตุลาคม เมื่อ ๓๑ ตุลาคม ๒๕๖๕ ๑.๒) ประจำเดือนพฤศจิกายน ๓๐ พฤศจิกายน ๒๕๖๕', 'actions')).toEqual(
      [
        '๓๑ ตุลาคม ๒๕๖๕ → done 2022-10-31 of 2022-10-01..2022-10-31',
        '๓๐ พฤศจิกายน ๒๕๖๕ → done 2022-11-30 of 2022-11-01..2022-11-30',
      ],
    );
  });

  test('stands for itself without such a date: months are mentioned, a quarter follows the column', () => {
    expect(reading('รายงานประจำเดือนตุลาคม และพฤศจิกายน ๒๕๖๕')).toEqual([
      'เดือนตุลาคม → mention 2022-10-01..2022-10-31',
      'พฤศจิกายน ๒๕๖๕ → mention 2022-11-01..2022-11-30',
    ]);
    expect(reading('ดำเนินการไตรมาสที่ ๑ – ๔')).toEqual(['ไตรมาสที่ ๑ – ๔ → due 2022-10-01..2023-09-30 inferred']);
    expect(reading('ประจำไตรมาสที่ ๑')).toEqual(['ไตรมาสที่ ๑ → mention 2022-10-01..2022-12-31 inferred']);
  });
});
