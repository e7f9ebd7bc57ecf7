// The Thai texts of what is read out of the sentences: statuses, how a date was read, duties and what closes them, writing down a
// result.
import { formatThaiDate, type IsoDate } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

const day = (date: IsoDate) => formatThaiDate(date);
const span = (from: IsoDate, to: IsoDate) => (from === to ? day(from) : `${day(from)} ถึง ${day(to)}`);

/** "ทุกเดือน", "เดือนละ ๒ ครั้ง", "ทุก ๒ สัปดาห์". */
const often = (every: Every, times: number, interval: number): string => {
  const unit = units[every];
  if (every === 'occasion') return 'ทุกครั้งที่มีเหตุ';
  if (interval > 1) return `ทุก ${n(interval)} ${unit}`;
  return times > 1 ? `${unit}ละ ${n(times)} ครั้ง` : `ทุก${unit}`;
};

export type Every = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'occasion';
type Unit = 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'year';

const units: Readonly<Record<Every, string>> = {
  ...{ day: 'วัน', week: 'สัปดาห์', month: 'เดือน', quarter: 'ไตรมาส', halfYear: 'ครึ่งปี', year: 'ปี', occasion: 'ครั้ง' },
};

const countUnits: Readonly<Record<Unit, string>> = {
  ...{ hour: 'ชั่วโมง', day: 'วัน', workingDay: 'วันทำการ', week: 'สัปดาห์', month: 'เดือน', quarter: 'ไตรมาส', year: 'ปี' },
};

export const followup = {
  commands: {
    recordAction: 'บันทึกผลการดำเนินการ…',
    dateAtCaret: 'ดูหรือแก้วันที่ที่โปรแกรมอ่าน…',
    rowFollowup: 'กำหนดและสถานะของแถวนี้…',
    showDateMarks: 'แสดงวันที่ที่โปรแกรมอ่าน',
  },

  dateMarksNote: 'ขีดเส้นใต้กำหนดเวลาและวันที่ทำแล้วในช่องของตาราง ข้อความไม่เปลี่ยน',

  /** How a measure stands. */
  statuses: {
    done: 'เสร็จแล้ว',
    doneLate: 'เสร็จล่าช้า',
    inProgress: 'กำลังทำ',
    dueSoon: 'ใกล้ครบกำหนด',
    overdue: 'เกินกำหนด',
    notReported: 'ยังไม่รายงาน',
    notDatable: 'ไม่มีกำหนดที่อ่านได้',
  },
  overdueBy: (days: number) => `เกินกำหนด ${n(days)} วัน`,
  closedOf: (closed: number, total: number) => `${n(closed)}/${n(total)}`,
  /** Of the button on a row: what its figure means. */
  statusOf: (row: number, status: string, closed: number, total: number) =>
    `สถานะของแถวที่ ${n(row)}: ${status}${total === 0 ? '' : ` ${n(closed)}/${n(total)} กำหนดปิดแล้ว`}`,
  statusFacet: 'สถานะ',
  otherStatuses: 'สถานะอื่น',
  someStatuses: (count: number) => `${n(count)} สถานะ`,
  noneOf: {
    done: 'ไม่มีแถวที่เสร็จแล้ว',
    doneLate: 'ไม่มีแถวที่เสร็จล่าช้า',
    inProgress: 'ไม่มีแถวที่กำลังทำ',
    dueSoon: 'ไม่มีแถวที่ใกล้ครบกำหนด',
    overdue: 'ไม่มีแถวที่เกินกำหนด',
    notReported: 'ไม่มีแถวที่ยังไม่รายงาน',
    notDatable: 'ทุกแถวมีกำหนดที่อ่านได้',
  },

  /** How one deadline stands. */
  occurrence: {
    doneOnTime: 'เสร็จทันกำหนด',
    doneLate: 'เสร็จล่าช้า',
    upcoming: 'ยังไม่ถึงกำหนด',
    notReported: 'ยังไม่รายงาน',
    overdue: (days: number) => `เกินกำหนด ${n(days)} วัน`,
    dueSoon: (days: number) => (days === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${n(days)} วัน`),
  },

  read: {
    due: (date: IsoDate) => `กำหนดเสร็จ ${day(date)}`,
    dueWithin: (from: IsoDate, to: IsoDate) => `กำหนดเสร็จระหว่าง ${span(from, to)}`,
    done: (from: IsoDate, to: IsoDate) => `เสร็จแล้ว ${span(from, to)}`,
    recurring: (every: Every, times: number, interval: number) => often(every, times, interval),
    onDay: (dayOfMonth: number) => `ภายในวันที่ ${n(dayOfMonth)}`,
    onLastDay: 'ภายในวันสิ้นเดือน',
    times: (count: number) => `${n(count)} ครั้งในรอบนี้`,
    noTimes: 'ไม่มีวันให้ติดตามในรอบนี้',
    relative: (count: number, unit: Unit, from: string | null) =>
      `นับไป ${n(count)} ${countUnits[unit]}${from === null ? '' : ` จาก “${from}”`} ยังไม่รู้วันแน่นอน`,
    vague: 'ไม่บอกวันแน่นอน จึงติดตามเป็นวันไม่ได้',
    mention: 'เป็นวันที่ที่กล่าวถึงเท่านั้น ไม่ใช่กำหนดหรือผล',
    dueInActions: 'อยู่ในช่องการดำเนินการ จึงไม่นับเป็นกำหนด',
    doneInPlan: 'อยู่ในช่องของแผน จึงไม่นับเป็นผลการดำเนินการ',
    nothing: 'ไม่พบวันที่ในข้อความนี้',
    impossible: 'ไม่มีวันนี้ในปฏิทิน โปรดตรวจวันและเดือน',
    christianYear: 'เขียนเป็นปี ค.ศ. ในเอกสารควรเป็น พ.ศ.',
    inferredYear: 'ปีคาดจากปีงบประมาณ',
    closes: (item: string | null, why: string) => `ปิดกำหนด${item === null ? '' : `ของข้อ ${item}`} ${why}`,
    closesNothing: 'ยังไม่ตรงกับกำหนดข้อใด',
    closedBy: (item: string | null, date: IsoDate) => `เสร็จเมื่อ ${day(date)}${item === null ? '' : ` จากผลข้อ ${item}`}`,
    stillOpen: 'ยังไม่มีผลการดำเนินการที่ตรงกัน',
    bySelf: 'กำหนดเอง',
    said: {
      ignored: 'ไม่นับข้อความนี้',
      due: (date: IsoDate) => `กำหนดเสร็จ ${day(date)}`,
      done: (date: IsoDate) => `เสร็จแล้ว ${day(date)}`,
      open: 'ยังไม่เสร็จ',
    },
  },
  /** Why an event closes a deadline. */
  because: (reasons: readonly string[]) =>
    `เพราะ${[reasons.slice(0, -1).join(' '), reasons.at(-1)].filter(Boolean).join(' และ')}`,
  reasons: {
    number: 'เลขข้อตรงกัน',
    wording: 'ข้อความตรงกัน',
    period: 'บอกช่วงเวลาเดียวกัน',
    date: 'ทำในช่วงเวลานั้น',
    override: 'ระบุไว้เอง',
  },

  chip: { change: 'แก้ไข' },

  dialog: {
    title: (words: string) => `โปรแกรมอ่าน “${words}”`,
    anotherDue: 'เปลี่ยนวันกำหนด…',
    setDue: 'ให้มีวันกำหนด…',
    anotherDone: 'เปลี่ยนวันที่ทำ…',
    setDone: 'เสร็จแล้วเมื่อ…',
    notDue: 'ไม่ใช่กำหนด',
    notDone: 'ไม่ใช่ผลการดำเนินการ',
    open: 'ยังไม่เสร็จ',
    asRead: 'กลับไปตามที่โปรแกรมอ่าน',
    beside: 'เก็บไว้ข้าง ๆ ข้อความ ไม่แก้ข้อความในช่อง และเลิกทำได้ด้วย Ctrl+Z',
    change: 'แก้ไข',
    changeOf: (deadline: string) => `แก้ไขกำหนด ${deadline}`,
    chooseDue: 'เลือกวันกำหนด',
    chooseDone: 'เลือกวันที่ทำเสร็จ',
    back: 'กลับ',
    goTo: 'ไปที่ข้อความ',
    goToEvent: 'ไปที่ผล',
    readOnly: 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว จึงแก้ไขไม่ได้',
  },

  row: {
    title: (row: number) => `กำหนดและสถานะ แถวที่ ${n(row)}`,
    asOf: (date: IsoDate) => `ณ วันที่ ${day(date)}`,
    asOfToday: (date: IsoDate) => `ณ วันนี้ ${day(date)}`,
    duties: (count: number) => `สิ่งที่ต้องทำ ${n(count)} ข้อ`,
    noDuties: 'แถวนี้ไม่มีกำหนดเวลาที่โปรแกรมอ่านได้',
    noDutiesNext: 'เขียนกำหนดในช่องการรายงานผล เช่น “ภายในเดือนเมษายน ๒๕๖๖” หรือ “ทุกเดือน”',
    notDatable: 'ไม่มีวันให้ติดตาม',
    loose: 'ผลที่ยังไม่ตรงกับกำหนดข้อใด',
    saidByHand: 'ที่กำหนดเอง',
    orphan: 'ไม่พบข้อความนี้ในแถวแล้ว',
    remove: 'ลบ',
    removeOf: (sentence: string) => `ลบที่กำหนดเองของ “${sentence}”`,
    record: 'บันทึกผล',
    deadline: (date: IsoDate) => `กำหนด ${day(date)}`,
    inColumn: (column: string) => `ช่อง${column}`,
  },

  composer: {
    title: (row: number) => `บันทึกผลการดำเนินการ แถวที่ ${n(row)}`,
    button: 'บันทึกผล',
    buttonOf: (row: number) => `บันทึกผลของแถวที่ ${n(row)}`,
    duty: 'ตอบกำหนดข้อไหน',
    open: 'ยังไม่ปิด',
    undated: 'ไม่มีวันกำหนด',
    closed: 'ปิดแล้ว',
    noDuty: 'ผลอื่นที่ไม่ตอบกำหนดข้อใด',
    date: 'วันที่ทำ',
    chooseDate: 'เปลี่ยนวัน…',
    body: 'ทำอะไร',
    bodyNote: 'แก้ข้อความได้ วันที่และเลขข้อโปรแกรมเติมให้',
    bank: 'เลือกจากคลังถ้อยคำ',
    verb: 'คำก่อนวันที่',
    preview: 'ข้อความที่จะเพิ่มท้ายช่องการดำเนินการ',
    closes: (deadline: string) => `ปิดกำหนด ${deadline}`,
    closesByWord: 'โปรแกรมจะจดไว้ด้วยว่ากำหนดนี้เสร็จแล้ว เพราะอ่านจากข้อความอย่างเดียวไม่ได้',
    insert: 'เพิ่มข้อความ',
    inserted: (row: number) => `เพิ่มผลการดำเนินการในแถวที่ ${n(row)} แล้ว`,
    empty: 'พิมพ์ว่าทำอะไร',
  },
};

export type FollowupWording = Readonly<typeof followup>;
