// The parts a PDF was written in, one behind the other: the document as it was made, then what was appended when it was signed or edited.
// It must not know what was appended.
import { openPdf, openSound, type PdfFile } from '../pdf/pdf-file.ts';
import { readCount } from '../pdf/pdf-syntax.ts';

export interface Revision {
  /** Where it ends, from the file's start. */
  readonly length: number;
  /** The file as it was with this part the last; null for bytes at the end that are no part of any PDF. */
  readonly file: PdfFile | null;
}

/** More parts than anybody appends; those before the last ones are one then. */
const mostRevisions = 200;

/** The parts in the order of the file; at least one. */
export function revisionsOf(file: PdfFile): readonly Revision[] {
  const { bytes } = file;
  const ends = partEnds(bytes).slice(-mostRevisions);
  const revisions = ends.flatMap(({ start, length }): Revision[] => {
    const part = length === bytes.length && !file.isRepaired ? file : openSound(bytes.subarray(0, length), start);
    return part === null ? [] : [{ length, file: part }];
  });
  const last = revisions.at(-1)?.length ?? 0;
  if (last === bytes.length) return revisions;
  if (isBlank(bytes.subarray(last)) && revisions.length > 0) {
    return [...revisions.slice(0, -1), { length: bytes.length, file: revisions.at(-1)?.file ?? null }];
  }
  // What follows is a part whose index is broken, or no part at all.
  const isWithin = file.isRepaired && revisions.length > 0;
  return [...revisions, { length: bytes.length, file: revisions.length === 0 || isWithin ? openPdf(bytes) : null }];
}

/** Where "startxref … %%EOF" says that a part ends, with where its index begins. */
function partEnds(bytes: Uint8Array): readonly { readonly start: number; readonly length: number }[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends: { readonly start: number; readonly length: number }[] = [];
  for (let at = whole.indexOf('startxref'); at !== -1; at = whole.indexOf('startxref', at + 9)) {
    const cursor = { bytes, at: at + 9 };
    const start = readCount(cursor);
    const mark = whole.subarray(cursor.at, cursor.at + 32).indexOf('%%EOF');
    // An index that begins behind its own end is part of something else.
    if (start === null || start === 0 || start >= at || mark === -1) continue;
    ends.push({ start, length: lineEnd(bytes, cursor.at + mark + 5) });
  }
  return ends;
}

/** Behind the line's own end, which belongs to the part. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32);
}

/** True where bytes up to here are a whole PDF: `length` is the end of a part, with or without its line's end. */
export function isPartEnd(revisions: readonly Revision[], length: number): boolean {
  return revisions.some((revision) => {
    if (revision.file === null || length > revision.length || revision.length - length > 2) return false;
    return length === revision.length || isBlank(revision.file.bytes.subarray(length, revision.length));
  });
}
