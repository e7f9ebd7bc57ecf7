// The Thai texts of the office's phrase bank.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const phrases = {
  commands: {
    choosePhrase: 'เลือกจากคลังถ้อยคำ…',
    addPhrase: 'เพิ่มข้อความนี้ในคลังถ้อยคำ',
  },

  offer: (text: string) => `คลังถ้อยคำ: ${text}`,
  take: 'กด → เพื่อใช้',
  others: (count: number) => `Ctrl+Space อีก ${n(count)} ข้อความ`,
  list: 'คลังถ้อยคำ',
  none: 'ยังไม่มีถ้อยคำของช่องนี้ เลือกข้อความในช่องแล้วสั่ง “เพิ่มข้อความนี้ในคลังถ้อยคำ”',
  fromCells: 'จากทะเบียน',
  added: (text: string) => `เพิ่มในคลังถ้อยคำแล้ว: ${text}`,
  known: 'มีข้อความนี้ในคลังถ้อยคำแล้ว',
  nothingToAdd: 'เลือกข้อความก่อน หรือวางเคอร์เซอร์ในบรรทัดที่มีข้อความ',

  title: 'คลังถ้อยคำ',
  note: 'ประโยคที่หน่วยงานใช้บ่อย พิมพ์สามตัวอักษรแรกที่ต้นข้อ แล้วกด → เพื่อใช้ทั้งประโยค',
  switch: 'เสนอถ้อยคำขณะพิมพ์',
  switchNote: 'ปิดแล้วยังเลือกเองได้ด้วย Ctrl+Space',
  text: 'ข้อความ',
  column: 'ใช้ในช่อง',
  phrase: (place: number) => `ถ้อยคำที่ ${n(place)}`,
  add: 'เพิ่มถ้อยคำ',
  newText: 'ข้อความใหม่',
  remove: 'ลบ',
};

export type PhrasesWording = Readonly<typeof phrases>;
