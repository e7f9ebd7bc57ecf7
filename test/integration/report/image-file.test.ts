// Images that offices bring: every form of PNG decoded to its points, JPEGs read by their frames, and what is broken, huge or of
// another kind refused before it comes near a print.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../../main/node/image-file.ts';
import { decodePng } from '../../../main/node/png-image.ts';
import { emblemPng, jpeg, type PngOptions, png, signaturePng } from '../../fixtures/office-files.ts';

const faultOf = (bytes: Uint8Array) => {
  const read = readImage(bytes);
  return read.kind === 'fault' ? read.fault : null;
};

/** A value in the range of the bits that differs from point to point. */
const spread = (x: number, y: number, sample: number, bits: number) => (x * 7 + y * 13 + sample * 29) % (1 << bits);

describe('a PNG', () => {
  const forms: readonly PngOptions[] = [
    ...([1, 2, 4, 8, 16] as const).map((bits) => ({ kind: 0, bits }) as const),
    ...([8, 16] as const).flatMap((bits) => ([2, 4, 6] as const).map((kind) => ({ kind, bits }) as const)),
  ];
  const shown = forms.flatMap((form) => [
    { ...form, isInterlaced: false, filters: [0, 1, 2, 3, 4] as const },
    { ...form, isInterlaced: true, filters: [4, 1, 3] as const },
  ]);

  test.each(shown)('of kind $kind with $bits bits, interlaced $isInterlaced, has the points it was made of', (form) => {
    const { kind = 2, bits = 8 } = form;
    const [width, height] = [13, 11];
    const decoded = decodePng(png(width, height, (x, y, sample) => spread(x, y, sample, bits), form));
    const channels = kind === 0 || kind === 4 ? 1 : 3;
    expect(decoded).toMatchObject({ width, height, channels });
    const scale = bits === 16 ? 1 / 256 : 255 / ((1 << bits) - 1);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          const value = spread(x, y, channel, bits) * scale;
          const expected = bits === 16 ? Math.floor(value) : Math.round(value);
          expect(decoded?.colours[(y * width + x) * channels + channel]).toBe(expected);
        }
        if (kind === 4 || kind === 6) {
          const value = spread(x, y, channels, bits) * (bits === 16 ? 1 / 256 : 1);
          expect(decoded?.alpha?.[y * width + x]).toBe(Math.floor(value));
        }
      }
    }
  });

  test('with a palette has its colours, and the clear ones are clear', () => {
    const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];
    const made = png(3, 1, (x) => x, { kind: 3, bits: 2, palette, transparency: [255, 0] });
    const decoded = decodePng(made);
    expect([...(decoded?.colours ?? [])]).toEqual(palette);
    expect([...(decoded?.alpha ?? [])]).toEqual([255, 0, 255]);
    expect(decodePng(png(3, 1, () => 3, { kind: 3, bits: 2, palette }))).toBeNull();
  });

  test('with one clear colour is clear there alone', () => {
    const decoded = decodePng(png(2, 1, (x) => (x === 0 ? 9 : 10), { kind: 2, transparency: [0, 9, 0, 9, 0, 9] }));
    expect([...(decoded?.alpha ?? [])]).toEqual([0, 255]);
  });

  test('that is opaque everywhere has no alpha to carry along', () => {
    expect(decodePng(signaturePng(true))?.alpha).toBeNull();
    expect(decodePng(signaturePng(false))?.alpha).not.toBeNull();
  });

  test('is taken with its size', () => {
    expect(readImage(emblemPng(40))).toMatchObject({
      kind: 'image',
      mediaType: 'image/png',
      image: { width: 40, height: 40 },
    });
  });

  test('cut short anywhere is broken, never an exception', () => {
    const whole = emblemPng(24);
    for (let length = 8; length < whole.length; length += 37) expect(faultOf(whole.subarray(0, length))).toBe('broken');
  });

  test('with a byte changed anywhere is taken or refused, never an exception', () => {
    const whole = emblemPng(16);
    for (let at = 8; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      expect(['image', 'fault']).toContain(readImage(changed).kind);
    }
  });

  test('that says it is enormous is refused unread, and one that unpacks to more than it says is broken', () => {
    const huge = Buffer.from(emblemPng(16));
    huge.writeUInt32BE(100_000, 16);
    huge.writeUInt32BE(100_000, 20);
    expect(faultOf(huge)).toBe('tooManyPoints');
    const bomb = Buffer.from(emblemPng(16));
    const packed = deflateSync(Buffer.alloc(50_000_000));
    const chunk = Buffer.alloc(packed.length + 12);
    chunk.writeUInt32BE(packed.length, 0);
    chunk.write('IDAT', 4, 'latin1');
    packed.copy(chunk, 8);
    const before = bomb.indexOf('IDAT') - 4;
    expect(faultOf(Buffer.concat([bomb.subarray(0, before), chunk, bomb.subarray(bomb.indexOf('IEND') - 4)]))).toBe(
      'broken',
    );
  });
});

describe('a JPEG', () => {
  /** The marker of its frame and what stands behind it. */
  const frameOf = (bytes: Buffer) => bytes.indexOf(Buffer.from([0xff, 0xc0]));

  test('is taken with its size as it is seen', () => {
    expect(readImage(jpeg())).toMatchObject({
      kind: 'image',
      mediaType: 'image/jpeg',
      image: { width: 24, height: 8 },
    });
    const exif = Buffer.from('ffe100224578696600004d4d002a000000080001011200030000000100060000000000000000', 'hex');
    const turned = Buffer.concat([jpeg().subarray(0, 2), exif, jpeg().subarray(2)]);
    turned.writeUInt16BE(exif.length - 2, 4);
    expect(readImage(turned)).toMatchObject({ image: { width: 8, height: 24 } });
  });

  test('of the press, of another coding, cut short or enormous is refused with the reason', () => {
    const changed = (change: (bytes: Buffer, frame: number) => void) => {
      const bytes = Buffer.from(jpeg());
      change(bytes, frameOf(bytes));
      return bytes;
    };
    expect(faultOf(changed((bytes, frame) => bytes.writeUInt8(4, frame + 9)))).toBe('pressColours');
    expect(faultOf(changed((bytes, frame) => bytes.writeUInt8(0xc3, frame + 1)))).toBe('otherKind');
    expect(faultOf(changed((bytes, frame) => bytes.writeUInt8(12, frame + 4)))).toBe('otherKind');
    expect(faultOf(changed((bytes, frame) => bytes.writeUInt16BE(0, frame + 5)))).toBe('broken');
    expect(faultOf(changed((bytes, frame) => bytes.fill(0xff, frame + 5, frame + 9)))).toBe('tooManyPoints');
    expect(faultOf(jpeg().subarray(0, jpeg().length - 30))).toBe('broken');
  });
});

test('what is no image is said to be of another kind', () => {
  for (const bytes of [Buffer.from('ภาพ'), new Uint8Array(), Buffer.from('GIF89a'), Buffer.from('%PDF-1.7')]) {
    expect(faultOf(bytes)).toBe('otherKind');
  }
});
