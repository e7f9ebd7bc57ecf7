// The words a date or a deadline is said with, each under the name the grammar knows it by, and the pattern that finds them in
// folded text. Knows nothing of how they are put together.
import { numberWordPattern } from './number-words.ts';

export type Unit = 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'halfYear' | 'fiscalYear' | 'year';

export type DeadlineWord = 'within' | 'notOver' | 'notLater' | 'atLatest' | 'before';

export type Word =
  | Unit
  | DeadlineWord
  // Parts of a date.
  | (
      | 'onDay'
      | 'weekdayOn'
      | 'weekday'
      | 'end'
      | 'the'
      | 'era'
      | 'christianEra'
      | 'until'
      | 'and'
      | 'or'
      | 'first'
      | 'last'
    )
  // What a date stands under.
  | ('when' | 'at' | 'dated' | 'since' | 'regular' | 'instalment' | 'in' | 'during' | 'onwards' | 'decision')
  // How often, and from when.
  | ('every' | 'each' | 'byThe' | 'apiece' | 'per' | 'time' | 'round' | 'of' | 'next' | 'repeat' | 'atLeast')
  // Time without a date; a name that only looks like one of these words.
  | ('along' | 'duration' | 'clock' | 'fixed' | 'vague' | 'often' | 'throughout' | 'name')
  // Signs.
  | ('dash' | 'comma' | 'slash' | 'open' | 'close');

interface Entry {
  readonly word: Word;
  /** The spellings; white space may stand at each `_`. */
  readonly texts: string;
  /** What must, or must not, stand before and after, as the source of a lookbehind and a lookahead. */
  readonly before?: string;
  readonly after?: string;
}

/** The spellings of the units that something is said to happen in. */
const unitTexts = 'วัน_ทำการ|วัน_ทำงาน|วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ไตรมาศ|ครึ่ง_ปี|ปี_งบประมาณ|ปี|ชั่วโมง|ชม.';
const aUnit = `(?:${spaced(escaped(unitTexts))})`;

/** Nouns whose number may be written as a word. */
export const countedNouns =
  'วัน|เดือน|ปี|สัปดาห์|อาทิตย์|ชั่วโมง|ชม\\.|ไตรมา|ครึ่ง|ครั้ง|ฉบับ|เรื่อง|โครงการ|กิจกรรม|หลักสูตร|คน|ราย|แห่ง|ชุด|เล่ม|ข้อ|ด้าน|รอบ|รุ่น|ช่องทาง|หน';

/** ก.ค.ศ. is an office and no era; after a short month there may be one: เม.ย.พ.ศ. 2566. */
const noAbbreviation = '(?:(?<![ก-ฮ]\\.)|(?<=[ก-ฮ][ิี]?\\.\\s?[คพย]\\.))';

/** Whose name "ตรวจสอบภายใน" ends; after anything else its ภายใน is a word of the deadline. */
const auditors = ['หน่วยงาน', 'หน่วย', 'ผู้', 'นักวิชาการ', 'กลุ่มงาน', 'กลุ่ม', 'สำนัก', 'ฝ่าย'];

const entries: readonly Entry[] = [
  { word: 'name', texts: auditors.flatMap((who) => [`${who}ตรวจสอบภายใน`, `${who}การตรวจสอบภายใน`]).join('|') },
  { word: 'name', texts: 'ควบคุมภายใน|ติดตาม|ทุกข์|เสร็จสิ้น' },
  { word: 'within', texts: 'ภายใน' },
  { word: 'notOver', texts: 'ไม่เกินไปกว่า|ไม่เกินกว่า|ไม่เกิน' },
  { word: 'notLater', texts: 'ไม่ช้าไปกว่า|ไม่ช้ากว่า' },
  { word: 'atLatest', texts: 'อย่างช้าที่สุด|อย่างช้าสุด|อย่างช้า' },
  { word: 'before', texts: 'ก่อน' },
  { word: 'onDay', texts: 'วัน_ที่', after: `(?=\\s*\\d|${numberWordPattern})` },
  {
    word: 'weekdayOn',
    texts: weekdays('วัน_', '_ที่'),
    after: '(?=\\s*\\d)',
  },
  { word: 'weekdayOn', texts: weekdays('', 'ที่'), after: '(?=\\s*\\d)' },
  { word: 'weekday', texts: weekdays('วัน', '') },
  { word: 'workingDay', texts: 'วัน_ทำการ|วัน_ทำงาน|วัน_ราชการ' },
  { word: 'day', texts: 'วัน' },
  { word: 'week', texts: 'สัปดาห์|อาทิตย์' },
  { word: 'month', texts: 'เดือน' },
  { word: 'quarter', texts: 'ไตรมาส|ไตรมาศ' },
  { word: 'halfYear', texts: 'ครึ่ง_ปี' },
  { word: 'fiscalYear', texts: 'ปีงบประมาณ' },
  { word: 'fiscalYear', texts: 'ปี_งบประมาณ', after: `(?=\\s*(?:${spaced('พ._ศ|พศ|พุทธศักราช')}|\\d))` },
  { word: 'fiscalYear', texts: 'ปี_งบประมาณ', before: '(?<=(?:ตลอด|ตลอดทั้ง|ภายใน|สิ้น)\\s*)' },
  { word: 'fiscalYear', texts: 'ปีงบ', after: '(?=\\s*\\d)' },
  { word: 'year', texts: 'ปี' },
  { word: 'hour', texts: 'ชั่วโมง|ชม.' },
  { word: 'era', texts: 'พ._ศ.|พ._ศ|พศ.|พศ|พุทธศักราช', before: noAbbreviation, after: '(?=\\s*\\d)' },
  { word: 'christianEra', texts: 'ค._ศ.|ค._ศ|คศ.|คศ|คริสต์ศักราช', before: noAbbreviation, after: '(?=\\s*\\d)' },
  { word: 'end', texts: 'สิ้น', after: '(?!สุด)' },
  { word: 'the', texts: 'ที่', after: `(?=\\s*(?:\\d|${numberWordPattern}))` },
  { word: 'until', texts: 'จนถึง|ถึง' },
  { word: 'and', texts: 'และ' },
  { word: 'or', texts: 'หรือ' },
  { word: 'first', texts: 'แรก' },
  { word: 'last', texts: 'สุดท้าย' },
  { word: 'when', texts: 'เมื่อ' },
  { word: 'at', texts: 'ณ', before: '(?:(?<![ก-๎])|(?<=ประกาศ|ข้อมูล|สั่ง|ให้ไว้))' },
  { word: 'dated', texts: 'ลง', after: `(?=${spaced('_วัน_ที่')}\\s*\\d)` },
  { word: 'dated', texts: 'ลว.|ลว', before: '(?<![ก-๎])', after: '(?![ก-๎])' },
  { word: 'since', texts: 'นับตั้งแต่|นับแต่|นับจาก|นับถัดจาก|ตั้งแต่' },
  { word: 'regular', texts: 'ประจำ' },
  { word: 'instalment', texts: 'งวด' },
  { word: 'in', texts: 'ใน' },
  { word: 'during', texts: 'ระหว่าง|ช่วง|ห้วง|ต้น|กลาง|ปลาย', after: '(?!เวลา)' },
  { word: 'onwards', texts: 'เป็นต้นไป|เป็นต้นมา' },
  { word: 'decision', texts: 'ตามมติ|ตามความเห็นชอบ' },
  { word: 'decision', texts: 'ตามที่', after: '(?=\\S{0,60}มติ)' },
  { word: 'every', texts: 'ทุก' },
  { word: 'each', texts: 'แต่ละ' },
  { word: 'byThe', texts: 'ราย', after: `(?=\\s*(?:${aUnit}|\\d|${numberWordPattern}\\s*${aUnit}))` },
  { word: 'apiece', texts: 'ละ', before: `(?<=(?:${aUnit}|ๆ)\\s*)` },
  { word: 'per', texts: 'ต่อ', after: '(?!เนื่อง)' },
  { word: 'time', texts: 'ครั้ง' },
  { word: 'round', texts: 'รอบ', before: '(?:(?<![กค])|(?<=ทุก))' },
  { word: 'of', texts: 'ของ' },
  { word: 'next', texts: 'ถัดไป|ถัดมา|ถัดจาก|หน้า' },
  { word: 'repeat', texts: 'ๆ' },
  { word: 'atLeast', texts: 'ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า' },
  { word: 'along', texts: 'ตาม', after: `(?=${spaced('_(?:กำหนด|ระยะ|ช่วง|ห้วง)?_(?:ระยะ)?_เวลา')})` },
  { word: 'duration', texts: 'กำหนด_ระยะ_เวลา|กำหนด_เวลา|ระยะ_เวลา' },
  { word: 'clock', texts: 'ช่วงเวลา|ห้วงเวลา|เวลา' },
  { word: 'fixed', texts: 'กำหนด' },
  { word: 'vague', texts: 'อย่าง_ต่อ_เนื่อง|อย่าง_สม่ำ_เสมอ|โดย_เร็ว|โดย_ด่วน|โดย_ไม่_ชัก_ช้า|เป็น_ระยะ_ๆ' },
  { word: 'vague', texts: 'เป็น_ระยะ', after: '(?!\\s*(?:เวลา|ทาง))' },
  { word: 'often', texts: 'เป็น_ประจำ' },
  { word: 'throughout', texts: 'ตลอด_ทั้ง|ตลอด', after: '(?=\\s*ปี)' },
  { word: 'dash', texts: '-' },
  { word: 'comma', texts: ',' },
  { word: 'slash', texts: '/' },
  { word: 'open', texts: '(|[' },
  { word: 'close', texts: ')|]' },
];

const wordsByText = new Map(
  entries.flatMap(({ word, texts }) => texts.split('|').map((text) => [text.replaceAll('_', ''), word] as const)),
);

/** Source of a regular expression for any of the words; of two that begin alike the one listed first, the longer, is found. */
export const wordPattern = entries
  .map(({ texts, before, after = '' }) => {
    // A look at the first letter spares most places the dearer look behind.
    const begins =
      before === undefined
        ? ''
        : `(?=[${texts
            .split('|')
            .map(([first = '']) => first)
            .join('')}])${before}`;
    return `${begins}(?:${spaced(escaped(texts))})${after}`;
  })
  .join('|');

/** The word that a match of `wordPattern` is. */
export function wordOf(match: string): Word | undefined {
  return wordsByText.get(match.replace(/\s+/g, ''));
}

const units: ReadonlySet<Word | null> = new Set<Unit>([
  'hour',
  'day',
  'workingDay',
  'week',
  'month',
  'quarter',
  'halfYear',
  'fiscalYear',
  'year',
]);

/** A time that can be counted: "ภายใน ๗ วัน", "ทุกเดือน". */
export function isUnit(word: Word | null): word is Unit {
  return units.has(word);
}

const deadlineWords: ReadonlySet<Word | null> = new Set<DeadlineWord>([
  'within',
  'notOver',
  'notLater',
  'atLatest',
  'before',
]);

/** A word that makes a deadline of what follows it. */
export function isDeadlineWord(word: Word | null): word is DeadlineWord {
  return deadlineWords.has(word);
}

function spaced(texts: string): string {
  return texts.replaceAll('_', '\\s*');
}

function escaped(texts: string): string {
  return texts.replace(/[.()[\]-]/g, '\\$&');
}

function weekdays(before: string, after: string): string {
  return ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'พฤหัสฯ', 'พฤหัส', 'ศุกร์', 'เสาร์', 'อาทิตย์']
    .map((day) => `${before}${day}${after}`)
    .join('|');
}
