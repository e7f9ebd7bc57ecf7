// What the codes of a PDF's fonts mean, by the tables they bring along. A code without a meaning is counted and gives nothing.
import { isList, isString, nameOf, type PdfFile } from './pdf/pdf-file.ts';
import { type Cursor, type PdfValue, readToken } from './pdf/pdf-syntax.ts';

/** The text of a string of codes. */
export type Decoder = (codes: Uint8Array) => string;

export interface FontCodes {
  /** Of a font as a page's resources name it. */
  decoderOf(font: PdfValue | undefined): Decoder;
  /** So many codes had no meaning. */
  unknown(): number;
}

/** The widest range of codes that is believed. */
const mostCodes = 65_536;

/** Reads the tables of the fonts that are asked for, each once. */
export function readFontCodes(file: PdfFile): FontCodes {
  const known = new Map<PdfValue, Decoder>();
  let unknown = 0;
  return {
    unknown: () => unknown,
    decoderOf(font) {
      const own = file.resolve(font);
      const decoder = known.get(own) ?? makeDecoder(own);
      known.set(own, decoder);
      return decoder;
    },
  };

  function makeDecoder(font: PdfValue): Decoder {
    const entries = file.entries(font);
    const bytes = nameOf(file, entries.get('Subtype')) === 'Type0' ? 2 : 1;
    const meanings = readMeanings(file.unpack(entries.get('ToUnicode')) ?? new Uint8Array());
    return (codes) => {
      let text = '';
      for (let at = 0; at + bytes <= codes.length; at += bytes) {
        const code = numberOf(codes.subarray(at, at + bytes));
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
function readMeanings(table: Uint8Array): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  const cursor: Cursor = { bytes: table, at: 0 };
  let operands: PdfValue[] = [];
  for (let token = readToken(cursor); token !== null && meanings.size < mostCodes; token = readToken(cursor)) {
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
      if (isString(code) && isString(meaning)) meanings.set(numberOf(code.bytes), unicodeOf(meaning.bytes));
    }
  }

  function addRanges(values: readonly PdfValue[]): void {
    for (let index = 0; index + 2 < values.length; index += 3) {
      const [from, to, meaning] = values.slice(index, index + 3);
      if (!isString(from) || !isString(to)) continue;
      const [first, last] = [numberOf(from.bytes), numberOf(to.bytes)];
      for (let code = first; code <= last && code - first < mostCodes; code += 1) {
        const own = isList(meaning) ? meaning.items[code - first] : meaning;
        if (isString(own))
          meanings.set(code, isList(meaning) ? unicodeOf(own.bytes) : shifted(own.bytes, code - first));
      }
    }
  }
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function unicodeOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

function shifted(bytes: Uint8Array, by: number): string {
  const text = unicodeOf(bytes);
  const last = text.length === 0 ? 0 : text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + by);
}
