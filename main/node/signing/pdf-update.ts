// New objects put behind a PDF as an incremental update: every byte before stays where it is. It must not know what the objects are.
import { createHash } from 'node:crypto';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { type PdfStream, type PdfValue, writeValue } from '../pdf/pdf-syntax.ts';

/** An object to be written; one with a number of the file takes the place of the object before. */
export interface NewObject {
  readonly id: number;
  readonly value: PdfValue;
}

export interface PdfUpdate {
  readonly bytes: Uint8Array;
  /** Where each new object begins. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** The first number that no object of the file has. */
export function firstFreeId(file: PdfFile): number {
  const size = file.index.trailer.get('Size');
  const most = [...file.index.places.keys()].reduce((highest, id) => Math.max(highest, id), 0);
  return Math.max(typeof size === 'number' ? size : 0, most + 1);
}

/** The file with the objects behind it, indexed in the way its newest part is. It must have been opened by its own index. */
export function appendObjects(file: PdfFile, objects: readonly NewObject[]): PdfUpdate {
  const { bytes, index } = file;
  const parts: Buffer[] = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)];
  let length = bytes.length;
  const write = (part: Buffer | string): void => {
    const written = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(written);
    length += written.length;
  };
  const offsets = new Map<number, number>();

  if (bytes.at(-1) !== 0x0a) write('\n');
  for (const { id, value } of objects) {
    offsets.set(id, length);
    write(`${id} 0 obj\n${writeValue(value)}`);
    if (isStreamValue(value)) {
      write('\nstream\n');
      write(Buffer.from(value.raw));
      write('\nendstream');
    }
    write('\nendobj\n');
  }
  const start = length;
  const streamId = Math.max(firstFreeId(file), ...objects.map(({ id }) => id + 1));
  const digest = createHash('md5')
    .update(Buffer.concat(parts.slice(1)))
    .update(String(bytes.length))
    .digest();
  const trailer = trailerOf(file, index.endsInStream ? streamId + 1 : streamId, digest);
  if (index.endsInStream) {
    offsets.set(streamId, start);
    write(indexStream(streamId, offsets, trailer));
  } else write(`xref\n${tableOf(offsets)}trailer\n${writeValue({ kind: 'dict', entries: trailer })}\n`);
  write(`startxref\n${start}\n%%EOF\n`);
  const whole = Buffer.concat(parts);
  return { bytes: new Uint8Array(whole.buffer, whole.byteOffset, whole.length), offsets };
}

function isStreamValue(value: PdfValue): value is PdfStream {
  return value !== null && typeof value === 'object' && value.kind === 'stream';
}

/** The document keeps its first identifier; the second is of this version. */
function trailerOf({ index }: PdfFile, size: number, digest: Buffer): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>([
    ['Size', size],
    ['Prev', index.sections[0] ?? 0],
  ]);
  for (const name of ['Root', 'Info']) {
    const value = index.trailer.get(name);
    if (value !== undefined) entries.set(name, value);
  }
  const id = index.trailer.get('ID');
  const version: PdfValue = { kind: 'string', bytes: new Uint8Array(digest), start: 0, end: 0 };
  const first =
    id !== undefined && id !== null && typeof id === 'object' && id.kind === 'list' ? id.items[0] : undefined;
  entries.set('ID', { kind: 'list', items: [first ?? version, version] });
  return entries;
}

function runsOf(offsets: ReadonlyMap<number, number>): readonly (readonly (readonly [number, number])[])[] {
  const runs: (readonly [number, number])[][] = [];
  for (const entry of [...offsets].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] !== undefined && last[0][0] + last.length === entry[0]) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function tableOf(offsets: ReadonlyMap<number, number>): string {
  return runsOf(offsets)
    .map((run) => {
      const rows = run.map(([, offset]) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      return `${run[0]?.[0] ?? 0} ${run.length}\n${rows.join('')}`;
    })
    .join('');
}

function indexStream(id: number, offsets: ReadonlyMap<number, number>, trailer: ReadonlyMap<string, PdfValue>): Buffer {
  const runs = runsOf(offsets);
  const rows = runs.flatMap((run) =>
    run.map(([, offset]) => {
      const row = Buffer.alloc(6);
      row.writeUInt8(1, 0);
      row.writeUInt32BE(offset, 1);
      return row;
    }),
  );
  const raw = Buffer.concat(rows);
  const entries = new Map<string, PdfValue>([
    ['Type', { kind: 'name', name: 'XRef' }],
    ...trailer,
    ['Index', { kind: 'list', items: runs.flatMap((run) => [run[0]?.[0] ?? 0, run.length]) }],
    ['W', { kind: 'list', items: [1, 4, 1] }],
    ['Length', raw.length],
  ]);
  const head = `${id} 0 obj\n${writeValue({ kind: 'dict', entries })}\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), raw, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
