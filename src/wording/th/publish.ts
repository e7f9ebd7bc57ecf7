// The Thai texts of what is given out: the menu of forms, what became of a file, the sheet of links for ITAS.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

/** The first few codes; a long list helps nobody. */
const codes = (all: readonly string[]) => `${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}`;

export const publish = {
  commands: {
    exportDocx: 'ส่งออกเป็น Word',
    exportDocxNumbered: 'ส่งออกเป็น Word แบบลำดับเลขอัตโนมัติ',
    exportXlsx: 'ส่งออกเป็น Excel',
    exportCsv: 'ส่งออกเป็น CSV',
    exportJson: 'ส่งออกทั้งทะเบียนเป็น JSON',
    exportHtml: 'ส่งออกเป็นหน้าเว็บ',
    exportItas: 'ส่งออกรายการลิงก์สำหรับ ITAS',
    copyItas: 'คัดลอกรายการลิงก์สำหรับ ITAS',
  },
  alsoCalled: {
    exportDocx: 'docx เวิร์ด เอกสาร แก้ไขได้',
    exportDocxNumbered: 'docx เวิร์ด เลขข้อ ลำดับเลข',
    exportXlsx: 'xlsx เอ็กเซล สเปรดชีต ตารางคำนวณ',
    exportCsv: 'csv ซีเอสวี โปรแกรมอื่น',
    exportJson: 'json โปรแกรมอื่น ข้อมูล',
    exportHtml: 'html เว็บไซต์ เผยแพร่ เว็บ',
    exportItas: 'itas url ลิงก์ ป.ป.ช.',
    copyItas: 'itas url ลิงก์ ป.ป.ช.',
  },
  menu: 'ส่งออก',
  menuNote: 'Word · Excel · CSV · JSON · เว็บ · ITAS',
  /** What each form is for, beside its name. */
  entries: {
    exportDocx: 'Word (.docx) แก้ไขต่อได้',
    exportDocxNumbered: 'Word (.docx) ลำดับเลขอัตโนมัติ',
    exportXlsx: 'Excel (.xlsx) มาตรการ กำหนดการ หลักฐาน',
    exportCsv: 'CSV (.csv) แถวละมาตรการ',
    exportJson: 'JSON (.json) ทั้งทะเบียน',
    exportHtml: 'หน้าเว็บ (.html) ลงเว็บไซต์ได้',
    exportItas: 'ลิงก์สำหรับ ITAS (.xlsx .csv .txt)',
    copyItas: 'คัดลอกลิงก์สำหรับ ITAS เป็นข้อความ',
  },
  working: 'กำลังสร้างไฟล์…',
  stop: 'หยุด',
  saved: (path: string) => `ส่งออกแล้ว: ${path}`,
  missing: (all: readonly string[]) => `ยังไม่มีลิงก์ ${n(all.length)} ข้อ: ${codes(all)}`,
  copied: 'คัดลอกรายการลิงก์แล้ว วางในระบบ ITAS หรือเอกสารได้เลย',
  itasEndings: 'ชื่อไฟล์ที่ลงท้ายด้วย .xlsx .csv หรือ .txt',
  fileNames: {
    report: (office: string, year: number, months: number) =>
      `รายงานมาตรการ ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
    table: (office: string, year: number, months: number) =>
      `ตารางมาตรการ ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
    register: (office: string) => `ข้อมูลทะเบียน ITA ${office}`.trim(),
    itas: (office: string, year: number) => `ลิงก์ ITAS ${office} ปี ${n(year)}`,
  },
  /** Asked where a file goes, in a window without native dialogs. */
  paths: {
    exportDocx: 'บันทึกไฟล์ Word ไว้ที่ไหน',
    exportXlsx: 'บันทึกไฟล์ Excel ไว้ที่ไหน',
    exportCsv: 'บันทึกไฟล์ CSV ไว้ที่ไหน',
    exportJson: 'บันทึกไฟล์ JSON ไว้ที่ไหน',
    exportHtml: 'บันทึกหน้าเว็บไว้ที่ไหน',
    exportItas: 'บันทึกรายการลิงก์ไว้ที่ไหน (.xlsx .csv หรือ .txt)',
  },
  /** The titles of native dialogs. */
  dialogs: {
    exportDocxTitle: 'บันทึกรายงานเป็นไฟล์ Word',
    exportXlsxTitle: 'บันทึกตารางเป็นไฟล์ Excel',
    exportCsvTitle: 'บันทึกตารางเป็นไฟล์ CSV',
    exportJsonTitle: 'บันทึกข้อมูลทะเบียนเป็นไฟล์ JSON',
    exportHtmlTitle: 'บันทึกรายงานเป็นหน้าเว็บ',
    exportItasTitle: 'บันทึกรายการลิงก์สำหรับ ITAS',
  },
  /** What kinds of files are called in them. */
  fileKinds: {
    docx: 'เอกสาร Word',
    xlsx: 'ตาราง Excel',
    csv: 'ตาราง CSV',
    json: 'ข้อมูล JSON',
    html: 'หน้าเว็บ',
    txt: 'ข้อความ',
  },
};
