// The Thai texts of the printed pages as the window shows them: their ends in the table, their count, the list of pages.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

const rows = (first: number, last: number) => (first === last ? `แถวที่ ${n(first)}` : `แถวที่ ${n(first)} ถึง ${n(last)}`);

export const pages = {
  commands: {
    showPageEnds: 'แสดงแนวแบ่งหน้า',
  },
  count: (count: number) => `${n(count)} หน้า`,
  opens: (page: number) => `ขึ้นหน้า ${n(page)}`,
  rowPages: (first: number, last: number) => (first === last ? `หน้า ${n(first)}` : `หน้า ${n(first)}–${n(last)}`),
  list: 'หน้าของเอกสาร',
  rows,
  cover: 'ปก',
  introduction: 'ข้อความนำ',
  signatures: 'ช่องลงนาม',
  /** What stands on a page, in one sentence. */
  holds: (page: number, what: readonly string[]) =>
    what.length === 0 ? `หน้า ${n(page)}` : `หน้า ${n(page)}: ${what.join(' และ')}`,
  goToRow: (row: number) => `ไปที่แถวที่ ${n(row)} ในทะเบียน`,
  openFile: 'เปิดไฟล์',
  showFile: 'แสดงในโฟลเดอร์',
  show: 'แสดงหน้านี้',
};

export type PagesWording = Readonly<typeof pages>;
