// The Thai texts of what stands beside the cells and behind them: notes, evidence, the history and its way back, copies.
import { bangkokDate, formatThaiDate, formatThaiDateShort, formatThaiTime } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { fields } from './history-fields.ts';
import { stepName } from './steps.ts';

const n = toThaiDigits;

export const history = {
  commands: {
    note: 'หมายเหตุของช่องนี้…',
    rowNotes: 'หมายเหตุ…',
    notes: 'หมายเหตุทั้งหมด',
    evidence: 'หลักฐานของแถวนี้…',
    rowHistory: 'ประวัติของแถวนี้…',
    cellHistory: 'ประวัติของช่องนี้…',
  },

  notes: {
    title: 'หมายเหตุทั้งหมด',
    subtitle: (year: number, count: number) =>
      count === 0 ? `ปีงบประมาณ ${n(year)}` : `ปีงบประมาณ ${n(year)} · ${n(count)} หมายเหตุ`,
    of: (cell: string) => `หมายเหตุ: ${cell}`,
    spoken: (text: string) => `หมายเหตุ: ${text}`,
    field: 'ข้อความ',
    example: 'เช่น รอตัวเลขจากกองคลัง',
    never: 'ไม่พิมพ์ในรายงาน บันทึกเอง ลบข้อความจนหมดเพื่อเอาหมายเหตุออก',
    readOnly: 'เปิดแบบอ่านอย่างเดียว แก้หมายเหตุไม่ได้',
    all: 'ดูทั้งหมด',
    goTo: 'ไปที่ช่อง',
    goToCell: (cell: string) => `ไปที่ช่อง ${cell}`,
    inRound: (months: number) => `รอบ ${n(months)} เดือน`,
    none: 'ยังไม่มีหมายเหตุในปีงบประมาณนี้',
    noneNext: 'คลิกในช่องที่ต้องการ แล้วกด Shift+F2 หรือเลือก “หมายเหตุของช่องนี้” จากเมนูของแถว',
  },

  evidence: {
    title: 'หลักฐาน',
    of: (row: number) => `หลักฐานของแถวที่ ${n(row)}`,
    countOf: (row: number, count: number) => `หลักฐาน ${n(count)} รายการ ของแถวที่ ${n(row)}`,
    noRow: 'คลิกแถวที่ต้องการในตาราง แล้วหลักฐานของแถวนั้นจะแสดงที่นี่',
    none: 'แถวนี้ยังไม่มีหลักฐาน',
    addFile: 'เพิ่มไฟล์…',
    addLink: 'เพิ่มลิงก์…',
    drop: 'หรือลากไฟล์มาวางที่นี่ หรือบนแถวในตาราง',
    kept: 'โปรแกรมคัดลอกไฟล์เก็บไว้กับทะเบียน ต้นฉบับย้ายหรือลบได้',
    browser: 'เบราว์เซอร์ไม่บอกโปรแกรมว่าไฟล์ที่ลากมาอยู่ที่ไหน เลือกไฟล์นั้นด้วยปุ่ม “เพิ่มไฟล์…” แทน',
    notFiles: 'สิ่งที่วางไม่ใช่ไฟล์ในเครื่อง จึงยังไม่ได้เก็บ ถ้าเป็นไฟล์จากเว็บหรืออีเมล บันทึกลงเครื่องก่อนแล้วลากมาอีกครั้ง',
    added: (row: number, count: number) => `เก็บหลักฐาน ${n(count)} ไฟล์ไว้กับแถวที่ ${n(row)} แล้ว`,
    show: 'ดูหลักฐาน',
    linkAdded: (row: number) => `เพิ่มลิงก์ไว้กับแถวที่ ${n(row)} แล้ว`,
    removed: (name: string) => `เอา “${name}” ออกแล้ว`,
    working: 'กำลังคัดลอกไฟล์หลักฐาน…',

    list: 'รายการหลักฐาน',
    piece: (place: number) => `หลักฐานที่ ${n(place)}`,
    field: (field: string, owner: string) => `${field} ${owner}`,
    file: (size: number) => `ไฟล์ ${sizeInWords(size)}`,
    link: 'ลิงก์',
    addedOn: (instant: string) => `เพิ่มเมื่อ ${formatThaiDate(bangkokDate(instant))}`,
    name: 'ชื่อที่ใช้เรียก',
    nameNeeded: 'ต้องมีชื่อ ไม่เช่นนั้นในภาคผนวกจะว่าง',
    item: 'ของข้อ',
    wholeRow: 'ทั้งมาตรการ',
    itemGone: (mark: string) => `${mark} (ไม่มีข้อนี้ในช่องแล้ว)`,
    date: 'วันที่ในหลักฐาน',
    dateExample: 'เช่น ๕ เม.ย. ๒๕๖๖',
    notADate: 'อ่านวันที่นี้ไม่ได้ ใส่วัน เดือน ปี พ.ศ. เช่น ๕ เมษายน ๒๕๖๖ หรือ ๕/๔/๒๕๖๖',
    url: 'ที่อยู่เว็บ',
    urlExample: 'https://…',
    urlFault: 'ใส่ที่อยู่เว็บทั้งบรรทัด เริ่มด้วย https:// ไม่มีเว้นวรรค',
    notHttps:
      'ลิงก์ที่เริ่มด้วย http:// เก็บและพิมพ์ได้ แต่โปรแกรมไม่เปิดให้ เพราะข้อมูลอาจถูกเปลี่ยนระหว่างทาง ถ้าเว็บของท่านมี https ให้ใช้ https',
    clickPath: 'ทางคลิกจากหน้าแรก',
    clickPathExample: 'เช่น หน้าแรก > ITA > O๘',
    saveLink: 'เพิ่มลิงก์นี้',
    open: 'เปิดดู',
    moveUp: 'เลื่อนขึ้น',
    moveDown: 'เลื่อนลง',
    remove: 'เอาออก',
  },

  title: 'ประวัติ',
  note: 'ทุกการแก้ไขของทะเบียนนี้ ใคร เมื่อไร อะไร นำกลับมาได้ทุกครั้ง และเลิกทำได้เหมือนเดิม',
  rowTitle: (row: number) => `ประวัติของแถวที่ ${n(row)}`,
  noRow: 'คลิกแถวที่ต้องการในตาราง แล้วประวัติของแถวนั้นจะแสดงที่นี่',
  loading: 'กำลังอ่านประวัติ…',
  none: 'ยังไม่มีประวัติ',
  noneMatches: 'ไม่มีรายการที่ตรงกับตัวกรอง',
  older: 'ดูรายการเก่ากว่านี้',
  beginning: 'ถึงจุดเริ่มต้นของประวัติแล้ว',
  today: 'วันนี้',
  yesterday: 'เมื่อวาน',
  day: (date: string) => formatThaiDate(date),
  time: formatThaiTime,
  span: (from: string, to: string) => `${formatThaiTime(from).replace(' น.', '')}–${formatThaiTime(to)}`,
  times: (count: number) => `บันทึก ${n(count)} ครั้ง`,
  nobody: 'ไม่ได้บอกชื่อ',
  step: stepName,
  undone: (step: string) => `เลิกทำ: ${step}`,
  redone: (step: string) => `ทำซ้ำ: ${step}`,

  row: (row: number) => `แถวที่ ${n(row)}`,
  rowOfYear: (row: number, year: number) => `แถวที่ ${n(row)} ปี ${n(year)}`,
  goneRow: 'แถวที่ลบไปแล้ว',
  roundOf: (column: string, months: number) => `${column} รอบ ${n(months)} เดือน`,
  noteOf: (cell: string) => `หมายเหตุของ ${cell}`,
  groupHeading: 'หัวข้อกลุ่ม',
  wholeRow: 'ทั้งแถว',
  order: 'ลำดับเปลี่ยน',
  piece: (name: string) => `หลักฐาน “${name}”`,
  otherField: 'รายละเอียดอื่น',
  fields,

  added: 'เพิ่ม',
  removed: 'ลบ',
  moreText: 'แสดงข้อความทั้งหมด',
  lessText: 'แสดงเฉพาะที่เปลี่ยน',
  moreParts: (count: number) => `แสดงอีก ${n(count)} รายการ`,
  moreThan: (count: number) => `และอีก ${n(count)} แห่ง`,
  sameText: 'ข้อความสุดท้ายเหมือนเดิม',

  filters: {
    title: 'กรองประวัติ',
    who: 'ใคร',
    anyone: 'ทุกคน',
    what: 'ส่วนไหน',
    anything: 'ทุกส่วน',
    everyCell: 'ทุกช่อง',
    heading: 'หัวข้อกลุ่ม',
    note: 'หมายเหตุ',
    evidence: 'หลักฐาน',
    rows: 'แถวและกลุ่ม (เพิ่ม ลบ ย้าย)',
    settings: 'ตั้งค่าและปีงบประมาณ',
    from: 'ตั้งแต่วันที่',
    to: 'ถึงวันที่',
    dateExample: 'เช่น ๕/๔/๒๕๖๖',
    notADate: 'อ่านวันที่นี้ไม่ได้ ใส่เช่น ๕/๔/๒๕๖๖',
    clear: 'ล้างตัวกรอง',
    count: (count: number) => `${n(count)} รายการ`,
  },

  restore: {
    menu: 'คืนค่า',
    menuOf: (what: string) => `คืนค่าจากรายการ: ${what}`,
    cell: 'คืนค่าช่องนี้…',
    measure: 'คืนค่าทั้งแถว…',
    round: 'คืนค่าทั้งรอบ ณ เวลานี้…',
    title: {
      cell: (cell: string) => `คืนค่า ${cell}`,
      measure: (row: string) => `คืนค่าทั้งแถว: ${row}`,
      round: (year: number, months: number) => `คืนค่าทั้งรอบ ${n(months)} เดือน ปีงบประมาณ ${n(year)}`,
    },
    moment: 'ให้เป็นอย่างที่เป็น',
    before: (instant: string) => `ก่อนการแก้ไขนี้ (${dayAndTime(instant)})`,
    after: (instant: string) => `หลังการแก้ไขนี้ (${dayAndTime(instant)})`,
    looking: 'กำลังดูว่าจะเปลี่ยนอะไรบ้าง…',
    changes: (count: number) => `จะเปลี่ยน ${n(count)} แห่งจากที่เป็นอยู่ตอนนี้`,
    nothing: 'ตอนนี้เป็นอย่างนั้นอยู่แล้ว ไม่มีอะไรต้องคืน',
    notThen: 'เวลานั้นยังไม่มีส่วนนี้',
    roundKeeps: 'คืนแผนของทั้งปีและการดำเนินการของรอบนี้ การดำเนินการของรอบอื่นไม่เปลี่ยน',
    undoable: 'เป็นการแก้ไขครั้งใหม่ เลิกทำได้ด้วย Ctrl+Z',
    confirm: 'คืนค่า',
    done: 'คืนค่าแล้ว',
  },

  who: {
    title: 'ใครเป็นผู้แก้',
    text: 'ยังไม่ได้บอกชื่อผู้ใช้โปรแกรม ใส่ชื่อไว้ แล้วประวัติจากนี้ไปจะบอกว่าใครเป็นผู้แก้',
    name: 'ชื่อผู้ใช้งาน',
    example: 'เช่น สมศรี (สำนักปลัด)',
    save: 'ใช้ชื่อนี้',
    now: (name: string) => `บันทึกในชื่อ ${name}`,
    change: 'เปลี่ยนชื่อ',
    saved: (name: string) => `จากนี้ไปประวัติบันทึกในชื่อ ${name}`,
  },

  backups: {
    title: 'ชุดสำรองในเครื่องนี้',
    note: 'โปรแกรมทำให้เองเมื่อเปิดทะเบียน และก่อนกู้คืน',
    looking: 'กำลังตรวจชุดสำรอง…',
    time: (instant: string) => `${formatThaiDateShort(bangkokDate(instant))} ${formatThaiTime(instant)}`,
    content: (years: readonly number[], measures: number) =>
      `ปี ${years.map((year) => n(year)).join(', ')} · ${n(measures)} มาตรการ`,
    take: 'ใช้ชุดนี้…',
    takeOf: (time: string) => `ใช้ชุดนี้… ${time}`,
    all: (count: number) => `ดูทั้ง ${n(count)} ชุด`,
    outside: 'สำเนานอกเครื่องนี้',
    never: 'ยังไม่เคยสำรองทะเบียนนี้ลงแฟลชไดรฟ์ ถ้าเครื่องเสียหรือหาย ข้อมูลจะหายไปด้วย',
    last: (date: string, days: number) => `ครั้งล่าสุด ${formatThaiDate(date)} (${agoInWords(days)})`,
    old: 'นานเกิน ๓๐ วันแล้ว ควรสำรองวันนี้',
  },
};

function dayAndTime(instant: string): string {
  return `${formatThaiDate(bangkokDate(instant))} ${formatThaiTime(instant)}`;
}

function agoInWords(days: number): string {
  if (days <= 0) return 'วันนี้';
  return days === 1 ? 'เมื่อวาน' : `${n(days)} วันก่อน`;
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${n(bytes)} ไบต์`;
  if (bytes < 1_000_000) return `${n(Math.round(bytes / 1_000))} KB`;
  return `${n((bytes / 1_000_000).toFixed(1))} MB`;
}

export type HistoryWording = Readonly<typeof history>;
