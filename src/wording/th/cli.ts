// What the command line says in Thai: notices of an import, results, help. Programs read the JSON and the codes instead.
import { bangkokDate, formatThaiDateShort } from '../../thai/calendar.ts';
import { toThaiDigits as thai } from '../../thai/digits.ts';

export { type StepLabel, stepName } from './steps.ts';

interface At {
  readonly line: number;
}

export const notices = {
  noHeadingRow: ({ line }: At) => `บรรทัด ${thai(line)}: ไม่พบหัวตาราง ถือว่าเรียงช่องตามแบบรายงาน`,
  columnLeftOut: ({ line, caption }: At & { caption: string }) => `บรรทัด ${thai(line)}: ไม่ได้นำเข้าคอลัมน์ “${caption}”`,
  groupRepeated: ({ line }: At) => `บรรทัด ${thai(line)}: หัวข้อกลุ่มซ้ำกับด้านบน รวมเป็นกลุ่มเดียวกัน`,
  groupContinued: ({ line }: At) => `บรรทัด ${thai(line)}: ตารางนี้ไม่มีหัวข้อกลุ่ม ถือว่าต่อจากกลุ่มก่อนหน้า`,
  groupMissing: ({ line }: At) => `บรรทัด ${thai(line)}: มีมาตรการก่อนหัวข้อกลุ่มแรก จัดไว้ในกลุ่มที่ยังไม่มีชื่อ`,
  rowContinued: ({ line }: At) => `บรรทัด ${thai(line)}: แถวนี้ต่อจากแถวสุดท้ายของตารางก่อน รวมเป็นแถวเดียว`,
  cellsParted: ({ line, captions }: At & { captions: readonly string[] }) =>
    `บรรทัด ${thai(line)}: ข้อความจาก PDF ไม่มีเส้นช่อง โปรแกรมแบ่งช่องตามเลขข้อ รหัสข้อ และความยาวบรรทัด${
      captions.length === 0 ? '' : ` ตรวจจุดเริ่มของ ${captions.map((caption) => `“${caption}”`).join(' ')}`
    }`,
  cellsNotParted: ({ line }: At) =>
    `บรรทัด ${thai(line)}: ข้อความช่องต่าง ๆ ปนกันจนแยกไม่ได้ ไม่ได้นำเข้า ให้นำเข้าไฟล์ PDF หรือ Word โดยตรง`,
  listSplit: ({ line, heading, items }: At & { heading: string; items: number }) =>
    `บรรทัด ${thai(line)}: แยก “${heading}” เป็น ${thai(items)} ย่อหน้าตามเลขข้อ`,
  cellsJoined: ({ line, text }: At & { text: string }) =>
    `บรรทัด ${thai(line)}: ช่องเกินจำนวนคอลัมน์ รวมไว้ในช่องสุดท้าย: ${text}`,
  groupByShape: ({ line, heading }: At & { heading: string }) =>
    `บรรทัด ${thai(line)}: แถวที่กว้างเต็มตาราง ถือเป็นหัวข้อกลุ่ม: ${heading}`,
  tableLeftOut: ({ line, rows }: At & { rows: number }) =>
    `บรรทัด ${thai(line)}: ตาราง ${thai(rows)} แถวนี้ไม่ใช่ตารางมาตรการ ไม่ได้นำเข้า`,
  textLeftOut: ({ line, text }: At & { text: string }) => `บรรทัด ${thai(line)}: ข้อความนอกตารางไม่ได้นำเข้า: ${text}`,
  roundAssumed: ({ months }: { months: number }) => `หน้าปกไม่ระบุรอบ ถือเป็นรอบ ${thai(months)} เดือน`,
  organisationDiffers: ({ found, kept }: { found: string; kept: string }) =>
    `ชื่อหน่วยงานในไฟล์คือ “${found}” ใช้ชื่อเดิมในทะเบียน “${kept}”`,
};

export const listsSplit = (cells: number) => `แยกข้อความต่อเนื่องเป็นย่อหน้าตามเลขข้อ ${thai(cells)} ช่อง`;
export const noticesHead = 'โปรแกรมคาดเดาในจุดต่อไปนี้ โปรดตรวจ:';

export const results = {
  created: (path: string) => `สร้างทะเบียนแล้ว: ${path}`,
  imported: (measures: number, groups: number, year: number, months: number) =>
    `นำเข้าแล้ว ${thai(measures)} มาตรการ ${thai(groups)} กลุ่ม ปีงบประมาณ พ.ศ. ${thai(year)} รอบ ${thai(months)} เดือน`,
  printed: (path: string, pages: number) => `สร้างไฟล์ PDF แล้ว ${thai(pages)} หน้า: ${path}`,
  laidOut: (pages: number, lines: number) =>
    `จัดหน้าแล้ว ${thai(pages)} หน้า ${thai(lines)} บรรทัด (รายละเอียดทุกบรรทัดด้วย --json)`,
  exported: (path: string) => `ส่งออกแล้ว: ${path}`,
  copied: (folder: string, evidence: number) => `สำรองและตรวจทานแล้ว พร้อมไฟล์หลักฐาน ${thai(evidence)} ไฟล์: ${folder}`,
  verified: (folder: string, evidence: number, at: string) =>
    `สำเนาตรงกับตอนที่สำรองเมื่อ ${formatThaiDateShort(bangkokDate(at))} ทุกไบต์ ทะเบียนและไฟล์หลักฐาน ${thai(evidence)} ไฟล์: ${folder}`,
  packed: (path: string, evidence: number) => `รวมเป็นไฟล์เดียวแล้ว พร้อมไฟล์หลักฐาน ${thai(evidence)} ไฟล์: ${path}`,
  unpacked: (path: string, evidence: number) => `แตกไฟล์และตรวจทานแล้ว พร้อมไฟล์หลักฐาน ${thai(evidence)} ไฟล์: ${path}`,
  followed: (done: number, inProgress: number, notReported: number) =>
    `แล้วเสร็จ ${thai(done)} กำลังดำเนินการ ${thai(inProgress)} ยังไม่รายงาน ${thai(notReported)}`,
  calendar: (path: string, events: number) => `สร้างไฟล์ปฏิทินแล้ว ${thai(events)} กำหนด: ${path}`,
  backedUp: (path: string) => `สำรองแล้ว: ${path}`,
  restored: (path: string, from: string) => `กู้คืน ${path} จาก ${from} แล้ว ฉบับก่อนหน้านี้อยู่ในชุดสำรอง`,
  undone: (step: string) => `ย้อนแล้ว: ${step}`,
  redone: (step: string) => `ทำซ้ำแล้ว: ${step}`,
};

export const usageFaults = {
  unknownCommand: (name: string) => `ไม่รู้จักคำสั่ง “${name}” ดูคำสั่งทั้งหมดด้วย help`,
  unknownOption: (name: string) => `ไม่รู้จักตัวเลือก “${name}”`,
  optionMissing: (name: string) => `ต้องระบุ --${name}`,
  optionInvalid: (name: string, expected: string) => `ค่าของ --${name} ไม่ถูกต้อง (ต้องเป็น ${expected})`,
  argumentMissing: (name: string) => `ต้องระบุ ${name}`,
  argumentSurplus: (text: string) => `มีส่วนเกินในคำสั่ง: “${text}”`,
};

export const commands = {
  new: 'สร้างทะเบียนใหม่ที่ยังไม่มีมาตรการ',
  import:
    'นำเข้ารายงานจาก Word (.docx) Excel (.xlsx) CSV หน้าเว็บ ข้อความ JSON หรือทะเบียนอื่น สร้างไฟล์ทะเบียนให้ถ้ายังไม่มี (--dry-run ดูผลก่อนโดยไม่บันทึก)',
  report:
    'พิมพ์รายงานของรอบ แผนของปี บันทึกข้อความเสนอรายงาน ภาคผนวกหลักฐาน หรือใบแจ้งหน่วยงาน เป็นไฟล์ PDF (--draft พิมพ์คำว่า “ร่าง” ทุกหน้า)',
  sign: 'ลงนามอิเล็กทรอนิกส์ในช่องลงนามหนึ่งช่องของ PDF ด้วยใบรับรอง (.p12) เป็นไฟล์ใหม่ (--block เป็นลำดับที่ บทบาท หรือชื่อ)',
  verify: 'ตรวจ PDF: ลายมือชื่อ สิ่งที่เปลี่ยนหลังลงนาม และเทียบกับรายงานที่ออกจากทะเบียน (--register)',
  certificate: 'สร้างใบรับรองทดสอบ (--test) ซึ่งไม่ยืนยันตัวบุคคล',
  layout: 'แสดงการจัดหน้ารายงานทุกบรรทัดพร้อมความกว้าง โดยไม่พิมพ์',
  export: 'ส่งออกรอบรายงานเป็น Word Excel CSV หน้าเว็บ หรือลิงก์สำหรับ ITAS หรือทะเบียนทั้งเล่มเป็น JSON',
  sample: 'สร้างทะเบียนตัวอย่างพร้อมลองใช้',
  apply: 'อ่านรายการแก้ไขเป็น JSON บรรทัดละรายการจากอินพุตมาตรฐาน บันทึกแล้วจึงตอบทีละบรรทัด',
  undo: 'ย้อนรายการล่าสุด แม้ทำไว้ก่อนปิดทะเบียน',
  redo: 'ทำรายการที่เพิ่งย้อนซ้ำ',
  history: 'ใครแก้อะไรเมื่อไร ทั้งทะเบียน หรือเฉพาะมาตรการรหัสเดียว',
  statements: 'แสดงกำหนดเวลาและวันที่ที่อ่านได้จากข้อความในทะเบียน แยกตามมาตรการ ช่อง และข้อ',
  read: 'อ่านกำหนดเวลาและวันที่จากประโยคในอินพุตมาตรฐาน บรรทัดละประโยค ตอบเป็น JSON บรรทัดต่อบรรทัด',
  check: 'ตรวจก่อนพิมพ์: สิ่งที่ต้องแก้ ควรตรวจ และแนะนำ ในรายงานของรอบ',
  fix: 'แก้ทุกจุดที่กฎข้อหนึ่งของการตรวจก่อนพิมพ์แก้ให้ได้ ในครั้งเดียว (ย้อนได้ด้วย undo)',
  'next-year': 'สร้างปีงบประมาณถัดไปจากแผนของปีนี้: แสดงทุกรายการที่จะปรับพร้อมเหตุผล แล้วบันทึกเป็นขั้นเดียว (--dry-run แสดงอย่างเดียว)',
  catalogue: 'ส่งออกรายการข้อ ITA ตามที่หน่วยงานใช้ หรือนำเข้าจากไฟล์ของหน่วยงานอื่น',
  'next-round': 'เพิ่มรอบที่ปีงบประมาณยังไม่มี รอบ ๑๒ เดือนเริ่มด้วยผลการดำเนินการของรอบ ๖ เดือน',
  duties: 'แสดงกำหนดที่ต้องทำในรอบทีละครั้ง พร้อมผลการดำเนินการที่ตรงกัน ณ วันนี้หรือวันที่ระบุ',
  status: 'แสดงสถานะของทุกมาตรการในรอบ ณ วันนี้หรือวันที่ระบุ พร้อมยอดรวม',
  ics: 'สร้างไฟล์ปฏิทิน (.ics) ของกำหนดทั้งรอบ สำหรับเปิดในโปรแกรมปฏิทิน',
  issue: 'ออกรายงานของรอบภายใต้เลขที่หนึ่ง แล้วเก็บไฟล์และข้อมูลไว้ตลอดไป (--corrects ออกเป็นฉบับแก้ไข)',
  'issue-add': 'เก็บฉบับที่ลงนามแล้ว (--signed) หรือสแกนฉบับลงนามด้วยปากกา (--scan) ไว้กับรายงานที่ออกแล้ว',
  issued: 'แสดงรายงานที่ออกแล้ว ไฟล์ และสิ่งที่ทะเบียนเปลี่ยนไปตั้งแต่นั้น หรือบันทึกสำเนา PDF ของฉบับหนึ่ง (--out)',
  publish: 'จัดชุดเผยแพร่ของรายงานที่ออกแล้ว: PDF หน้าเว็บ Word และรายการตรวจสอบไฟล์ ในโฟลเดอร์ใหม่',
  doctor: 'ตรวจความสมบูรณ์ของไฟล์ทะเบียน โดยไม่แก้ไขไฟล์',
  backup: 'ทำชุดสำรองของทะเบียน',
  restore: 'กู้คืนทะเบียนจากชุดสำรอง',
  copy: 'สำรองทะเบียนและไฟล์หลักฐานลงโฟลเดอร์ใหม่ เช่น ในแฟลชไดรฟ์ แล้วอ่านทวน',
  'verify-copy': 'ตรวจสำเนาที่สำรองไว้ทุกไบต์',
  pack: 'รวมทะเบียนและไฟล์หลักฐานเป็นไฟล์เดียว (.itareg.zip) สำหรับส่งมอบ',
  unpack: 'แตกไฟล์ที่รวมไว้ลงโฟลเดอร์ใหม่ แล้วตรวจทาน',
  manual: 'พิมพ์คู่มือการใช้งานเป็นไฟล์ PDF',
  support: 'สร้างข้อมูลช่วยเหลือ (บันทึกการทำงาน เลขรุ่น ไม่มีข้อความในทะเบียน) สำหรับผู้ดูแลโปรแกรม',
  help: 'แสดงคำสั่งทั้งหมด หรือวิธีใช้คำสั่งเดียว',
};

export const takesBack = (txn: number) => `(ย้อนรายการ #${txn})`;
export const historyEmpty: string = 'ยังไม่มีประวัติ';

export const doctor = {
  sound: (path: string) => `ทะเบียนสมบูรณ์: ${path}`,
  counts: (years: string, measures: string, steps: string) =>
    `${years} ปีงบประมาณ ${measures} มาตรการ ประวัติ ${steps} รายการ`,
  backups: (count: string, sound: string) => `ชุดสำรอง ${count} ชุด ใช้ได้ ${sound} ชุด`,
  evidence: (count: string, missing: string) => `หลักฐาน ${count} รายการ ไฟล์ที่หาไม่พบ ${missing} ไฟล์`,
  hotJournal: 'มีการบันทึกที่ค้างจากไฟดับ โปรแกรมจะย้อนกลับให้เองเมื่อเปิดทะเบียน',
  locked: (user: string, host: string) => `กำลังเปิดอยู่โดย ${user} ที่เครื่อง ${host}`,
};

export const evidenceMissing: string = 'ไฟล์หลักฐานที่หาไม่พบตั้งแต่ก่อนสำรอง:';
export const sameDisk: string = 'สำเนานี้อยู่ในดิสก์เดียวกับทะเบียน ถ้าดิสก์เสียจะหายทั้งคู่ ควรสำรองลงแฟลชไดรฟ์ด้วย';

export const helpHead = 'ทะเบียนมาตรการคุณธรรมและความโปร่งใส: ใช้งานจากบรรทัดคำสั่ง';
export const yearExpected = 'ปี พ.ศ. สี่หลัก เช่น 2566';
export const roundExpected = '6 หรือ 12';
export const columnExpected = 'issue, responsible, steps, reporting หรือ actions';

export const dayExpected: string = 'วันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2023-04-05';

/** How a measure stands. */
export const measureStatuses = {
  done: 'แล้วเสร็จ',
  doneLate: 'แล้วเสร็จหลังกำหนด',
  inProgress: 'กำลังดำเนินการ',
  dueSoon: 'ใกล้ครบกำหนด',
  overdue: 'เกินกำหนด',
  notReported: 'ยังไม่รายงาน',
  notDatable: 'ไม่มีกำหนดวัน',
};

/** How one deadline stands. */
export const occurrenceStatuses = {
  doneOnTime: 'ทันกำหนด',
  doneLate: 'ทำหลังกำหนด',
  overdue: 'เกินกำหนด',
  dueSoon: 'ใกล้ครบกำหนด',
  upcoming: 'ยังไม่ถึงกำหนด',
  notReported: 'ยังไม่รายงาน',
};

export const calendarName = (office: string, year: number, months: number) =>
  `กำหนดตามมาตรการ ITA ${office} ปีงบประมาณ ${thai(year)} รอบ ${thai(months)} เดือน`;
export const deadlineOf = (sentence: string) => `ครบกำหนด: ${sentence}`;

/** What a sentence says about time. */
export const statementKinds = {
  due: 'ครบกำหนด',
  done: 'ทำแล้ว',
  recurring: 'ทำซ้ำตามรอบ',
  relative: 'นับเวลาจากเหตุการณ์',
  vague: 'ไม่ระบุวันแน่นอน',
  mention: 'กล่าวถึง',
};
