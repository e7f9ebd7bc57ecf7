// The Thai texts of finding and replacing, the search through all years, and the filters above the table.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const find = {
  commands: {
    find: 'ค้นหาในทะเบียน…',
    replace: 'ค้นหาและแทนที่…',
    findNext: 'ค้นหาแห่งถัดไป',
    findPrevious: 'ค้นหาแห่งก่อนหน้า',
    searchYears: 'ค้นหาทุกปี…',
    clearFilters: 'แสดงทุกแถว (ล้างตัวกรอง)',
  },

  title: 'ค้นหาและแทนที่',
  query: 'ค้นหา',
  replacement: 'แทนที่ด้วย',
  place: (current: number, all: number) => `${n(current)} จาก ${n(all)}`,
  all: (count: number) => `พบ ${n(count)} แห่ง`,
  none: 'ไม่พบ',
  previous: 'ก่อนหน้า',
  next: 'ถัดไป',
  wholeWord: 'ทั้งคำ',
  wholeWordTip: 'พบเฉพาะที่เป็นคำเต็ม เช่น “คลัง” ไม่พบใน “กองคลัง”',
  exact: 'ตรงตามที่พิมพ์',
  exactTip: 'ตรงทุกตัวอักษร: ตัวพิมพ์เล็กใหญ่ เลขไทยหรืออารบิก และเว้นวรรค',
  scope: 'ค้นในส่วนไหน',
  scopes: {
    round: 'ตารางรอบนี้',
    all: 'รวมหน้าตั้งค่า',
    columns: 'เฉพาะคอลัมน์',
    groups: 'เฉพาะกลุ่ม',
  },
  everyYear: 'ค้นทุกปี',
  withReplace: 'แทนที่',
  replaceOne: 'แทนที่แห่งนี้',
  replaceAll: 'แทนที่ทั้งหมด',
  replaced: (hits: number, rows: number, others: number) => {
    const places = [rows > 0 ? `${n(rows)} แถว` : '', others > 0 ? `${n(others)} ช่องนอกแถว` : ''];
    return `แทนที่ ${n(hits)} แห่งใน ${places.filter(Boolean).join(' และ ')}แล้ว`;
  },
  halfLetters: 'ที่พบมีสระหรือวรรณยุกต์ต่อท้าย การแทนที่จะทำให้เหลือค้างอยู่ พิมพ์ให้ครบ หรือเลือก “ตรงตามที่พิมพ์”',
  noteOn: (cell: string) => `หมายเหตุของ${cell}`,
  coverOf: (months: number) => `ข้อความบนหน้าปก รอบ ${n(months)} เดือน`,

  hidden: {
    title: 'มีแถวที่ตัวกรองซ่อนไว้',
    text: (hits: number, rows: number) =>
      `คำที่จะแทนที่อยู่ในแถวที่มองไม่เห็นตอนนี้ด้วย ${n(hits)} แห่ง ใน ${n(rows)} แถว ต้องการแทนที่ในแถวเหล่านั้นด้วยหรือไม่`,
    shownOnly: 'แทนที่เฉพาะแถวที่เห็น',
    withHidden: 'แทนที่รวมแถวที่ซ่อน',
  },

  years: {
    title: 'ค้นหาทุกปี',
    field: 'ค้นหาในทุกปีและทุกรอบ',
    placeholder: 'พิมพ์คำที่ต้องการหา',
    searching: 'กำลังค้นหา…',
    hint: 'ค้นในหัวข้อกลุ่มและทุกช่องของตาราง ทุกปีและทุกรอบ พิมพ์เลขไทยหรืออารบิกก็พบ',
    none: (query: string) => `ไม่พบ “${query}” ในปีใดเลย ลองพิมพ์คำที่สั้นลง`,
    count: (texts: number, years: number) => `พบใน ${n(texts)} ช่อง จาก ${n(years)} ปี`,
    tooMany: (limit: number) => `แสดง ${n(limit)} ช่องแรก พิมพ์คำที่ยาวขึ้นเพื่อให้แคบลง`,
    keys: '↑ ↓ เลือก · Enter ไปที่นั้น · Esc ปิด',
    year: (year: number) => `ปีงบประมาณ ${n(year)}`,
    everyRound: 'แผนของทั้งปี',
    round: (months: number) => `รอบ ${n(months)} เดือน`,
    heading: 'หัวข้อกลุ่ม',
    noHeading: '(ยังไม่มีหัวข้อ)',
    times: (count: number) => `${n(count)} แห่ง`,
  },

  filters: {
    title: 'กรองแถว',
    everything: 'ทั้งหมด',
    instruments: { IIT: 'IIT', EIT: 'EIT', OIT: 'OIT' } as Readonly<Record<string, string>>,
    noInstrument: 'ไม่ระบุเครื่องมือ',
    unit: 'หน่วยงาน',
    units: (count: number) => `${n(count)} หน่วยงาน`,
    noUnit: 'ไม่ได้ระบุหน่วยงาน',
    findings: 'ผลตรวจ',
    text: 'แสดงเฉพาะแถวที่มีคำว่า',
    textExample: 'กรองด้วยคำ',
    clearText: 'ล้างคำที่กรอง',
    chip: (name: string, count: number) => `${name} ${n(count)}`,
    shown: (shown: number, all: number) => `แสดง ${n(shown)} จาก ${n(all)} แถว`,
    rows: (count: number) => `${n(count)} แถว`,
    showAll: 'แสดงทั้งหมด',
    none: (filters: string) => `ไม่มีแถวที่ตรงกับ ${filters}`,
    stillThere: (count: number) => `ทั้ง ${n(count)} แถวยังอยู่ครบ เพียงแต่ถูกซ่อนไว้`,
  },
};

export type FindWording = Readonly<typeof find>;
