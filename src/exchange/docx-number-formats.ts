// How Word writes the number of a list item in each of its formats. It knows nothing of lists.
import { toThaiDigits } from '../thai/digits.ts';
import { roman } from './roman.ts';

/** A number as the format writes it; formats of scripts that no Thai office uses come out in Arabic digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'thaiNumbers':
      return toThaiDigits(value);
    case 'thaiLetters':
      return repeatedLetter(value, thaiLetters);
    case 'thaiCounting':
      return thaiWords(value);
    case 'lowerLetter':
      return repeatedLetter(value, latinLetters);
    case 'upperLetter':
      return repeatedLetter(value, latinLetters).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    default:
      return String(value);
  }
}

const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

/** The 41 letters that Word counts by: ฃ ฅ ฆ ฤ ฦ are not among them (ECMA-376, 17.18.59). */
const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** Behind the last letter each is doubled, then trebled: z, aa, bb. */
function repeatedLetter(value: number, letters: string): string {
  if (value < 1) return String(value);
  const letter = letters[(value - 1) % letters.length] ?? '';
  const times = Math.floor((value - 1) / letters.length) + 1;
  return times > 20 ? String(value) : letter.repeat(times);
}

const thaiUnits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const thaiPlaces = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** หนึ่ง, สิบเอ็ด, ยี่สิบ …; from a million on in digits. */
function thaiWords(value: number): string {
  if (value === 0) return 'ศูนย์';
  if (value > 999_999) return toThaiDigits(value);
  const digits = [...String(value)].map(Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === 0) return '';
      if (place === 1 && digit <= 2) return digit === 1 ? 'สิบ' : 'ยี่สิบ';
      if (place === 0 && digit === 1 && digits.length > 1) return 'เอ็ด';
      return `${thaiUnits[digit] ?? ''}${thaiPlaces[place] ?? ''}`;
    })
    .join('');
}
