// Numbers written as words, one to nine hundred and ninety-nine: สอง, สิบห้า, ยี่สิบเอ็ด, หนึ่งร้อยยี่สิบ. Knows nothing of what they count.

const ones: readonly string[] = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
/** Not where the letters begin another word: สามารถ, ห้าม, หกล้ม, เก้าอี้. */
const one = 'หนึ่ง|สอง|สาม(?!ารถ|ัญ)|สี่|ห้า(?!ม|ง)|หก(?!ล้ม)|เจ็ด|แปด|เก้า(?!อี้)';

/** Source of a regular expression for one number word. */
export const numberWordPattern =
  `(?:(?:${one})?ร้อย(?:(?:ยี่|${one})?สิบ)?(?:เอ็ด|${one})?` + `|(?:ยี่|${one})?สิบ(?:เอ็ด|${one})?|(?:${one}))`;

const parts = new RegExp(`^(?:(${one})?(ร้อย))?(?:(ยี่|${one})?(สิบ))?(เอ็ด|${one})?$`);

/** The number a word means; null for text that is none. */
export function readNumberWord(word: string): number | null {
  const match = parts.exec(word);
  if (match === null || word === '') return null;
  const [, hundreds, hundred, tens, ten, rest] = match;
  return (hundred ? digitOf(hundreds, 1) * 100 : 0) + (ten ? digitOf(tens, 1) * 10 : 0) + digitOf(rest, 0);
}

function digitOf(word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise;
  if (word === 'ยี่') return 2;
  return word === 'เอ็ด' ? 1 : ones.indexOf(word) + 1;
}
