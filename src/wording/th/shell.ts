// The Thai texts of the frame around the table: places, display, the command menu, the keys, the print screen.
import { toThaiDigits } from '../../thai/digits.ts';
import { publish } from './publish.ts';
import { signingWindow } from './signing-window.ts';

const n = toThaiDigits;

export const shell = {
  places: {
    register: 'ทะเบียน',
    overview: 'ภาพรวม',
    print: 'พิมพ์และลงนาม',
    history: 'ประวัติ',
    settings: 'ตั้งค่า',
  },
  help: 'ช่วยเหลือ',
  skipToContent: 'ข้ามไปที่เนื้อหา',
  more: 'เพิ่มเติม',
  previewShort: 'พิมพ์',
  moreMenu: 'คำสั่งเพิ่มเติม',

  commands: {
    commandMenu: 'ค้นหาคำสั่ง…',
    shortcuts: 'แป้นลัด',
    goRegister: 'ไปหน้าทะเบียน',
    goOverview: 'ไปหน้าภาพรวม',
    goPrint: 'ไปหน้าพิมพ์และลงนาม',
    goHistory: 'ไปหน้าประวัติ',
    goSettings: 'ไปหน้าตั้งค่า',
    zoomIn: 'ขยายตาราง',
    zoomOut: 'ย่อตาราง',
    zoomReset: 'ขนาดตารางปกติ',
  },

  zoom: {
    label: 'ขนาดตัวอักษรในตาราง',
    percent: (value: number) => `${n(value)}%`,
    in: 'ขยายตาราง',
    out: 'ย่อตาราง',
    reset: (value: number) => `ขนาดตาราง ${n(value)}% กดเพื่อกลับเป็น ๑๐๐%`,
  },

  menu: {
    title: 'ค้นหาคำสั่ง มาตรการ และปีงบประมาณ',
    placeholder: 'พิมพ์คำที่จำได้ เช่น พิมพ์ หรือ I๗ หรือ ตั้งค่า',
    results: (count: number) => (count === 0 ? 'ไม่พบสิ่งที่ค้นหา' : `พบ ${n(count)} รายการ`),
    none: (query: string) => `ไม่พบ “${query}” ลองพิมพ์คำที่สั้นลง หรือรหัสข้อ เช่น I๗`,
    keys: '↑ ↓ เลือก · Enter ทำ · Esc ปิด',
    sections: { places: 'หน้า', commands: 'คำสั่ง', help: 'วิธีใช้', measures: 'มาตรการ', years: 'ปีงบประมาณและรอบ' },
    notNow: 'ยังใช้ไม่ได้ตอนนี้',
    rowFirst: 'คลิกแถวก่อน',
    cellFirst: 'คลิกในช่องก่อน',
    measure: (row: number, year: number) => `แถวที่ ${n(row)} ปี ${n(year)}`,
    year: (year: number) => `ปีงบประมาณ ${n(year)}`,
    round: (year: number, months: number) => `ปีงบประมาณ ${n(year)} รอบ ${n(months)} เดือน`,
    shown: 'เปิดอยู่',
    /** Other words by which a command is looked for. */
    alsoCalled: {
      ...publish.alsoCalled,
      ...signingWindow.alsoCalled,
      preview: 'พรีวิว ปริ้น ปริ๊นต์ พีดีเอฟ',
      saveNow: 'เซฟ',
      saveCopy: 'เซฟ ก๊อปปี้',
      undo: 'ย้อนกลับ ยกเลิก',
      copyRow: 'ก๊อปปี้ ก๊อบปี้',
      redo: 'ทำใหม่',
      chooseItem: 'ข้อคำถาม รหัสข้อ ตัวชี้วัด แคตตาล็อก',
      chooseIndicator: 'แคตตาล็อก',
      importSource: 'อิมพอร์ต เวิร์ด เอ็กเซล ซีเอสวี รับเข้า ไฟล์ ตาราง docx xlsx',
      nextYear: 'ขึ้นปีใหม่ ปีหน้า คัดลอกปี เลื่อนปี',
      openRegister: 'ไฟล์',
      closeRegister: 'ไฟล์ ใหม่',
      copyToStick: 'แบ็กอัป USB ยูเอสบี สำเนา',
      restore: 'แบ็กอัป กู้',
      packRegister: 'ส่งอีเมล',
      note: 'โน้ต คอมเมนต์ ความเห็น',
      notes: 'โน้ต คอมเมนต์ ความเห็น',
      evidence: 'แนบไฟล์ ไฟล์แนบ ลิงก์ รูปถ่าย',
      rowHistory: 'ใครแก้ ย้อนดู คืนค่า',
      cellHistory: 'ใครแก้ ย้อนดู คืนค่า',
      goHistory: 'ใครแก้ คืนค่า สำรอง ย้อนดู',
      shortcuts: 'คีย์ลัด ช่วยเหลือ วิธีใช้ ปุ่มลัด',
      help: 'ช่วยเหลือ คู่มือ',
      saveManual: 'คู่มือการใช้งาน วิธีใช้',
      goSettings: 'ธีม ภาษา ตัวอักษร โหมดมืด',
      goOverview: 'สรุป จำนวน',
      zoomIn: 'ซูม',
      zoomOut: 'ซูม',
      zoomReset: 'ซูม',
    } as Readonly<Record<string, string>>,
  },

  keys: {
    title: 'แป้นลัด',
    note: 'ใช้ได้ทั้งแป้นพิมพ์ไทยและอังกฤษ',
    sections: {
      cell: 'ในช่องของตาราง',
      rows: 'แถวและกลุ่ม',
      program: 'ทั้งโปรแกรม',
      places: 'หน้าและการแสดงผล',
    },
    name: 'สิ่งที่ทำ',
    key: 'แป้น',
    cell: {
      tab: 'ช่องถัดไป หลังช่องสุดท้ายเพิ่มแถวใหม่',
      shiftTab: 'ช่องก่อนหน้า',
      enter: 'ขึ้นย่อหน้าใหม่และต่อเลขข้อ',
      shiftEnter: 'ขึ้นบรรทัดใหม่โดยไม่ต่อเลขข้อ',
      arrows: 'ข้ามไปช่องบนหรือล่าง เมื่ออยู่บรรทัดแรกหรือสุดท้าย',
      escape: 'ออกจากช่องไปที่หัวแถว',
      escapeTab: 'ออกจากตาราง',
      rowArrows: 'ที่หัวแถว: ไปแถวบนหรือล่าง',
      rowSelect: 'ที่หัวแถว: เลือกหรือเลิกเลือกแถว',
      rowExtend: 'ที่หัวแถว: เลือกต่อขึ้นหรือลง',
      rowAll: 'ที่หัวแถว: เลือกทุกแถว',
      rowMenu: 'ที่หัวแถว: เปิดเมนูของแถว',
      rowCopy: 'ที่หัวแถว: คัดลอกแถวเป็นตาราง',
      paste: 'วางข้อความ หรือวางตารางจาก Word และ Excel เป็นแถวใหม่',
      rowDelete: 'ที่หัวแถว: ลบแถวที่เลือก',
      takePhrase: 'ท้ายบรรทัด: ใช้ถ้อยคำที่โปรแกรมเสนอ',
    },
  },

  display: {
    title: 'การแสดงผล',
    note: 'จำไว้สำหรับผู้ใช้ของเครื่องนี้ ไม่เกี่ยวกับรายงานที่พิมพ์',
    theme: 'ธีม',
    themes: { system: 'ตามเครื่อง', light: 'สว่าง', dark: 'มืด' },
    textSize: 'ขนาดตัวอักษรของหน้าจอ',
    textSizes: { 15: 'ปกติ', 16: 'ใหญ่ขึ้น', 18: 'ใหญ่', 20: 'ใหญ่มาก', 24: 'ใหญ่ที่สุด' },
    zoom: 'ขนาดตัวอักษรในตาราง',
    zoomNote: 'ปรับจากมุมขวาล่างของหน้าทะเบียน หรือกด Ctrl กับ + − ๐ ได้ด้วย',
    language: 'ภาษาของหน้าจอ',
    languages: { th: 'ไทย', en: 'English' },
    languageNote: 'รายงานพิมพ์เป็นภาษาไทยเสมอ',
    thaiDigits: 'พิมพ์เลขแล้วเป็นเลขไทยอัตโนมัติ',
    thaiDigitsNote: 'ในช่องของตาราง ยกเว้นในลิงก์ อีเมล และคำภาษาอังกฤษ',
    user: 'ผู้ใช้',
    userNote: 'จดไว้ในประวัติว่าใครเป็นผู้แก้',
  },

  print: {
    title: 'พิมพ์และลงนาม',
    documents: 'เอกสาร',
    document: {
      report: 'รายงานผลการดำเนินการ',
      plan: 'แผนมาตรการ',
      memo: 'บันทึกข้อความ',
      annex: 'ภาคผนวกหลักฐาน',
      'unit-slip': 'ใบแจ้งหน่วยงาน',
    },
    documentNote: {
      report: (months: number) => `ปก ข้อความนำ ตาราง และช่องลงนาม ของรอบ ${n(months)} เดือน`,
      plan: () => 'มาตรการทั้งปี ไม่มีช่องการดำเนินการ',
      memo: () => 'เสนอรายงานต่อผู้บริหาร',
      annex: () => 'รายการหลักฐานของแต่ละมาตรการ',
      'unit-slip': () => 'สิ่งที่ยังต้องขอจากแต่ละหน่วยงาน พร้อมช่องให้กรอก',
    },
    mark: 'คำจาง ๆ บนทุกหน้า',
    marks: { none: 'ไม่มี', draft: 'ร่าง', sample: 'ตัวอย่าง' },
    fileName: {
      plan: (office: string, year: number, _months: number) => `แผนมาตรการ ITA ${office} ปี ${n(year)}`,
      memo: (office: string, year: number, months: number) =>
        `บันทึกข้อความ ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
      annex: (office: string, year: number, months: number) =>
        `ภาคผนวกหลักฐาน ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
      'unit-slip': (office: string, year: number, months: number) =>
        `ใบแจ้งหน่วยงาน ITA ${office} ปี ${n(year)} รอบ ${n(months)} เดือน`,
    },
    howToPrint: 'พิมพ์ออกกระดาษได้จากปุ่มเครื่องพิมพ์เหนือหน้าเอกสาร หรือเปิดไฟล์ PDF ที่บันทึกไว้แล้วสั่งพิมพ์',
  },

  hint: {
    text: 'พิมพ์แก้ได้เลย เหมือนตารางใน Word',
    more: 'โปรแกรมบันทึกให้เอง',
    dismiss: 'เข้าใจแล้ว',
  },
};

export type ShellWording = Readonly<typeof shell>;
