// The objects of any PDF, found by looking through the whole file, so that a damaged index does no harm: the last one of a number holds,
// those packed into streams too. It must not know what the objects are for.
import { inflateSync } from 'node:zlib';
import { unreadable } from './office-package.ts';
import {
  isDictionary,
  isList,
  isName,
  isReference,
  type PdfDictionary,
  type PdfValue,
  readPdfValues,
} from './pdf-values.ts';

export interface PdfObjects {
  readonly trailer: PdfDictionary;
  /** What a value stands for, references followed. */
  get(value: PdfValue | undefined): PdfValue;
  /** A dictionary, also that of a stream; an empty one for anything else. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): readonly PdfValue[];
  /** A stream unpacked, one character a byte; "" for what is none or is packed in a way that texts are not. */
  stream(value: PdfValue | undefined): string;
}

interface StoredObject {
  readonly value: PdfValue;
  /** Where the bytes of its stream begin; null for an object without one. */
  readonly streamAt: number | null;
}

/** What all streams together unpack to at most. */
const mostUnpacked = 300_000_000;
const mostObjects = 2_000_000;
const noEntries: PdfDictionary = { kind: 'dictionary', entries: new Map() };

/** Reads the file's objects. Throws `UnreadableFile`: `passwordProtected`, `packageUnsafe` for what grows without end. */
export function readPdfObjects(bytes: Buffer): PdfObjects {
  const source = bytes.toString('latin1');
  const objects = new Map<number, StoredObject>();
  const trailers: PdfDictionary[] = [];
  let unpacked = 0;

  const get = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let steps = 0; isReference(found) && steps < 20; steps += 1) found = objects.get(found.id)?.value ?? null;
    return isReference(found) ? null : found;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = get(value);
    return isDictionary(found) ? found : noEntries;
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = get(value);
    return isList(found) ? found : found === null ? [] : [value ?? null];
  };
  const stream = (value: PdfValue | undefined): string => {
    const stored = isReference(value) ? objects.get(value.id) : undefined;
    return stored ? streamOf(stored) : '';
  };

  findObjects();
  const trailer = trailers.findLast(({ entries }) => entries.has('Root'));
  if (trailers.some(({ entries }) => entries.has('Encrypt'))) throw unreadable('passwordProtected');
  return { trailer: trailer ?? noEntries, get, dictionary, list, stream };

  function findObjects(): void {
    const opening = /(\d{1,9})\s+\d{1,5}\s+obj\b|\btrailer\b/g;
    const packed: StoredObject[] = [];
    for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
      const reader = readPdfValues(source, opening.lastIndex);
      const token = reader.next();
      if (token === null || !('value' in token)) continue;
      const { value } = token;
      opening.lastIndex = Math.max(opening.lastIndex, reader.at);
      if (found[1] === undefined) {
        if (isDictionary(value)) trailers.push(value);
        continue;
      }
      const begin = /^\s*stream(?:\r\n|\n|\r)/.exec(source.slice(reader.at, reader.at + 40));
      const streamAt = begin === null ? null : reader.at + begin[0].length;
      const stored = { value, streamAt };
      if (objects.size >= mostObjects) throw unreadable('packageUnsafe');
      objects.set(Number(found[1]), stored);
      if (streamAt === null || !isDictionary(value)) continue;
      const type = value.entries.get('Type');
      if (isName(type) && type.name === 'XRef') trailers.push(value);
      if (isName(type) && type.name === 'ObjStm') packed.push(stored);
      opening.lastIndex = endOfStream(value, streamAt);
    }
    for (const stored of packed) unpackObjects(stored);
  }

  /** A later object of the same number in the open file holds; so does a later stream. */
  function unpackObjects(stored: StoredObject): void {
    const { entries } = dictionary(stored.value);
    const first = get(entries.get('First'));
    const text = streamOf(stored);
    if (typeof first !== 'number' || first > text.length) return;
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [id = Number.NaN, offset = Number.NaN] = numbers.slice(index, index + 2);
      if (!Number.isInteger(id) || !Number.isInteger(offset) || offset < 0) continue;
      const token = readPdfValues(text, first + offset).next();
      if (objects.size >= mostObjects) throw unreadable('packageUnsafe');
      if (token && 'value' in token) objects.set(id, { value: token.value, streamAt: null });
    }
  }

  function endOfStream({ entries }: PdfDictionary, from: number): number {
    const length = get(entries.get('Length'));
    if (typeof length === 'number' && length >= 0) {
      const end = from + length;
      if (/^\s*endstream/.test(source.slice(end, end + 20))) return end;
    }
    const end = source.indexOf('endstream', from);
    return end === -1 ? source.length : end;
  }

  function streamOf({ value, streamAt }: StoredObject): string {
    if (streamAt === null || !isDictionary(value)) return '';
    const filters = list(value.entries.get('Filter')).map((filter) => get(filter));
    const packed = bytes.subarray(streamAt, endOfStream(value, streamAt));
    if (filters.length === 0) return packed.toString('latin1');
    const [filter] = filters;
    const isPlainFlate = filters.length === 1 && isName(filter) && /^(?:FlateDecode|Fl)$/.test(filter.name);
    const predictor = get(dictionary(list(value.entries.get('DecodeParms'))[0]).entries.get('Predictor'));
    if (!isPlainFlate || (typeof predictor === 'number' && predictor > 1)) return '';
    return inflated(packed);
  }

  function inflated(packed: Buffer): string {
    try {
      const whole = inflateSync(packed, { maxOutputLength: Math.max(1, mostUnpacked - unpacked) });
      unpacked += whole.length;
      return whole.toString('latin1');
    } catch (fault) {
      if (fault instanceof RangeError) throw unreadable('packageUnsafe');
      return '';
    }
  }
}
