// What the check before printing says of dates, deadlines and duties.
import { formatThaiDate, type IsoDate } from '../../thai/calendar.ts';
import { toThaiDigits as thai } from '../../thai/digits.ts';
import type { DayOff, Edge, Instead } from '../preflight-facts.ts';

const daysOff = { saturday: 'วันเสาร์', sunday: 'วันอาทิตย์', holiday: 'วันหยุด' };

export const dateRules = {
  'impossible-date': {
    title: 'ไม่มีวันนี้ในปฏิทิน',
    what: (_: object, text: string) => `“${text}” ไม่มีในปฏิทิน`,
    why: 'โปรดตรวจวันและเดือน เช่น เมษายนมี ๓๐ วัน กุมภาพันธ์มี ๒๘ หรือ ๒๙ วัน',
  },
  'christian-year': {
    title: 'ปี ค.ศ.',
    what: ({ expected }: Instead, text: string) => `“${text}” เป็นปี ค.ศ. ตรงกับ “${expected}”`,
    why: 'หนังสือราชการใช้ปี พ.ศ.',
    fix: 'เปลี่ยนเป็น พ.ศ.',
  },
  'due-without-year': {
    title: 'กำหนดเวลาไม่มีปี',
    what: ({ expected }: Instead, text: string) =>
      expected === '' ? `“${text}” ไม่ได้ระบุปี` : `“${text}” ไม่ได้ระบุปี ตามปีงบประมาณคือ “${expected}”`,
    why: 'เมื่อนำแผนไปใช้ปีหน้า กำหนดเวลาจะหมายถึงคนละปี',
    fix: 'เติมปี',
  },
  'date-without-year': {
    title: 'วันที่ดำเนินการไม่มีปี',
    what: ({ expected }: Instead, text: string) =>
      expected === '' ? `“${text}” ไม่ได้ระบุปี` : `“${text}” ไม่ได้ระบุปี ตามปีงบประมาณคือ “${expected}”`,
    why: 'วันที่ในรายงานควรครบวัน เดือน ปี',
    fix: 'เติมปี',
  },
  'period-without-year': {
    title: 'ประจำเดือนไม่มีปี',
    what: ({ expected }: Instead, text: string) => `“${text}” ไม่ได้ระบุปี ตามปีงบประมาณคือ “${expected}”`,
    why: 'ปีงบประมาณคร่อมสองปีปฏิทิน เดือนที่ไม่มีปีอ่านได้สองอย่าง',
    fix: 'เติมปี',
  },
  'due-outside-fiscal-year': {
    title: 'กำหนดเวลาอยู่นอกปีงบประมาณ',
    what: ({ date, fiscalYear }: { readonly date: IsoDate; readonly fiscalYear: number }) =>
      `กำหนด ${formatThaiDate(date)} ไม่อยู่ในปีงบประมาณ พ.ศ. ${thai(fiscalYear)}`,
    why: 'อาจเป็นปีของแผนเดิม',
  },
  'deadline-vague': {
    title: 'กำหนดเวลาไม่ชัด',
    what: (_: object, text: string) => `“${text}” ไม่บอกว่าเมื่อใด`,
    why: 'ติดตามไม่ได้ว่าเสร็จทันหรือช้า ระบุเดือน หรือความถี่ เช่น ไตรมาสละ ๑ ครั้ง',
  },
  'deadline-missing': {
    title: 'ไม่มีกำหนดเวลา',
    what: () => 'ข้อนี้ไม่ได้บอกว่าต้องรายงานหรือแล้วเสร็จเมื่อใด',
    why: 'หัวตารางช่องนี้ถามกำหนดเวลาแล้วเสร็จ',
  },
  'relative-without-event': {
    title: 'กำหนดเวลานับจากวันที่ไม่ได้ระบุ',
    what: ({ event }: { readonly event: string }, text: string) => `“${text}” แต่ไม่มีวันที่ของ “${event}” ในการดำเนินการ`,
    why: 'ถ้าไม่รู้วันเริ่มนับ ก็ไม่รู้ว่าครบกำหนดเมื่อใด',
  },
  'duty-without-action': {
    title: 'ยังไม่มีผลการดำเนินการ',
    what: ({ mark }: { readonly mark: string }) => `ข้อ ${mark} ยังไม่มีการดำเนินการที่ตอบ`,
    why: 'ทุกขั้นตอนและทุกการรายงานควรมีผลในช่องการดำเนินการ หรือบอกว่ายังไม่ถึงกำหนด',
  },
  'recurring-without-events': {
    title: 'งานประจำยังรายงานไม่ครบ',
    what: ({ needed, found }: { readonly needed: number; readonly found: number }) =>
      `ในรอบนี้ควรมี ${thai(needed)} ครั้ง พบที่ลงวันที่ไว้ ${thai(found)} ครั้ง`,
    why: 'งานที่กำหนดทุกเดือนหรือทุกไตรมาสควรมีวันที่ของแต่ละครั้ง',
  },
  'action-without-date': {
    title: 'การดำเนินการไม่มีวันที่',
    what: () => 'ข้อนี้ไม่ได้บอกว่าดำเนินการเมื่อใด',
    why: 'ผลที่ไม่มีวันที่ตรวจสอบย้อนหลังไม่ได้ ถ้ายังไม่ได้ทำ ให้เขียนว่าอยู่ระหว่างดำเนินการ',
  },
  'action-before-round': {
    title: 'ดำเนินการก่อนเริ่มรอบ',
    what: ({ date, edge }: Edge) => `${formatThaiDate(date)} อยู่ก่อนวันเริ่มรอบ ${formatThaiDate(edge)}`,
    why: 'รายงานนี้บอกผลของรอบ ถ้าตั้งใจนับรวมให้กดว่าถูกต้องแล้ว',
  },
  'action-after-round': {
    title: 'ดำเนินการหลังสิ้นรอบ',
    what: ({ date, edge }: Edge) => `${formatThaiDate(date)} อยู่หลังวันสิ้นรอบ ${formatThaiDate(edge)}`,
    why: 'งานที่ทำระหว่างจัดทำรายงานอาจนับได้ ถ้าตั้งใจนับรวมให้กดว่าถูกต้องแล้ว',
  },
  'action-in-future': {
    title: 'วันที่ยังมาไม่ถึง',
    what: ({ date, today }: { readonly date: IsoDate; readonly today: IsoDate }) =>
      `เขียนว่าดำเนินการเมื่อ ${formatThaiDate(date)} แต่วันนี้คือ ${formatThaiDate(today)}`,
    why: 'โปรดตรวจวัน เดือน และปี',
  },
  'action-after-deadline': {
    title: 'ดำเนินการช้ากว่ากำหนด',
    what: ({ date, deadline }: { readonly date: IsoDate; readonly deadline: IsoDate }) =>
      `ดำเนินการ ${formatThaiDate(date)} กำหนดไว้ภายใน ${formatThaiDate(deadline)}`,
    why: 'ถ้าล่าช้าจริง ควรบอกเหตุผลไว้',
  },
  'action-before-its-period': {
    title: 'รายงานก่อนเริ่มช่วงเวลา',
    what: ({ date, periodStart }: { readonly date: IsoDate; readonly periodStart: IsoDate }) =>
      `ลงวันที่ ${formatThaiDate(date)} ก่อนช่วงที่รายงานซึ่งเริ่ม ${formatThaiDate(periodStart)}`,
    why: 'รายงานผลของช่วงเวลาที่ยังไม่เริ่มไม่ได้',
  },
  'action-after-its-period': {
    title: 'รายงานหลังช่วงเวลา ต่างจากข้ออื่น',
    what: ({ date, periodEnd }: { readonly date: IsoDate; readonly periodEnd: IsoDate }) =>
      `ลงวันที่ ${formatThaiDate(date)} หลังช่วงที่รายงานซึ่งสิ้นสุด ${formatThaiDate(periodEnd)} ข้ออื่นรายงานภายในช่วง`,
    why: 'โปรดตรวจว่าวันที่ถูกต้อง หรือรายงานล่าช้าจริง',
  },
  'action-on-day-off': {
    title: 'ดำเนินการในวันหยุด',
    what: ({ date, day, name }: DayOff) => `${formatThaiDate(date)} ตรงกับ${name || daysOff[day]}`,
    why: 'อาจเกิดขึ้นได้ แต่มักเป็นวันที่ที่พิมพ์ผิด',
  },
  'action-repeats-plan': {
    title: 'ผลเหมือนแผนทุกคำ',
    what: ({ mark }: { readonly mark: string }) => `ข้อความเหมือนข้อ ${mark} ของแผนทุกคำ ไม่ได้บอกผล`,
    why: 'เกณฑ์ต้องการผลที่เป็นรูปธรรม: ทำอะไร เมื่อใด ได้ผลอย่างไร',
  },
  'same-event-twice': {
    title: 'เหตุการณ์เดียวกันอยู่สองมาตรการ',
    what: ({ date, code }: { readonly date: IsoDate; readonly code: string }) =>
      `${formatThaiDate(date)} มีเรื่องเดียวกันใน${code === '' ? 'อีกมาตรการหนึ่ง' : `ข้อ ${code}`}`,
    why: 'เหตุการณ์เดียวใช้ตอบหลายมาตรการได้ แต่ควรเขียนให้ตรงกัน',
  },
};

export type DateRulesWording = typeof dateRules;
