// Texts and registers that are brought in, in Thai: why one cannot be, and what was refused while importing.
import type { RefusalReason, TextReason } from '../../errors.ts';
import type { ErrorText } from '../error-words.ts';

/** Continues “นำเข้าไม่ได้ เพราะ…”. */
export const textFaults: Readonly<Record<TextReason, string>> = {
  cellsLost: 'เป็นข้อความที่คัดลอกจาก PDF ซึ่งแยกไม่ออกว่าข้อความใดอยู่ช่องใด',
  notJson: 'ไฟล์ JSON ไม่ครบหรือเขียนผิดรูปแบบ',
  otherJson: 'เป็นไฟล์ JSON ของโปรแกรมอื่น',
  newerJson: 'เป็นไฟล์ JSON จากโปรแกรมรุ่นใหม่กว่า',
  brokenJson: 'ไฟล์ JSON มีข้อมูลขาดหายหรือผิดชนิด',
};

export const textAdvice: Readonly<Record<TextReason, string>> = {
  cellsLost:
    'นำเข้าไฟล์ PDF นั้นโดยตรง หรือใช้ไฟล์ Word หรือ Excel ต้นฉบับ ถ้าอ่าน PDF ไม่ได้ ให้เปิดด้วย Word (Word จะแปลงเป็นตารางให้) แล้วนำเข้าไฟล์ที่ได้',
  notJson: 'ส่งออกทะเบียนเป็น JSON ใหม่ แล้วนำเข้าไฟล์นั้น',
  otherJson: 'เลือกไฟล์ที่ส่งออกจากโปรแกรมนี้ หรือบันทึกตารางเป็น .xlsx หรือ .csv แล้วนำเข้า',
  newerJson: 'ปรับปรุงโปรแกรมนี้ให้เป็นรุ่นล่าสุด แล้วนำเข้าอีกครั้ง',
  brokenJson: 'ส่งออกทะเบียนเป็น JSON ใหม่ ถ้าแก้ไฟล์ด้วยมือ ให้เทียบกับแบบใน assets/schema',
};

const nothingChanged = 'ข้อมูลในทะเบียนไม่เปลี่ยนแปลง';

export const importRefusals: Readonly<Record<Extract<RefusalReason, 'rowsDiffer' | 'sourceForgotten'>, ErrorText>> = {
  rowsDiffer: {
    what: 'ทะเบียนมีมาตรการเหล่านี้อยู่แล้ว แต่ข้อความบางช่องไม่ตรงกับไฟล์ที่นำเข้า',
    data: nothingChanged,
    next: 'เลือกว่าจะใช้ข้อความจากไฟล์ (--update) หรือคงข้อความในทะเบียนไว้ (--skip)',
  },
  sourceForgotten: {
    what: 'โปรแกรมไม่ได้เก็บไฟล์ที่อ่านไว้แล้ว',
    data: nothingChanged,
    next: 'เลือกไฟล์ที่จะนำเข้าอีกครั้ง',
  },
};
