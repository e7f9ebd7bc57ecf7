// The classes of Thai characters the other files of this folder share, and where Thai spelling itself forbids a cut.
// Knows nothing of words, dictionaries or lines.

/** A stretch of Thai letters, vowels and marks; ฯ, ๆ, ฿ and digits end it. Made for `matchAll` (it is global). */
export const thaiRunPattern = /[\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]+/g;

/** A Thai or Arabic digit, for use inside a character class. */
export const digitClass = '0-9๐-๙';

const toneMarks = /[\u0E48-\u0E4B]/;

/** The code of a character; -1, which is in no class, where there is none. */
function codeOf(character: string | undefined): number {
  return character === undefined || character === '' ? -1 : character.charCodeAt(0);
}

/** True for a letter, vowel or mark of the Thai script (also ๆ and ฯ, but not digits and ฿). */
export function isThaiLetter(character: string | undefined): boolean {
  const code = codeOf(character);
  return (code >= 0x0e01 && code <= 0x0e3a) || (code >= 0x0e40 && code <= 0x0e4e);
}

/** True for a character no line may begin with because it belongs to the one before: vowels after or around a consonant, marks, ๆ, ฯ. */
export function isThaiFollower(character: string | undefined): boolean {
  const code = codeOf(character);
  return (code >= 0x0e2f && code <= 0x0e3a) || (code >= 0x0e45 && code <= 0x0e4e) || code === 0x0e5a || code === 0x0e5b;
}

/** True for เ แ โ ใ ไ, which are written before the consonant they belong to. */
export function isLeadingVowel(character: string | undefined): boolean {
  const code = codeOf(character);
  return code >= 0x0e40 && code <= 0x0e44;
}

/** True for a Thai or Arabic digit. */
export function isDigit(character: string | undefined): boolean {
  const code = codeOf(character);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x0e50 && code <= 0x0e59);
}

/** True for a letter A-Z in either case. */
export function isLatinLetter(character: string | undefined): boolean {
  const code = codeOf(character) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/**
 * Whether spelling allows a cut between the letters on either side of `position`; a dictionary may still know better.
 * Beside the rules for single characters: ◌ั and ◌ื are never the end of a syllable, ◌็ only in ก็, เ◌ี needs its ย,
 * and a silenced consonant (ธ์, ทธิ์) stays with the syllable before it.
 */
export function spellingAllowsBreak(text: string, position: number): boolean {
  const next = text[position];
  if (isThaiFollower(next) || isLeadingVowel(text[position - 1])) return false;
  // The silenced consonant may carry a vowel sign of its own: บริสุทธิ์.
  const second = text[position + 1];
  if (second === '์' || ((second === 'ิ' || second === 'ุ') && text[position + 2] === '์')) return false;
  let last = position - 1;
  while (last > 0 && toneMarks.test(text[last] ?? '')) last -= 1;
  const vowel = text[last];
  if (!isThaiLetter(next)) return true;
  if (vowel === 'ั' || vowel === 'ื') return false;
  if (vowel === '็') return text[last - 1] === 'ก' && !isLeadingVowel(text[last - 2]);
  if (vowel === 'ี' && next === 'ย') return !(text[last - 2] === 'เ' || text[last - 3] === 'เ');
  return true;
}
