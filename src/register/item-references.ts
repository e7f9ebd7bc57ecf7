// Cross references to items of the assessment inside a cell: (อ้างอิงจาก ๐๑๘), O๒๓, OIT 8. Only what is introduced as one or bears its
// letter counts; a bare number is a number.
import { toArabicDigits } from '../thai/digits.ts';

/** An item that a text points to. */
export interface ItemReference {
  /** Of the code alone; UTF-16 units, `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** "O18". */
  readonly code: string;
  /** Written with a zero for the letter O. */
  readonly hasZero: boolean;
  /** The words right around it: the bracket it stands in, or some letters behind it. */
  readonly context: string;
}

const introduced =
  /(?:อ้างอิง|อิง|ดู)(?:จาก|ตาม)?\s*(?:ข้อมูล|ข้อ|ตัวชี้วัดย่อย|แบบวัด)?\s*((?:(?:OIT\s?|[IEOo๐0])\s?[0-9๐-๙]{1,2}(?![0-9๐-๙])(?:\s*(?:,|และ|หรือ|-|–|ถึง)\s*)?){1,40})/gu;
const noun = /ข้อ\s*([๐0][0-9๐-๙]{1,2})(?![0-9๐-๙])/gu;
const lettered = /(?<![A-Za-z0-9๐-๙./])(?:OIT\s?|O)[0-9๐-๙]{1,2}(?![0-9๐-๙A-Za-z])/gu;
const codeIn = /(OIT\s?|[IEOo๐0])\s?([0-9๐-๙]{1,2})(?![0-9๐-๙])/gu;

const contextLength = 40;

/** The references of a text in its order; `from` leaves out what stands before it, such as the item's own code. */
export function findReferences(text: string, from = 0): readonly ItemReference[] {
  const found = new Map<number, ItemReference>();
  const add = (stretch: string, offset: number): void => {
    for (const { 0: whole, 1: letter = '', 2: digits = '', index } of stretch.matchAll(codeIn)) {
      const start = offset + index;
      if (start < from || found.has(start)) continue;
      const hasZero = letter === '๐' || letter === '0';
      const number = Number(toArabicDigits(digits));
      if (number === 0) continue;
      const code = `${hasZero ? 'O' : letter.charAt(0).toUpperCase()}${number}`;
      found.set(start, { start, end: start + whole.length, code, hasZero, context: contextOf(text, start) });
    }
  };
  for (const { 0: whole, 1: codes = '', index } of text.matchAll(introduced)) {
    add(codes, index + whole.length - codes.length);
  }
  for (const { 0: whole, 1: code = '', index } of text.matchAll(noun)) add(code, index + whole.length - code.length);
  for (const { 0: whole, index } of text.matchAll(lettered)) add(whole, index);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function contextOf(text: string, start: number): string {
  const open = text.lastIndexOf('(', start);
  const close = text.indexOf(')', start);
  const isInside = open >= 0 && start - open < contextLength && close >= 0 && close - start < 4 * contextLength;
  return isInside ? text.slice(open, close + 1) : text.slice(start, start + contextLength);
}
