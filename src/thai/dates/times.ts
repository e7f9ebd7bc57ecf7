// "… ละ ๒ ครั้ง": how often, and the noun it ends with. Money is paid and not done: "เดือนละ ๖๐๐ บาท". Knows nothing of the time before it.
import { segmentStarts } from '../segment-starts.ts';
import { indexFrom, matchEnd, readCount, type Source, tokenAt, wordAt } from './tokens.ts';

/** Nouns that things are counted by, which a dictionary of words would cut or lengthen. */
const nouns = (
  'ครั้ง วันทำการ วัน ชั่วโมง นาที เรื่อง ฉบับ โครงการ กิจกรรม หลักสูตร รุ่น คน ราย ท่าน แห่ง ชุด เล่ม แผ่น หน้า ตอน บท บทความ ข่าว ภาพ ' +
  'ข้อ ข้อความ หัวข้อ ประเด็น รายการ ช่องทาง ด้าน หน่วยงาน กอง หมู่บ้าน ตำบล ชุมชน โรงเรียน ครัวเรือน สาย สายทาง จุด เที่ยว เวที รอบ สมัย หน ฎีกา ตัวชี้วัด มาตรการ ขั้นตอน คัน เครื่อง ตัว ตัวอย่าง ใบ ชิ้น กลุ่ม เครือข่าย ระดับ ประเภท'
)
  .split(' ')
  .toSorted((one, other) => other.length - one.length);
const noun = new RegExp(`\\s*(?:${nouns.join('|')})`, 'y');
const thaiRun = /\s*[ก-๎]+/y;
const money = /\s*(?:ล้าน|แสน|หมื่น|พัน|ร้อย)?\s*บาท/y;
const longestNoun = 40;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

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
  const end = matchEnd(noun, source.text, from) ?? (counted ? wordEnd(source.text, from) : null);
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

/** Where the first word of the dictionary ends; null where no Thai stands. */
function wordEnd(text: string, from: number): number | null {
  const end = matchEnd(thaiRun, text, from);
  if (end === null) return null;
  const run = text.slice(from, end);
  const start = run.length - run.trimStart().length;
  const [, second = run.length - start] = segmentStarts(segmenter, run.slice(start, start + longestNoun));
  return from + start + second;
}
