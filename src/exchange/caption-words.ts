// The captions by which offices know the columns of their reports, and what of a register each stands for.
import { type ColumnKey, columns, type YearColumn } from '../register/columns.ts';
import { toArabicDigits } from '../thai/digits.ts';

/**
 * What a column of a source can hold: a column of the register, the result of one round said in its caption, or the heading of the
 * group its rows belong to.
 */
export type ImportColumn = ColumnKey | 'actions6' | 'actions12' | 'group';

// First match wins, so the narrower captions come first: "การดำเนินการ" is also part of other columns' captions.
// Columns that a year does not show claim nothing: a period of doing goes into the column that ends with a deadline then.
const captionWords: readonly { readonly key: ColumnKey; readonly words: RegExp }[] = [
  { key: 'score', words: /^(?:ผล)?คะแนน|^ร้อยละ/u },
  { key: 'problem', words: /^ปัญหา|ข้อบกพร่อง/u },
  { key: 'period', words: /^ระยะเวลา|^ห้วงเวลา/u },
  { key: 'issue', words: /^ประเด็น|ต้องปรับปรุง|ต้องพัฒนา|^ข้อคำถาม|^หัวข้อประเมิน/u },
  { key: 'responsible', words: /ผู้รับผิดชอบ|^หน่วยงาน(?:ที่)?รับผิดชอบ|^ส่วนงาน(?:ที่)?รับผิดชอบ|^ผู้เกี่ยวข้อง/u },
  { key: 'steps', words: /ขั้นตอน|วิธีการ|วิธีปฏิบัติ|^มาตรการ|^แนวทาง|^กิจกรรม|^โครงการ/u },
  { key: 'reporting', words: /กำกับติดตาม|การรายงานผล|กำหนดเวลา|ระยะเวลา/u },
  { key: 'actions', words: /^การดำเนินการ$|^ผลการดำเนิน|^ผลการปฏิบัติ|^ผลที่ได้|^ผลสำเร็จ/u },
];

/** Captions are short: a long text that names a responsible person is a cell, not a caption. */
const longestCaption = 80;
/** The same with the spaces that stand between its words and lines. */
const longestTyped = 3 * longestCaption;

/** Most cells are too long for a caption, and need not be looked at letter by letter. */
export function mayBeCaption(text: string): boolean {
  return text.length <= longestTyped;
}

/** The register's column that a caption names; `isExact` where it is the year's own heading. */
export function readCaption(
  caption: string,
  shown: readonly YearColumn[] = columns,
): { readonly key: ColumnKey; readonly isExact: boolean } | null {
  if (!mayBeCaption(caption)) return null;
  const squeezed = squeezeCaption(caption);
  if (squeezed === '' || squeezed.length > longestCaption) return null;
  const own = shown.find(({ heading }) => squeezeCaption(heading) === squeezed);
  if (own) return { key: own.key, isExact: true };
  const keys = new Set(shown.map(({ key }) => key));
  const found = captionWords.find(({ key, words }) => keys.has(key) && words.test(squeezed));
  return found ? { key: found.key, isExact: false } : null;
}

const monthsInCaption = /(?<!\d)(6|12)เดือน/u;

/** The round whose result stands under a caption such as "ผลการดำเนินการ รอบ ๖ เดือน"; null where it names none. */
export function roundInCaption(caption: string): 'actions6' | 'actions12' | null {
  if (!mayBeCaption(caption)) return null;
  const squeezed = toArabicDigits(squeezeCaption(caption));
  if (squeezed.length > longestCaption || /กำกับติดตาม|กำหนดเวลา/u.test(squeezed)) return null;
  const months = monthsInCaption.exec(squeezed)?.[1];
  if (months === undefined || !/ผล|รอบ|การดำเนินการ|^\d/u.test(squeezed)) return null;
  return months === '6' ? 'actions6' : 'actions12';
}

/** A caption by which columns are compared: without spaces, line ends and strokes. */
export function squeezeCaption(text: string): string {
  return text.replace(/[\s/]+/gu, '');
}

/** Whether the column counts its rows. */
export function isNumberCaption(caption: string): boolean {
  return mayBeCaption(caption) && /^(?:ที่|ลำดับ(?:ที่)?|ล\.?ด\.?|no\.?|#)$/iu.test(squeezeCaption(caption));
}

/** A column that may hold item codes of their own beside the questions. */
export function isCodeCaption(caption: string): boolean {
  return mayBeCaption(caption) && /^(?:ข้อ(?:ที่)?|รหัส.*|หมายเลขข้อ)$/u.test(squeezeCaption(caption));
}

/** Whether the column says of each row which indicator it belongs to. */
export function isGroupCaption(caption: string): boolean {
  return mayBeCaption(caption) && /^ตัวชี้วัด(?:ที่|ITA|การประเมิน.*)?$/u.test(squeezeCaption(caption));
}

/** What can stand for the item where a table has no column of items: "ที่ · มาตรการ · ผู้รับผิดชอบ · ผลการดำเนินงาน". */
export function canStandForIssue(caption: string): boolean {
  return /^(?:มาตรการ|กิจกรรม|โครงการ|แนวทาง|รายการ|เรื่อง)/u.test(squeezeCaption(caption));
}
