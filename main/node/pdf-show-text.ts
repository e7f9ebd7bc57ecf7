// Text as the operators that show it in a page's content. Each word is shaped and encoded once for a document and kept: the
// words of a report repeat endlessly. It must not know where text stands.
import type { EmbeddedFont } from './pdf-text.ts';

/** Turns texts of one face into operators; belongs to one document. */
export interface TextEncoder {
  /** The operators that show the text at the current place. */
  show(text: string, sizePt: number): string;
  /** True once a character was shown that the font does not have. */
  missesGlyph(): boolean;
}

/** A word inside a TJ array: strings and shifts. A plain word is one string and nothing else, kept without its brackets. */
interface EncodedWord {
  readonly isPlain: boolean;
  readonly body: string;
}

/** Words kept for one size before the cache starts anew. */
const cacheLimit = 50_000;

export function createTextEncoder(font: EmbeddedFont): TextEncoder {
  const wordsBySize = new Map<number, Map<string, EncodedWord>>();
  let missing = false;
  return { show, missesGlyph: () => missing };

  function show(text: string, sizePt: number): string {
    let plain = '';
    let mixed = '';
    // pdfkit shapes a text space by space; encoded alike, the drawing agrees with the measured widths.
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space === -1 ? text.length : space + 1;
      const word = encodedWord(text.slice(start, end), sizePt);
      start = end;
      if (word.isPlain) {
        plain += word.body;
      } else {
        if (plain !== '') mixed += `(${plain})`;
        plain = '';
        mixed += word.body;
      }
    }
    if (mixed === '') return `(${plain})Tj`;
    return plain === '' ? `[${mixed}]TJ` : `[${mixed}(${plain})]TJ`;
  }

  function encodedWord(word: string, sizePt: number): EncodedWord {
    let words = wordsBySize.get(sizePt);
    if (words === undefined || words.size >= cacheLimit) {
      words = new Map();
      wordsBySize.set(sizePt, words);
    }
    const known = words.get(word);
    if (known !== undefined) return known;
    const encoded = encodeWord(word, sizePt);
    words.set(word, encoded);
    return encoded;
  }

  function encodeWord(word: string, sizePt: number): EncodedWord {
    const { glyphs, positions } = font.layout(word);
    let body = '';
    let letters = '';
    /** Thousandths of an em by which the pen stands too far right. */
    let shift = 0;
    let rise = 0;
    const endString = () => {
      if (letters !== '') body += `(${letters})`;
      letters = '';
    };
    const riseTo = (wanted: number) => {
      if (wanted === rise) return;
      endString();
      body += `]TJ ${numberText((wanted * sizePt) / 1000)} Ts[`;
      rise = wanted;
    };
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const code = font.codeOf(glyph);
      if (code === 0) missing = true;
      riseTo(yOffset);
      shift -= xOffset;
      if (Math.abs(shift) >= leastShift) {
        endString();
        body += numberText(shift);
        shift = 0;
      }
      letters += byteText(code >> 8) + byteText(code & 0xff);
      shift += xOffset + (font.widths[code] ?? 0) - xAdvance;
    });
    const isPlain = body === '' && Math.abs(shift) < leastShift;
    if (isPlain) return { isPlain, body: letters };
    riseTo(0);
    endString();
    if (Math.abs(shift) >= leastShift) body += numberText(shift);
    return { isPlain, body };
  }
}

/** Shifts below this many thousandths of an em are rounding. */
const leastShift = 0.05;

/** One byte inside a literal string of a content stream. */
function byteText(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '(' || character === ')' || character === '\\') return `\\${character}`;
  return character === '\r' ? '\\r' : character;
}

/** A number as PDF writes it, to a hundredth. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
