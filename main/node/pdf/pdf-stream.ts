// The contents of PDF streams unpacked, as far as objects and texts need it: Flate with its predictors. What is packed otherwise, broken
// or would unpack to a mountain is null.
import { inflateSync } from 'node:zlib';
import type { PdfStream, PdfValue } from './pdf-syntax.ts';

/** How much work one file may make. */
export interface UnpackBudget {
  /** All that its streams may unpack to, together; 0 once one would have been more. */
  bytesLeft: number;
  /** All that may be searched through for the ends of streams which do not say how long they are. */
  searchLeft: number;
}

/** What a stream holds; its filters must stand in its own dictionary. */
export function unpackStream(stream: PdfStream, budget: UnpackBudget): Uint8Array | null {
  const filters = listOf(stream.entries.get('Filter'));
  const parameters = listOf(stream.entries.get('DecodeParms'));
  let bytes: Uint8Array | null = stream.raw;
  if (filters.length === 0) budget.bytesLeft = Math.max(0, budget.bytesLeft - bytes.length);
  if (budget.bytesLeft === 0) return null;
  for (const [index, filter] of filters.entries()) {
    if (nameOf(filter) !== 'FlateDecode' || bytes === null) return null;
    bytes = undoPredictor(inflate(bytes, budget), parameters[index]);
  }
  return bytes;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
}

function nameOf(value: PdfValue): string {
  return value !== null && typeof value === 'object' && value.kind === 'name' ? value.name : '';
}

function inflate(bytes: Uint8Array, budget: UnpackBudget): Uint8Array | null {
  if (budget.bytesLeft <= 0) return null;
  try {
    const unpacked = inflateSync(bytes, { maxOutputLength: budget.bytesLeft });
    budget.bytesLeft -= unpacked.length;
    return unpacked;
  } catch (fault) {
    // What is larger than all that is left would make the same work again and again.
    if (fault instanceof RangeError) budget.bytesLeft = 0;
    return null;
  }
}

function undoPredictor(bytes: Uint8Array | null, parameters: PdfValue | undefined): Uint8Array | null {
  if (bytes === null || parameters === undefined || parameters === null) return bytes;
  if (typeof parameters !== 'object' || parameters.kind !== 'dict') return bytes;
  const numberOf = (key: string, usual: number): number => {
    const value = parameters.entries.get(key);
    return typeof value === 'number' && value > 0 && value < 100_000 ? value : usual;
  };
  const predictor = numberOf('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) return null;
  const bitsAPixel = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8);
  return undoPng(bytes, Math.ceil((numberOf('Columns', 1) * bitsAPixel) / 8), Math.max(1, bitsAPixel >> 3));
}

/** Each row begins with how it was foretold: not at all, from the left, from above, from both, by Paeth. */
function undoPng(bytes: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const rows = Math.floor(bytes.length / (rowBytes + 1));
  const plain = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (rowBytes + 1)] ?? 0;
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column >= pixelBytes ? (plain[at - pixelBytes] ?? 0) : 0;
      const above = row > 0 ? (plain[at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && column >= pixelBytes ? (plain[at - rowBytes - pixelBytes] ?? 0) : 0;
      plain[at] = ((bytes[row * (rowBytes + 1) + 1 + column] ?? 0) + foretold(kind, left, above, corner)) & 0xff;
    }
  }
  return plain;
}

function foretold(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
