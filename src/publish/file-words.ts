// The fixed Thai words of the files that are given out. They are Thai whatever language the window speaks, as the paper is.
import type { Reason } from '../followup/matching.ts';
import type { OccurrenceStatus } from '../followup/status.ts';
import type { MeasureFlag } from '../register/model.ts';
import { toThaiDigits } from '../thai/digits.ts';

export { measureStatuses, occurrenceStatuses } from '../wording/th/cli.ts';

export const sheetNames = {
  measures: 'มาตรการ',
  duties: 'กำหนดการ',
  evidence: 'หลักฐาน',
  itas: 'ITAS',
} as const;

/** Captions beside those of the year's own columns; none may read like one of those (see exchange/caption-words). Those of exchange/flat-table are beside them too. */
export const captions = {
  indicatorNo: 'เลขที่ตัวชี้วัด',
  instrument: 'เครื่องมือ',
  code: 'รหัสข้อ',
  flag: 'ความเร่งด่วน',
  status: 'สถานะ',
  nextDue: 'ครบกำหนดครั้งถัดไป',
  occurrences: 'จำนวนกำหนด (ครั้ง)',
  closed: 'ทำแล้ว (ครั้ง)',
  late: 'ทำหลังกำหนด (ครั้ง)',

  measure: 'มาตรการ',
  column: 'ช่อง',
  item: 'ข้อ',
  sentence: 'ข้อความที่กำหนด',
  deadline: 'ครบกำหนด',
  periodFrom: 'ช่วงเวลา ตั้งแต่',
  periodTo: 'ช่วงเวลา ถึง',
  closedBy: 'ทำแล้วตามข้อความ',
  doneOn: 'วันที่ทำ',
  reasons: 'เหตุที่นับว่าตรงกัน',

  evidenceKind: 'ชนิด',
  evidenceName: 'ชื่อหลักฐาน',
  url: 'URL',
  clickPath: 'วิธีเข้าถึง (คลิกจากหน้าแรก)',
  evidenceDate: 'วันที่ของหลักฐาน',
  addedOn: 'วันที่เพิ่ม',

  itasItem: 'ข้อ',
  itasName: 'รายการ',
  itasDescription: 'คำอธิบาย',
  itasState: 'สถานะ',
} as const;

export const flags: Readonly<Record<MeasureFlag, string>> = {
  urgent: 'จุดอ่อนเร่งด่วน',
  develop: 'ควรพัฒนา',
};

export const evidenceKinds = { file: 'ไฟล์', link: 'ลิงก์' } as const;

/** Why an event is taken to close a deadline. */
export const reasons: Readonly<Record<Reason, string>> = {
  number: 'เลขข้อตรงกัน',
  wording: 'ข้อความตรงกัน',
  period: 'ระบุช่วงเวลาเดียวกัน',
  date: 'ทำในช่วงเวลานั้น',
  override: 'เจ้าหน้าที่ระบุเอง',
};

export const saidByOffice = 'เจ้าหน้าที่ระบุว่าทำแล้ว';

export const itasStates = {
  linked: 'มีลิงก์แล้ว',
  missing: 'ยังไม่มีลิงก์',
  /** A link of a measure that answers no item of the open data. */
  elsewhere: 'มาตรการที่ไม่ใช่ข้อ OIT',
} as const;

export const titles = {
  workbook: (office: string, year: number, months: number) =>
    `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ${office} ปีงบประมาณ พ.ศ. ${toThaiDigits(year)} รอบ ${toThaiDigits(months)} เดือน`,
  itas: (office: string, assessmentYear: number) =>
    `ลิงก์สำหรับกรอกในระบบ ITAS ${office} ข้อคำถามตามการประเมินปี พ.ศ. ${toThaiDigits(assessmentYear)}`,
  itasCount: (linked: number, all: number) => `มีลิงก์แล้ว ${toThaiDigits(linked)} จาก ${toThaiDigits(all)} ข้อ`,
  asOf: (day: string) => `สถานะ ณ ${day}`,
} as const;

/** The occurrences that are still to be done, whatever presses. */
export const openStatuses: ReadonlySet<OccurrenceStatus> = new Set(['overdue', 'dueSoon', 'upcoming', 'notReported']);
