// Placeholders in cover, heading and introduction: the year, the round and the office stand in one place of the register
// and are put into the texts when they print. It must not know where a text lies on the page.
import type { FiscalYear, Register, Round } from '../register/model.ts';
import { roundPeriodText } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';

/** The names that may stand between {{ and }}. */
export const placeholderNames = [
  'ปีงบประมาณ',
  'ปีประเมิน',
  'รอบ',
  'ช่วงเวลา',
  'หน่วยงาน',
  'ชื่อย่อ',
  'อำเภอ',
  'จังหวัด',
  'สรุปผล',
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;

/**
 * What each placeholder prints in this round, or without one for the whole year; numbers in Thai digits, years in พ.ศ. `summary` is
 * the line that sums the round up, which is counted elsewhere; a year has none.
 */
export function placeholderValues(
  register: Register,
  fiscalYear: FiscalYear,
  round: Round | null,
  summary: string | null = null,
): PlaceholderValues {
  const { organisation } = register;
  const months = round?.months ?? 12;
  return {
    ปีงบประมาณ: toThaiDigits(fiscalYear.year),
    ปีประเมิน: toThaiDigits(fiscalYear.assessmentYear),
    รอบ: toThaiDigits(months),
    ช่วงเวลา: roundPeriodText(fiscalYear.year, months),
    หน่วยงาน: organisation.name,
    ชื่อย่อ: organisation.shortName,
    อำเภอ: organisation.district,
    จังหวัด: organisation.province,
    สรุปผล: summary ?? '',
  };
}

/** Whether a text wants the line that sums its round up. */
export function asksForSummary(text: string): boolean {
  const wanted: PlaceholderName = 'สรุปผล';
  return Array.from(text.matchAll(placeholder), (match) => match[1]).includes(wanted);
}

/** The text with every known placeholder replaced, once; what is not known stays as typed, braces and all. */
export function expandPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(placeholder, (typed, name: string) => (isPlaceholderName(name) ? values[name] : typed));
}

/**
 * For lines that stand alone, such as the cover's: a word whose placeholder is empty is left out with its prefix, so that
 * an office without a district does not print a bare "อำเภอ". Words are what stands between spaces.
 */
export function omitEmptyWords(text: string, values: PlaceholderValues): string {
  const isKept = (word: string) => {
    const names = Array.from(word.matchAll(placeholder), (match) => match[1] ?? '');
    return !names.some((name) => isPlaceholderName(name) && values[name] === '');
  };
  return text
    .split('\n')
    .map((line) => (line.split(' ').every(isKept) ? line : line.split(' ').filter(isKept).join(' ')))
    .join('\n');
}

function isPlaceholderName(name: string): name is PlaceholderName {
  return placeholderNames.some((known) => known === name);
}
