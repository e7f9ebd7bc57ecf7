// Where the objects of a PDF lie: its tables and streams of cross-references, newest first, or, where those are broken, what a search
// through the whole file finds. It must not know what the objects mean.
import { type UnpackBudget, unpackStream } from './pdf-stream.ts';
import {
  type Cursor,
  latin,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  readCount,
  readValue,
  readWord,
  skipSpace,
} from './pdf-syntax.ts';

/** At a place in the file, or as one of the objects inside a stream. */
export type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'inStream'; readonly streamId: number; readonly index: number };

export interface PdfIndex {
  readonly places: ReadonlyMap<number, Place>;
  /** Newest first; an entry of a newer one goes before. */
  readonly trailer: ReadonlyMap<string, PdfValue>;
  /** Where the sections begin, newest first; of a file that had to be searched through, none. */
  readonly sections: readonly number[];
  /** The newest section is a stream, so the next must be one too. */
  readonly endsInStream: boolean;
}

/** More sections than anybody saves or signs. */
const mostSections = 2_000;

/** Follows the sections from the last `startxref`; null where one of them is broken. */
export function readIndex(bytes: Uint8Array, budget: UnpackBudget): PdfIndex | null {
  const start = lastStart(bytes);
  return start === null ? null : followSections(bytes, start, budget);
}

function lastStart(bytes: Uint8Array): number | null {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('startxref');
  return at === -1 ? null : readCount({ bytes, at: at + 'startxref'.length });
}

/** From the section at `start` to the oldest. */
export function followSections(bytes: Uint8Array, start: number, budget: UnpackBudget): PdfIndex | null {
  const places = new Map<number, Place>();
  const freed = new Set<number>();
  const trailer = new Map<string, PdfValue>();
  const sections: number[] = [];
  const waiting = [start];
  let endsInStream: boolean | null = null;
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (sections.includes(offset)) continue;
    if (offset >= bytes.length || sections.length >= mostSections) return null;
    const section = readSection({ bytes, at: offset }, budget);
    if (section === null) return null;
    sections.push(offset);
    endsInStream ??= section.isStream;
    for (const [id, place] of section.places) {
      if (places.has(id) || freed.has(id)) continue;
      if (place === null) freed.add(id);
      else places.set(id, place);
    }
    for (const [name, value] of section.trailer) if (!trailer.has(name)) trailer.set(name, value);
    // A table may have a stream beside it for what only newer readers know; that goes before the older sections.
    for (const name of ['XRefStm', 'Prev']) {
      const next = section.trailer.get(name);
      if (typeof next === 'number' && next > 0) waiting.push(next);
    }
  }
  return { places, trailer, sections, endsInStream: endsInStream ?? false };
}

interface Section {
  /** Null for an object that is given up. */
  readonly places: ReadonlyMap<number, Place | null>;
  readonly trailer: ReadonlyMap<string, PdfValue>;
  readonly isStream: boolean;
}

function readSection(cursor: Cursor, budget: UnpackBudget): Section | null {
  const start = cursor.at;
  if (readWord(cursor) === 'xref') return readTable(cursor);
  const stream = readObjectAt(cursor.bytes, start, budget, null);
  return stream === null || typeof stream.value !== 'object' || stream.value?.kind !== 'stream'
    ? null
    : readIndexStream(stream.value, budget);
}

function readTable(cursor: Cursor): Section | null {
  const places = new Map<number, Place | null>();
  for (;;) {
    const first = readCount(cursor);
    if (first === null) break;
    const count = readCount(cursor);
    if (count === null || count > cursor.bytes.length / 10) return null;
    for (let id = first; id < first + count; id += 1) {
      const offset = readCount(cursor);
      const generation = readCount(cursor);
      const kind = readWord(cursor);
      if (offset === null || generation === null || (kind !== 'n' && kind !== 'f')) return null;
      if (!places.has(id)) places.set(id, kind === 'n' ? { kind: 'at', offset } : null);
    }
  }
  if (readWord(cursor) !== 'trailer') return null;
  const trailer = readValue(cursor);
  if (trailer === null || typeof trailer !== 'object' || trailer.kind !== 'dict') return null;
  return { places, trailer: trailer.entries, isStream: false };
}

function readIndexStream(stream: PdfStream, budget: UnpackBudget): Section | null {
  const rows = unpackStream(stream, budget);
  const widths = numbersOf(stream.entries.get('W'));
  const size = stream.entries.get('Size');
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const rowBytes = kindWidth + secondWidth + thirdWidth;
  if (rows === null || typeof size !== 'number' || widths.length < 3 || rowBytes < 1 || rowBytes > 24) return null;
  const parts = stream.entries.has('Index') ? numbersOf(stream.entries.get('Index')) : [0, size];
  const places = new Map<number, Place | null>();
  let at = 0;
  const number = (width: number): number => {
    let value = 0;
    for (let byte = 0; byte < width; byte += 1) value = value * 256 + (rows[at + byte] ?? 0);
    at += width;
    return value;
  };
  for (let part = 0; part + 1 < parts.length; part += 2) {
    const first = parts[part] ?? 0;
    for (let id = first; id < first + (parts[part + 1] ?? 0) && at + rowBytes <= rows.length; id += 1) {
      const kind = kindWidth === 0 ? 1 : number(kindWidth);
      const second = number(secondWidth);
      const third = number(thirdWidth);
      if (places.has(id)) continue;
      if (kind === 1) places.set(id, { kind: 'at', offset: second });
      else if (kind === 2) places.set(id, { kind: 'inStream', streamId: second, index: third });
      else places.set(id, null);
    }
  }
  return { places, trailer: stream.entries, isStream: true };
}

function numbersOf(value: PdfValue | undefined): readonly number[] {
  if (value === undefined || value === null || typeof value !== 'object' || value.kind !== 'list') return [];
  return value.items.flatMap((item) => (typeof item === 'number' && item >= 0 ? [Math.floor(item)] : []));
}

export interface WrittenObject {
  readonly id: number;
  readonly value: PdfValue;
  /** Behind `endobj` where it stands. */
  readonly end: number;
}

/** The object that is written here ("7 0 obj …"); null where none is. `lengthOf` resolves a stream's length that is a reference. */
export function readObjectAt(
  bytes: Uint8Array,
  offset: number,
  budget: UnpackBudget,
  lengthOf: ((id: number) => number | null) | null,
): WrittenObject | null {
  const cursor: Cursor = { bytes, at: offset };
  const id = readCount(cursor);
  const generation = readCount(cursor);
  if (id === null || generation === null || readWord(cursor) !== 'obj') return null;
  const value = readValue(cursor);
  skipSpace(cursor);
  const isStream = latin(bytes.subarray(cursor.at, cursor.at + 6)) === 'stream';
  if (!isStream || value === null || typeof value !== 'object' || value.kind !== 'dict') {
    const end = cursor.at;
    return { id, value, end: readWord(cursor) === 'endobj' ? cursor.at : end };
  }
  const raw = readRaw(bytes, cursor.at + 6, value, budget, lengthOf);
  return raw === null ? null : { id, value: { kind: 'stream', entries: value.entries, raw: raw.bytes }, end: raw.end };
}

/** A stream's bytes: as many as it says, or, where that leads nowhere, up to its end's word. */
function readRaw(
  bytes: Uint8Array,
  wordEnd: number,
  { entries }: PdfDictionary,
  budget: UnpackBudget,
  lengthOf: ((id: number) => number | null) | null,
): { readonly bytes: Uint8Array; readonly end: number } | null {
  const start = wordEnd + (bytes[wordEnd] === 0x0d && bytes[wordEnd + 1] === 0x0a ? 2 : 1);
  const said = entries.get('Length');
  const length = said !== null && typeof said === 'object' && said.kind === 'ref' ? lengthOf?.(said.id) : said;
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    const cursor: Cursor = { bytes, at: start + length };
    if (readWord(cursor) === 'endstream') {
      const end = cursor.at;
      return {
        bytes: bytes.subarray(start, start + length),
        end: readWord(cursor) === 'endobj' ? cursor.at : end,
      };
    }
  }
  if (budget.searchLeft <= 0) return null;
  const close = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('endstream', start);
  budget.searchLeft -= (close === -1 ? bytes.length : close) - start;
  if (close === -1) return null;
  const end = bytes[close - 1] === 0x0a ? (bytes[close - 2] === 0x0d ? close - 2 : close - 1) : close;
  return { bytes: bytes.subarray(start, Math.max(start, end)), end: close + 'endstream'.length };
}

/** True where some object does not stand where the index says. */
export function leadsAstray(bytes: Uint8Array, index: PdfIndex): boolean {
  for (const [id, place] of index.places) {
    if (place.kind !== 'at') continue;
    const cursor: Cursor = { bytes, at: place.offset };
    if (readCount(cursor) !== id || readCount(cursor) === null || readWord(cursor) !== 'obj') return true;
  }
  return false;
}

/** More objects than any report has. */
const mostFound = 500_000;

/** What a search through all bytes finds: of each number the object written last, and the last word on the root. */
export function searchIndex(bytes: Uint8Array): PdfIndex | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = new Map<number, Place>();
  const trailer = new Map<string, PdfValue>();
  const take = (entries: ReadonlyMap<string, PdfValue>): void => {
    if (!entries.has('Root')) return;
    for (const name of ['Root', 'Info', 'Encrypt', 'ID']) {
      const value = entries.get(name);
      if (value !== undefined) trailer.set(name, value);
    }
  };
  for (let at = whole.indexOf(' obj'); at !== -1; at = whole.indexOf(' obj', at + 4)) {
    const head = /(\d{1,9}) \d{1,5}$/u.exec(latin(bytes.subarray(Math.max(0, at - 16), at)));
    if (head !== null) places.set(Number(head[1]), { kind: 'at', offset: at - head[0].length });
    if (places.size > mostFound) return null;
  }
  for (let at = whole.indexOf('/XRef'); at !== -1; at = whole.indexOf('/XRef', at + 5)) {
    // The dictionary that this stands in begins a little before.
    const open = whole.subarray(Math.max(0, at - 400), at).lastIndexOf(' obj');
    const value = open === -1 ? null : readValue({ bytes, at: Math.max(0, at - 400) + open + 4 });
    if (value !== null && typeof value === 'object' && value.kind === 'dict') take(value.entries);
  }
  for (let at = whole.indexOf('trailer'); at !== -1; at = whole.indexOf('trailer', at + 7)) {
    const value = readValue({ bytes, at: at + 7 });
    if (value !== null && typeof value === 'object' && value.kind === 'dict') take(value.entries);
  }
  return trailer.has('Root') ? { places, trailer, sections: [], endsInStream: false } : null;
}
