// Every fault in Thai, in three sentences: what happened, what of the data, what to do next.
import type { LimitedThing, RefusalReason } from '../../errors.ts';
import { bangkokDate, formatThaiDate } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { ErrorText, ErrorWords } from '../error-words.ts';
import { issueRefusals } from './issue.ts';
import { fontRefused, imageRefused } from './paper.ts';
import { signingRefusals } from './signing.ts';
import { fileAdvice, fileFaults } from './source-files.ts';
import { importRefusals, textAdvice, textFaults } from './source-texts.ts';

const nothingChanged = 'ข้อมูลในทะเบียนไม่เปลี่ยนแปลง';
const fileUntouched = 'โปรแกรมไม่ได้แก้ไขไฟล์นี้';
const typedTextKept = 'ข้อความที่พิมพ์ยังอยู่บนหน้าจอ และไฟล์ยังเป็นฉบับที่บันทึกครั้งล่าสุด';

const unknownThing = {
  what: 'ทำรายการนี้ไม่ได้ เพราะสิ่งที่อ้างถึงไม่อยู่ในทะเบียนแล้ว',
  data: nothingChanged,
  next: 'เปิดทะเบียนใหม่อีกครั้ง แล้วลองทำอีกครั้ง',
};

export const errors: ErrorWords = {
  invalid: ({ field }) => ({
    what: `ข้อมูลที่ส่งมาไม่ถูกต้อง${field === '' ? '' : ` (${field})`}`,
    data: nothingChanged,
    next: 'ตรวจข้อมูลแล้วลองอีกครั้ง',
  }),
  refused: ({ reason }) => refusals[reason],
  stale: () => ({
    what: 'ทะเบียนมีการเปลี่ยนแปลงก่อนหน้ารายการนี้',
    data: typedTextKept,
    next: 'โปรแกรมจะอ่านทะเบียนใหม่ แล้วบันทึกข้อความที่ค้างอยู่อีกครั้ง',
  }),
  fileMissing: ({ path }) => ({
    what: `ไม่พบไฟล์ “${path}”`,
    data: 'โปรแกรมไม่ได้สร้างหรือลบไฟล์ใด',
    next: 'ตรวจชื่อไฟล์ หรือเสียบแฟลชไดรฟ์ที่เก็บไฟล์นั้น แล้วเปิดใหม่อีกครั้ง',
  }),
  fileLocked: ({ path }) => ({
    what: `ไฟล์ “${path}” กำลังเปิดอยู่ในโปรแกรมอื่นหรืออีกหน้าต่างหนึ่ง`,
    data: fileUntouched,
    next: 'ปิดไฟล์นั้นก่อน หรือบันทึกเป็นชื่อใหม่',
  }),
  fileReadOnly: ({ path }) => ({
    what: `เขียนไฟล์ “${path}” ไม่ได้ เพราะไฟล์กำลังเปิดอยู่ในโปรแกรมอื่น หรืออ่านได้อย่างเดียว`,
    data: typedTextKept,
    next: 'ปิดไฟล์นั้นในโปรแกรมอื่นก่อน หรือบันทึกลงโฟลเดอร์อื่นที่เขียนได้ เช่น เอกสาร (Documents)',
  }),
  diskFull: ({ path }) => ({
    what: `บันทึก “${path}” ไม่สำเร็จ เพราะดิสก์เต็ม`,
    data: typedTextKept,
    next: 'ลบไฟล์ที่ไม่ใช้แล้ว จากนั้นลองบันทึกอีกครั้ง หรือบันทึกลงที่อื่น',
  }),
  changedOutside: ({ path }) => ({
    what: `ไฟล์ “${path}” ถูกแก้ไข ย้าย หรือลบโดยโปรแกรมอื่น`,
    data: 'โปรแกรมไม่ได้เขียนทับไฟล์นั้น และข้อความที่พิมพ์ยังอยู่บนหน้าจอ',
    next: 'บันทึกสำเนาเป็นชื่อใหม่ แล้วเปิดไฟล์ทั้งสองเทียบกัน',
  }),
  ioFailed: ({ path, code }) => ({
    what: `อ่านหรือเขียน “${path}” ไม่สำเร็จ`,
    data: typedTextKept,
    next: `ตรวจว่าดิสก์หรือแฟลชไดรฟ์ยังเสียบอยู่ แล้วลองอีกครั้ง หรือบันทึกลงที่อื่น (รายละเอียดสำหรับผู้ดูแล: ${code})`,
  }),
  notARegister: ({ path, reason }) =>
    reason === 'folder'
      ? {
          what: `“${path}” เป็นโฟลเดอร์ ไม่ใช่ไฟล์ทะเบียน`,
          data: 'โปรแกรมไม่ได้แก้ไขโฟลเดอร์นี้',
          next: 'เลือกไฟล์ที่ลงท้ายด้วย .itareg',
        }
      : {
          what: reason === 'otherFile' ? `“${path}” ไม่ใช่ไฟล์ทะเบียนของโปรแกรมนี้` : `“${path}” เป็นฐานข้อมูลของโปรแกรมอื่น`,
          data: fileUntouched,
          next: 'เลือกไฟล์ทะเบียน (.itareg) ไฟล์อื่น ถ้าเป็นไฟล์รายงาน ให้ใช้คำสั่งนำเข้า',
        },
  newerVersion: ({ path, version }) => ({
    what: `“${path}” สร้างจากโปรแกรมรุ่นใหม่กว่า (รูปแบบที่ ${toThaiDigits(version)})`,
    data: fileUntouched,
    next: 'ติดตั้งโปรแกรมรุ่นล่าสุด แล้วเปิดไฟล์นี้อีกครั้ง',
  }),
  damaged: ({ path, reason }) => ({
    what: `เปิดทะเบียน “${path}” ไม่ได้ เพราะ${damage[reason]}`,
    data: 'โปรแกรมไม่ได้แก้ไขไฟล์ที่เสียหาย',
    next: 'เปิดสำเนาที่สำรองไว้ และเก็บไฟล์ที่เสียหายไว้ก่อน อย่าลบ',
  }),
  sourceUnreadable: ({ path, reason }) => ({
    what: `นำเข้า${path === '' ? '' : ` “${path}” `}ไม่ได้ เพราะ${sources[reason]}`,
    data: nothingChanged,
    next: sourceAdvice[reason],
  }),
  copyDamaged: ({ path, files }) => ({
    what: `สำเนา “${path}” ไม่ตรงกับรายการที่จดไว้ตอนสำรอง: ${listed(files)}`,
    data: 'โปรแกรมไม่ได้แก้ไขสำเนานี้',
    next: 'สำรองใหม่อีกครั้งจากเครื่องต้นทาง และอย่าใช้สำเนานี้แทนต้นฉบับ',
  }),
  fontRefused: ({ name, fault }) => fontRefused(name, fault),
  imageRefused: ({ name, fault }) => imageRefused(name, fault),
  paperIncomplete: ({ files }) => ({
    what: `ยังไม่ได้ออกรายงาน เพราะแบบอักษรหรือภาพที่ตั้งไว้หาไม่พบหรือใช้พิมพ์ไม่ได้: ${listed(files)}`,
    data: nothingChanged,
    next: 'เลือกไฟล์ใหม่ในหน้า ตั้งค่า แล้วออกรายงานอีกครั้ง หรือยืนยันว่าออกรายงานทั้งอย่างนั้น',
  }),
  signingRefused: ({ reason, path, at }) =>
    signingRefusals[reason](path, at === undefined ? '' : formatThaiDate(bangkokDate(at))),
  tooLarge: ({ what, limit }) => ({
    what: `${limits[what]} (ไม่เกิน ${toThaiDigits(limit.toLocaleString('en-US'))} ${units[what]})`,
    data: nothingChanged,
    next: withinLimits[what] ?? 'แบ่งเป็นส่วนที่เล็กลง แล้วลองอีกครั้ง',
  }),
  cancelled: () => ({ what: 'ยกเลิกแล้ว', data: nothingChanged, next: 'ทำต่อได้ตามปกติ' }),
  programGone: () => ({
    what: 'โปรแกรมที่อยู่หลังหน้าต่างนี้หยุดทำงาน จึงบันทึกไม่ได้',
    data: typedTextKept,
    next: 'อย่าเพิ่งปิดหน้าต่างนี้ กด “คัดลอกข้อความที่ยังไม่บันทึก” แล้วเปิดโปรแกรมใหม่ และวางข้อความลงในช่องเดิม',
  }),
  unexpected: ({ reference }) => ({
    what: 'เกิดข้อผิดพลาดที่โปรแกรมไม่รู้จัก',
    data: typedTextKept,
    next: `ลองอีกครั้ง ถ้ายังเกิดซ้ำ แจ้งผู้ดูแลพร้อมเลขอ้างอิง ${reference}`,
  }),
};

const refusals: Readonly<Record<RefusalReason, ErrorText>> = {
  noRegisterOpen: { what: 'ยังไม่ได้เปิดทะเบียน', data: nothingChanged, next: 'เปิดหรือสร้างทะเบียนก่อน' },
  unknownCall: { what: 'โปรแกรมไม่รู้จักคำสั่งนี้', data: nothingChanged, next: 'ปิดแล้วเปิดโปรแกรมใหม่' },
  unknownSender: { what: 'คำสั่งนี้ไม่ได้มาจากหน้าต่างของโปรแกรม', data: nothingChanged, next: 'ปิดแล้วเปิดโปรแกรมใหม่' },
  unknownMeasure: unknownThing,
  unknownGroup: unknownThing,
  unknownFiscalYear: unknownThing,
  unknownRound: unknownThing,
  unknownEvidence: unknownThing,
  unknownOverride: unknownThing,
  unknownFinding: unknownThing,
  unknownSigner: unknownThing,
  notACatalogue: {
    what: 'ไฟล์นี้ไม่ใช่รายการข้อ ITA ที่ส่งออกจากโปรแกรมนี้ หรือไฟล์ไม่ครบ',
    data: nothingChanged,
    next: 'ขอให้ผู้ส่งส่งออกรายการเป็น JSON อีกครั้ง แล้วเลือกไฟล์ใหม่',
  },
  issuedPdfMissing: {
    what: 'ไม่พบไฟล์ PDF ของรายงานที่ออกไปแล้วในที่เก็บของทะเบียน',
    data: nothingChanged,
    next: 'ตรวจว่าโฟลเดอร์เอกสารที่อยู่ข้างไฟล์ทะเบียนยังอยู่ครบ หรือเลือกไฟล์ PDF จากที่เก็บอื่น',
  },
  ...issueRefusals,
  marginsTooWide: {
    what: 'ขอบกระดาษกว้างเกินไป เหลือที่พิมพ์ไม่ถึง ๑๑ เซนติเมตร',
    data: nothingChanged,
    next: 'ลดขอบซ้ายและขวา หรือบนและล่าง ให้แคบลง',
  },
  roundMissing: {
    what: 'ทะเบียนยังไม่มีรอบรายงานนี้',
    data: nothingChanged,
    next: 'เพิ่มรอบรายงานในทะเบียนก่อน หรือเลือกรอบอื่น',
  },
  duplicateId: { what: 'รายการนี้มีอยู่ในทะเบียนแล้ว', data: nothingChanged, next: 'ไม่ต้องเพิ่มซ้ำ' },
  fiscalYearExists: {
    what: 'ทะเบียนมีปีงบประมาณนี้อยู่แล้ว',
    data: nothingChanged,
    next: 'เลือกปีงบประมาณนั้นจากรายการปี หรือใช้ปีอื่น',
  },
  roundExists: { what: 'ปีงบประมาณนี้มีรอบรายงานนี้อยู่แล้ว', data: nothingChanged, next: 'เลือกรอบนั้นจากแถบด้านบน' },
  nothingToUndo: { what: 'ไม่มีรายการให้เลิกทำ', data: nothingChanged, next: 'ทำต่อได้ตามปกติ' },
  nothingToRedo: { what: 'ไม่มีรายการให้ทำซ้ำ', data: nothingChanged, next: 'ทำต่อได้ตามปกติ' },
  changedSince: {
    what: 'ย้อนรายการนี้ไม่ได้ เพราะข้อมูลส่วนนี้ถูกแก้จากนอกโปรแกรมหลังจากนั้น',
    data: nothingChanged,
    next: 'แก้ข้อความเอง หรือเปิดไฟล์สำรองเพื่อดูข้อความเดิม',
  },
  pathNotChosen: {
    what: 'ไฟล์นี้ไม่ได้ถูกเลือกจากหน้าต่างเลือกไฟล์',
    data: 'โปรแกรมไม่ได้อ่านหรือเขียนไฟล์นี้',
    next: 'เลือกไฟล์ใหม่อีกครั้ง',
  },
  fileExists: {
    what: 'มีไฟล์ชื่อนี้อยู่แล้ว',
    data: 'โปรแกรมไม่ได้เขียนทับไฟล์เดิม',
    next: 'ตั้งชื่อใหม่ หรือเปิดไฟล์เดิม',
  },
  organisationNameMissing: {
    what: 'ยังไม่ได้ระบุชื่อหน่วยงาน จึงพิมพ์รายงานไม่ได้',
    data: nothingChanged,
    next: 'ใส่ชื่อหน่วยงานในหน้า ตั้งค่า แล้วพิมพ์อีกครั้ง',
  },
  ...importRefusals,
  workUnderWay: {
    what: 'โปรแกรมกำลังคัดลอกไฟล์อยู่',
    data: nothingChanged,
    next: 'รอให้เสร็จ หรือกดยกเลิกงานนั้นก่อน',
  },
  evidenceFileMissing: {
    what: 'ยังไม่มีไฟล์หลักฐานนี้ในโฟลเดอร์ของทะเบียน',
    data: nothingChanged,
    next: 'เพิ่มไฟล์หลักฐานจากไฟล์ต้นฉบับอีกครั้ง',
  },
  linkNotHttps: {
    what: 'โปรแกรมเปิดเฉพาะลิงก์ที่ขึ้นต้นด้วย https://',
    data: nothingChanged,
    next: 'แก้ลิงก์ให้เป็น https:// หรือคัดลอกลิงก์ไปเปิดในเว็บเบราว์เซอร์เอง',
  },
  fileNotOpened: {
    what: 'โปรแกรมไม่เปิดไฟล์ชนิดนี้ เพราะอาจเป็นโปรแกรมที่ทำงานได้เอง',
    data: 'ไฟล์หลักฐานยังเก็บไว้ครบ',
    next: 'เปิดจากไฟล์ต้นฉบับ หรือแปลงเป็น PDF แล้วเพิ่มใหม่',
  },
  hostCannotOpen: {
    what: 'หน้าต่างแบบเว็บเบราว์เซอร์เปิดไฟล์หรือลิงก์นี้ให้ไม่ได้',
    data: nothingChanged,
    next: 'เปิดทะเบียนด้วยโปรแกรมแบบติดตั้ง หรือคัดลอกลิงก์ไปเปิดเอง',
  },
};

const damage = {
  empty: 'ไฟล์ว่างเปล่า (๐ ไบต์)',
  truncated: 'ไฟล์ไม่ครบ อาจถูกตัดขาดระหว่างคัดลอก',
  content: 'เนื้อหาในไฟล์เสียหาย',
};

const sources = {
  ...fileFaults,
  ...textFaults,
  noTable: 'ไม่พบตารางในไฟล์นี้',
  noMeasure: 'พบตาราง แต่ไม่พบแถวมาตรการ',
  notText: 'ไฟล์นี้ไม่ใช่ข้อความที่โปรแกรมอ่านได้',
  fiscalYearUnknown: 'ไม่พบปีงบประมาณบนหน้าปก',
  notAFile: 'สิ่งที่เลือกไม่ใช่ไฟล์',
  notACopy: 'ไม่ใช่สำเนาหรือไฟล์รวมของทะเบียนที่โปรแกรมนี้สร้าง',
};

const sourceAdvice = {
  ...fileAdvice,
  ...textAdvice,
  noTable: 'ตรวจว่าแต่ละแถวของตารางคั่นช่องด้วยแท็บ (คัดลอกตารางจาก Word หรือ Excel แล้ววางเป็นข้อความ)',
  noMeasure: 'ตรวจว่าตารางมีแถวใต้หัวตาราง แล้วนำเข้าอีกครั้ง',
  notText: 'เปิดไฟล์ในโปรแกรมเดิม แล้วบันทึกเป็นข้อความ UTF-8 ที่คั่นช่องด้วยแท็บ',
  fiscalYearUnknown: 'ระบุปีงบประมาณเอง เช่น --year 2566',
  notAFile: 'เลือกไฟล์เดียว ไม่ใช่โฟลเดอร์หรือทางลัด',
  notACopy: 'เลือกโฟลเดอร์ที่มีไฟล์ manifest.json หรือไฟล์รวมที่ลงท้ายด้วย .itareg.zip',
};

const limits: Readonly<Record<LimitedThing, string>> = {
  cell: 'ข้อความในช่องยาวเกินที่กำหนด',
  rows: 'จำนวนแถวเกินที่กำหนด',
  source: 'ข้อความที่นำเข้ายาวเกินที่กำหนด',
  name: 'ชื่อหรือตำแหน่งยาวเกินที่กำหนด',
  evidence: 'ไฟล์หลักฐานใหญ่เกินที่กำหนด',
  package: 'ทะเบียนรวมไฟล์หลักฐานใหญ่เกินที่กำหนด',
  evidenceCount: 'จำนวนหลักฐานของมาตรการเกินที่กำหนด',
  font: 'ไฟล์แบบอักษรใหญ่เกินที่กำหนด',
  image: 'ไฟล์ภาพใหญ่เกินที่กำหนด',
  sourceFile: 'ไฟล์นำเข้าใหญ่เกินที่กำหนด',
  sourceContent: 'เนื้อหาในไฟล์นำเข้าเมื่อคลายออกแล้วใหญ่เกินที่กำหนด',
  sheetCell: 'ข้อความในช่องยาวเกินกว่าที่ไฟล์ Excel รับได้',
};

const withinLimits: Readonly<Partial<Record<LimitedThing, string>>> = {
  name: 'ย่อให้สั้นลง แล้วลองอีกครั้ง',
  evidence: 'ย่อไฟล์ให้เล็กลงหรือแบ่งเป็นหลายไฟล์ แล้วเพิ่มอีกครั้ง',
  package: 'สำรองลงโฟลเดอร์แทน หรือลบไฟล์หลักฐานขนาดใหญ่แล้วใส่เป็นลิงก์',
  evidenceCount: 'ลบหลักฐานที่ไม่ใช้ หรือรวมหลายไฟล์เป็นไฟล์เดียว แล้วเพิ่มอีกครั้ง',
  font: 'เลือกแบบอักษรที่ไฟล์เล็กกว่านี้',
  image: 'ย่อภาพให้เล็กลง แล้วเลือกอีกครั้ง',
};

const units = {
  cell: 'ตัวอักษร',
  rows: 'แถว',
  source: 'ตัวอักษร',
  name: 'ตัวอักษร',
  evidence: 'ไบต์',
  package: 'ไบต์',
  evidenceCount: 'รายการ',
  font: 'ไบต์',
  image: 'ไบต์',
  sourceFile: 'เมกะไบต์',
  sourceContent: 'เมกะไบต์',
  sheetCell: 'ตัวอักษร',
};

/** The first few names; a long list helps nobody. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} และอีก ${toThaiDigits(names.length - 5)} ไฟล์` : shown;
}
