// Makes a screenshot small: the same picture with at most 256 colours. It reads only what a browser's screenshot is (8 bits a channel,
// RGB or RGBA, not interlaced) and writes an indexed PNG.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

/** The picture as an indexed PNG of so many colours at most (up to 256); colours that are not among the most frequent become the nearest that are. */
export function toPalette(png: Buffer, most = 256): Buffer {
  const picture = decode(png);
  const palette = paletteOf(picture.pixels, most);
  return encode(picture, palette);
}

function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colourType, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlaced !== 0) throw new Error('not such a PNG');
  const channels = colourType === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const pixels = Uint32Array.from({ length: width * height }, (_, pixel) => rows.readUIntBE(pixel * channels, 3));
  return { width, height, pixels };
}

/** Takes back what PNG's filters did to each row. */
function unfilter(raw: Buffer, rowLength: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column >= channels ? (out[at - channels] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowLength] ?? 0) : 0;
      const upLeft = row > 0 && column >= channels ? (out[at - rowLength - channels] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
      out[at] = (raw[row * (rowLength + 1) + 1 + column] ?? 0) + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((one) => Math.abs(estimate - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** The most frequent colours, of colours that look alike the most frequent one; bright ones, which have a meaning, before greys. */
function paletteOf(pixels: Uint32Array, most: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const alike = new Map<number, { colour: number; most: number; all: number }>();
  for (const [colour, count] of counts) {
    const group = alike.get(colour & 0xf8f8f8) ?? { colour, most: 0, all: 0 };
    group.all += count;
    if (count > group.most) Object.assign(group, { colour, most: count });
    alike.set(colour & 0xf8f8f8, group);
  }
  return [...alike.values()]
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, most)
    .map(({ colour }) => colour);
}

function weight({ colour, all }: { readonly colour: number; readonly all: number }): number {
  const channels = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return all * (1 + (Math.max(...channels) - Math.min(...channels)) / 8);
}

function encode({ width, height, pixels }: Picture, palette: readonly number[]): Buffer {
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const distances = palette.map((one) => distance(one, colour));
    const index = distances.indexOf(Math.min(...distances));
    nearest.set(colour, index);
    return index;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + 1 + column] = indexOf(pixels[row * width + column] ?? 0);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2, 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
