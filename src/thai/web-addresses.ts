// Web and mail addresses inside Thai text, where they are often glued to the word that follows, and where a line may end in them.
import { breakPenalties, type KeptTogether } from './kept-together.ts';

/** An address as UTF-16 offsets; `end` is exclusive. */
export interface WebAddress {
  readonly start: number;
  readonly end: number;
}

const addressPattern =
  /(?:https?:\/\/|ftp:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:go\.th|or\.th|ac\.th|co\.th|in\.th|com|org|net)(?![\w-])(?:\/[!-~]*)?/g;

/** The addresses of a text, without the brackets and full stops of the sentence around them. */
export function findWebAddresses(text: string): readonly WebAddress[] {
  return [...text.matchAll(addressPattern)].map((match) => {
    const trimmed = match[0].replace(/[.,;:!?'"\]>]+$/, '');
    const opensBracket = trimmed.includes('(');
    const address = opensBracket ? trimmed : trimmed.replace(/\).*$/, '');
    return { start: match.index, end: match.index + address.length };
  });
}

/**
 * Where a line may end inside an address: freely after "/" and before "?", at need at the other signs that divide it. Never
 * in or right behind "://": "https://" alone at a line's end is no part of an address.
 */
export function breaksInAddress(text: string, { start, end }: WebAddress): readonly KeptTogether[] {
  const breaks: KeptTogether[] = [];
  for (let position = start + 1; position < end; position += 1) {
    const before = text[position - 1] ?? '';
    const after = text[position] ?? '';
    if (after === '/' || before === ':' || (before === '/' && text[position - 2] === '/')) continue;
    if (before === '/' || after === '?') breaks.push({ position, penalty: breakPenalties.free });
    else if (/[.\-_=]/.test(before) || /[&#@%~+]/.test(after))
      breaks.push({ position, penalty: breakPenalties.compound });
  }
  return breaks;
}
