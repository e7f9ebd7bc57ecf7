// The Thai texts of copying, pasting and dropping.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const clipboard = {
  commands: {
    copyRow: 'คัดลอกแถว',
  },
  copyRows: 'คัดลอกแถว',
  copied: (rows: number) => `คัดลอก ${n(rows)} แถวแล้ว วางใน Word หรือ Excel ได้เป็นตาราง`,
  copyFailed: 'คัดลอกไม่สำเร็จ ข้อมูลในทะเบียนไม่เปลี่ยน คลิกหมายเลขแถวแล้วกด Ctrl+C อีกครั้ง',
  pasted: (rows: number) => `วาง ${n(rows)} แถวแล้ว`,
  runOn: 'ข้อความที่วางมีเลขข้อต่อกันอยู่ในบรรทัดเดียว',
  split: 'แยกเป็นข้อ',
  tooManyRows: (rows: number, most: number) =>
    `ตารางที่คัดลอกมามี ${n(rows)} แถว วางได้ครั้งละไม่เกิน ${n(most)} แถว ทะเบียนยังไม่เปลี่ยน เลือกแถวให้น้อยลงแล้ววางอีกครั้ง`,

  dialog: {
    title: 'วางตารางที่คัดลอกมา',
    found: (rows: number, columns: number) =>
      `พบ ${n(rows)} แถว ${n(columns)} คอลัมน์ ตรวจว่าแต่ละคอลัมน์จะลงช่องไหนก่อนวาง ทะเบียนยังไม่เปลี่ยน`,
    place: {
      after: (row: number) => `แถวใหม่จะอยู่ต่อจากแถวที่ ${n(row)}`,
      into: (group: number) => `แถวใหม่จะอยู่ต้นกลุ่มที่ ${n(group)}`,
      end: 'แถวใหม่จะอยู่ท้ายตาราง',
    },
    preview: 'ตัวอย่างแถวที่จะวาง',
    column: (place: number) => `คอลัมน์ที่ ${n(place)}`,
    target: (place: number, caption: string) =>
      caption === '' ? `คอลัมน์ที่ ${n(place)} ลงช่อง` : `คอลัมน์ที่ ${n(place)} “${caption}” ลงช่อง`,
    leaveOut: 'ไม่วาง',
    newGroup: 'กลุ่มใหม่',
    sameGroup: (group: number) => `ต่อท้ายกลุ่มที่ ${n(group)} ที่มีอยู่แล้ว`,
    more: (rows: number) => `และอีก ${n(rows)} แถว`,
    notes: {
      headingRow: (rows: number) => `หัวตาราง ${n(rows)} แถว ใช้จับคู่ช่องเท่านั้น ไม่นับเป็นแถว`,
      order: 'ไม่พบหัวตาราง จึงเรียงช่องตามลำดับให้ก่อน โปรดตรวจ',
      joined: (rows: number) => `รวมแถวที่ถูกแบ่งไว้เข้ากับแถวบน ${n(rows)} แถว`,
      textLeftOut: (lines: number) => `ข้อความนอกตาราง ${n(lines)} บรรทัด จะไม่ถูกวาง`,
    },
    split: (cells: number) => `แยกเลขข้อที่อยู่ต่อกันเป็นบรรทัดละข้อ (${n(cells)} ช่อง)`,
    asText: 'วางเป็นข้อความในช่องนี้',
    asRows: (rows: number) => `วางเป็นแถวใหม่ ${n(rows)} แถว`,
  },
};

export type ClipboardWording = Readonly<typeof clipboard>;
