// Thai digits ๐-๙ and Arabic digits 0-9, one into the other. Knows nothing of dates or of what the numbers mean.

const thaiZero = 0x0e50;

/** The same text with every Arabic digit as its Thai digit; everything else is left alone. */
export function toThaiDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
}

/** The same text with every Thai digit as its Arabic digit; everything else is left alone. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/**
 * A whole number not below zero, written in Thai, Arabic or mixed digits (clerks type "1๑๐"), spaces around it allowed.
 * Null for anything else, also for signs, separators and numbers too large to be exact.
 */
export function parseInteger(text: string): number | null {
  const digits = toArabicDigits(text.trim());
  if (!/^[0-9]+$/.test(digits)) return null;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
