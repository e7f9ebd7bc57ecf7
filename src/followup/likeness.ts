// How alike two sentences are in what they are about: the share of their own words that the other has too. Words that stand
// in nearly every duty do not count. It must not know duties, events or days.
import { thaiMonthNames } from '../thai/calendar.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { segmentWords } from '../thai/words.ts';

/** What a sentence is about, made ready to be compared. */
export interface Topic {
  readonly words: readonly string[];
  /** Without white space. */
  readonly text: string;
  /** The years it names (พ.ศ., Arabic digits). */
  readonly years: readonly string[];
}

/** Words that stand in nearly every duty and tell none from another. */
const ofEveryDuty: ReadonlySet<string> = new Set([
  ...(
    'ดำเนินการ การดำเนินการ ดำเนินงาน การดำเนินงาน เจ้าหน้าที่ ผู้รับผิดชอบ รับผิดชอบ ผู้บริหาร หน่วยงาน ของหน่วยงาน ของ ให้ และ หรือ ที่ ใน โดย เพื่อ เพื่อให้ ตาม จาก เป็น มี ได้ ' +
    'แล้วเสร็จ ให้แล้วเสร็จ ภายใน อย่าง อย่างน้อย ประจำปี ประจำเดือน ประจำ ต่อ บน จัดให้มี ให้มี เดือน รอบ วันที่ เมื่อ ทุก ไม่ ต้อง การ ความ ผล ทราบ ' +
    'งบประมาณ ปีงบประมาณ ประจำปีงบประมาณ'
  ).split(' '),
  ...thaiMonthNames,
]);
const shortestWord = 3;
/** Letters that must be shared before a short sentence may count as part of a longer one. */
const leastLetters = 20;
/** Marks of a year, and references to items of the assessment. */
const notItsSubject = /พ\.\s*ศ\.?|\(อ้างอิง[^)]*\)/gu;

/** The topic of a sentence's words, as `about` gives them (see sentences). */
export function topicOf(about: string): Topic {
  const years = toArabicDigits(about).match(/(?<!\d)2[45]\d\d(?!\d)/gu) ?? [];
  const words = tellingWords(about.replace(notItsSubject, '').replace(/\s+/gu, ''), ofEveryDuty);
  return { words, text: about.replace(/\s+/gu, ''), years: [...new Set(years)] };
}

/** The words of a text but the `common` ones and the very short, each once; `lexicon` cuts it (see segmentWords). */
export function tellingWords(
  text: string,
  common: ReadonlySet<string>,
  lexicon?: ReadonlySet<string>,
): readonly string[] {
  const words = segmentWords(text, lexicon)
    .map((word) => word.replace(/^(?:การ|ความ)(?=.{3})/u, ''))
    .filter((word) => word.length >= shortestWord && !common.has(word) && /[ก-๎A-Za-z]/u.test(word));
  return [...new Set(words)];
}

/**
 * 0 (nothing in common) to 1. The share of the first's own words, by their letters, that the second has; or of the second's
 * that the first has where that is much in itself: the event "รายงานสรุปผลการจัดซื้อจัดจ้าง" is part of a long duty, a bare
 * "รายงานผล" of none. Two that name years and none in common are about different things: 0.
 */
export function likeness(one: Topic, other: Topic): number {
  if (one.years.length > 0 && other.years.length > 0 && !one.years.some((year) => other.years.includes(year))) return 0;
  const forth = shared(one, other);
  const back = shared(other, one);
  return Math.max(forth.share, back.letters >= leastLetters ? back.share : 0);
}

function shared({ words }: Topic, { text }: Topic): { readonly letters: number; readonly share: number } {
  let all = 0;
  let letters = 0;
  for (const word of words) {
    all += word.length;
    if (text.includes(word)) letters += word.length;
  }
  return { letters, share: all === 0 ? 0 : letters / all };
}
