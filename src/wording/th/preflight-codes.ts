// What the check before printing says of item codes, questions, references and indicators of the assessment.
import { toThaiDigits as thai } from '../../thai/digits.ts';
import type { Instead } from '../preflight-facts.ts';

const unconfirmed = (isConfirmed: boolean) => (isConfirmed ? '' : ' (ข้อความนี้ในรายการข้อ ITA ยังไม่ยืนยัน)');

export const codeRules = {
  'code-missing': {
    title: 'ไม่มีรหัสข้อ',
    what: () => 'มาตรการนี้ไม่มีรหัสข้อ เช่น I๗ E๑๑ O๘ ทั้งที่มาตรการอื่นมี',
    why: 'รหัสบอกว่ามาตรการตอบคำถามข้อใดของการประเมิน',
  },
  'code-unreadable': {
    title: 'อ่านรหัสข้อไม่ได้',
    what: (_: object, text: string) => `“${text}” คล้ายรหัสข้อแต่อ่านไม่ได้`,
    why: 'เขียนเป็นตัวอักษรแล้วตามด้วยเลขและเว้นวรรค เช่น E๑๑ เจ้าหน้าที่…',
  },
  'code-without-letter': {
    title: 'รหัสข้อไม่มีตัวอักษรนำ',
    what: ({ expected }: Instead, text: string) => `“${text}” เป็นตัวเลขล้วน ตามกลุ่มที่อยู่คือ ${expected}`,
    why: 'เลขเดียวกันมีทั้งใน IIT EIT และ OIT',
    fix: 'เติมตัวอักษร',
  },
  'code-mixed-digits': {
    title: 'รหัสข้อปนเลขไทยกับเลขอารบิก',
    what: ({ expected }: Instead, text: string) =>
      `“${text}” น่าจะเป็น ${expected}${text.startsWith('1') ? ' (พิมพ์เลข 1 แทนตัว I)' : ''}`,
    why: 'ผู้อ่านและการค้นหาจะเห็นเป็นตัวเลขอื่น',
    fix: 'แก้รหัส',
  },
  'zero-for-letter-o': {
    title: 'เลขศูนย์แทนตัว O',
    what: ({ expected }: Instead, text: string) => `“${text}” ใช้เลขศูนย์แทนตัวอักษร O ควรเป็น ${expected}`,
    why: 'หลายหน่วยงานพิมพ์เช่นนี้ แต่การค้นหาและโปรแกรมอ่านหน้าจอจะเข้าใจว่าเป็นตัวเลข',
    fix: 'เปลี่ยนเป็นตัว O',
  },
  'code-styles-mixed': {
    title: 'เขียนรหัสข้อหลายแบบ',
    what: ({ writings }: { readonly writings: readonly string[] }) =>
      `ในรายงานนี้เขียนรหัสข้อ ${thai(writings.length)} แบบ เช่น ${writings.slice(0, 5).join(', ')}`,
    why: 'เขียนแบบเดียวกันทั้งรายงานอ่านง่ายกว่า',
    fix: 'เขียนแบบเดียวกันทั้งหมด (I๗)',
  },
  'code-wrong-instrument': {
    title: 'รหัสข้อไม่ตรงกับเครื่องมือของกลุ่ม',
    what: ({ code, instrument }: { readonly code: string; readonly instrument: string }) =>
      `${thai(code)} อยู่ในกลุ่มของแบบวัด ${instrument}`,
    why: 'รหัส I เป็นของ IIT รหัส E เป็นของ EIT และรหัส O เป็นของ OIT ย้ายแถวไปกลุ่มที่ถูก หรือแก้รหัส',
  },
  'item-unknown': {
    title: 'ไม่มีรหัสข้อนี้ในปีที่ประเมิน',
    what: ({ code, assessmentYear }: { readonly code: string; readonly assessmentYear: number }) =>
      `การประเมินปี ${thai(assessmentYear)} ไม่มีข้อ ${thai(code)}`,
    why: 'เลขข้อเปลี่ยนทุกปี ถ้าถูกแล้วให้เพิ่มข้อนี้ที่ ตั้งค่า > รายการข้อ ITA',
  },
  'item-under-wrong-indicator': {
    title: 'ข้อนี้อยู่ใต้ตัวชี้วัดอื่น',
    what: ({
      code,
      name,
      indicatorNo,
      indicatorName,
    }: {
      readonly code: string;
      readonly name: string;
      readonly indicatorNo: number;
      readonly indicatorName: string;
    }) => `ข้อ ${thai(code)} “${name}” เป็นข้อของตัวชี้วัดที่ ${thai(indicatorNo)} ${indicatorName}`,
    why: 'ย้ายแถวไปใต้ตัวชี้วัดที่ถูก หรือแก้รหัสข้อ',
  },
  'question-differs': {
    title: 'ข้อคำถามไม่ตรงกับแบบวัด',
    what: ({
      code,
      expected,
      isConfirmed,
    }: Instead & { readonly code: string; readonly question: string; readonly isConfirmed: boolean }) =>
      `ข้อ ${thai(code)} ในแบบวัดเขียนว่า “${expected}”${unconfirmed(isConfirmed)}`,
    why: 'ข้อคำถามควรยกมาตามแบบวัดทุกคำ',
    fix: 'ใช้ข้อความตามแบบวัด',
  },
  'item-name-differs': {
    title: 'ชื่อข้อไม่ตรงกับแบบวัด',
    what: ({ code, expected, isConfirmed }: Instead & { readonly code: string; readonly isConfirmed: boolean }) =>
      `ข้อ ${thai(code)} ในแบบวัดชื่อ “${expected}”${unconfirmed(isConfirmed)}`,
    why: 'ชื่อข้อควรยกมาตามแบบวัด',
    fix: 'ใช้ชื่อตามแบบวัด',
  },
  'question-points-missing': {
    title: 'ประเด็นย่อยของข้อคำถามขาดไป',
    what: ({ code, points }: { readonly code: string; readonly points: readonly string[] }) =>
      `ข้อ ${thai(code)} ถามทีละประเด็น: ${points.join(' · ')} แต่ไม่ได้เขียนไว้`,
    why: 'เขียนว่า “ดังต่อไปนี้” แล้วควรมีรายการตามมา',
    fix: 'เติมประเด็นย่อย',
  },
  'reference-unknown': {
    title: 'อ้างถึงข้อที่ไม่มี',
    what: ({ code, assessmentYear }: { readonly code: string; readonly assessmentYear: number }) =>
      `การประเมินปี ${thai(assessmentYear)} ไม่มีข้อ ${thai(code)}`,
    why: 'โปรดตรวจเลขข้อ อาจเป็นเลขของปีอื่น',
  },
  'reference-number-moved': {
    title: 'เลขข้อนี้เปลี่ยนความหมายในปีถัดมา',
    what: ({
      code,
      before,
      beforeYear,
      after,
      afterYear,
    }: {
      readonly code: string;
      readonly before: string;
      readonly beforeYear: number;
      readonly after: string;
      readonly afterYear: number;
    }) => `${thai(code)} ปี ${thai(beforeYear)} คือ “${before}” แต่ปี ${thai(afterYear)} คือ “${after}”`,
    why: 'เขียนปีหรือชื่อข้อกำกับไว้ ผู้อ่านจะไม่เข้าใจผิด เช่น (อ้างอิงจาก O๑๘ ปี ๒๕๖๕)',
  },
  'indicator-name-differs': {
    title: 'ชื่อตัวชี้วัดไม่ตรง',
    what: ({ indicatorNo, expected }: Instead & { readonly indicatorNo: number }) =>
      `ตัวชี้วัดที่ ${thai(indicatorNo)} ชื่อ “${expected}”`,
    why: 'หัวข้อกลุ่มควรใช้ชื่อตัวชี้วัดตามการประเมิน',
    fix: 'ใช้ชื่อตามการประเมิน',
  },
  'indicator-wrong-instrument': {
    title: 'เครื่องมือไม่ตรงกับตัวชี้วัด',
    what: ({ indicatorNo, instrument }: { readonly indicatorNo: number; readonly instrument: string }) =>
      `ตัวชี้วัดที่ ${thai(indicatorNo)} ประเมินด้วยแบบวัด ${instrument}`,
    why: 'หัวข้อกลุ่มบอกเครื่องมืออื่น',
    fix: 'แก้เครื่องมือ',
  },
  'group-heading-missing': {
    title: 'กลุ่มนี้ไม่มีหัวข้อ',
    what: () => 'ไม่ได้บอกว่ามาตรการในกลุ่มนี้ตอบตัวชี้วัดใด',
    why: 'พิมพ์หัวข้อ เช่น ตัวชี้วัดที่ ๒ การใช้งบประมาณ เครื่องมือการประเมิน แบบวัด IIT',
  },
  'group-heading-styles-mixed': {
    title: 'หัวข้อกลุ่มเขียนหลายแบบ',
    what: () => 'กลุ่มนี้เขียนเครื่องมือต่อท้ายบรรทัดเดียวกัน กลุ่มอื่นขึ้นบรรทัดใหม่',
    why: 'เขียนแบบเดียวกันทุกกลุ่มอ่านง่ายกว่า',
    fix: 'ขึ้นบรรทัดใหม่',
  },
};

export type CodeRulesWording = typeof codeRules;
