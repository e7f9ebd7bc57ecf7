// The one form in which text is stored, and the form in which it is searched.
// Repairs only how characters are encoded; wording, spacing and spelling faults stay as the clerk wrote them.
import { toArabicDigits } from './digits.ts';

/**
 * What no stored text holds, or what NFC may put into another order; most texts are in stored form already, and this is seen far
 * sooner than it is done.
 */
const mayDiffer =
  /[^\n\t\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]|\u0E4D|เเ|[\u0E48-\u0E4B][\u0E38-\u0E3A]|[\u0E38\u0E39]\u0E3A/u;

/**
 * Text as stored: NFC; a decomposed sara am joined (ํ+า → ำ, and with a tone mark on either side of the nikhahit:
 * น+ํ+้+า and น+้+ํ+า → น้ำ); two เ in a row, typed for แ, made แ; zero-width characters, byte order marks and soft hyphens
 * dropped (fonts print them as boxes); every kind of line end made "\n"; NBSP made a space; other control characters but tab
 * dropped, as are halves of surrogate pairs, which no UTF-8 file can hold. Applying it twice changes nothing more.
 */
export function normaliseText(text: string): string {
  if (!mayDiffer.test(text)) return text;
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the line ends of other systems are control characters
      .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
      .replace(/\u00A0/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      .normalize('NFC')
      .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
      .replace(/เเ/g, 'แ')
      // Taking the nikhahit away can bring two marks together whose order NFC fixes.
      .normalize('NFC')
  );
}

/**
 * The key two texts are compared by when the clerk searches: normalised, digits Arabic, white space folded to single
 * spaces, Latin letters small. A query and what it is looked for in must both pass through here.
 */
export function searchKey(text: string): string {
  return toArabicDigits(normaliseText(text)).replace(/\s+/g, ' ').trim().toLowerCase();
}
