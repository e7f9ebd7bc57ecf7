// Cover or heading speak of another round than the one that prints: รอบ ๑๒ เดือน, or other months in the bracket behind.
import { roundPeriodText, thaiMonthNames } from '../../thai/calendar.ts';
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import { hitWithFix, textRule } from '../rule.ts';

const round = /รอบ(?:ที่)?\s*([0-9๐-๙]{1,2})\s*เดือน/gu;
const month = `(${thaiMonthNames.join('|')})`;
const period = new RegExp(
  `เดือน\\s*${month}\\s*([0-9๐-๙]{4})\\s*(?:[-–]|ถึง)\\s*(?:เดือน\\s*)?${month}\\s*([0-9๐-๙]{4})`,
  'gu',
);

export const wrongRound = textRule('wrong-round', 'error', (view, { fiscalYear, roundMonths }) => {
  if (!('setting' in view.place) || view.place.setting === 'introduction') return [];
  const months = toThaiDigits(roundMonths);
  const wrongMonths = [...view.text.matchAll(round)].flatMap(({ 0: whole, 1: digits = '', index }) => {
    const said = Number(toArabicDigits(digits));
    if (said === roundMonths || (said !== 6 && said !== 12)) return [];
    const expected = whole.replace(digits, months);
    return [hitWithFix(view, index, index + whole.length, { expected }, expected)];
  });
  const expected = roundPeriodText(fiscalYear, roundMonths);
  const wrongPeriods = [...view.text.matchAll(period)].flatMap(({ 0: whole, index }) =>
    plain(whole) === plain(expected) ? [] : [hitWithFix(view, index, index + whole.length, { expected }, expected)],
  );
  return [...wrongMonths, ...wrongPeriods];
});

function plain(text: string): string {
  return toArabicDigits(text)
    .replace(/ถึง|[–-]/gu, '-')
    .replace(/\s|(?<=-\s*)เดือน/gu, '');
}
