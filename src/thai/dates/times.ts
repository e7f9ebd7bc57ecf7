// "… ละ ๒ ครั้ง": how often, and the noun it ends with. Money is paid and not done: "เดือนละ ๖๐๐ บาท". Knows nothing of the time before it.
import { indexFrom, readCount, type Source, tokenAt, wordAt } from './tokens.ts';

const nouns =
  'ครัวเรือน|ครอบครัว|หมู่บ้าน|ช่องทาง|หลักสูตร|หน่วยงาน|โรงเรียน|กิจกรรม|ชั่วโมง|โครงการ|มาตรการ|ตัวชี้วัด|ขั้นตอน|หัวข้อ|ประเด็น|รายการ|เครื่อง|ระดับ|ชุมชน|สถานี|' +
  'วันทำการ|ประเภท|ตำบล|เรื่อง|นาที|ฎีกา|ฉบับ|ครั้ง|แห่ง|ท่าน|ตอน|แผ่น|เล่ม|รอบ|รุ่น|ด้าน|กลุ่ม|ข่าว|ภาพ|เวที|สาย|หน้า|ชุด|ราย|คัน|คน|ข้อ|ใบ|ตัว|วัน|บท|กอง|หน|ชิ้น';
const noun = new RegExp(`\\s*(?:${nouns})`, 'y');
const anyNoun = /\s*[ก-๎]+/y;
const money = /\s*(?:ล้าน|แสน|หมื่น|พัน|ร้อย)?\s*บาท/y;

/** How often behind "ละ", with the offset its noun ends at; null for money and where nothing is counted. */
export function readTimes(
  source: Source,
  index: number,
): { readonly times: number; readonly end: number; readonly next: number } | null {
  const word = wordAt(source, index);
  const at = word === 'atLeast' || word === 'notOver' || word === 'notLater' ? index + 1 : index;
  const counted = readAmount(source, at);
  const from = tokenAt(source, (counted?.next ?? at) - 1)?.end ?? source.text.length;
  if (matchEnd(money, source.text, from) !== null) return null;
  const end = matchEnd(noun, source.text, from) ?? (counted ? matchEnd(anyNoun, source.text, from) : null);
  if (end === null || counted?.count === 0) return null;
  return { times: counted?.count ?? 1, end, next: indexFrom(source, at, end) };
}

/** A count, the last of "๑ - ๒", or an amount in thousands. */
function readAmount(source: Source, index: number): { readonly count: number; readonly next: number } | null {
  const token = tokenAt(source, index);
  if (token?.kind === 'amount') return { count: token.value, next: index + 1 };
  const count = readCount(source, index);
  const isRange = count !== null && (wordAt(source, count.next) === 'dash' || wordAt(source, count.next) === 'until');
  return (isRange ? readCount(source, count.next + 1) : null) ?? count;
}

function matchEnd(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
