// The digits of the printed paper: Thai throughout, as official letters have them, but Arabic where digits belong to something
// Latin. Changes digits one for one, so that every offset into the text stays true. Knows nothing of paper or registers.
import { toThaiDigits } from './digits.ts';
import { findWebAddresses } from './web-addresses.ts';

/** How numbers print: as the clerk typed them, or in Thai digits. */
export type PaperDigits = 'asTyped' | 'thai';

/** A stretch of Latin letters and Arabic digits with the signs that tie them: OIT2, e-GP2, Covid-19, 12.5, v1.2. */
const latinStretch = /[A-Za-z0-9]+(?:[-._'&+][A-Za-z0-9]+)*/g;

/** Names whose number stands apart and is part of the name: ISO 9001:2015, Windows 11. */
const nameBefore =
  /\b(?:ISO(?:\/IEC)?|IEC|RFC|Windows|Microsoft|Office|Word|Excel|Acrobat|PDF\/A|USB|HTML|Android|iOS|iPhone|COVID|Covid)[ -]?(?:\d+:)?$/;

/**
 * The text as it prints: with 'thai' every Arabic digit is Thai but those inside web and mail addresses, in a word or code
 * with Latin letters (OIT2, Covid-19) and behind a product or standard known by its number (ISO 9001). The length stays.
 */
export function toPaperDigits(text: string, digits: PaperDigits): string {
  if (digits === 'asTyped' || !/[0-9]/.test(text)) return text;
  let result = '';
  let position = 0;
  for (const { start, end } of findWebAddresses(text)) {
    if (start < position) continue;
    result += outsideAddresses(text.slice(position, start)) + text.slice(start, end);
    position = end;
  }
  return result + outsideAddresses(text.slice(position));
}

function outsideAddresses(text: string): string {
  return text.replace(latinStretch, (stretch, offset: number) => {
    const belongsToLatin = /[A-Za-z]/.test(stretch) || nameBefore.test(text.slice(Math.max(0, offset - 24), offset));
    return belongsToLatin ? stretch : toThaiDigits(stretch);
  });
}
