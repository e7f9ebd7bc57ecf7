// What the command line says in Thai: notices of an import, results, help. Programs read the JSON and the codes instead.
import { toThaiDigits as thai } from '../../thai/digits.ts';

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
  listSplit: ({ line, heading, items }: At & { heading: string; items: number }) =>
    `บรรทัด ${thai(line)}: แยก “${heading}” เป็น ${thai(items)} ย่อหน้าตามเลขข้อ`,
  cellsJoined: ({ line, text }: At & { text: string }) =>
    `บรรทัด ${thai(line)}: ช่องเกินจำนวนคอลัมน์ รวมไว้ในช่องสุดท้าย: ${text}`,
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
  printed: (path: string, pages: number) => `สร้างรายงานแล้ว ${thai(pages)} หน้า: ${path}`,
  exported: (path: string) => `ส่งออกแล้ว: ${path}`,
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
  import: 'นำเข้ารายงานที่เป็นข้อความคั่นด้วยแท็บ สร้างไฟล์ทะเบียนให้ถ้ายังไม่มี',
  report: 'พิมพ์รายงานของรอบเป็นไฟล์ PDF',
  export: 'ส่งออกทะเบียนทั้งเล่มเป็น JSON',
  sample: 'สร้างทะเบียนตัวอย่างพร้อมลองใช้',
  help: 'แสดงคำสั่งทั้งหมด หรือวิธีใช้คำสั่งเดียว',
};

export const helpHead = 'ทะเบียนมาตรการคุณธรรมและความโปร่งใส: ใช้งานจากบรรทัดคำสั่ง';
export const yearExpected = 'ปี พ.ศ. สี่หลัก เช่น 2566';
export const roundExpected = '6 หรือ 12';
