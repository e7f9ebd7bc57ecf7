// A PDF opened for reading: any object by its number, the catalogue, the pages. Broken and hostile files are read as far as they go:
// loops end, what unpacks to a mountain is left. It must not know signatures, nor what the texts mean.
import {
  followSections,
  leadsAstray,
  type PdfIndex,
  type Place,
  readIndex,
  readObjectAt,
  searchIndex,
} from './pdf-index.ts';
import { type UnpackBudget, unpackStream } from './pdf-stream.ts';
import type { PdfDictionary, PdfList, PdfReference, PdfStream, PdfString, PdfValue } from './pdf-syntax.ts';
import { type Cursor, latin, readCount, readValue } from './pdf-syntax.ts';

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly index: PdfIndex;
  /** Its index was broken; it was searched through. */
  readonly isRepaired: boolean;
  readonly isEncrypted: boolean;
  readonly catalogue: ReadonlyMap<string, PdfValue>;
  object(id: number): PdfValue;
  /** The value itself, or what a reference leads to. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The entries of a dictionary or stream, resolved; none of anything else. */
  entries(value: PdfValue | undefined): ReadonlyMap<string, PdfValue>;
  /** The items of a list, resolved as a whole; their own references stay. */
  items(value: PdfValue | undefined): readonly PdfValue[];
  /** What a stream holds, unpacked; null for anything else and for what is packed in a way that texts are not. */
  unpack(value: PdfValue | undefined): Uint8Array | null;
  /** True once the file would have unpacked to more than any may; what was unpacked since is null. */
  isSpent(): boolean;
}

/** All that a file may unpack to, in bytes. */
const mostUnpacked = 200_000_000;
const mostSearched = 500_000_000;

/** Chains of references longer than this lead nowhere. */
const longestChain = 20;

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-');
}

/** Opens what can be opened; null where no catalogue can be found at all, unless it is encrypted. */
export function openPdf(bytes: Uint8Array): PdfFile | null {
  return openSound(bytes) ?? openSearched(bytes);
}

/** Opens a file for what stands in it alone: where its index leads astray, what a search finds counts for all of it. */
export function openForReading(bytes: Uint8Array): PdfFile | null {
  const file = openPdf(bytes);
  if (file === null || file.isRepaired || file.isSpent() || !leadsAstray(bytes, file.index)) return file;
  return openSearched(bytes) ?? file;
}

function openSearched(bytes: Uint8Array): PdfFile | null {
  const found = searchIndex(bytes);
  if (found === null) return null;
  const budget = newBudget();
  return withCatalogue(bytes, withPackedObjects(bytes, found, budget), true, budget);
}

/** Opens a file by its own index alone; null where that is broken. With `start` by the index that begins there. */
export function openSound(bytes: Uint8Array, start: number | null = null): PdfFile | null {
  const budget = newBudget();
  const index = start === null ? readIndex(bytes, budget) : followSections(bytes, start, budget);
  return index === null ? null : withCatalogue(bytes, index, false, budget);
}

function newBudget(): UnpackBudget {
  return { bytesLeft: mostUnpacked, searchLeft: mostSearched };
}

function withCatalogue(bytes: Uint8Array, index: PdfIndex, isRepaired: boolean, budget: UnpackBudget): PdfFile | null {
  const file = readObjects(bytes, index, isRepaired, budget);
  const catalogue = file.entries(index.trailer.get('Root'));
  // Of an encrypted file it may lie in a stream that cannot be read.
  return catalogue.has('Pages') || file.isEncrypted ? { ...file, catalogue } : null;
}

function readObjects(
  bytes: Uint8Array,
  index: PdfIndex,
  isRepaired: boolean,
  budget: UnpackBudget,
): Omit<PdfFile, 'catalogue'> {
  const known = new Map<number, PdfValue>();
  const packs = new Map<number, readonly PdfValue[]>();
  const underWay = new Set<number>();

  const object = (id: number): PdfValue => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const place = index.places.get(id);
    // What asks for itself on the way is nothing.
    if (place === undefined || underWay.has(id)) return null;
    underWay.add(id);
    const value = place.kind === 'at' ? writtenAt(id, place.offset) : (packOf(place.streamId)[place.index] ?? null);
    underWay.delete(id);
    known.set(id, value);
    return value;
  };

  const writtenAt = (id: number, offset: number): PdfValue => {
    const written = readObjectAt(bytes, offset, budget, (lengthId) => {
      const length = object(lengthId);
      return typeof length === 'number' ? length : null;
    });
    return written?.id === id ? written.value : null;
  };

  const packOf = (streamId: number): readonly PdfValue[] => {
    const before = packs.get(streamId);
    if (before !== undefined) return before;
    // Streams lie in no stream themselves.
    const stream = index.places.get(streamId)?.kind === 'at' ? object(streamId) : null;
    const pack = isStream(stream) ? readPack(stream, budget).map(({ value }) => value) : [];
    packs.set(streamId, pack);
    return pack;
  };

  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let step = 0; step < longestChain && isReference(found); step += 1) found = object(found.id);
    return isReference(found) ? null : found;
  };

  return {
    bytes,
    index,
    isRepaired,
    isEncrypted: index.trailer.has('Encrypt'),
    object,
    resolve,
    entries: (value) => {
      const found = resolve(value);
      return isDictionary(found) || isStream(found) ? found.entries : nothing;
    },
    items: (value) => {
      const found = resolve(value);
      return isList(found) ? found.items : [];
    },
    unpack: (value) => {
      const found = resolve(value);
      return isStream(found) ? unpackStream(withOwnFilters(found, resolve), budget) : null;
    },
    isSpent: () => budget.bytesLeft <= 0,
  };
}

/** What its filters are may stand elsewhere in the file. */
function withOwnFilters(stream: PdfStream, resolve: (value: PdfValue | undefined) => PdfValue): PdfStream {
  const entries = new Map<string, PdfValue>();
  for (const key of ['Filter', 'DecodeParms']) {
    const value = resolve(stream.entries.get(key));
    entries.set(key, isList(value) ? { kind: 'list', items: value.items.map(resolve) } : value);
  }
  return { ...stream, entries };
}

const nothing: ReadonlyMap<string, PdfValue> = new Map();

/** The objects of a stream of objects, in their order. */
function readPack(
  stream: PdfStream,
  budget: UnpackBudget,
): readonly { readonly id: number; readonly value: PdfValue }[] {
  const unpacked = unpackStream(stream, budget);
  const [count, first] = [stream.entries.get('N'), stream.entries.get('First')];
  if (unpacked === null || typeof count !== 'number' || typeof first !== 'number') return [];
  const cursor: Cursor = { bytes: unpacked, at: 0 };
  const pack: { readonly id: number; readonly value: PdfValue }[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = readCount(cursor);
    const offset = readCount(cursor);
    if (id === null || offset === null) break;
    pack.push({ id, value: readValue({ bytes: unpacked, at: first + offset }) });
  }
  return pack;
}

/** Of a file searched through: also what its streams of objects hold, as far as no newer object stands in the file itself. */
function withPackedObjects(bytes: Uint8Array, index: PdfIndex, budget: UnpackBudget): PdfIndex {
  const places = new Map<number, Place>();
  for (const [streamId, place] of index.places) {
    if (place.kind !== 'at') continue;
    if (!latin(bytes.subarray(place.offset, place.offset + 300)).includes('/ObjStm')) continue;
    const stream = readObjectAt(bytes, place.offset, budget, null)?.value ?? null;
    if (!isStream(stream) || nameIn(stream, 'Type') !== 'ObjStm') continue;
    readPack(stream, budget).forEach(({ id }, at) => {
      places.set(id, { kind: 'inStream', streamId, index: at });
    });
  }
  for (const [id, place] of index.places) places.set(id, place);
  return { ...index, places };
}

function nameIn({ entries }: PdfStream, key: string): string {
  const value = entries.get(key);
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'name' ? value.name : '';
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'ref';
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'stream';
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'string';
}

export function isList(value: PdfValue | undefined): value is PdfList {
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'list';
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value !== undefined && value !== null && typeof value === 'object' && value.kind === 'dict';
}

/** The name that a value is, resolved; '' where it is none. */
export function nameOf(file: PdfFile, value: PdfValue | undefined): string {
  const found = file.resolve(value);
  return found !== null && typeof found === 'object' && found.kind === 'name' ? found.name : '';
}

/** More pages than any report has; a tree that goes on is cut there. */
const mostPages = 50_000;

/** The pages in their order, by the numbers of their objects. */
export function pageIds(file: PdfFile): readonly number[] {
  const pages: number[] = [];
  const seen = new Set<number>();
  const waiting: PdfValue[] = [file.catalogue.get('Pages') ?? null];
  for (let node = waiting.pop(); node !== undefined && pages.length < mostPages; node = waiting.pop()) {
    if (!isReference(node) || seen.has(node.id)) continue;
    seen.add(node.id);
    const entries = file.entries(node);
    if (entries.has('Kids')) for (const kid of [...file.items(entries.get('Kids'))].reverse()) waiting.push(kid);
    else if (entries.size > 0) pages.push(node.id);
  }
  return pages;
}
