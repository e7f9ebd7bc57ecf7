// The Thai texts of the assessment's items: choosing one for a row or a group, and the office's own list.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const catalogue = {
  commands: {
    chooseItem: 'เลือกข้อจากรายการ ITA…',
    chooseIndicator: 'เลือกตัวชี้วัด ITA เป็นกลุ่มใหม่…',
  },
  chooseHeading: 'เลือกตัวชี้วัดจากรายการ ITA…',
  itemTitle: (row: number, year: number) => `เลือกข้อให้แถวที่ ${n(row)} · การประเมินปี ${n(year)}`,
  indicatorTitle: (year: number) => `เลือกตัวชี้วัด · การประเมินปี ${n(year)}`,
  itemPlaceholder: 'พิมพ์รหัสหรือคำในข้อ เช่น O๒๑ หรือ จัดซื้อ',
  indicatorPlaceholder: 'พิมพ์เลขหรือชื่อตัวชี้วัด',
  keys: '↑ ↓ เลือก · Enter ใช้ · Esc ปิด',
  found: (count: number) => (count === 0 ? 'ไม่พบข้อที่ค้นหา' : `พบ ${n(count)} ข้อ`),
  none: (query: string) => `ไม่พบ “${query}” ในรายการของปีนี้ ลองคำที่สั้นลง หรือเพิ่มข้อของหน่วยงานในหน้าตั้งค่า`,
  instruments: { I: 'แบบวัด IIT', E: 'แบบวัด EIT', O: 'แบบวัด OIT' },
  unconfirmed: 'ยังไม่ยืนยัน',
  ofOffice: 'ของหน่วยงาน',
  indicator: (no: number, name: string) => `ตัวชี้วัดที่ ${n(no)} ${name}`,
  points: (count: number) => `มี ${n(count)} ประเด็นย่อย`,
  replaces: (count: number) => `ข้อความเดิมในช่องนี้ ${n(count)} ตัวอักษรจะถูกแทน เรียกคืนได้ด้วยเลิกทำ`,

  card: {
    title: 'รายการข้อ ITA',
    note: 'ข้อคำถามและเลขข้อของแต่ละปีประเมิน ใช้ตรวจรหัส เติมข้อคำถาม และจับคู่ข้อเมื่อขึ้นปีใหม่ แก้หรือเพิ่มได้ แล้วส่งต่อให้สำนักงานอื่นเป็นไฟล์ JSON',
    year: 'ปีประเมิน',
    search: 'ค้นหาในรายการ',
    searchExample: 'รหัสหรือคำในข้อ',
    counts: (all: number, unconfirmed: number, own: number) =>
      `${n(all)} ข้อ · ยังไม่ยืนยัน ${n(unconfirmed)} · ของหน่วยงาน ${n(own)}`,
    list: (year: number) => `รายการข้อของปีประเมิน ${n(year)}`,
    more: (count: number) => `แสดงอีก ${n(count)} ข้อ`,
    shipped: 'มากับโปรแกรม',
    standIn: 'นำรายการของปีใกล้เคียงมาแทน',
    edit: 'แก้ไข',
    editItem: (code: string) => `แก้ไข ${code}`,
    restore: 'ใช้ของเดิม',
    restoreItem: (code: string) => `ใช้ของเดิม ${code}`,
    remove: 'ลบ',
    removeItem: (code: string) => `ลบ ${code}`,
    add: 'เพิ่มข้อ…',
    importFile: 'นำเข้าจากไฟล์…',
    exportFile: 'ส่งออกเป็นไฟล์…',
    fileName: (office: string) => `รายการข้อ ITA ${office}`.trim(),
    loading: 'กำลังอ่านรายการ…',
  },

  form: {
    addTitle: (year: number) => `เพิ่มข้อในปีประเมิน ${n(year)}`,
    editTitle: (code: string, year: number) => `แก้ข้อ ${code} ปีประเมิน ${n(year)}`,
    code: 'รหัสข้อ',
    codeNote: 'เช่น I๗ E๑๑ หรือ O๔๔',
    codeFault: 'รหัสต้องขึ้นต้นด้วย I E หรือ O ตามด้วยเลข ๑ ถึง ๙๙๙',
    codeTaken: (code: string) => `ปีนี้มีข้อ ${code} แล้ว แก้ข้อนั้นแทน`,
    indicator: 'ตัวชี้วัด',
    text: 'ข้อคำถามหรือชื่อข้อ',
    textFault: 'พิมพ์ข้อคำถามหรือชื่อข้อ',
    confirmNote: 'ข้อที่หน่วยงานแก้ถือว่ายืนยันแล้ว',
    done: 'บันทึกข้อ',
  },

  saved: (path: string, items: number) => `ส่งออกรายการ ${n(items)} ข้อแล้ว: ${path}`,
  takenIn: (taken: number, skipped: number) =>
    (taken === 0 ? 'รายการในไฟล์ตรงกับที่มีอยู่แล้ว ไม่มีอะไรเปลี่ยน' : `นำเข้าแล้ว ${n(taken)} ข้อที่ต่างจากเดิม ย้อนได้ด้วยเลิกทำ`) +
    (skipped === 0 ? '' : ` · ข้าม ${n(skipped)} ข้อที่ไม่ระบุตัวชี้วัด`),

  cli: {
    eitherExpected: 'ชื่อไฟล์ และระบุ --export หรือ --import เพียงอย่างเดียว',
  },
};

export type CatalogueWording = Readonly<typeof catalogue>;
