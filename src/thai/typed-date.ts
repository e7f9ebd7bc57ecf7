// A day as somebody types it into a field of its own: ๕ เมษายน ๒๕๖๖, 5 เม.ย. 66, 5/4/2566. Not for dates inside sentences.
import { type IsoDate, isIsoDate, thaiMonthNames, thaiMonthShortNames } from './calendar.ts';
import { toArabicDigits } from './digits.ts';

const form =
  /^(?:วันที่\s*)?(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s*(?:เดือน\s*)?([ก-ฮะ-์.]+?)\s*)(?:พ\.?\s?ศ\.?\s*)?(\d{2}|\d{4})$/u;

/** Below this a year of four digits is no Buddhist year, and whether it is a Gregorian one is not for us to guess. */
const firstBuddhistYear = 2400;

/** The day, or null for what is none or not sure to be one. A year of two digits is of the twenty-sixth century, as offices write it. */
export function readTypedDate(text: string): IsoDate | null {
  const found = form.exec(toArabicDigits(text).trim());
  if (found === null) return null;
  const [, day = '', monthNumber, monthName = '', yearText = ''] = found;
  const month = monthNumber === undefined ? monthOf(monthName) : Number(monthNumber);
  const year = yearText.length === 2 ? 2500 + Number(yearText) : Number(yearText);
  if (month === null || year < firstBuddhistYear) return null;
  const date = `${year - 543}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** Full or short, its full stops typed or not. */
function monthOf(name: string): number | null {
  const bare = name.replaceAll('.', '');
  const index = thaiMonthNames.findIndex(
    (full, place) => full === bare || thaiMonthShortNames[place]?.replaceAll('.', '') === bare,
  );
  return index === -1 ? null : index + 1;
}
