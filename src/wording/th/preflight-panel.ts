// The Thai texts of the check before printing as the window shows it: its panel, its commands, what other screens say of it.
import { bangkokDate, formatThaiDateShort } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const preflightCommands = {
  preflight: 'ตรวจก่อนพิมพ์',
  nextFinding: 'ไปที่จุดถัดไปที่ควรแก้',
  previousFinding: 'ไปที่จุดก่อนหน้าที่ควรแก้',
};

export const preflightPanel = {
  about: (year: number, months: number) => `ปีงบประมาณ ${n(year)} รอบ ${n(months)} เดือน`,
  reading: 'กำลังอ่านทะเบียน…',
  filter: 'แสดงเฉพาะ',
  rule: 'เรื่อง',
  everyRule: 'ทุกเรื่อง',
  ruleChoice: (title: string, count: number) => `${title} (${n(count)})`,
  shown: (findings: number, rules: number) => `${n(findings)} จุด ใน ${n(rules)} เรื่อง`,
  shownOf: (findings: number, all: number) => `แสดง ${n(findings)} จาก ${n(all)} จุด`,
  showAll: 'แสดงทั้งหมด',
  keys: '↑ ↓ เลือก · Enter ไปที่จุดนั้น · F8 จุดถัดไป',

  none: 'ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ',
  noneNext: 'ชื่อหน่วยงาน รหัสข้อ กำหนดเวลา วันที่ดำเนินการ และการเขียนตรงกันทั้งรายงาน พร้อมพิมพ์',
  noneShown: 'ไม่มีข้อที่ตรงกับตัวกรอง',
  readOnly: 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว ดูและไปที่จุดได้ แต่แก้ไขไม่ได้',

  places: (count: number) => `${n(count)} จุด`,
  showEach: 'ดูทีละจุด',
  hideEach: 'ย่อรายการ',
  showMore: (count: number) => `แสดงอีก ${n(count)} จุด`,
  why: 'ทำไมจึงเตือน',
  goTo: 'ไปที่จุดนี้',
  fixOne: 'แก้ให้',
  fixAs: (text: string) => `แก้เป็น “${text}”`,
  fixAll: (count: number) => `แก้ทั้งหมด ${n(count)} จุด`,
  /** Spoken: a button and what it is about. */
  of: (button: string, owner: string) => `${button}: ${owner}`,
  before: 'เดิม',
  after: 'แก้เป็น',
  emptyText: '(ไม่มีข้อความ)',
  alsoAt: (place: string) => `และที่${place}`,
  moreEdits: (count: number) => `และแก้อีก ${n(count)} แห่งพร้อมกัน`,
  textMoved: 'ข้อความตรงนั้นเปลี่ยนไปแล้ว โปรแกรมกำลังอ่านใหม่ ยังไม่ได้แก้อะไร',
  addWord: 'เพิ่มในคำเฉพาะของหน่วยงาน',
  wordAdded: (word: string) => `เพิ่ม “${word}” ในคำเฉพาะของหน่วยงานแล้ว จะไม่เตือนคำนี้อีก`,

  accept: 'ถูกต้องแล้ว',
  acceptAll: (count: number) => `ถูกต้องแล้วทั้ง ${n(count)} จุด`,
  reason: 'เหตุผล (ไม่ใส่ก็ได้)',
  reasonExample: 'เช่น นับรวมตามหนังสือสั่งการ',
  confirm: 'ยืนยันว่าถูกต้อง',
  acceptNote: 'จะไม่เตือนข้อนี้อีกจนกว่าข้อความจะเปลี่ยน',
  acceptedOne: (title: string) => `จะไม่เตือน “${title}” ที่จุดนี้อีก จนกว่าข้อความจะเปลี่ยน`,
  acceptedMany: (title: string, count: number) => `จะไม่เตือน “${title}” ${n(count)} จุดนี้อีก จนกว่าข้อความจะเปลี่ยน`,
  acceptedTitle: (count: number) => `ที่ยืนยันว่าถูกต้องแล้ว ${n(count)} จุด`,
  acceptedOn: (instant: string) => `ยืนยันเมื่อ ${formatThaiDateShort(bangkokDate(instant))}`,
  withdraw: 'เตือนอีกครั้ง',
  withdrawn: (title: string) => `จะเตือน “${title}” อีกครั้ง`,

  /** Said when one is gone to: "ควรตรวจ: คำซ้ำ — แถว ๑ … (๓ จาก ๗)". */
  said: (severity: string, title: string, place: string, what: string) => `${severity}: ${title} — ${place} ${what}`,
  turn: (index: number, all: number) => `(${n(index)} จาก ${n(all)})`,
  nothingToGoTo: 'ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ',
  openList: 'เปิดรายการ',

  /** By column, where the year calls it as usual: short, for the place of a finding. */
  columns: {
    issue: 'ประเด็น',
    score: 'คะแนน',
    problem: 'ปัญหา',
    period: 'ระยะเวลา',
    responsible: 'ผู้รับผิดชอบ',
    steps: 'ขั้นตอน/มาตรการ',
    reporting: 'การรายงานผล',
    actions: 'การดำเนินการ',
  },

  /** For the cell: what is found in it. */
  inCell: (counts: string, findings: string) => `พบ ${counts}: ${findings}`,
  andMore: (count: number) => `และอีก ${n(count)} จุด`,
  count: (severity: string, count: number) => `${severity} ${n(count)}`,

  head: 'ตรวจก่อนพิมพ์',
  headShort: 'ตรวจ',
  headLabel: (counts: string) => `ตรวจก่อนพิมพ์: ${counts}`,
  headReading: 'ตรวจก่อนพิมพ์: กำลังอ่านทะเบียน',
  headNone: 'ตรวจก่อนพิมพ์: ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ',

  print: {
    check: '๑ ตรวจ',
    choose: '๒ เลือกเอกสารและดูตัวอย่าง',
    save: '๓ บันทึกไฟล์หรือพิมพ์',
    errors: (count: number) => `ต้องแก้ ${n(count)} จุด`,
    warnings: (count: number) => `ควรตรวจ ${n(count)} จุด`,
    noErrors: 'ไม่มีสิ่งที่ต้องแก้',
    open: 'เปิดรายการ',
  },
};

export type PreflightPanelWording = typeof preflightPanel;
