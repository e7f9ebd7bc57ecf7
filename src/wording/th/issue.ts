// Issued reports in Thai: why one is not issued or a file not taken in, what goes out with it, and what the command line says of them.
import type { IssueReason } from '../../errors.ts';
import { formatThaiDate } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { ErrorText } from '../error-words.ts';

const n = toThaiDigits;

const kept = 'ทะเบียนและรายงานที่ออกแล้วทุกฉบับอยู่ครบ ไม่มีอะไรเปลี่ยน';

export const issueRefusals: Readonly<Record<IssueReason, ErrorText>> = {
  nothingIssued: {
    what: 'ยังไม่มีรายงานที่ออกแล้วตามที่ระบุ',
    data: kept,
    next: 'ออกรายงานของรอบนี้ก่อน หรือตรวจเลขที่จากรายการรายงานที่ออกแล้ว',
  },
  unknownIssue: {
    what: 'ไม่พบรายงานที่ออกแล้วฉบับนี้ในทะเบียน',
    data: kept,
    next: 'เปิดรายการรายงานที่ออกแล้วใหม่ แล้วเลือกฉบับที่ต้องการ',
  },
  issueNumberMissing: {
    what: 'ยังไม่ได้ใส่เลขที่ของรายงาน',
    data: kept,
    next: 'ใส่เลขที่หนังสือหรือเลขที่เอกสาร เช่น ๑/๒๕๖๙ แล้วออกรายงานอีกครั้ง',
  },
  issueNumberTaken: {
    what: 'เลขที่นี้ใช้กับรายงานอีกฉบับในปีเดียวกันแล้ว',
    data: kept,
    next: 'ใส่เลขที่อื่น ถ้าต้องการแก้ไขฉบับเดิม ให้ออกเป็นฉบับแก้ไขที่มีเลขที่ของตัวเอง',
  },
  findingsOpen: {
    what: 'การตรวจก่อนพิมพ์ยังพบสิ่งที่ต้องแก้',
    data: kept,
    next: 'แก้ตามรายการที่ตรวจพบ หรือยืนยันว่าออกรายงานทั้งที่ยังมีสิ่งที่ต้องแก้',
  },
  correctionReasonMissing: {
    what: 'ยังไม่ได้บอกเหตุผลที่ออกฉบับแก้ไข',
    data: kept,
    next: 'เขียนเหตุผลสั้น ๆ เช่น แก้ตัวเลขงบประมาณในข้อ ๓',
  },
  issueFileMissing: { what: 'รายงานฉบับนี้ไม่มีไฟล์ที่ขอ', data: kept, next: 'เลือกไฟล์อื่นของรายงานฉบับนี้' },
  notOfThisIssue: {
    what: 'PDF นี้ไม่ได้ต่อจากไฟล์ที่ออกจากทะเบียน อาจถูกบันทึกใหม่หรือพิมพ์ใหม่ด้วยโปรแกรมอื่น จึงเก็บเป็นฉบับลงนามไม่ได้',
    data: kept,
    next: 'ลงนามในไฟล์ที่บันทึกสำเนาจากรายงานฉบับนี้โดยตรง หรือแนบเป็นสแกนถ้าลงนามด้วยปากกา',
  },
  nothingAdded: {
    what: 'PDF นี้เหมือนฉบับที่เก็บไว้แล้วทุกไบต์ ไม่มีลายมือชื่อใหม่',
    data: kept,
    next: 'เลือกไฟล์ที่ลงนามแล้ว',
  },
  signatureMissing: {
    what: 'PDF นี้มีข้อมูลต่อท้ายฉบับที่ออก แต่ไม่มีลายมือชื่ออิเล็กทรอนิกส์ที่ครบถ้วน จึงไม่เก็บเป็นฉบับลงนาม',
    data: kept,
    next: 'ลงนามใหม่ในไฟล์ที่บันทึกสำเนาจากรายงานฉบับนี้ แล้วนำเข้าอีกครั้ง',
  },
  notAScan: {
    what: 'ไฟล์นี้ไม่ใช่ PDF หรือภาพ JPG หรือ PNG',
    data: kept,
    next: 'สแกนเป็น PDF, JPG หรือ PNG แล้วเลือกไฟล์นั้น',
  },
};

export const issue = {
  /** How long the list is. */
  count: (count: number) => (count === 0 ? 'ยังไม่มีรายงานที่ออกจากทะเบียนนี้' : `ออกรายงานแล้ว ${n(count)} ฉบับ`),
  line: (number: string, date: string, year: number, months: number) =>
    `เลขที่ ${number} ลงวันที่ ${formatThaiDate(date)} รอบ ${n(months)} เดือน ปีงบประมาณ ${n(year)}`,
  corrects: (number: string, reason: string) => `แก้ไขแทนฉบับเลขที่ ${number}: ${reason}`,
  correctedBy: (number: string) => `มีฉบับแก้ไขแทนแล้ว: เลขที่ ${number}`,
  despiteErrors: (count: number) => `ออกทั้งที่ยังมีสิ่งที่ต้องแก้ ${n(count)} จุด`,
  code: (code: string) => `รหัสข้อมูล ${code}`,
  signed: (count: number) => `ลงนามอิเล็กทรอนิกส์ ${n(count)} ฉบับ`,
  scanned: 'มีสแกนฉบับลงนามด้วยปากกา',
  missing: (name: string) => `ไฟล์ไม่อยู่ในที่เก็บ หรือไม่ตรงกับที่เก็บไว้: ${name}`,
  unchanged: 'ทะเบียนวันนี้ยังตรงกับฉบับนี้',
  changed: (count: number) => `ทะเบียนวันนี้ต่างจากฉบับนี้ ${n(count)} จุด`,
  roundIsGone: 'รอบของฉบับนี้ไม่อยู่ในทะเบียนแล้ว',
  made: (number: string, code: string) => `ออกรายงานเลขที่ ${number} และเก็บไว้ตลอดไปแล้ว (รหัสข้อมูล ${code})`,
  savedTo: (path: string) => `บันทึกสำเนาที่ ${path}`,
  scanKept: (number: string) => `เก็บสแกนของรายงานเลขที่ ${number} แล้ว`,
  signedKept: (number: string) => `เก็บฉบับลงนามของรายงานเลขที่ ${number} แล้ว`,
  published: (folder: string, count: number) => `จัดชุดเผยแพร่ ${n(count)} ไฟล์ไว้ใน ${folder}`,
  doctor: (issues: number, files: number, faults: number) =>
    `รายงานที่ออกแล้ว ${n(issues)} ฉบับ ${n(files)} ไฟล์ ${faults === 0 ? 'ครบถ้วนทุกไบต์' : `ขาดหรือไม่ตรง ${n(faults)} ไฟล์`}`,

  expected: {
    signers: 'all หรือลำดับผู้ลงนามคั่นด้วยจุลภาค เช่น 1,3',
    pdf: 'best, scan, signed หรือ original',
    onlyOne: 'ต้องระบุ --scan หรือ --signed อย่างใดอย่างหนึ่ง',
  },
};

export type IssueWording = Readonly<typeof issue>;

/** What dialogs for a path are called in the window, where the machine has none of its own. */
export const issuePaths = {
  openScan: 'ไฟล์สแกนอยู่ที่ไหน',
  saveIssuedFile: 'บันทึกสำเนาไว้ที่ไหน',
  publishFolder: 'วางชุดเผยแพร่ไว้ในโฟลเดอร์ไหน',
};

export const issueDialogs = {
  openScanTitle: 'เลือกไฟล์สแกนของรายงานที่ลงนามแล้ว',
  saveIssuedFileTitle: 'บันทึกสำเนาไฟล์ของรายงาน',
  publishFolderTitle: 'วางชุดเผยแพร่ไว้ในโฟลเดอร์ไหน',
  scanFiles: 'ไฟล์สแกน (PDF, JPG, PNG)',
};
