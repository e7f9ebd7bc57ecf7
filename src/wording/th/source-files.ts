// Files of other programs in Thai: why one cannot be read and how to turn it into one that can, and what is worth knowing of one
// that was read.
import type { FileReason } from '../../errors.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { SourceNoteWords } from '../source-note-words.ts';

/** Continues “นำเข้าไม่ได้ เพราะ…”. */
export const fileFaults: Readonly<Record<FileReason, string>> = {
  empty: 'ไฟล์ว่างเปล่า (๐ ไบต์)',
  oldWord: 'เป็นไฟล์ Word รุ่นเก่า (.doc)',
  oldExcel: 'เป็นไฟล์ Excel รุ่นเก่า (.xls)',
  binaryWorkbook: 'เป็นไฟล์ Excel แบบไบนารี (.xlsb)',
  passwordProtected: 'ไฟล์นี้ตั้งรหัสผ่านไว้',
  presentation: 'เป็นไฟล์งานนำเสนอ (PowerPoint)',
  openDocument: 'เป็นไฟล์ของ LibreOffice (.odt หรือ .ods)',
  richText: 'เป็นไฟล์ Rich Text (.rtf)',
  pdf: 'เป็นไฟล์ PDF ที่ไม่ได้บอกว่าข้อความใดอยู่ช่องใด เช่น ไฟล์สแกน',
  picture: 'เป็นไฟล์ภาพ ไม่มีข้อความให้อ่าน',
  register: 'เป็นทะเบียนของโปรแกรมนี้ ไม่ใช่เอกสารรายงาน',
  otherArchive: 'ไม่ใช่เอกสาร Word หรือ Excel',
  packageDamaged: 'ไฟล์ไม่ครบหรือเสียหาย อาจถูกตัดขาดระหว่างคัดลอกหรือดาวน์โหลด',
  packageUnsafe: 'โครงสร้างของไฟล์ผิดปกติและอาจเป็นอันตราย',
  xmlBroken: 'เนื้อหาในไฟล์เสียหาย',
  xmlEntities: 'ไฟล์มีคำสั่งที่เอกสารทั่วไปไม่มีและอาจเป็นอันตราย',
  tookTooLong: 'ใช้เวลาอ่านนานเกินไป',
  tookTooMuchMemory: 'เนื้อหาในไฟล์ใหญ่เกินกว่าที่หน่วยความจำจะรับได้',
};

const saveAnew = 'เปิดไฟล์ในโปรแกรมที่สร้าง บันทึกเป็นไฟล์ใหม่ แล้วนำเข้าไฟล์ใหม่นั้น';

export const fileAdvice: Readonly<Record<FileReason, string>> = {
  empty: 'ขอไฟล์ใหม่จากผู้ส่ง หรือเลือกไฟล์อื่น',
  oldWord: 'เปิดใน Word หรือ LibreOffice เลือก “บันทึกเป็น” ชนิด .docx แล้วนำเข้าไฟล์นั้น',
  oldExcel: 'เปิดใน Excel หรือ LibreOffice เลือก “บันทึกเป็น” ชนิด .xlsx แล้วนำเข้าไฟล์นั้น',
  binaryWorkbook: 'เปิดใน Excel เลือก “บันทึกเป็น” ชนิด .xlsx แล้วนำเข้าไฟล์นั้น',
  passwordProtected: 'เปิดไฟล์ด้วยรหัสผ่านใน Word หรือ Excel บันทึกสำเนาที่ไม่ตั้งรหัสผ่าน แล้วนำเข้าสำเนานั้น',
  presentation: 'คัดลอกตารางจากสไลด์ไปวางใน Word บันทึกเป็น .docx แล้วนำเข้าไฟล์นั้น',
  openDocument: 'เปิดใน LibreOffice เลือก “บันทึกเป็น” ชนิด .docx หรือ .xlsx แล้วนำเข้าไฟล์นั้น',
  richText: 'เปิดใน Word หรือ LibreOffice เลือก “บันทึกเป็น” ชนิด .docx แล้วนำเข้าไฟล์นั้น',
  pdf: 'ใช้ไฟล์ Word ต้นฉบับ หรือไฟล์ PDF ที่บันทึกจากโปรแกรมนี้ ถ้าไม่มี ให้เปิด PDF ด้วย Word (Word จะแปลงเป็นตารางให้) บันทึกเป็น .docx แล้วนำเข้าไฟล์นั้น',
  picture: 'ขอไฟล์ Word หรือ Excel ต้นฉบับจากผู้ส่ง เพราะโปรแกรมอ่านตัวหนังสือในภาพไม่ได้',
  register: 'ใช้คำสั่ง “เปิดทะเบียน” ถ้าเป็นไฟล์รวม (.itareg.zip) ให้ใช้คำสั่ง “เปิดไฟล์รวมที่ได้รับ”',
  otherArchive: 'ถ้าเป็นไฟล์ .zip ให้แตกไฟล์ก่อน แล้วเลือกไฟล์ .docx หรือ .xlsx ที่อยู่ข้างใน',
  packageDamaged: 'คัดลอกหรือดาวน์โหลดไฟล์ใหม่อีกครั้ง ถ้ายังเปิดใน Word หรือ Excel ได้ ให้บันทึกเป็นไฟล์ใหม่แล้วนำเข้าไฟล์ใหม่นั้น',
  packageUnsafe: `อย่าเปิดไฟล์ถ้าไม่รู้จักผู้ส่ง ถ้าเป็นไฟล์ของหน่วยงานเอง ${saveAnew}`,
  xmlBroken: saveAnew,
  xmlEntities: `อย่าเปิดไฟล์ถ้าไม่รู้จักผู้ส่ง ถ้าเป็นไฟล์ของหน่วยงานเอง ${saveAnew}`,
  tookTooLong: 'ลบแผ่นงานหรือหน้าที่ไม่เกี่ยวข้องออก บันทึกเป็นไฟล์ใหม่ แล้วนำเข้าอีกครั้ง',
  tookTooMuchMemory: 'ลบแผ่นงานหรือหน้าที่ไม่เกี่ยวข้องออก บันทึกเป็นไฟล์ใหม่ แล้วนำเข้าอีกครั้ง',
};

const times = (count: number, unit: string) => `${toThaiDigits(count)} ${unit}`;

export const sourceNotes: SourceNoteWords = {
  otherEnding: (_, detail) => `ชื่อไฟล์ลงท้ายด้วย ${detail} แต่เนื้อหาเป็นไฟล์อีกชนิดหนึ่ง โปรแกรมอ่านตามเนื้อหา`,
  encodingGuessed: (_, detail) => `ไฟล์ไม่ได้บอกรหัสภาษา โปรแกรมอ่านเป็น ${detail} ถ้าตัวอักษรเพี้ยน ให้เลือกรหัสภาษาอื่น`,
  pdfOfOtherProgram: () => 'ไฟล์ PDF นี้ทำจากโปรแกรมอื่น แบ่งช่องตามโครงสร้างในไฟล์ แต่ตัวอักษรและวรรคอาจเพี้ยน โปรดเทียบกับต้นฉบับ',
  charactersUnknown: (count) => `ไฟล์ PDF ไม่ได้บอกว่าตัวอักษร ${times(count, 'ตัว')} คืออักษรใด ตัวอักษรเหล่านี้จึงขาดไป`,
  changesAccepted: (count) => `มีการแก้ไขที่ยังไม่ได้ยอมรับ ${times(count, 'แห่ง')} โปรแกรมอ่านเหมือนยอมรับทั้งหมดแล้ว`,
  textBoxesLeftOut: (count) => `ไม่ได้อ่านกล่องข้อความ ${times(count, 'กล่อง')}`,
  footnotesLeftOut: (count) => `ไม่ได้อ่านเชิงอรรถ ${times(count, 'รายการ')}`,
  commentsLeftOut: (count) => `ไม่ได้อ่านข้อคิดเห็น ${times(count, 'รายการ')}`,
  hiddenTextLeftOut: (count) => `ไม่ได้อ่านข้อความที่ซ่อนไว้ ${times(count, 'แห่ง')}`,
  picturesLeftOut: (count) => `ไม่ได้อ่านรูปภาพ ${times(count, 'รูป')}`,
  tablesInCells: (count) => `มีตารางซ้อนในช่อง ${times(count, 'ตาราง')} โปรแกรมอ่านเป็นข้อความของช่องนั้น`,
  symbolsReplaced: (count) => `เปลี่ยนสัญลักษณ์จากแบบอักษรพิเศษเป็นตัวอักษรธรรมดา ${times(count, 'ตัว')}`,
  macrosIgnored: () => 'ไฟล์มีแมโคร โปรแกรมไม่ได้อ่านและไม่ได้เรียกใช้',
  linkedPartsIgnored: (count) => `ไฟล์อ้างถึงไฟล์อื่นหรือเว็บไซต์ ${times(count, 'แห่ง')} โปรแกรมไม่ได้เปิดสิ่งที่อ้างถึง`,
  hiddenRowsRead: (count) => `อ่านแถวที่ซ่อนไว้ด้วย ${times(count, 'แถว')}`,
  hiddenColumnsRead: (count) => `อ่านคอลัมน์ที่ซ่อนไว้ด้วย ${times(count, 'คอลัมน์')}`,
  hiddenSheetsRead: (count) => `มีแผ่นงานที่ซ่อนไว้ ${times(count, 'แผ่น')}`,
  formulasAsSaved: (count) => `อ่านผลของสูตร ${times(count, 'ช่อง')} ตามที่คำนวณไว้ครั้งล่าสุด`,
  formulasEmpty: (count) => `สูตร ${times(count, 'ช่อง')} ไม่มีผลที่คำนวณไว้ จึงอ่านเป็นช่องว่าง`,
  yearsTakenAsBuddhist: (count) => `วันที่ ${times(count, 'ช่อง')} มีปีเป็นพุทธศักราชอยู่แล้ว โปรแกรมจึงไม่บวก ๕๔๓ ซ้ำ`,
  errorCellsEmpty: (count) => `ช่องที่แสดงข้อผิดพลาด เช่น #REF! ${times(count, 'ช่อง')} อ่านเป็นช่องว่าง`,
  evidenceLeftOut: (count) => `ไม่ได้นำหลักฐาน ${times(count, 'รายการ')} มาด้วย นำมาเฉพาะตาราง`,
  marksLeftOut: (count) => `ไม่ได้นำธง หมายเหตุ และความหมายที่ระบุของ ${times(count, 'มาตรการ')} มาด้วย นำมาเฉพาะตาราง`,
  rowsLeftOut: (count) => `มีแถวมากเกินไป ไม่ได้อ่าน ${times(count, 'แถวสุดท้าย')}`,
  columnsLeftOut: () => 'มีคอลัมน์มากเกินไป ไม่ได้อ่านคอลัมน์ที่ ๑๐๑ เป็นต้นไป',
  sheetsLeftOut: (count) => `ไม่ได้อ่านแผ่นงานที่ไม่มีตารางหรือมีมากเกินไป ${times(count, 'แผ่น')}`,
};
