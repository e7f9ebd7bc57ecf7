// The pairs a Thai typesetter does not part: a list mark and its text, a number and what it counts, พ.ศ. and the year.
// Finds where in a text such a pair meets, and how dear a line end there would be. Knows nothing of words or columns.
import { digitClass } from './characters.ts';

/** A place where a line should not end, with the price of ending it there all the same. */
export interface KeptTogether {
  readonly position: number;
  readonly penalty: number;
}

/**
 * The price of ending a line at a place, for a setter that takes the cheapest of the places that fit: `free` between words;
 * `avoid` where it reads better whole; `date` in a month's name and before its year; `quantity` between a number and what it
 * counts, a day and its month; `compound` between the parts of a compound word, in a name or a web address; `part` inside such
 * a part and behind a prefix (การ|ประชุม); `pair` between a list mark, พ.ศ., ข้อ, วันที่ and what it introduces; `letter` inside a
 * word, offered only in what is too long for a narrow column.
 */
export const breakPenalties = {
  free: 0,
  avoid: 10,
  date: 20,
  quantity: 30,
  compound: 50,
  part: 70,
  pair: 100,
  letter: 1000,
} as const;

const digit = `[${digitClass}]`;
const months =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม' +
  '|(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.)';
/** Words whose number stands after them: ข้อ ๘, ตัวชี้วัดที่ ๑๐, รอบ ๖ เดือน. Every word ending in ที่ is one. */
const numbered = '(?:ข้อ|ที่|รอบ|ไตรมาส|มาตรา|หมู่|ปี|งวด|ตอน|บท|แบบ|หน้า|ร้อยละ|มาตรการ|กลยุทธ์|OIT|IIT|EIT)';
/** Words that stand after their number. เดือน also begins a date: ๙ เดือน มกราคม. */
const units =
  '(?:เดือน|ครั้ง|ช่องทาง|บาท|ล้าน|แสน|หมื่น|พัน|วัน|ปี|คน|ราย|ท่าน|ข้อ|ฉบับ|เรื่อง|แห่ง|โครงการ|กิจกรรม|มาตรการ|ตัวชี้วัด|ประเด็น|ด้าน' +
  '|คะแนน|ชั่วโมง|ชม\\.|นาที|น\\.|นาฬิกา|ไตรมาส|เปอร์เซ็นต์|หมู่บ้าน|ครัวเรือน|ครอบครัว|ชุด|แผ่น|หน้า|เล่ม|ระดับ|รอบ|กอง|สำนัก|หน่วย|งาน|ตัว|คัน' +
  '|เครื่อง|สาย|ไร่|เมตร|กม\\.|กิโลเมตร|ตร\\.ม\\.|ลิตร|หลัง|ช่อง|ชิ้น|อัน|รายการ|หลักสูตร|รุ่น|กลุ่ม|ขั้นตอน|ประเภท|ลำดับ)';
const buddhistYear = '[2๒][4-6๔-๖][0-9๐-๙]{2}';

interface Rule {
  /** Matches the white space (or the empty place) where the pair meets; the pair itself is only looked at. */
  readonly between: RegExp;
  readonly penalty: number;
  /** What a text must have for the rule to be worth trying: most texts lack most of it, and the rules are what costs time. */
  readonly needs: RegExp;
}

/** What stands before, then white space (any, or at least one), then what stands after. Looking back from the spaces is fast. */
function meeting(needs: RegExp, before: string, space: ' *' | ' +' | '', after: string, penalty: number): Rule {
  return { between: new RegExp(`(?<=${before})${space}(?=${after})`, 'g'), penalty, needs };
}

const aDigit = new RegExp(digit);
const aDash = /[-–—]/;

const { avoid, compound, date, pair, quantity } = breakPenalties;

const rules: readonly Rule[] = [
  meeting(/ศ\./, '[พครจ]\\.ศ\\.', ' *', digit, pair),
  meeting(aDigit, numbered, ' +', digit, pair),
  meeting(/ข้อ/, 'ข้อ', ' +', `[IEOieo]${digit}`, pair),
  // Not after a Buddhist year: in "๒๕๖๖ รอบ ๖ เดือน" the year counts nothing, unless it is a sum of money after all.
  meeting(
    aDigit,
    `${digit}(?<!(?<!${digit}|${digit}[,.])${buddhistYear}|[A-Za-z]${digit}{1,3})`,
    ' *',
    units,
    quantity,
  ),
  meeting(aDigit, buddhistYear, ' *', '(?:บาท|ล้าน)', quantity),
  meeting(aDigit, `(?<!${digit})${digit}{1,2}`, ' +', months, quantity),
  meeting(/&/, '(?<![A-Za-z])[A-Za-z]{1,3}', ' +', '& +[A-Za-z]{1,3}(?![A-Za-z])', pair),
  meeting(/&/, '(?<![A-Za-z])[A-Za-z]{1,3} +&', ' +', '[A-Za-z]{1,3}(?![A-Za-z])', pair),
  meeting(aDash, `${digit} ?[-–]`, ' *', digit, pair),
  meeting(aDash, `[A-Za-z${digitClass}][-–]`, '', `[A-Za-z${digitClass}]`, compound),
  meeting(aDigit, 'ละ|เพียง|อีก', ' +', digit, avoid),
  meeting(/เดือน/, 'เดือน', ' +', months, avoid),
  meeting(/เดือน/, 'เดือน', '', months, date),
  meeting(/คม|ยน|ธ์|\./, months, ' +', `(?:${digit}{4}(?!${digit})|${digit}{2}(?!${digit}|\\)| +${months}))`, date),
  meeting(/ศ\./, months, ' +', 'พ\\.ศ\\.', avoid),
  // A range does not begin a line with its dash; after the dash it may go on below.
  meeting(aDash, '\\S', ' +', '[-–—] ', avoid),
  meeting(aDash, `(?:${digit}|${months})`, ' *', `[-–—] *(?:${digit}|${months}|วันที่|เดือน)`, pair),
  meeting(/แบบ/, 'แบบ(?:วัด)?', ' +', '(?:IIT|EIT|OIT)(?![A-Za-z])', avoid),
  meeting(/และ\//, 'และ/', '', 'หรือ', avoid),
  // The bullets of a list without numbers, and the mark of one with letters.
  { between: /^[ \t]*(?:[-–•*·]|[ก-ฮ]\))[ \t]+/gm, penalty: pair, needs: /[-–•*·)]/ },
];

const listMark = new RegExp(`(?:^|(?<=\\s))(?:[1-9๑-๙]${digit}{0,2}(?:\\.[1-9๑-๙]${digit}{0,2})*[).])[ \\t]+`, 'gm');

/** Where each bracket depth above zero begins and ends, as one flag a character; depth starts again with each line. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (character === '\n') depth = 0;
    if (character === '(' || character === '[') depth += 1;
    inside[position] = depth > 0 ? 1 : 0;
    if ((character === ')' || character === ']') && depth > 0) depth -= 1;
  }
  return inside;
}

/** The places where a pair meets. A place may come twice; the dearer price holds. */
export function findKeptTogether(text: string): readonly KeptTogether[] {
  const found: KeptTogether[] = [];
  const markStarts = new Set<number>();
  const inside = insideBrackets(text);
  for (const match of text.matchAll(listMark)) {
    if (inside[match.index] !== 0) continue;
    found.push({ position: match.index + match[0].length, penalty: breakPenalties.pair });
    // In running text the number of the next item belongs to what follows it, but "ข้อ ๒)" speaks of an item.
    if (!/ข้อ +$/.test(text.slice(Math.max(0, match.index - 10), match.index))) markStarts.add(match.index);
  }
  for (const { between, penalty, needs } of rules) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(between)) {
      const position = match.index + match[0].length;
      if (!markStarts.has(position)) found.push({ position, penalty });
    }
  }
  return found;
}
