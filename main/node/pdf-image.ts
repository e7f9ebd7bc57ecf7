// Images as objects of a PDF. A PNG is written by ourselves, at once; a JPEG goes in as it is. It must not know pages.
import { deflateSync } from 'node:zlib';
import type { PdfDocument, PdfReference } from './pdf-kit.ts';
import { decodePng, isPng } from './png-image.ts';

/** What pdfkit draws as an image. */
export interface PdfImage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly obj: PdfReference;
}

/** The image for pdfkit to draw; `number` is unlike those of the document's other images. Throws on what is no sound image. */
export function embedImage(document: PdfDocument, bytes: Uint8Array, number: number): object {
  if (!isPng(bytes)) return document.openImage(Buffer.from(bytes));
  const decoded = decodePng(bytes);
  if (decoded === null) throw new Error('A PNG that was not checked cannot be drawn.');
  const { width, height, channels, colours, alpha } = decoded;
  const mask = alpha === null ? {} : { SMask: imageObject(document, width, height, 'DeviceGray', alpha) };
  const colourSpace = channels === 1 ? 'DeviceGray' : 'DeviceRGB';
  const image: PdfImage = {
    label: `Png${number}`,
    width,
    height,
    obj: imageObject(document, width, height, colourSpace, colours, mask),
  };
  return image;
}

function imageObject(
  document: PdfDocument,
  width: number,
  height: number,
  colourSpace: string,
  samples: Buffer,
  more: Readonly<Record<string, unknown>> = {},
): PdfReference {
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colourSpace,
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    ...more,
  });
  object.end(deflateSync(samples, { level: 9 }));
  return object;
}
