// The Thai texts of the overview: how a round stands, its year as a line of time, what is still wanted of whom, and the slips and
// messages that ask for it.
import { formatThaiDate, formatThaiDateShort, type IsoDate } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;
const day = (date: IsoDate) => formatThaiDate(date);

export const overview = {
  commands: {
    saveCalendar: 'บันทึกปฏิทินกำหนดเวลา (.ics)…',
    unitSlips: 'พิมพ์ใบแจ้งหน่วยงาน',
  },

  title: 'ภาพรวม',
  note: (year: number, months: number) => `ปีงบประมาณ ${n(year)} รอบ ${n(months)} เดือน`,
  reading: 'กำลังอ่านทะเบียน…',
  noIssue: '(ยังไม่มีข้อความ)',
  date: day,
  shortDate: (date: IsoDate) => formatThaiDateShort(date),

  asOf: {
    button: (date: IsoDate) => `ณ วันที่ ${formatThaiDateShort(date)}`,
    today: 'วันนี้',
    notToday: 'ไม่ใช่วันนี้',
    title: 'เลือกวันที่จะดู',
    note: 'ดูว่าทุกอย่างเป็นอย่างไรในวันนั้น ทะเบียนไม่เปลี่ยน',
    back: 'กลับเป็นวันนี้',
  },

  empty: {
    title: 'ยังไม่มีมาตรการในปีงบประมาณนี้',
    next: 'เพิ่มมาตรการในหน้าทะเบียนก่อน แล้วตัวเลขจะขึ้นที่นี่',
    toRegister: 'ไปหน้าทะเบียน',
  },

  tiles: {
    done: 'แล้วเสร็จ',
    ofMeasures: (total: number) => `จาก ${n(total)} มาตรการ`,
    late: (late: number) => `ช้ากว่ากำหนด ${n(late)}`,
    inProgress: 'กำลังดำเนินการ',
    soon: (soon: number) => `ใกล้ครบกำหนด ${n(soon)}`,
    undated: (undated: number) => `ไม่มีกำหนดที่อ่านได้ ${n(undated)}`,
    overdue: 'เกินกำหนด',
    worst: (days: number) => `ช้าที่สุด ${n(days)} วัน`,
    noneOverdue: 'ไม่มีเรื่องค้าง',
    notReported: 'ยังไม่รายงาน',
    inRound: (months: number) => `ในรอบ ${n(months)} เดือน`,
  },

  bar: {
    title: 'สถานะของมาตรการ',
    of: (status: string, count: number, total: number) => `${status} ${n(count)} จาก ${n(total)} มาตรการ`,
    show: 'แสดงแถวเหล่านี้ในทะเบียน',
  },

  summary: {
    title: 'บรรทัดสรุปผลของรายงาน',
    copy: 'คัดลอก',
    placeholder: 'บรรทัดสรุปผลของรอบ: แล้วเสร็จ อยู่ระหว่างดำเนินการ และยังไม่รายงาน กี่มาตรการ ณ วันที่รายงาน',
    copied: 'คัดลอกบรรทัดสรุปผลแล้ว วางในเอกสารด้วย Ctrl+V',
    note: 'ให้พิมพ์ในรายงานด้วยได้ โดยใส่ {{สรุปผล}} ในข้อความนำก่อนตาราง หรือบนหน้าปก (หน้าตั้งค่า) ข้อมูลจะเป็นของวันที่รายงาน ถ้าไม่ได้ใส่วันที่ไว้จะเป็นของวันที่พิมพ์',
  },

  timeline: {
    title: (year: number) => `เส้นเวลา ปีงบประมาณ ${n(year)}`,
    legend: {
      open: 'กำหนด',
      soon: 'ใกล้ครบกำหนด',
      closed: 'กำหนดที่ทำแล้ว',
      overdue: 'เกินกำหนด',
      event: 'ดำเนินการ',
    },
    label: (points: number) => `เส้นเวลา ${n(points)} จุด ใช้ลูกศรเลื่อนระหว่างจุด กด Enter เพื่อไปที่แถวในทะเบียน`,
    hint: 'ชี้ที่จุดเพื่ออ่าน หรือใช้ลูกศรเลื่อนระหว่างจุด แล้วกด Enter เพื่อไปที่แถว',
    round: (months: number) => `รอบ ${n(months)} เดือน`,
    rest: 'ครึ่งปีหลัง',
    before: 'ก่อนหน้า',
    after: 'ถัดไป',
    today: 'วันนี้',
    noPoint: 'ไม่มีวันที่ที่อ่านได้',
    nothing: 'ยังไม่มีวันที่ที่อ่านได้ในรอบนี้',
    nothingNext:
      'เขียนกำหนดในช่องการรายงานผล เช่น “ภายในเดือนเมษายน ๒๕๖๖” หรือ “ทุกเดือน” และวันที่ทำในช่องการดำเนินการ แล้วเส้นเวลาจะขึ้นที่นี่',
    several: (count: number) => `${n(count)} รายการ`,
    deadline: 'กำหนด',
    event: 'ดำเนินการ',
    closedOn: (date: IsoDate) => `ทำเมื่อ ${formatThaiDateShort(date)}`,
    showTable: 'ดูเป็นตาราง',
    hideTable: 'ซ่อนตาราง',
    table: (points: number) => `ตารางของเส้นเวลา ${n(points)} รายการ`,
    columns: { date: 'วันที่', kind: 'ชนิด', what: 'เรื่อง', status: 'สถานะ' },
  },

  shares: {
    byUnit: 'ตามหน่วยงาน',
    byUnitNote: 'นับจากชื่อหน่วยงานในช่องผู้รับผิดชอบ หนึ่งมาตรการนับได้หลายหน่วยงาน',
    byInstrument: 'ตามเครื่องมือการประเมิน',
    unit: 'หน่วยงาน',
    instrument: 'เครื่องมือ',
    noUnit: 'ไม่ได้ระบุหน่วยงาน',
    noInstrument: 'ไม่ได้ระบุเครื่องมือ',
    instruments: { IIT: 'แบบวัด IIT', EIT: 'แบบวัด EIT', OIT: 'แบบวัด OIT' },
    statuses: 'สถานะ',
    done: 'แล้วเสร็จ',
    share: (part: number, whole: number) => `${n(part)}/${n(whole)}`,
    shareTold: (part: number, whole: number) => `แล้วเสร็จ ${n(part)} จาก ${n(whole)}`,
  },

  due: {
    title: (days: number) => `ครบกำหนดใน ${n(days)} วัน`,
    none: (days: number) => `ไม่มีเรื่องที่จะครบกำหนดใน ${n(days)} วันนี้`,
    overdue: 'เกินกำหนดแล้ว',
    noneOverdue: 'ไม่มีเรื่องที่เกินกำหนด',
    today: 'วันนี้',
    inDays: (days: number) => `อีก ${n(days)} วัน`,
    late: (days: number) => `เกิน ${n(days)} วัน`,
    goTo: (what: string) => `ไปที่ ${what}`,
    showAll: (count: number) => `ดูทั้งหมด ${n(count)} รายการ`,
    showFewer: 'ดูเฉพาะรายการแรก',
  },

  needs: {
    title: 'ยังต้องขอจากแต่ละหน่วยงาน',
    unit: 'หน่วยงาน',
    overdue: 'เกินกำหนด',
    due: (days: number) => `ใน ${n(days)} วัน`,
    other: 'ไม่มีผลหรือวันที่',
    tell: 'แจ้งหน่วยงาน',
    nothing: 'ครบแล้ว',
    none: 'ไม่มีสิ่งที่ต้องขอจากหน่วยงานใดในวันนี้',
    message: 'ข้อความ…',
    messageTo: (unit: string) => `ข้อความ… ถึง ${unit}`,
    slip: 'ใบแจ้ง',
    slipOf: (unit: string) => `ใบแจ้ง ${unit}`,
    allSlips: (units: number) => `ใบแจ้งทุกหน่วยงาน (${n(units)})`,
    eachSlip: 'บันทึกแยกไฟล์ทุกหน่วยงาน…',
    noUnit: 'ยังไม่ระบุหน่วยงาน',
  },

  message: {
    title: (unit: string) => `ข้อความถึง ${unit}`,
    note: 'แก้ข้อความได้ก่อนคัดลอก แล้ววางใน LINE หรือในบันทึกข้อความ',
    field: 'ข้อความ',
    copy: 'คัดลอกข้อความ',
    copied: (unit: string) => `คัดลอกข้อความถึง ${unit} แล้ว วางใน LINE หรือในบันทึกข้อความด้วย Ctrl+V`,
  },

  slips: {
    choice: 'ถึงหน่วยงาน',
    all: (units: number) => (units === 0 ? 'ทุกหน่วยงาน' : `ทุกหน่วยงานที่มีรายการ (${n(units)})`),
    unit: (unit: string, count: number) => (count === 0 ? `${unit} (ครบแล้ว)` : `${unit} (${n(count)} รายการ)`),
    each: 'บันทึกแยกไฟล์ตามหน่วยงาน…',
    asOf: (date: IsoDate) => `ข้อมูล ณ วันที่ ${day(date)}`,
    saving: 'กำลังทำใบแจ้ง…',
    saved: (files: number, folder: string) => `บันทึกใบแจ้งหน่วยงาน ${n(files)} ไฟล์แล้ว: ${folder}`,
  },

  calendar: {
    fileName: (office: string, year: number, months: number) =>
      `ปฏิทินมาตรการ ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
    saved: (events: number, path: string) => `บันทึกปฏิทิน ${n(events)} กำหนดแล้ว: ${path}`,
  },
};

export type OverviewWording = Readonly<typeof overview>;
