// A date as it is put into the sentence of a cell: the day or only the month, in few words or written out as in official papers.
import { formatThaiDate, type IsoDate, thaiMonthNames } from './calendar.ts';
import { toThaiDigits } from './digits.ts';

/** "๔ เมษายน ๒๕๖๖", or written out "วันที่ ๔ เดือน เมษายน พ.ศ. ๒๕๖๖". */
export function dayText(date: IsoDate, isWrittenOut: boolean): string {
  const plain = formatThaiDate(date);
  const [day = '', month = '', year = ''] = plain.split(' ');
  return isWrittenOut ? `วันที่ ${day} เดือน ${month} พ.ศ. ${year}` : plain;
}

/** The month (1 to 12) of a Buddhist year: "เมษายน ๒๕๖๖", or written out "เดือนเมษายน พ.ศ. ๒๕๖๖". */
export function monthText(year: number, month: number, isWrittenOut: boolean): string {
  const name = thaiMonthNames[month - 1] ?? '';
  return toThaiDigits(isWrittenOut ? `เดือน${name} พ.ศ. ${year}` : `${name} ${year}`);
}

/**
 * A date as it goes on from the text before it: a word that stands there already ("เมื่อวันที่", "ภายในเดือน") is not said
 * twice, and a number does not touch the word before it.
 */
export function asContinued(before: string, date: string): string {
  for (const word of ['วันที่', 'เดือน']) {
    if (!date.startsWith(word) || !before.trimEnd().endsWith(word)) continue;
    const rest = date.slice(word.length);
    return /\s$/u.test(before) ? rest.trimStart() : rest;
  }
  const last = before.at(-1) ?? '';
  return /^[๐-๙]/u.test(date) && /[\p{L}\p{M}]/u.test(last) ? ` ${date}` : date;
}
