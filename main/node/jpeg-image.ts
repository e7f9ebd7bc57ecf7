// What a JPEG says of itself, read without decoding it: size, colours, which way up it was taken. It must not know PDF.

export interface JpegHeader {
  /** As it is seen, turned as its camera noted. */
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colours, 4 inks of a printing press. */
  readonly channels: number;
  readonly bits: number;
  /** Huffman coded, in one go or in scans: what every reader of PDF can show. */
  readonly isCommon: boolean;
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const exif = 0xe1;
/** Frames: baseline, extended, progressive; the others are coded in ways that PDF does not know. */
const commonFrames = [0xc0, 0xc1, 0xc2];
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff;
}

/** The header of a whole file; null where it is broken or its end is missing. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isJpeg(file) || !endsWhole(file)) return null;
  let frame: Omit<JpegHeader, 'isCommon'> | null = null;
  let isCommon = false;
  let isTurned = false;
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    // A marker may be led in by any number of such bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) {
      if (frame === null) return null;
      const { width, height } = frame;
      return { ...frame, isCommon, ...(isTurned ? { width: height, height: width } : {}) };
    }
    const length = file.readUInt16BE(at + 2);
    const segment = file.subarray(at + 4, at + 2 + length);
    if (length < 2 || segment.length < length - 2) return null;
    if (marker === exif) isTurned ||= isTurnedByQuarter(segment);
    if (commonFrames.includes(marker) || otherFrames.includes(marker)) {
      if (segment.length < 6) return null;
      const [width, height] = [segment.readUInt16BE(3), segment.readUInt16BE(1)];
      if (width === 0 || height === 0) return null;
      frame = { width, height, channels: segment[5] ?? 0, bits: segment[0] ?? 0 };
      isCommon = commonFrames.includes(marker);
    }
    at += 2 + length;
  }
  return null;
}

/** Cameras and programs put a little behind the end. */
function endsWhole(file: Buffer): boolean {
  return file.lastIndexOf(Buffer.from([0xff, endOfImage])) > file.length / 2;
}

/** The camera was held upright: orientations 5 to 8 of the Exif tag. */
function isTurnedByQuarter(segment: Buffer): boolean {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return false;
  const tiff = segment.subarray(6);
  if (tiff.length < 8) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  const entries = short(directory);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (short(entry) === 0x0112) return short(entry + 8) >= 5;
  }
  return false;
}
