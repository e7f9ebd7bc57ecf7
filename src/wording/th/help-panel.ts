// The Thai texts of the help: its panel, its commands, the printed manual, and the pages, which stand in help-work.ts and help-files.ts.
import { toThaiDigits } from '../../thai/digits.ts';
import { filePages } from './help-files.ts';
import { workPages } from './help-work.ts';

const n = toThaiDigits;

/** A page in words. {a.b} stands for the name of a button in the wording, [Ctrl+P] for keys. */
export interface HelpPageWords {
  /** The clerk's own question. */
  readonly title: string;
  readonly intro: string;
  /** What to do, one after another; or, on a page about no doing, its points. */
  readonly list: readonly string[];
  readonly notes: readonly string[];
  /** Of the page's picture. */
  readonly caption: string;
  readonly alt: string;
}

export const help = {
  commands: {
    help: 'วิธีใช้',
    saveManual: 'พิมพ์คู่มือเป็น PDF…',
  },
  /** On the small buttons that open a page from where it is needed. */
  button: 'วิธีใช้',
  buttonOf: (page: string) => `วิธีใช้: ${page}`,
  title: 'วิธีใช้',
  contents: 'สารบัญ',
  toContents: 'กลับไปสารบัญ',
  previous: 'เรื่องก่อนหน้า',
  next: 'เรื่องถัดไป',
  place: (page: number, all: number) => `เรื่องที่ ${n(page)} จาก ${n(all)}`,
  number: (page: number) => n(page),
  notes: 'ควรรู้ไว้',
  links: 'ดูเพิ่มเติม',
  enlarge: 'ดูภาพใหญ่',

  search: {
    field: 'ค้นหาในวิธีใช้',
    placeholder: 'พิมพ์คำที่ต้องการ เช่น เลขข้อ',
    found: (pages: number) => `พบใน ${n(pages)} เรื่อง`,
    none: (query: string) => `ไม่พบ “${query}” ในวิธีใช้ ลองพิมพ์คำที่สั้นลง หรือดูสารบัญด้านล่าง`,
    keys: '↑ ↓ เลือก · Enter เปิด · Esc ล้างคำค้น',
  },

  manual: {
    title: 'คู่มือการใช้งาน',
    subject: 'สิบเรื่องที่ใช้บ่อย พร้อมภาพ',
    lead: 'แต่ละเรื่องจบในหน้าเดียว เปิดอ่านเรื่องเดียวกันนี้ในโปรแกรมได้จากปุ่ม “วิธีใช้” หรือกด Shift+F1',
    contents: 'สารบัญ',
    /** Behind a link to another page. */
    onPage: (title: string, page: string) => `${title} (หน้า ${page})`,
    /** `{page}` and `{pages}` stand for numbers. */
    pageLabel: 'หน้า {page}/{pages}',
    version: (version: string) => `โปรแกรมรุ่น ${version}`,
    fileName: 'คู่มือทะเบียนมาตรการ ITA',
    saving: 'กำลังทำคู่มือ…',
    saved: (path: string, pages: number) => `บันทึกคู่มือ ${n(pages)} หน้าแล้ว: ${path}`,
  },

  pages: { ...workPages, ...filePages },
};

export type HelpWording = Readonly<typeof help>;
