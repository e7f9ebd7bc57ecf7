// PDF's objects as they are written: read from bytes that may be broken or hostile, and written again. Nothing here throws: what cannot
// be read is null at its place. It must not know files, revisions or signatures.

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  /** Where it is written, its brackets included, from the start of the bytes it was read from. */
  readonly start: number;
  readonly end: number;
}

export interface PdfReference {
  readonly kind: 'ref';
  readonly id: number;
  readonly generation: number;
}

export interface PdfDictionary {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfList {
  readonly kind: 'list';
  readonly items: readonly PdfValue[];
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** As it is written, filters and all. */
  readonly raw: Uint8Array;
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfDictionary
  | PdfList
  | PdfStream;

/** A place in bytes that are being read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Deeper nesting is not followed. */
const deepest = 60;

const [space, newline, carriageReturn] = [0x20, 0x0a, 0x0d];
const [slash, percent, less, greater, hash, backslash] = [0x2f, 0x25, 0x3c, 0x3e, 0x23, 0x5c];
const [openRound, closeRound, openSquare, closeSquare] = [0x28, 0x29, 0x5b, 0x5d];

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === newline || byte === carriageReturn || byte === 9 || byte === 12 || byte === 0;
}

function isDelimiter(byte: number): boolean {
  return '()<>[]{}/%'.includes(String.fromCharCode(byte));
}

export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (isSpace(bytes[cursor.at])) cursor.at += 1;
    if (bytes[cursor.at] !== percent) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== newline && bytes[cursor.at] !== carriageReturn)
      cursor.at += 1;
  }
}

/** The word that stands next: letters and digits up to a space or bracket; '' before a bracket or the end. */
export function readWord(cursor: Cursor): string {
  skipSpace(cursor);
  const start = cursor.at;
  while (cursor.at < cursor.bytes.length && cursor.at - start < 64) {
    const byte = cursor.bytes[cursor.at] ?? space;
    if (isSpace(byte) || isDelimiter(byte)) break;
    cursor.at += 1;
  }
  return latin(cursor.bytes.subarray(start, cursor.at));
}

/** A whole number that is not negative; null where something else stands, and the cursor stays. */
export function readCount(cursor: Cursor): number | null {
  const before = cursor.at;
  const word = readWord(cursor);
  if (/^\d{1,12}$/u.test(word)) return Number(word);
  cursor.at = before;
  return null;
}

/** The value that stands next; null also for what is none. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  skipSpace(cursor);
  const { bytes } = cursor;
  const byte = bytes[cursor.at];
  if (byte === undefined || depth > deepest) return null;
  if (byte === slash) return readName(cursor);
  if (byte === openRound) return readLiteral(cursor);
  if (byte === less && bytes[cursor.at + 1] === less) return readDictionary(cursor, depth);
  if (byte === less) return readHex(cursor);
  if (byte === openSquare) return readList(cursor, depth);
  if (isDelimiter(byte)) {
    cursor.at += 1;
    return null;
  }
  return readPlain(cursor);
}

/** What a page's content and a font's table are made of: values, and the words that say what is done with those before. */
export type PdfToken = { readonly value: PdfValue } | { readonly word: string };

/** The value or word that stands next; null at the end. */
export function readToken(cursor: Cursor): PdfToken | null {
  skipSpace(cursor);
  if (cursor.at >= cursor.bytes.length) return null;
  const before = cursor.at;
  const word = readWord(cursor);
  if (word !== '' && !/^(?:true|false|null|[+-]?(?:\d+\.?\d*|\.\d+))$/u.test(word)) return { word };
  cursor.at = before;
  return { value: readValue(cursor) };
}

function readPlain(cursor: Cursor): PdfValue {
  const word = readWord(cursor);
  if (word === 'true' || word === 'false') return word === 'true';
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return null;
  if (!/^\d{1,10}$/u.test(word)) return Number(word);
  // "12 0 R" is one value of three words.
  const before = cursor.at;
  const generation = readCount(cursor);
  if (generation !== null && generation < 65_536 && readWord(cursor) === 'R')
    return { kind: 'ref', id: Number(word), generation };
  cursor.at = before;
  return Number(word);
}

function readName(cursor: Cursor): PdfName {
  const { bytes } = cursor;
  let name = '';
  cursor.at += 1;
  for (
    let byte = bytes[cursor.at];
    byte !== undefined && !isSpace(byte) && !isDelimiter(byte);
    byte = bytes[cursor.at]
  ) {
    const code = byte === hash ? Number.parseInt(latin(bytes.subarray(cursor.at + 1, cursor.at + 3)), 16) : Number.NaN;
    name += String.fromCharCode(Number.isNaN(code) ? byte : code);
    cursor.at += Number.isNaN(code) ? 1 : 3;
  }
  return { kind: 'name', name };
}

/** In bytes; what goes on is cut there. */
const longestLiteral = 1_000_000;

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function readLiteral(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const start = cursor.at;
  const read: number[] = [];
  let open = 0;
  for (; cursor.at < bytes.length; cursor.at += 1) {
    const byte = bytes[cursor.at] ?? 0;
    if (byte === openRound) open += 1;
    if (byte === closeRound) open -= 1;
    if ((byte === closeRound && open === 0) || read.length > longestLiteral) break;
    if (byte === openRound && open === 1 && cursor.at === start) continue;
    if (byte === backslash) readEscape(cursor, read);
    else read.push(byte);
  }
  cursor.at = Math.min(bytes.length, cursor.at + 1);
  return { kind: 'string', bytes: Uint8Array.from(read), start, end: cursor.at };
}

/** Leaves the cursor on the escape's last byte. */
function readEscape(cursor: Cursor, read: number[]): void {
  const { bytes } = cursor;
  cursor.at += 1;
  const byte = bytes[cursor.at] ?? 0;
  const octal = /^[0-7]{1,3}/u.exec(latin(bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  if (octal !== undefined) {
    read.push(Number.parseInt(octal, 8) & 0xff);
    cursor.at += octal.length - 1;
  } else if (byte === carriageReturn || byte === newline) {
    if (byte === carriageReturn && bytes[cursor.at + 1] === newline) cursor.at += 1;
  } else read.push(escapes[String.fromCharCode(byte)] ?? byte);
}

function readHex(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const start = cursor.at;
  const close = bytes.indexOf(greater, start);
  cursor.at = close === -1 ? bytes.length : close + 1;
  const digits = latin(bytes.subarray(start + 1, close === -1 ? bytes.length : close)).replace(/[^0-9a-fA-F]/gu, '');
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return { kind: 'string', bytes: new Uint8Array(Buffer.from(even, 'hex')), start, end: cursor.at };
}

function readList(cursor: Cursor, depth: number): PdfList {
  const items: PdfValue[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at];
    if (byte === closeSquare) cursor.at += 1;
    if (byte === undefined || byte === closeSquare) return { kind: 'list', items };
    const before = cursor.at;
    items.push(readValue(cursor, depth + 1));
    // A word that means nothing here ends what can be read.
    if (cursor.at === before) return { kind: 'list', items };
  }
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at];
    if (byte === greater) cursor.at += cursor.bytes[cursor.at + 1] === greater ? 2 : 1;
    if (byte !== slash) return { kind: 'dict', entries };
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, depth + 1));
  }
}

/** Bytes as characters of the same numbers. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** A value as it may be written into a file; of a stream its dictionary alone. References go through `renumber`. */
export function writeValue(value: PdfValue, renumber: (id: number) => number = (id) => id): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  switch (value.kind) {
    case 'name':
      return `/${value.name.replace(/[^\w.+*:@$&'|!~^;=?,-]/gu, escapeInName)}`;
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex').toUpperCase()}>`;
    case 'ref':
      return `${renumber(value.id)} ${renumber(value.id) === value.id ? value.generation : 0} R`;
    case 'list':
      return `[${value.items.map((item) => writeValue(item, renumber)).join(' ')}]`;
    default:
      return `<<${[...value.entries].map(([name, entry]) => `${writeValue({ kind: 'name', name })} ${writeValue(entry, renumber)}`).join('')}>>`;
  }
}

function writeNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/u, '');
}

function escapeInName(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A text as PDF writes it, whatever its letters. */
export function textString(text: string): PdfString {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return { kind: 'string', bytes: new Uint8Array(bytes), start: 0, end: 0 };
}

/** A string of a file as text: UTF-16 or UTF-8 where it says so, Latin-1 otherwise. */
export function readText(value: PdfValue | undefined): string {
  if (value === null || typeof value !== 'object' || value.kind !== 'string') return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes.subarray(2)).normalize('NFC');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder('utf-8').decode(bytes.subarray(3)).normalize('NFC');
  }
  return latin(bytes);
}
