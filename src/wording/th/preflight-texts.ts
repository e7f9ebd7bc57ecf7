// What the check before printing says of lists, words, spaces, numbers and web addresses.
import { toThaiDigits as thai } from '../../thai/digits.ts';
import type { Instead, Mixed } from '../preflight-facts.ts';

export const textRules = {
  'announced-list-missing': {
    title: 'บอกว่ามีรายการ แต่ไม่มีตามมา',
    what: (_: object, text: string) => `เขียนว่า “${text}” แล้วไม่มีรายการต่อ`,
    why: 'ข้อความอาจขาดไปตอนคัดลอก',
  },
  'list-out-of-order': {
    title: 'เลขข้อไม่เรียงลำดับ',
    what: ({ mark, expected }: { readonly mark: string; readonly expected: string }) => `ข้อ ${mark} ควรเป็น ${expected}`,
    why: 'เลขข้อใช้จับคู่ขั้นตอนกับผลการดำเนินการ',
    fix: 'จัดเลขข้อใหม่ทั้งช่อง',
  },
  'single-item-list': {
    title: 'รายการมีข้อเดียว',
    what: (_: object, text: string) => `มีเลขข้อ ${text} เพียงข้อเดียว`,
    why: 'เลขข้อมีไว้แยกหลายเรื่อง ข้อเดียวไม่ต้องมีเลข หรืออาจมีข้อที่ขาดไป',
    fix: 'เอาเลขข้อออก',
  },
  'empty-item': {
    title: 'ข้อว่าง',
    what: ({ mark }: { readonly mark: string }) => `ข้อ ${mark} ไม่มีข้อความ`,
    why: 'เติมข้อความ หรือลบเลขข้อออก',
  },
  'blank-left': {
    title: 'ที่เว้นไว้ยังไม่ได้เติม',
    what: (_: object, text: string) => `“${text}” เหมือนที่เว้นไว้ให้เติมข้อความ`,
    why: 'มักติดมาจากแบบฟอร์มหรือร่าง เติมข้อความจริงหรือลบออกก่อนเสนอผู้บริหาร',
  },
  'list-missing': {
    title: 'ควรแยกเป็นข้อ',
    what: ({ others }: { readonly others: number }) => `เขียนเป็นย่อหน้าเดียว ส่วนมาตรการอื่น ${thai(others)} มาตรการแยกเป็นข้อ`,
    why: 'เมื่อแยกเป็นข้อ จะเห็นว่าการดำเนินการข้อใดตอบขั้นตอนใด',
  },
  'sibling-lacks-part': {
    title: 'ขาดคำที่ข้ออื่นมี',
    what: ({ part, siblings }: { readonly part: string; readonly siblings: number }) =>
      `อีก ${thai(siblings)} ข้อมีคำว่า “${part}” ข้อนี้ไม่มี`,
    why: 'ข้อในรายการเดียวกันควรเขียนรูปแบบเดียวกัน อาจพิมพ์ตกไป',
    fix: 'เติมคำที่ขาด',
  },
  'text-twice': {
    title: 'ข้อความซ้ำกันสองข้อ',
    what: () => 'ข้อความนี้ซ้ำกับข้อก่อนหน้าในช่องเดียวกัน',
    why: 'อาจวางซ้ำ หรือลืมแก้ข้อที่คัดลอกมา',
  },
  'doubled-word': {
    title: 'คำซ้ำ',
    what: ({ word }: { readonly word: string }) => `พิมพ์คำว่า “${word}” ซ้ำสองครั้ง`,
    why: 'อาจพิมพ์ซ้ำโดยไม่ตั้งใจ',
    fix: 'ลบคำที่ซ้ำ',
  },
  spelling: {
    title: 'คำที่อาจสะกดผิด',
    what: (
      { suggestions, isCommon }: { readonly suggestions: readonly string[]; readonly isCommon: boolean },
      text: string,
    ) =>
      isCommon
        ? `“${text}” ตามพจนานุกรมเขียนว่า “${suggestions[0] ?? ''}”`
        : `ไม่พบคำว่า “${text}” ในรายการคำ หมายถึง ${suggestions.join(' หรือ ')} หรือไม่`,
    why: 'เป็นเพียงข้อสังเกต ถ้าเป็นชื่อเฉพาะให้เพิ่มในคำเฉพาะของหน่วยงาน',
    fix: 'แก้คำสะกด',
  },
  'stray-space': {
    title: 'ช่องว่างกลางคำ',
    what: ({ expected }: Instead, text: string) => `“${text}” น่าจะเขียนติดกันเป็น “${expected}”`,
    why: 'มักติดมาจากการตัดบรรทัดของไฟล์ PDF',
    fix: 'ลบช่องว่าง',
  },
  'double-space': {
    title: 'เว้นวรรคเกิน',
    what: () => 'มีช่องว่างติดกันมากกว่าหนึ่ง',
    why: 'เว้นวรรคเดียวพอ',
    fix: 'เหลือวรรคเดียว',
  },
  'space-missing': {
    title: 'ควรเว้นวรรค',
    what: ({ expected }: Instead, text: string) => `“${text}” ควรเว้นวรรคเป็น “${expected}”`,
    why: 'เว้นวรรคระหว่างคำไทยกับคำอังกฤษ หลังจุลภาค และหน้าคำว่า เช่น',
    fix: 'เว้นวรรค',
  },
  'space-after-slash': {
    title: 'เว้นวรรคหลังเครื่องหมาย /',
    what: ({ count, others }: Mixed) => `เว้นวรรคหลัง / ${thai(count)} แห่ง อีก ${thai(others)} แห่งในรายงานเขียนติดกัน`,
    why: 'เขียนแบบเดียวกันทั้งรายงานอ่านง่ายกว่า',
    fix: 'เขียนติดกัน',
  },
  'bracket-unmatched': {
    title: 'วงเล็บหรืออัญประกาศไม่ครบคู่',
    what: (_: object, text: string) => `เครื่องหมาย ${text} ไม่มีคู่`,
    why: 'ข้อความในวงเล็บอาจขาดไป',
  },
  'number-mixed-digits': {
    title: 'ตัวเลขปนไทยกับอารบิก',
    what: ({ expected }: Instead, text: string) => `“${text}” ปนเลขสองแบบในจำนวนเดียว ควรเป็น ${expected}`,
    why: 'อาจพิมพ์ผิด โปรดดูว่าเป็นจำนวนที่ตั้งใจ',
    fix: 'เปลี่ยนเป็นเลขไทย',
  },
  'digits-mixed': {
    title: 'เลขอารบิกปนกับเลขไทย',
    what: ({ others }: { readonly others: number }) => `ช่องนี้ใช้เลขอารบิก ที่อื่นใช้เลขไทย ${thai(others)} แห่ง`,
    why: 'ทะเบียนนี้ตั้งค่าให้พิมพ์ตัวเลขตามที่พิมพ์ไว้ หนังสือราชการใช้เลขไทย',
    fix: 'เปลี่ยนทั้งช่องเป็นเลขไทย',
  },
  'address-glued': {
    title: 'ที่อยู่เว็บติดกับข้อความ',
    what: ({ address }: { readonly address: string }) => `ข้อความติดกับ ${address} โดยไม่เว้นวรรค`,
    why: 'เมื่อกดลิงก์ ข้อความที่ติดอยู่จะกลายเป็นส่วนหนึ่งของที่อยู่ และเปิดไม่ได้',
    fix: 'เว้นวรรค',
  },
  'address-malformed': {
    title: 'ที่อยู่เว็บเขียนไม่ถูก',
    what: (_: object, text: string) => `“${text}” ไม่ใช่ที่อยู่เว็บที่เปิดได้`,
    why: 'ที่อยู่เว็บขึ้นต้นด้วย https:// แล้วตามด้วยชื่อเว็บไซต์ ไม่มีช่องว่าง',
  },
  'era-spacing-mixed': {
    title: 'เขียน พ.ศ. สองแบบ',
    what: ({ count, others }: Mixed) => `เขียน พ.ศ. ติดกับปี ${thai(count)} แห่ง และเว้นวรรค ${thai(others)} แห่ง`,
    why: 'เขียนแบบเดียวกันทั้งรายงานอ่านง่ายกว่า',
    fix: 'เว้นวรรคทุกแห่ง',
  },
  'date-styles-mixed': {
    title: 'เขียนวันที่หลายแบบ',
    what: ({ count, others, expected }: Mixed) =>
      `เขียนแบบนี้ ${thai(count)} แห่ง อีก ${thai(others)} แห่งเขียนแบบ “${expected}”`,
    why: 'เขียนแบบเดียวกันทั้งรายงานอ่านง่ายกว่า',
    fix: 'เขียนแบบเดียวกัน',
  },
};

export type TextRulesWording = typeof textRules;
