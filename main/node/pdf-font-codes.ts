// What the codes of a PDF's fonts mean, by the tables they bring along. A code without a meaning is counted and gives nothing.
import type { PdfObjects } from './pdf-file.ts';
import { isName, isReference, isText, type PdfValue, readPdfValues } from './pdf-values.ts';

/** The text of a string of codes. */
export type Decoder = (codes: string) => string;

export interface FontCodes {
  /** Of a font as a page's resources name it. */
  decoderOf(font: PdfValue | undefined): Decoder;
  /** So many codes had no meaning. */
  unknown(): number;
}

/** The widest range of codes that is believed. */
const mostCodes = 65_536;

export function readFontCodes(file: PdfObjects): FontCodes {
  const known = new Map<number, Decoder>();
  let unknown = 0;
  return {
    unknown: () => unknown,
    decoderOf(font) {
      const id = isReference(font) ? font.id : -1;
      const decoder = known.get(id) ?? makeDecoder(font);
      known.set(id, decoder);
      return decoder;
    },
  };

  function makeDecoder(font: PdfValue | undefined): Decoder {
    const { entries } = file.dictionary(font);
    const subtype = file.get(entries.get('Subtype'));
    const bytes = isName(subtype) && subtype.name === 'Type0' ? 2 : 1;
    const meanings = readMeanings(file.stream(entries.get('ToUnicode')));
    return (codes) => {
      let text = '';
      for (let at = 0; at + bytes <= codes.length; at += bytes) {
        const code = bytes === 2 ? codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1) : codes.charCodeAt(at);
        const meaning =
          meanings.get(code) ?? (bytes === 1 && code >= 32 && code < 127 ? String.fromCharCode(code) : null);
        if (meaning === null) unknown += 1;
        else text += meaning;
      }
      return text;
    };
  }
}

/** "beginbfchar <01> <0E01>", "beginbfrange <01> <05> <0E01>" and "<01> <05> [<0E01> …]". */
function readMeanings(table: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  const reader = readPdfValues(table, 0, false);
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== null && meanings.size < mostCodes; token = reader.next()) {
    if ('value' in token) {
      operands.push(token.value);
      continue;
    }
    if (token.word === 'endbfchar') addCharacters(operands);
    if (token.word === 'endbfrange') addRanges(operands);
    operands = [];
  }
  return meanings;

  function addCharacters(values: readonly PdfValue[]): void {
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [code, meaning] = values.slice(index, index + 2);
      if (isText(code) && isText(meaning)) meanings.set(numberOf(code.bytes), unicodeOf(meaning.bytes));
    }
  }

  function addRanges(values: readonly PdfValue[]): void {
    for (let index = 0; index + 2 < values.length; index += 3) {
      const [from, to, meaning] = values.slice(index, index + 3);
      if (!isText(from) || !isText(to)) continue;
      const [first, last] = [numberOf(from.bytes), numberOf(to.bytes)];
      for (let code = first; code <= last && code - first < mostCodes; code += 1) {
        const own = Array.isArray(meaning) ? meaning[code - first] : meaning;
        if (isText(own))
          meanings.set(code, Array.isArray(meaning) ? unicodeOf(own.bytes) : shifted(own.bytes, code - first));
      }
    }
  }
}

function numberOf(bytes: string): number {
  return [...bytes].reduce((number, byte) => number * 256 + byte.charCodeAt(0), 0);
}

function unicodeOf(bytes: string): string {
  return Buffer.from(bytes.slice(0, bytes.length - (bytes.length % 2)), 'latin1')
    .swap16()
    .toString('utf16le');
}

function shifted(bytes: string, by: number): string {
  const text = unicodeOf(bytes);
  const last = text.length === 0 ? 0 : text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + by);
}
