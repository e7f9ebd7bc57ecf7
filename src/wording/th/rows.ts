// The Thai texts of working with whole rows, groups and columns: selecting, dragging, flags, folding, widths, one row at a time.
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export const rows = {
  commands: {
    foldAll: 'พับทุกกลุ่ม',
    unfoldAll: 'คลี่ทุกกลุ่ม',
    oneRowView: 'มุมมองทีละแถว',
    resetColumns: 'คืนความกว้างและหัวตารางปกติ',
  },

  row: (row: number) => `แถวที่ ${n(row)}`,
  select: (row: number) => `เลือกแถวที่ ${n(row)}`,
  handleTip: 'คลิกเพื่อเลือก ลากเพื่อย้าย (Ctrl หรือ Shift เลือกหลายแถว)',
  groupHandleTip: 'ลากเพื่อย้ายทั้งกลุ่ม (หรือกด Alt+Shift+↑ ↓ ในหัวข้อกลุ่ม)',

  selection: {
    label: 'แถวที่เลือก',
    count: (count: number) => `เลือก ${n(count)} แถว`,
    menu: (count: number) => `เมนูของ ${n(count)} แถวที่เลือก`,
    clear: 'เลิกเลือก',
    duplicate: 'ทำสำเนา',
    moveTo: 'ย้ายไปกลุ่ม…',
    assign: 'กำหนดหน่วยงาน…',
    flag: 'ตั้งธง…',
    copy: 'คัดลอก',
    remove: 'ลบ',
    removed: (count: number) => `ลบ ${n(count)} แถวแล้ว`,
  },

  moveToGroup: 'ย้ายไปกลุ่ม…',
  groupWithoutHeading: (place: number) => `กลุ่มที่ ${n(place)} (ยังไม่มีหัวข้อ)`,
  hereNow: 'อยู่กลุ่มนี้',

  flag: 'ตั้งธง',
  flags: { urgent: 'จุดอ่อนเร่งด่วน', develop: 'ควรพัฒนา' },
  flagTips: {
    urgent: 'จุดอ่อนเร่งด่วน: ผลการประเมินต่ำ ต้องแก้ไขก่อนข้ออื่น',
    develop: 'ควรพัฒนา: ผลการประเมินผ่านแล้ว แต่ยังทำให้ดีขึ้นได้',
  },
  noFlag: 'ไม่มีธง',
  flagOf: (row: number, flag: string) => `ธงของแถวที่ ${n(row)}: ${flag}`,

  assign: {
    title: (count: number) => `กำหนดหน่วยงานให้ ${n(count)} แถว`,
    field: 'ผู้รับผิดชอบ',
    known: 'หน่วยงานที่มีอยู่',
    how: 'ข้อความเดิมในช่องผู้รับผิดชอบ',
    replace: 'แทนที่ด้วยข้อความนี้',
    append: 'เก็บไว้ แล้วเพิ่มข้อความนี้ต่อท้าย',
    note: 'เลิกทำได้ในครั้งเดียวด้วย Ctrl+Z',
    done: 'กำหนด',
  },

  group: {
    fold: (place: number) => `พับกลุ่มที่ ${n(place)}`,
    unfold: (place: number) => `คลี่กลุ่มที่ ${n(place)}`,
    folded: (count: number) => `พับไว้ ${n(count)} มาตรการ`,
    foldThis: 'พับกลุ่มนี้',
    unfoldThis: 'คลี่กลุ่มนี้',
    duplicate: 'ทำสำเนากลุ่ม',
  },

  drag: {
    rows: (count: number) => `ย้าย ${n(count)} แถว`,
    row: (row: number) => `ย้ายแถวที่ ${n(row)}`,
    group: (count: number) => `ย้ายกลุ่มพร้อม ${n(count)} มาตรการ`,
    intoFolded: 'วางต่อท้ายในกลุ่มที่พับไว้',
    cancel: 'Esc ยกเลิก',
  },

  columns: {
    menu: 'คอลัมน์',
    menuLabel: 'เมนูคอลัมน์',
    editHeading: 'แก้ข้อความหัวตาราง',
    heading: (column: string) => `หัวตาราง ${column}`,
    headingTip: 'ดับเบิลคลิกเพื่อแก้ข้อความหัวตาราง',
    show: (column: string) => `แสดงช่อง ${column}`,
    hide: (column: string) => `ซ่อนช่อง ${column} (ข้อความยังเก็บไว้)`,
    widths: 'ปรับความกว้างด้วยแป้นพิมพ์',
    border: (left: string, right: string) => `เส้นแบ่งระหว่าง ${left} กับ ${right}`,
    borderTip: 'ลากเพื่อปรับความกว้าง ทั้งบนจอและบนกระดาษ',
    borderKeys: '← → ปรับครั้งละ ๐.๕% ↑ ↓ ไปเส้นก่อนหน้าหรือถัดไป Esc คืนค่า',
    width: (percent: number, cm: number) => `${n(percent.toFixed(1))}% กว้าง ${n(cm.toFixed(1))} ซม.`,
    cm: (cm: number) => `${n(cm.toFixed(1))} ซม.`,
    paper: {
      landscape: (cm: number) => `A4 แนวนอน · พื้นที่พิมพ์ ${n(cm.toFixed(1))} ซม.`,
      portrait: (cm: number) => `A4 แนวตั้ง · พื้นที่พิมพ์ ${n(cm.toFixed(1))} ซม.`,
    },
  },

  oneRow: {
    label: 'มุมมองทีละแถว',
    place: (row: number, count: number) => `แถวที่ ${n(row)} จาก ${n(count)}`,
    emptyGroup: (place: number) => `กลุ่มที่ ${n(place)} ยังไม่มีแถว`,
    previous: 'แถวก่อนหน้า',
    next: 'แถวถัดไป',
    whole: 'กลับไปมุมมองตาราง',
  },
};

export type RowsWording = Readonly<typeof rows>;
