// The names of the months, full and short, as clerks write them. Knows nothing of days and years.

interface MonthName {
  readonly full: string;
  /** The two halves of the short name, without their dots. */
  readonly short: readonly [string, string];
}

/** January first; full names as the source of a regular expression that forgives a common slip of spelling. */
const names: readonly MonthName[] = [
  { full: 'มกราคม', short: ['ม', 'ค'] },
  { full: 'กุมภาพันธ์?', short: ['ก', 'พ'] },
  { full: 'มีนาคม', short: ['มี', 'ค'] },
  { full: 'เมษายน', short: ['เม', 'ย'] },
  { full: 'พฤ[ษศ]ภาคม', short: ['พ', 'ค'] },
  { full: 'มิถุนายน', short: ['มิ', 'ย'] },
  { full: 'กรก[ฎฏ]าคม', short: ['ก', 'ค'] },
  { full: 'สิงหาคม', short: ['ส', 'ค'] },
  { full: 'กันยายน', short: ['ก', 'ย'] },
  { full: 'ตุลาคม', short: ['ต', 'ค'] },
  { full: 'พฤ[ศษ]จิกายน', short: ['พ', 'ย'] },
  { full: 'ธันวาคม', short: ['ธ', 'ค'] },
];

/** Source of a regular expression for a full name. */
export const fullMonthPattern = names.map(({ full }) => full).join('|');

const halves = (between: string) => names.map(({ short: [first, second] }) => first + between + second).join('|');

/** No letter and no abbreviation (อ.ก.พ.) runs into the name, but a word of a date may; so may any word if a year follows. */
const begins = '(?:(?<![ก-๎]|[ก-ฮ]\\.)|(?<=เดือน|ภายใน|ก่อน|ไม่เกิน|กว่า|อย่างช้า|ถึง|และ|หรือ|ประจำ|งวด|ช่วง|ระหว่าง|ลว\\.))';
const beginsInWord = '(?<=[ก-๎])';
/** After a last dot no other abbreviation goes on (ก.พ.ร.) but the era may; without one no letter does but a word of a date. */
const endsWithDot = '\\.(?!(?![พค]\\.?\\s?ศ)[ก-ฮ]{1,2}\\.)';
const endsWithout = '(?:(?![.ก-๎])|(?=ถึง|และ|ปี|[พค]\\.?ศ))';
const aYearFollows = '(?=\\s*(?:ปี\\s*)?(?:[พค]\\.?\\s?ศ\\.?\\s*)?\\d\\d)';

/** Source of a regular expression for a short name, any of whose dots may be missing. */
export const shortMonthPattern =
  `(?=[มกพเสตธ])${begins}(?:${halves('(?:\\.\\s?)?')})(?:${endsWithDot}|${endsWithout})` +
  `|(?=[มกพเสตธ])${beginsInWord}(?:${halves('\\.\\s?')})${endsWithDot}${aYearFollows}`;

const fulls = names.map(({ full }) => new RegExp(`^${full}$`));
const shorts = names.map(({ short }) => short.join(''));

/** The month, 1 to 12, that a match of either pattern names; null for anything else. */
export function readMonthName(name: string): { readonly month: number; readonly isShort: boolean } | null {
  const short = shorts.indexOf(name.replace(/[.\s]/g, ''));
  const month = (short >= 0 ? short : fulls.findIndex((full) => full.test(name))) + 1;
  return month === 0 ? null : { month, isShort: short >= 0 };
}
