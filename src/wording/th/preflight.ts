// The check before printing in Thai: its own words, and those of every rule.
import { toThaiDigits as thai } from '../../thai/digits.ts';
import { codeRules } from './preflight-codes.ts';
import { dateRules } from './preflight-dates.ts';
import { preflightCommands, preflightPanel } from './preflight-panel.ts';
import { paperRules } from './preflight-paper.ts';
import { textRules } from './preflight-texts.ts';

export const preflight = {
  title: 'ตรวจก่อนพิมพ์',
  severity: { error: 'ต้องแก้', warning: 'ควรตรวจ', hint: 'แนะนำ' },
  /** "ต้องแก้ ๒ · ควรตรวจ ๕ · แนะนำ ๓" */
  counts: (errors: number, warnings: number, hints: number) =>
    `ต้องแก้ ${thai(errors)} · ควรตรวจ ${thai(warnings)} · แนะนำ ${thai(hints)}`,
  nothing: 'ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ',
  accepted: (count: number) => `ยืนยันว่าถูกต้องแล้ว ${thai(count)} รายการ`,
  fixed: (rule: string, places: number) => `แก้ “${rule}” แล้ว ${thai(places)} แห่ง`,
  nothingToFix: (rule: string) => `ไม่มีจุดที่โปรแกรมแก้ “${rule}” ให้ได้`,
  places: {
    organisation: 'ตั้งค่าหน่วยงาน',
    cover: 'หน้าปก',
    heading: 'ชื่อแผนเหนือตาราง',
    introduction: 'ข้อความนำ',
    signers: 'ผู้ลงนาม',
    round: 'รายงานทั้งรอบ',
    group: (heading: string) => `หัวข้อกลุ่ม ${heading}`,
    cell: (row: number, code: string, column: string) =>
      `แถว ${thai(row)}${code === '' ? '' : ` (${code})`} ช่อง${column}`,
  },
  commands: preflightCommands,
  panel: preflightPanel,
  rules: { ...paperRules, ...codeRules, ...textRules, ...dateRules },
};

export type PreflightWording = typeof preflight;
