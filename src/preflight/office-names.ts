// Where texts name a local office, in full or in short: องค์การบริหารส่วนตำบลตัวอย่าง, อบต.ตัวอย่าง. Whether it is the register's own is for
// the rules to say.
import type { Organisation } from '../register/model.ts';
import { lexicon } from '../thai/lexicon.ts';
import { segmentWords } from '../thai/words.ts';

type Kind = 'sao' | 'pao' | 'town';

export interface OfficeName {
  /** UTF-16 units of the whole name; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Written with an abbreviation: อบต. */
  readonly isShort: boolean;
  /** The name of the place alone. */
  readonly place: string;
}

const kindWords =
  '(องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\.)';
const opening = new RegExp(`${kindWords}( ?)([ก-ฮเ-ไ][ก-ฺเ-๎]*)`, 'g');
const ownOpening = new RegExp(`^${kindWords}\\s*(\\S.*)$`);
const kinds: Readonly<Record<string, Kind>> = {
  องค์การบริหารส่วนตำบล: 'sao',
  'อบต.': 'sao',
  องค์การบริหารส่วนจังหวัด: 'pao',
  'อบจ.': 'pao',
};

/** With one of these after the kind the text speaks of such offices, or goes on after a name. */
const noName: ReadonlySet<string> = new Set(
  (
    'ได้ มี ที่ ใน จึง เพื่อ ดังนี้ ดังต่อไปนี้ และ ของ โดย ประจำ ประจำปี เป็น จะ ให้ อำเภอ จังหวัด ต้อง ควร ว่า หรือ ซึ่ง ทุก ทุกแห่ง แห่ง แห่งนี้ อื่น อื่นๆ นี้ ' +
    'มอบ สั่ง แจ้ง เสนอ ส่ง รับ เปิด เห็น ลง เร่ง นำ ใช้ ทำ อนุมัติ ไป มา แต่ ถ้า หาก กรณี ภาย อย่าง ก่อน หลัง ละ คน ปี เดือน วัน ' +
    'ดังกล่าว ตาม กับ ขอ ไม่ รายงาน ดำเนินการ ทราบ พิจารณา กำหนด จัด จัดทำ ปฏิบัติ ปฏิบัติงาน ภายใน เรื่อง พบ ทั้ง ทั่ว ต่าง จาก ถึง เมื่อ ณ ต่อ แล้ว ออก ร่วม'
  ).split(' '),
);
const longestPlace = 40;
const mostWords = 5;

/** The names in the order of the text. */
export function findOfficeNames(text: string, ownPlace: string): readonly OfficeName[] {
  const found: OfficeName[] = [];
  for (const match of text.matchAll(opening)) {
    const [whole, word = '', gap = '', run = ''] = match;
    const isShort = word.endsWith('.');
    const isOwn = ownPlace !== '' && run.startsWith(ownPlace);
    // A name has its place right behind it; after a space another sentence may begin.
    if (gap !== '' && !isOwn && !(isShort && isLikePlace(run, ownPlace))) continue;
    const place = isOwn ? ownPlace : placeOf(run);
    if (place === '') continue;
    const end = match.index + whole.length - run.length + place.length;
    found.push({ start: match.index, end, kind: kinds[word] ?? 'town', isShort, place });
  }
  return found;
}

/** The beginning of a run of letters that is the name of a place, or "": the first few words that are none of an office's. */
function placeOf(run: string): string {
  const words = segmentWords(run.slice(0, longestPlace + 20));
  const end = words.findIndex((word) => noName.has(word) || lexicon.has(word));
  const own = end < 0 ? words : words.slice(0, end);
  const place = own.join('');
  return own.length <= mostWords && place.length >= 2 && place.length <= longestPlace ? place : '';
}

/** A slip in the own name: the same letters but for one or two. */
function isLikePlace(run: string, ownPlace: string): boolean {
  const opening = run.slice(0, ownPlace.length);
  const same = [...opening].filter((letter, index) => letter === ownPlace[index]).length;
  return ownPlace.length > 3 && same >= ownPlace.length - 2 && same > ownPlace.length / 2;
}

/** The kind and place of the register's own office; null for one that is no local office by its name. */
export function ownOffice({
  name,
}: Pick<Organisation, 'name'>): { readonly kind: Kind; readonly place: string } | null {
  const [, word, place] = ownOpening.exec(name.trim()) ?? [];
  return word === undefined || place === undefined ? null : { kind: kinds[word] ?? 'town', place: place.trim() };
}
