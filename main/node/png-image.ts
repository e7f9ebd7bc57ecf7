// A PNG as plain points: eight bits a colour, whatever the file has. Decoded here and at once, because pdfkit does it in turns of its
// own, which would write equal papers in unequal order. It must not know PDF.
import { inflateSync } from 'node:zlib';

/** Points in rows, from the upper left. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 red, green, blue. */
  readonly channels: 1 | 3;
  /** `channels` bytes a point. */
  readonly colours: Buffer;
  /** One byte a point, 255 opaque; null where every point is. */
  readonly alpha: Buffer | null;
}

/** What the file says of itself before any point is read. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly kind: ColourKind;
  readonly isInterlaced: boolean;
}

type ColourKind = keyof typeof samplesOf;
/** By the number that PNG gives the kind of colour, how many samples a point has. */
const samplesOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const bitsAllowed: Readonly<Record<ColourKind, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

interface Chunks {
  readonly header: PngHeader;
  readonly palette: Buffer | null;
  readonly transparency: Buffer | null;
  readonly data: readonly Buffer[];
}

/** The header alone; null where the file has none that makes sense. */
export function readPngHeader(bytes: Uint8Array): PngHeader | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isPng(file) || file.length < 33 || file.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bits, kind, compression, filter, interlace] = file.subarray(24, 29);
  if (width === 0 || height === 0 || compression !== 0 || filter !== 0) return null;
  if (!isColourKind(kind) || bits === undefined || !bitsAllowed[kind].includes(bits)) return null;
  if (interlace !== 0 && interlace !== 1) return null;
  return { width, height, bits: bits as PngHeader['bits'], kind, isInterlaced: interlace === 1 };
}

function isColourKind(value: number | undefined): value is ColourKind {
  return value !== undefined && value in samplesOf;
}

/** All points of the file; null where it is broken or cut short. The header's size must have been judged before. */
export function decodePng(bytes: Uint8Array): DecodedPng | null {
  const chunks = readChunks(bytes);
  if (chunks === null) return null;
  const { header } = chunks;
  const passes = passesOf(header);
  const bytesOfPass = ({ width, height }: Pass) => (width === 0 ? 0 : height * (1 + rowBytes(width, header)));
  const expected = passes.reduce((sum, pass) => sum + bytesOfPass(pass), 0);
  const raw = unpack(chunks.data, expected);
  if (raw === null) return null;
  const samples = Buffer.alloc(header.width * header.height * samplesOf[header.kind]);
  let at = 0;
  for (const pass of passes) {
    const length = bytesOfPass(pass);
    if (length > 0 && !readPass(raw.subarray(at, at + length), pass, header, samples)) return null;
    at += length;
  }
  return toColours(samples, chunks);
}

function readChunks(bytes: Uint8Array): Chunks | null {
  const header = readPngHeader(bytes);
  if (header === null) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let palette: Buffer | null = null;
  let transparency: Buffer | null = null;
  const data: Buffer[] = [];
  for (let at = signature.length; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (content.length < length) return null;
    if (name === 'PLTE') palette = content;
    if (name === 'tRNS') transparency = content;
    if (name === 'IDAT') data.push(content);
    if (name === 'IEND') return header.kind === 3 && palette === null ? null : { header, palette, transparency, data };
    at += 12 + length;
  }
  return null;
}

/** Never more than expected, so that a small file cannot fill the memory. */
function unpack(data: readonly Buffer[], expected: number): Buffer | null {
  try {
    const raw = inflateSync(Buffer.concat(data), { maxOutputLength: expected + 1 });
    return raw.length >= expected ? raw : null;
  } catch {
    return null;
  }
}

/** A part of the points: all of them, or one of the seven of an interlaced file. */
interface Pass {
  readonly width: number;
  readonly height: number;
  readonly firstX: number;
  readonly firstY: number;
  readonly stepX: number;
  readonly stepY: number;
}

const interlacing: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

function passesOf({ width, height, isInterlaced }: PngHeader): readonly Pass[] {
  const steps = isInterlaced ? interlacing : ([[0, 0, 1, 1]] as const);
  return steps.map(([firstX, firstY, stepX, stepY]) => ({
    width: Math.ceil(Math.max(0, width - firstX) / stepX),
    height: Math.ceil(Math.max(0, height - firstY) / stepY),
    firstX,
    firstY,
    stepX,
    stepY,
  }));
}

function rowBytes(width: number, { bits, kind }: PngHeader): number {
  return Math.ceil((width * samplesOf[kind] * bits) / 8);
}

/** Undoes the rows' filters and puts the pass's samples, eight bits each, in their places. False for an unknown filter. */
function readPass(raw: Buffer, pass: Pass, header: PngHeader, samples: Buffer): boolean {
  const { bits, kind } = header;
  const perPoint = samplesOf[kind];
  const length = rowBytes(pass.width, header);
  const back = Math.max(1, (perPoint * bits) / 8);
  let above: Buffer = Buffer.alloc(length);
  for (let row = 0; row < pass.height; row += 1) {
    const start = row * (length + 1);
    const line = raw.subarray(start + 1, start + 1 + length);
    if (!undoFilter(raw[start] ?? 0, line, above, back)) return false;
    above = line;
    const toRow = (pass.firstY + row * pass.stepY) * header.width;
    if (bits === 8 && pass.stepX === 1) {
      line.copy(samples, (toRow + pass.firstX) * perPoint);
      continue;
    }
    for (let column = 0; column < pass.width; column += 1) {
      const to = (toRow + pass.firstX + column * pass.stepX) * perPoint;
      for (let sample = 0; sample < perPoint; sample += 1) {
        samples[to + sample] = sampleAt(line, column * perPoint + sample, bits);
      }
    }
  }
  return true;
}

/** Of sixteen bits the upper eight; of fewer than eight the bits themselves. */
function sampleAt(line: Buffer, index: number, bits: PngHeader['bits']): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return line[index * 2] ?? 0;
  const bit = index * bits;
  return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
}

function undoFilter(filter: number, line: Buffer, above: Buffer, back: number): boolean {
  if (filter > 4) return false;
  for (let index = 0; filter > 0 && index < line.length; index += 1) {
    const left = index < back ? 0 : (line[index - back] ?? 0);
    const up = above[index] ?? 0;
    const upLeft = index < back ? 0 : (above[index - back] ?? 0);
    const predicted =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, upLeft);
    line[index] = ((line[index] ?? 0) + predicted) & 0xff;
  }
  return true;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** Samples as colours with their alpha; null where a palette has no such entry. */
function toColours(samples: Buffer, { header, palette, transparency }: Chunks): DecodedPng | null {
  const { width, height, bits, kind } = header;
  const points = width * height;
  const channels = kind === 0 || kind === 4 ? 1 : 3;
  const perPoint = samplesOf[kind];
  const colours = Buffer.alloc(points * channels);
  const alpha = Buffer.alloc(points, 255);
  const spread = kind === 0 && bits < 8 ? 255 / ((1 << bits) - 1) : 1;
  const clear = clearColour(header, transparency);
  for (let point = 0; point < points; point += 1) {
    const from = point * perPoint;
    const to = point * channels;
    if (kind === 3) {
      const entry = samples[from] ?? 0;
      if (palette === null || entry * 3 + 2 >= palette.length) return null;
      // By hand: a call of copy() for three bytes costs more than all else here.
      for (let channel = 0; channel < 3; channel += 1) colours[to + channel] = palette[entry * 3 + channel] ?? 0;
      alpha[point] = transparency?.[entry] ?? 255;
      continue;
    }
    for (let channel = 0; channel < channels; channel += 1) {
      colours[to + channel] = Math.round((samples[from + channel] ?? 0) * spread);
    }
    if (kind === 4 || kind === 6) alpha[point] = samples[from + channels] ?? 255;
    else if (clear?.every((value, channel) => value === samples[from + channel]) === true) alpha[point] = 0;
  }
  return { width, height, channels, colours, alpha: alpha.every((value) => value === 255) ? null : alpha };
}

/** The one colour that is no colour, as samples; null where every colour is one. */
function clearColour({ kind, bits }: PngHeader, transparency: Buffer | null): readonly number[] | null {
  const count = kind === 0 ? 1 : kind === 2 ? 3 : 0;
  if (transparency === null || count === 0 || transparency.length < count * 2) return null;
  return Array.from({ length: count }, (_, index) => {
    const value = transparency.readUInt16BE(index * 2);
    return bits === 16 ? value >> 8 : value;
  });
}
