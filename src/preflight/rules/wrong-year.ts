// A fiscal year that has no business in this report: last year's cover, a plan of years ago.
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import type { Env } from '../env.ts';
import { hit, hitWithFix, textRule } from '../rule.ts';
import type { TextView } from '../views.ts';

const fiscalYear = /(?:ประจำ)?ปี\s?งบประมาณ\s*(?:พ\.\s?ศ\.\s*)?([0-9๐-๙]{4})(?!\s*(?:[-–,]|ถึง|และ|กับ|หรือ)|[0-9๐-๙])/gu;
/** Years of the past are meant: a comparison. */
const compared = /(?:เทียบ(?:กับ)?|ย้อนหลัง|ตั้งแต่|และ|กับ)\s*$/u;

export const wrongYear = textRule('wrong-year', 'warning', (view, env) =>
  [...view.text.matchAll(fiscalYear)].flatMap(({ 0: whole, 1: digits = '', index }) => {
    const year = Number(toArabicDigits(digits));
    // A year in ค.ศ. is another rule's.
    if (year < 2400 || isPlausible(year, view, env)) return [];
    if (!isTitle(view) && compared.test(view.text.slice(Math.max(0, index - 12), index))) return [];
    const facts = { year, expected: env.fiscalYear };
    const end = index + whole.length;
    if (!isTitle(view)) return [hit(view, index, end, facts)];
    const fixed = whole.slice(0, -digits.length) + toThaiDigits(env.fiscalYear);
    return [{ ...hitWithFix(view, index, end, facts, fixed), severity: 'error' as const }];
  }),
);

/** Cover and heading bear the report's own year, the introduction that and the assessment's, cells those beside it. */
function isPlausible(year: number, view: TextView, { fiscalYear: own, assessmentYear }: Env): boolean {
  if (isTitle(view)) return year === own;
  return year === assessmentYear || Math.abs(year - own) <= 1;
}

function isTitle({ place }: TextView): boolean {
  return 'setting' in place && (place.setting === 'cover' || place.setting === 'heading');
}
