// Small objects packed into compressed streams, and the cross-reference stream that finds them there (PDF 1.5). pdfkit writes
// every object plain with twenty bytes of index; a structure tree would be the larger half of the file. It must not know what
// the objects say.
import { deflateSync } from 'node:zlib';
import type { PdfDocument } from './pdf-kit.ts';

export interface CompressedObjects {
  /** A new object's number. */
  reserve(): number;
  /** The object's text, which must be no stream; once a number. */
  write(id: number, text: string): void;
  /** Puts the last stream out. Every reserved object must have been written. */
  end(): void;
}

/** Objects in one stream: a reader that wants one unpacks them all. */
const streamObjects = 200;

/** Opens packing for a document that is about to end, and has it write the index that packing needs. */
export function packObjects(document: PdfDocument): CompressedObjects {
  /** By object, in which stream and as which of its objects it lies. */
  const places = new Map<number, { readonly stream: number; readonly index: number }>();
  let waiting: { readonly id: number; readonly text: string }[] = [];
  document._finalize = () => writeIndex(document, places);
  return {
    reserve: () => document._offsets.push(null),
    write(id, text) {
      waiting.push({ id, text });
      if (waiting.length >= streamObjects) flush();
    },
    end: () => {
      if (waiting.length > 0) flush();
    },
  };

  function flush(): void {
    const header: string[] = [];
    let offset = 0;
    for (const { id, text } of waiting) {
      header.push(`${id} ${offset}`);
      offset += text.length + 1;
    }
    const first = `${header.join(' ')}\n`;
    const stream = document.ref({ Type: 'ObjStm', N: waiting.length, First: first.length });
    waiting.forEach(({ id }, index) => {
      places.set(id, { stream: stream.id, index });
    });
    stream.end(`${first}${waiting.map(({ text }) => text).join('\n')}`);
    waiting = [];
  }
}

/** The reference to an object, for a dictionary of pdfkit's. */
export function referenceTo(id: number): object {
  // pdfkit writes what is neither text, list nor plain record by its own text form; `end` is called on some entries.
  return { [Symbol.toStringTag]: 'Reference', toString: () => `${id} 0 R`, end: () => undefined };
}

/** Kind, place, index: the bytes of one entry. */
const entryBytes = 7;

/** In place of pdfkit's table: a row an object, stored as differences to the row before. */
function writeIndex(
  document: PdfDocument,
  places: ReadonlyMap<number, { readonly stream: number; readonly index: number }>,
): void {
  const start = document._offset;
  const id = document._offsets.push(start);
  const rows = Buffer.alloc((id + 1) * entryBytes);
  rows.writeUInt16BE(0xffff, 5);
  document._offsets.forEach((offset, index) => {
    const row = (index + 1) * entryBytes;
    const place = places.get(index + 1);
    rows.writeUInt8(place === undefined ? 1 : 2, row);
    rows.writeUInt32BE(place?.stream ?? offset ?? 0, row + 1);
    rows.writeUInt16BE(place?.index ?? 0, row + 5);
  });
  const bytes = deflateSync(differences(rows));
  const hexId = document._id.toString('hex');
  document._write(
    `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[1 4 2]/Root ${document._root}/Info ${document._info}/ID[<${hexId}><${hexId}>]` +
      `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${entryBytes}>>/Length ${bytes.length}>>\nstream`,
  );
  document._write(bytes);
  document._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
  document.push(null);
}

/** PNG's "up" predictor: each row as its difference to the one above, a 2 before it. */
function differences(rows: Buffer): Buffer {
  const count = rows.length / entryBytes;
  const coded = Buffer.alloc(count * (entryBytes + 1));
  for (let row = 0; row < count; row += 1) {
    coded[row * (entryBytes + 1)] = 2;
    for (let byte = 0; byte < entryBytes; byte += 1) {
      const here = rows[row * entryBytes + byte] ?? 0;
      const above = row === 0 ? 0 : (rows[(row - 1) * entryBytes + byte] ?? 0);
      coded[row * (entryBytes + 1) + 1 + byte] = (here - above) & 0xff;
    }
  }
  return coded;
}
