// What the check before printing says of the office, the paper, its people and its evidence: what was found, why it matters, and
// what the button does. `text` is the place's own text.
import { formatThaiDate, type IsoDate } from '../../thai/calendar.ts';
import { toThaiDigits as thai } from '../../thai/digits.ts';
import type { Instead } from '../preflight-facts.ts';

export const paperRules = {
  'organisation-missing': {
    title: 'ยังไม่ได้ใส่ชื่อหน่วยงาน',
    what: () => 'ยังไม่มีชื่อหน่วยงานในการตั้งค่า',
    why: 'ชื่อหน่วยงานพิมพ์บนหน้าปกและทุกเอกสาร ใส่ได้ที่ ตั้งค่า > หน่วยงาน',
  },
  'organisation-differs': {
    title: 'ชื่อหน่วยงานไม่ตรงกัน',
    what: ({ expected }: Instead, text: string) => `ตรงนี้เขียนว่า “${text}” แต่ตั้งค่าไว้เป็น “${expected}”`,
    why: 'ชื่อหน่วยงานในรายงานเดียวกันควรตรงกันทุกแห่ง มักเกิดจากการใช้ไฟล์ของหน่วยงานอื่นเป็นต้นแบบ',
    fix: 'แก้เป็นชื่อที่ตั้งค่าไว้',
  },
  'organisation-elsewhere': {
    title: 'ชื่อในการตั้งค่าไม่ตรงกับข้อความในรายงาน',
    what: ({ found, count }: { readonly found: string; readonly count: number }, text: string) =>
      `ตั้งค่าไว้เป็น “${text}” แต่ข้อความในรายงาน ${thai(count)} แห่งเขียนว่า “${found}”`,
    why: 'ถ้าชื่อในการตั้งค่าเป็นชื่อที่ผิด ให้แก้ที่ ตั้งค่า > หน่วยงาน แห่งเดียว',
  },
  'name-short-and-full': {
    title: 'ใช้ทั้งชื่อเต็มและชื่อย่อ',
    what: ({ expected }: Instead, text: string) => `ตรงนี้ใช้ชื่อย่อ “${text}” ที่อื่นใช้ชื่อเต็ม “${expected}”`,
    why: 'เอกสารราชการฉบับเดียวกันควรเรียกชื่อหน่วยงานแบบเดียวกันตลอด',
    fix: 'แก้เป็นชื่อเต็ม',
  },
  'title-of-another-paper': {
    title: 'ชื่อเอกสารเป็นของเรื่องอื่น',
    what: ({ title }: { readonly title: string }, text: string) => `“${text}” เป็นชื่อของเอกสารเรื่อง “${title}”`,
    why: 'หน้าปกหรือชื่อแผนเหนือตารางอาจติดมาจากเอกสารอื่น',
  },
  'wrong-year': {
    title: 'ปีงบประมาณไม่ตรงกับรายงาน',
    what: ({ expected }: { readonly year: number; readonly expected: number }, text: string) =>
      `ตรงนี้เขียนว่า “${text}” แต่รายงานนี้เป็นของปีงบประมาณ พ.ศ. ${thai(expected)}`,
    why: 'อาจติดมาจากรายงานของปีก่อน',
    fix: 'แก้เป็นปีของรายงาน',
  },
  'wrong-round': {
    title: 'รอบการรายงานไม่ตรงกัน',
    what: ({ expected }: Instead, text: string) => `ตรงนี้เขียนว่า “${text}” รอบที่จะพิมพ์คือ “${expected}”`,
    why: 'หน้าปกและชื่อแผนเหนือตารางต้องตรงกับรอบที่รายงาน',
    fix: 'แก้ให้ตรงกับรอบ',
  },
  'report-date-missing': {
    title: 'ยังไม่ได้ระบุวันที่รายงาน',
    what: () => 'รอบนี้ยังไม่มีวันที่รายงาน',
    why: 'ถ้าไม่มีวันที่ ผู้อ่านไม่ทราบว่ารายงานพูดถึงข้อมูล ณ วันใด ใส่ได้ที่ ตั้งค่า > วันที่และเลขที่หนังสือ หรือเว้นไว้ลงวันที่ด้วยปากกา',
  },
  'report-date-early': {
    title: 'วันที่รายงานอยู่ก่อนวันที่ดำเนินการ',
    what: ({ reportDate, action }: { readonly reportDate: IsoDate; readonly action: IsoDate }) =>
      `รายงานลงวันที่ ${formatThaiDate(reportDate)} แต่มีการดำเนินการเมื่อวันที่ ${formatThaiDate(action)}`,
    why: 'รายงานบอกผลของสิ่งที่เกิดขึ้นหลังวันที่รายงานไม่ได้',
  },
  'signature-missing': {
    title: 'ยังไม่มีชื่อผู้ลงนาม',
    what: ({ role }: { readonly role: string }) => (role === '' ? 'ยังไม่มีผู้ลงนามในรายงาน' : `ยังไม่ได้ใส่ชื่อ: ${role}`),
    why: 'รายงานที่เผยแพร่ควรบอกว่าใครรายงาน ใครตรวจสอบ และผู้บริหารรับทราบแล้ว ใส่ได้ที่ ตั้งค่า > ผู้ลงนาม',
  },
  'priority-unsaid': {
    title: 'ยังไม่ได้บอกว่าเป็นจุดอ่อนหรือประเด็นที่ควรพัฒนา',
    what: ({ isWhole }: { readonly isWhole: boolean }): string =>
      isWhole
        ? 'ยังไม่มีมาตรการใดระบุว่าเป็นจุดอ่อนเร่งด่วนหรือประเด็นที่ควรพัฒนา'
        : 'มาตรการนี้ยังไม่ระบุว่าเป็นจุดอ่อนเร่งด่วนหรือประเด็นที่ควรพัฒนา',
    why: 'หัวตารางช่องแรกถามทั้งสองอย่าง และเกณฑ์การประเมินให้แยกให้ชัด บอกได้ที่ เมนูของแถว > ตั้งธง',
  },
  'cell-empty': {
    title: 'ช่องที่ยังไม่ได้กรอก',
    what: ({ column }: { readonly column: string }) => `ช่อง “${column}” ยังไม่มีข้อความ`,
    why: 'เกณฑ์เปิดเผยข้อมูลให้คะแนนเมื่อครบทุกองค์ประกอบ ขาดช่องเดียวอาจเสียคะแนนทั้งข้อ',
  },
  'missing-character': {
    title: 'ตัวอักษรที่แบบอักษรไม่มี',
    what: ({ character }: { readonly character: string }) => `แบบอักษรไม่มีตัวอักษร “${character}” จะพิมพ์เป็นกรอบว่าง`,
    why: 'เปลี่ยนตัวอักษรนี้ หรือเลือกแบบอักษรอื่นที่ ตั้งค่า > แบบอักษรและภาพ',
  },
  'evidence-missing': {
    title: 'ยังไม่มีหลักฐาน',
    what: ({ isWhole }: { readonly isWhole: boolean }): string =>
      isWhole ? 'ยังไม่มีการดำเนินการใดแนบไฟล์ ลิงก์ หรืออ้างเลขที่หนังสือ' : 'มาตรการนี้มีวันที่ดำเนินการแล้ว แต่ยังไม่มีไฟล์ ลิงก์ หรือเลขที่หนังสือ',
    why: 'ผู้ประเมินขอดูหลักฐานของการดำเนินการได้ แนบได้ที่ เมนูของแถว > หลักฐานของแถวนี้',
  },
  'evidence-link-malformed': {
    title: 'ลิงก์หลักฐานเปิดไม่ได้',
    what: ({ name }: { readonly name: string }, text: string) => `ลิงก์ของ “${name}” ไม่ใช่ที่อยู่เว็บที่สมบูรณ์: ${text}`,
    why: 'ที่อยู่เว็บขึ้นต้นด้วย https:// แล้วตามด้วยชื่อเว็บไซต์',
  },
  'link-changed-after-close': {
    title: 'ลิงก์เพิ่มหลังปิดรับคำตอบ',
    what: ({ name, closed, added }: { readonly name: string; readonly closed: IsoDate; readonly added: IsoDate }) =>
      `ลิงก์ “${name}” เพิ่มเมื่อ ${formatThaiDate(added)} หลังปิดรับคำตอบ OIT วันที่ ${formatThaiDate(closed)}`,
    why: 'คำร้องโต้แย้งพิจารณาจากลิงก์ที่ตอบไว้เดิมเท่านั้น โปรดดูว่าลิงก์เดิมยังเปิดได้',
  },
};

export type PaperRulesWording = typeof paperRules;
