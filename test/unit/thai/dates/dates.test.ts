// Dates as clerks write them: what is one, what only looks like one, and which year it has.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

describe('a day with its month', () => {
  test.each([
    ['วันที่ ๓ เดือน ตุลาคม พ.ศ.๒๕๖๕', '2022-10-03'],
    ['วันที่  ๓\nเดือน\nตุลาคม\nพ.ศ.\n๒๕๖๕', '2022-10-03'],
    ['วันที่๓ตุลาคม๒๕๖๕', '2022-10-03'],
    ['๓ ตุลาคม ปี พ.ศ. ๒๕๖๕', '2022-10-03'],
    ['๓ ตุลาคม พุทธศักราช ๒๕๖๕', '2022-10-03'],
    ['วันจันทร์ที่ ๓ ตุลาคม 65', '2022-10-03'],
    ['วันที่ ๓ ของเดือนตุลาคม ๒๕๖๕', '2022-10-03'],
    ['วันที่สิบ ตุลาคม ๒๕๖๕', '2022-10-10'],
    ['1๐ ต.ค. 2๕65', '2022-10-10'],
    ['3ตค65', '2022-10-03'],
    ['๓ ต. ค. ๖๕', '2022-10-03'],
    ['๓ เม.ย.พ.ศ. ๒๕๖๖', '2023-04-03'],
    ['๓/๑๐/๒๕๖๕', '2022-10-03'],
    ['๐๓-๑๐-๖๕', '2022-10-03'],
    ['3.10.2565', '2022-10-03'],
    ['3-ต.ค.-65', '2022-10-03'],
    ['วันที่ 3 เดือน 10 พ.ศ. 2565', '2022-10-03'],
    ['สิ้นเดือนกุมภาพันธ์ ๒๕๖๖', '2023-02-28'],
    ['วันสุดท้ายของเดือนกุมภาพันธ์ ๒๕๖๗', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(reading(`ประชุม ${text} แล้ว`, 'actions')).toEqual([`${text} → done ${iso}`]);
  });

  test('takes the register’s fiscal year where none is written, and says so', () => {
    expect(reading('วันที่ ๕ ตุลาคม และส่งผล วันที่ ๕ มกราคม')).toEqual([
      'วันที่ ๕ ตุลาคม → due 2022-10-05 inferred',
      'วันที่ ๕ มกราคม → due 2023-01-05 inferred',
    ]);
  });

  test('that does not exist keeps its place and has no date', () => {
    expect(reading('๓๑ เมษายน ๒๕๖๖ ๓๐ – ๓๑ กันยายน ๒๕๖๖ ๒๙ กุมภาพันธ์ 31/4/2566')).toEqual([
      '๓๑ เมษายน ๒๕๖๖ → due impossibleDate',
      '๓๐ – ๓๑ กันยายน ๒๕๖๖ → due impossibleDate',
      '๒๙ กุมภาพันธ์ → due inferred impossibleDate',
      '31/4/2566 → due impossibleDate',
    ]);
  });

  test('with a year of ค.ศ. is given as read', () => {
    expect(reading('๕ มกราคม 2023 ๖ มกราคม ค.ศ. ๒๐๒๓ ตุลาคม 2022 – มีนาคม 2023')).toEqual([
      '๕ มกราคม 2023 → due 2023-01-05 christianYear',
      '๖ มกราคม ค.ศ. ๒๐๒๓ → due 2023-01-06 christianYear',
      'ตุลาคม 2022 – มีนาคม 2023 → due 2022-10-01..2023-03-31 christianYear',
    ]);
  });
});

describe('no date', () => {
  test.each([
    'แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ประจำปี ๒๕๖๖ รอบ ๖ เดือน',
    'พระราชบัญญัติข้อมูลข่าวสาร พ.ศ. ๒๕๔๐ ภายในปี ๒๕๖๖',
    'โทร. ๐-๔๕๖๑-๒๓๔๕ หรือ 081-234-5678 ที่ ศก ๗๑๐๑/๑๒๓ ครั้งที่ ๑/๒๕๖๖ ครั้งที่ ๑/๒/๒๕๖๖',
    'เวลา ๐๙.๓๐ - ๑๖.๓๐ น. งบ ๑,๒๐๐ บาท ข้อ ๐๘ (อ้างอิงจาก ๐๒๓,๐๒๔) ๑.๒.๖๖',
    'สำนักงาน ก.พ. และ ก.พ.ร. อ.ก.พ. แบบ ส.ค. ๑ ส.ค.ส. ก.ค.ศ. กฎ ก.พ. พ.ศ. ๒๕๕๑ ต.คลองขุด พยาน',
    'หน่วยตรวจสอบภายใน ผู้ตรวจสอบภายใน การควบคุมภายใน บุคลากรภายในหน่วยงาน',
    'https://example.go.th/2566/๓/๑/๒๕๖๖ E๑๑ O8 COVID-19',
  ])('%s', (text) => {
    for (const column of ['steps', 'reporting', 'actions', 'issue'] as const) expect(reading(text, column)).toEqual([]);
  });

  test('the number of a mark, of a noun, or of what is counted is no day and no year', () => {
    expect(reading('๓) ตุลาคม ๒๕๖๕')).toEqual(['ตุลาคม ๒๕๖๕ → due 2022-10-31']);
    expect(reading('1. มกราคม 2566\n2. กุมภาพันธ์ 2566')).toEqual([
      'มกราคม 2566 → due 2023-01-31',
      'กุมภาพันธ์ 2566 → due 2023-02-28',
    ]);
    expect(reading('ครั้งที่ ๑ ๑๐ มกราคม ๒๕๖๖ หมู่ที่ ๓ มีนาคม ๒๕๖๖')).toEqual([
      '๑๐ มกราคม ๒๕๖๖ → due 2023-01-10',
      'มีนาคม ๒๕๖๖ → due 2023-03-31',
    ]);
    expect(reading('ข้อ ๑, ๒ และ ๕ มกราคม ๒๕๖๖')).toEqual(['๕ มกราคม ๒๕๖๖ → due 2023-01-05']);
    expect(reading('เดือนมกราคม ๖๖ ราย', 'steps')).toEqual(['เดือนมกราคม → mention 2023-01-01..2023-01-31 inferred']);
    expect(reading('เดือนมกราคม ๒๕๐๐ บาท', 'steps')).toEqual(['เดือนมกราคม → mention 2023-01-01..2023-01-31 inferred']);
  });

  test('the months of a round are no part of the month named after them, those of a numbered time are', () => {
    expect(reading('รอบ ๖ เดือน ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖', 'steps')).toEqual([
      'ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖ → mention 2022-10-01..2023-03-31',
    ]);
    expect(reading('ครั้งที่ ๑ เดือนมีนาคม ๒๕๖๖ ครั้งที่สอง เดือนกันยายน ๒๕๖๖')).toEqual([
      'เดือนมีนาคม ๒๕๖๖ → due 2023-03-31',
      'เดือนกันยายน ๒๕๖๖ → due 2023-09-30',
    ]);
  });

  test('words that only end like a numbered noun, or like one that counts, leave day and year alone', () => {
    expect(reading('อบรมเจ้าหน้าที่ ๕ มกราคม ๖๖ ข้อ ๓', 'actions')).toEqual(['๕ มกราคม ๖๖ → done 2023-01-05']);
    expect(reading('ออกหน่วยเคลื่อนที่ ๑ - ๕ มีนาคม ๒๕๖๖ รายงานแล้ว', 'actions')).toEqual([
      '๑ - ๕ มีนาคม ๒๕๖๖ → done 2023-03-01..2023-03-05',
    ]);
  });
});

describe('a short month', () => {
  test('counts beside a day, a year, เดือน, another month or a word of the deadline', () => {
    expect(reading('๕ ก.พ. ก.พ. ๖๖ เดือน ก.พ. ก.พ.-มี.ค. ภายใน ก.พ.')).toEqual([
      '๕ ก.พ. → due 2023-02-05 inferred',
      'ก.พ. ๖๖ → due 2023-02-28',
      'เดือน ก.พ. → due 2023-02-28 inferred',
      'ก.พ.-มี.ค. → due 2023-02-01..2023-03-31 inferred',
      'ภายใน ก.พ. → due 2023-02-28 inferred',
    ]);
  });

  test('counts in a list with one that does', () => {
    expect(reading('ม.ค., เม.ย. และ ก.ค. 66, ก.พ.')).toEqual([
      'ม.ค. → due 2023-01-31',
      'เม.ย. → due 2023-04-30',
      'ก.ค. 66 → due 2023-07-31',
    ]);
  });
});

describe('a range', () => {
  test.each([
    ['๑ - ๕ มกราคม ๒๕๖๖', '2023-01-01..2023-01-05'],
    ['วันที่ ๑ ถึงวันที่ ๕ มกราคม ๒๕๖๖', '2023-01-01..2023-01-05'],
    ['๒๖ ธ.ค. – ๖ ม.ค. ๒๕๖๖', '2022-12-26..2023-01-06'],
    ['เดือนตุลาคม ๒๕๖๕ ถึงเดือนมีนาคม ๒๕๖๖', '2022-10-01..2023-03-31'],
    ['ต.ค.65-มี.ค.66', '2022-10-01..2023-03-31'],
    ['5-7/1/2566', '2023-01-05..2023-01-07'],
    ['๑ ตุลาคม – ๓๑ มีนาคม ๒๕๖๖', '2022-10-01..2023-03-31'],
    ['เดือนตุลาคม – ธันวาคม ปีงบประมาณ พ.ศ. ๒๕๖๖', '2022-10-01..2022-12-31'],
  ])('%s', (text, span) => {
    expect(reading(`ระหว่าง${text}`)).toEqual([`${text} → due ${span}`]);
  });

  test('without a year lies in the fiscal year, its end after its beginning', () => {
    expect(reading('๒๘ ธันวาคม – ๓ มกราคม กันยายน – ตุลาคม')).toEqual([
      '๒๘ ธันวาคม – ๓ มกราคม → due 2022-12-28..2023-01-03 inferred',
      'กันยายน – ตุลาคม → due 2023-09-01..2023-10-31 inferred',
    ]);
  });

  test('does not reach over a dash that opens a line', () => {
    expect(reading('มกราคม ๒๕๖๖\n- กุมภาพันธ์ ๒๕๖๖')).toEqual([
      'มกราคม ๒๕๖๖ → due 2023-01-31',
      'กุมภาพันธ์ ๒๕๖๖ → due 2023-02-28',
    ]);
  });
});

describe('a list', () => {
  test('is a statement for each member, the month and year taken from the next that has them', () => {
    expect(reading('ภายในวันที่ ๓, ๕ และ ๗ กุมภาพันธ์ ๒๕๖๖')).toEqual([
      'ภายในวันที่ ๓ → due 2023-02-03',
      '๕ → due 2023-02-05',
      '๗ กุมภาพันธ์ ๒๕๖๖ → due 2023-02-07',
    ]);
    expect(reading('ธันวาคม และมกราคม ๒๕๖๖')).toEqual(['ธันวาคม → due 2022-12-31', 'มกราคม ๒๕๖๖ → due 2023-01-31']);
    expect(reading('๑๐ ถึง ๑๒ และ ๑๗ - ๑๙ มกราคม ๒๕๖๖')).toEqual([
      '๑๐ ถึง ๑๒ → due 2023-01-10..2023-01-12',
      '๑๗ - ๑๙ มกราคม ๒๕๖๖ → due 2023-01-17..2023-01-19',
    ]);
  });

  test('gives its year only forwards, and to nothing with other words between', () => {
    expect(reading('มกราคม 2565, กุมภาพันธ์')).toEqual([
      'มกราคม 2565 → due 2022-01-31',
      'กุมภาพันธ์ → due 2023-02-28 inferred',
    ]);
    expect(reading('เดือนมกราคม รายงานเดือนกุมภาพันธ์ ๒๕๖๕')).toEqual([
      'เดือนมกราคม → due 2023-01-31 inferred',
      'เดือนกุมภาพันธ์ ๒๕๖๕ → due 2022-02-28',
    ]);
  });
});

describe('a quarter', () => {
  test.each([
    ['ไตรมาสที่ ๑', '2022-10-01..2022-12-31 inferred'],
    ['ไตรมาสแรก', '2022-10-01..2022-12-31 inferred'],
    ['ไตรมาสสุดท้าย', '2023-07-01..2023-09-30 inferred'],
    ['ไตรมาสที่สอง', '2023-01-01..2023-03-31 inferred'],
    ['ไตรมาส 2/2567', '2024-01-01..2024-03-31'],
    ['ไตรมาสที่ ๑ ปี ๒๕๖๗', '2023-10-01..2023-12-31'],
    ['ไตรมาสแรกของปีงบประมาณ พ.ศ. ๒๕๖๗', '2023-10-01..2023-12-31'],
    ['ไตรมาสที่ ๑ – ๔', '2022-10-01..2023-09-30 inferred'],
    ['ไตรมาสที่ ๑-๒/๒๕๖๖', '2022-10-01..2023-03-31'],
    ['ไตรมาสที่ ๒ (เดือนมกราคม – มีนาคม ๒๕๖๗)', '2024-01-01..2024-03-31'],
    ['ไตรมาส ๑ (ต.ค., พ.ย. และ ธ.ค. ๖๖)', '2023-10-01..2023-12-31'],
    ['ไตรมาสที่ ๑ (ต.ค.–ธ.ค.)', '2022-10-01..2022-12-31 inferred'],
    ['ไตรมาสที่ ๑ – ๒ (ตุลาคม ๒๕๖๖ – มีนาคม ๒๕๖๗)', '2023-10-01..2024-03-31'],
  ])('%s', (text, span) => {
    expect(reading(`ดำเนินการใน${text}`, 'actions')).toEqual([`${text} → done ${span}`]);
  });

  test('shares its fiscal year in a list', () => {
    expect(reading('ในไตรมาสที่ ๑ และ ๓ ปีงบประมาณ พ.ศ. ๒๕๖๗')).toEqual([
      'ไตรมาสที่ ๑ → due 2023-12-31',
      '๓ ปีงบประมาณ พ.ศ. ๒๕๖๗ → due 2024-06-30',
    ]);
  });

  test('has no number beyond four, and other brackets stay outside', () => {
    expect(reading('ไตรมาสที่ ๕ ไตรมาสละ')).toEqual([]);
    expect(reading('ในไตรมาสที่ ๓ (ผลการดำเนินงาน)')).toEqual(['ไตรมาสที่ ๓ → due 2023-06-30 inferred']);
  });
});
