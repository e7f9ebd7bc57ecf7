// The Thai texts of the paper's settings: digits, geometry, font, images, columns, units, signers; and the faults of their files.
import type { FontFault, ImageFault } from '../../errors.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { ErrorText } from '../error-words.ts';

const n = toThaiDigits;

export const paper = {
  title: 'กระดาษ',
  note: 'ใช้กับเอกสารทุกฉบับของทะเบียนนี้',
  digits: 'ตัวเลขในเอกสาร',
  digitsChoices: { thai: 'เลขไทยทั้งฉบับ', asTyped: 'ตามที่พิมพ์ไว้' },
  digitsNote: 'เลขในที่อยู่เว็บ อีเมล และชื่อภาษาอังกฤษ เช่น OIT2 คงเป็นเลขอารบิก',
  orientation: 'แนวกระดาษของตาราง',
  orientationChoices: { landscape: 'แนวนอน', portrait: 'แนวตั้ง' },
  margins: 'ขอบกระดาษ (เซนติเมตร)',
  marginsNote: 'ตามระเบียบ: ซ้าย ๓ บน ๒.๕ ขวา ๒ ล่าง ๒ — บันทึกข้อความใช้ขอบตามระเบียบเสมอ',
  sides: { left: 'ซ้าย', top: 'บน', right: 'ขวา', bottom: 'ล่าง' },
  usualMargins: 'กลับเป็นขอบตามระเบียบ',
  notANumber: 'ใส่เป็นตัวเลขเซนติเมตร ๐ ถึง ๖ เช่น ๒.๕',
  format: 'ชนิดของไฟล์ PDF',
  formatChoices: {
    plain: 'PDF ทั่วไป',
    pdfA2b: 'PDF/A-2b สำหรับเก็บถาวร',
    pdfA3b: 'PDF/A-3b สำหรับเก็บถาวร แนบข้อมูลของรอบไว้ในไฟล์',
  },
  formatNote: 'PDF/A เขียนตามข้อกำหนด แต่ยังไม่ผ่านตัวตรวจของหน่วยงานใด',

  files: 'แบบอักษรและภาพ',
  filesNote: 'ไฟล์ถูกคัดลอกเก็บไว้กับทะเบียน ต้นฉบับย้ายหรือลบได้',
  font: 'แบบอักษรของเอกสาร',
  fontOfHouse: 'Sarabun ที่มากับโปรแกรม',
  fontNote: 'ใช้ TH SarabunPSK หรือ TH Sarabun New ของหน่วยงานได้ เลือกไฟล์ตัวธรรมดาก่อน แล้วเลือกไฟล์ตัวหนา',
  chooseFont: 'เลือกแบบอักษรของหน่วยงาน…',
  houseFont: 'กลับไปใช้ Sarabun',
  images: { emblem: 'ตราสัญลักษณ์บนหน้าปก', garuda: 'ตราครุฑบนบันทึกข้อความ' },
  imageNotes: {
    emblem: 'พิมพ์สูง ๓.๕ ซม. เหนือชื่อรายงาน ภาพ PNG หรือ JPEG',
    garuda: 'พิมพ์สูง ๑.๕ ซม. ถ้าไม่มีภาพ จะเว้นที่ไว้ให้',
  },
  chooseImage: 'เลือกภาพ…',
  removeImage: 'เอาออก',
  noImage: 'ยังไม่มีภาพ',
  checking: 'กำลังตรวจไฟล์…',

  memo: 'บันทึกข้อความ',
  memoNote: 'หนังสือเสนอรายงานและขออนุญาตเผยแพร่',
  memoUnit: 'ส่วนราชการเจ้าของเรื่อง เช่น สำนักปลัด',
  throughClerk: 'เสนอผ่านปลัด พร้อมช่องความเห็นของปลัด',

  units: 'ส่วนราชการในหน่วยงาน',
  unitsNote: 'ใช้นับงานของแต่ละกอง และไม่ตัดชื่อกลางคำเมื่อพิมพ์',
  unitName: 'ชื่อ',
  unitAliases: 'เขียนแบบอื่นว่า (บรรทัดละชื่อ)',
  unit: (place: number) => `ส่วนราชการที่ ${n(place)}`,
  addUnit: 'เพิ่มส่วนราชการ',
  newUnit: 'กองใหม่',
  removeUnit: 'ลบ',

  ownWords: 'คำเฉพาะของหน่วยงาน (บรรทัดละคำ)',
  ownWordsNote: 'ชื่อหมู่บ้าน โครงการ หรือระบบที่ไม่ควรตัดกลางคำเมื่อพิมพ์',

  voice: 'ข้อความเหนือลายมือชื่อ',
  voices: {
    none: 'ไม่มี',
    opinion: 'ความเห็น',
    decision: 'ทราบ/เห็นชอบ/อนุมัติ',
  },
  signature: 'ลายมือชื่อที่สแกนไว้',
  signatureNote: 'พิมพ์เฉพาะเมื่อเลือกใส่ลายมือชื่อตอนพิมพ์',
  addSignature: 'เพิ่มภาพลายมือชื่อ…',

  dates: 'วันที่และเลขที่หนังสือ',
  datesNote: 'เว้นว่างไว้ จะพิมพ์เป็นเส้นจุดให้เขียน',
  datesOf: (months: number) => `รอบ ${n(months)} เดือน`,
  reportDate: 'วันที่ของรายงาน (ใต้ลายมือชื่อ)',
  memoNumber: 'เลขที่บันทึกข้อความ',
  memoDate: 'วันที่บันทึกข้อความ',
  dateExample: 'เช่น ๕ เมษายน ๒๕๖๖',
  notADate: 'อ่านวันที่นี้ไม่ได้ ใส่วัน เดือน ปี พ.ศ. เช่น ๕ เมษายน ๒๕๖๖ หรือ ๕/๔/๒๕๖๖',

  columns: 'คอลัมน์ของตาราง',
  columnsNote: 'หัวคอลัมน์และความกว้างของปีนี้ ใช้ทั้งบนหน้าจอและในเอกสาร',
  columnHeading: 'หัวคอลัมน์',
  columnWidth: 'กว้าง (ร้อยละ)',
  notAShare: 'ใส่เป็นตัวเลขร้อยละ ให้ทุกคอลัมน์กว้างอย่างน้อยร้อยละ ๕',
  showColumn: (heading: string) => `แสดงคอลัมน์ “${heading}”`,
  usualColumns: 'กลับเป็นหัวและความกว้างตามแบบรายงาน',
  columnsAreUsual: 'ตอนนี้ใช้คอลัมน์ตามแบบรายงาน',

  print: {
    signatures: 'ใส่ลายมือชื่อที่สแกนไว้',
    missing: (characters: string, count: number) => `มีอักขระที่แบบอักษรไม่มี ${characters} ${n(count)} แห่ง จะพิมพ์เป็นกรอบว่าง`,
    goTo: 'ไปที่แถว',
    fontMissing: (name: string) => `หาไฟล์แบบอักษร “${name}” ไม่พบ ครั้งนี้พิมพ์ด้วย Sarabun เลือกไฟล์ใหม่ได้ในหน้า ตั้งค่า`,
    fontUnusable: (name: string) => `แบบอักษร “${name}” ใช้พิมพ์ไม่ได้ ครั้งนี้พิมพ์ด้วย Sarabun`,
    imageMissing: (name: string) => `หาภาพ “${name}” ไม่พบ ครั้งนี้เว้นที่ไว้ เลือกภาพใหม่ได้ในหน้า ตั้งค่า`,
  },
};

export type PaperWording = Readonly<typeof paper>;

const fontKept = 'ยังใช้แบบอักษรเดิมอยู่ ข้อมูลในทะเบียนไม่เปลี่ยนแปลง';
const fontAdvice = 'เลือกไฟล์ TH SarabunPSK หรือ TH Sarabun New หรือใช้ Sarabun ที่มากับโปรแกรม';

/** Why a font was not taken. */
export function fontRefused(name: string, fault: FontFault): ErrorText {
  const next =
    fault.kind === 'notAFont'
      ? 'เลือกไฟล์แบบอักษรที่ลงท้ายด้วย .ttf เช่น THSarabunNew.ttf หรือใช้ Sarabun ที่มากับโปรแกรม'
      : fontAdvice;
  return { what: fontFault(name, fault), data: fontKept, next };
}

function fontFault(name: string, fault: FontFault): string {
  switch (fault.kind) {
    case 'notAFont':
      return `เปิด “${name}” เป็นแบบอักษรไม่ได้`;
    case 'missingCharacters':
      return fault.characters.startsWith('กขฃ')
        ? `แบบอักษร “${name}” ไม่มีอักษรไทย`
        : `แบบอักษร “${name}” ขาดอักขระที่เอกสารต้องใช้ ${n(Array.from(fault.characters).length)} ตัว: ${Array.from(fault.characters).slice(0, 12).join(' ')}`;
    case 'embeddingForbidden':
      return `แบบอักษร “${name}” ฝังใน PDF ไม่ได้ เพราะ${embedding[fault.embedding]}`;
    case 'circleDrawnTwice':
      return `แบบอักษร “${name}” พิมพ์วงของสระอำซ้ำสองวงในคำเช่น ${fault.syllables.slice(0, 3).join(' ')}`;
    case 'marksCollide':
      return `แบบอักษร “${name}” วางวรรณยุกต์ทับสระในคำเช่น ${fault.syllables.slice(0, 3).join(' ')}`;
    case 'textNotExact':
      return `ข้อความที่พิมพ์ด้วยแบบอักษร “${name}” ค้นหาหรือคัดลอกจาก PDF ไม่ได้ตรงตัว เช่น “${fault.text}”`;
  }
}

const embedding = {
  forbidden: 'ผู้สร้างไม่อนุญาต',
  wholeFontOnly: 'ผู้สร้างอนุญาตเฉพาะเมื่อฝังทั้งไฟล์',
  bitmapsOnly: 'ผู้สร้างอนุญาตเฉพาะภาพของตัวอักษร',
};

/** Why an image was not taken. */
export function imageRefused(name: string, fault: ImageFault): ErrorText {
  const { what, next } = imageFaults[fault](name);
  return { what, data: 'ยังใช้ภาพเดิมอยู่ ข้อมูลในทะเบียนไม่เปลี่ยนแปลง', next };
}

const imageFaults: Readonly<Record<ImageFault, (name: string) => Pick<ErrorText, 'what' | 'next'>>> = {
  otherKind: (name) => ({
    what: `“${name}” ไม่ใช่ภาพ PNG หรือ JPEG ที่พิมพ์ได้`,
    next: 'เปิดภาพในโปรแกรมแต่งภาพ บันทึกใหม่เป็น PNG หรือ JPEG แล้วเลือกอีกครั้ง',
  }),
  broken: (name) => ({ what: `ภาพ “${name}” เสียหายหรือไม่ครบไฟล์`, next: 'คัดลอกหรือสแกนภาพใหม่ แล้วเลือกอีกครั้ง' }),
  tooManyPoints: (name) => ({
    what: `ภาพ “${name}” ใหญ่เกินไป (เกิน ๑๖ ล้านจุด)`,
    next: 'ย่อภาพให้เล็กลง เช่น กว้าง ๒,๐๐๐ จุด แล้วเลือกอีกครั้ง',
  }),
  pressColours: (name) => ({
    what: `ภาพ “${name}” เป็นสีสำหรับโรงพิมพ์ (CMYK)`,
    next: 'บันทึกภาพใหม่เป็นสีปกติ (RGB) แล้วเลือกอีกครั้ง',
  }),
};
