// An image file the office brings, judged before it is taken and again before it is printed: a broken or huge one must never stop
// a print. It must not know where images stand on paper.
import type { ImageFault } from '../../src/errors.ts';
import { maxImagePoints } from '../../src/register/limits.ts';
import type { PaperImage } from '../../src/report/paper-images.ts';
import { isJpeg, readJpegHeader } from './jpeg-image.ts';
import { decodePng, isPng, readPngHeader } from './png-image.ts';

export type ReadImage =
  | { readonly kind: 'image'; readonly image: PaperImage; readonly mediaType: 'image/png' | 'image/jpeg' }
  | { readonly kind: 'fault'; readonly fault: ImageFault };

/** The image, or why it cannot be printed. A PNG is decoded to its last point; of a JPEG its whole frame is read. */
export function readImage(bytes: Uint8Array): ReadImage {
  if (isPng(bytes)) return readPng(bytes);
  return isJpeg(bytes) ? readJpeg(bytes) : refused('otherKind');
}

function readPng(bytes: Uint8Array): ReadImage {
  const header = readPngHeader(bytes);
  if (header === null) return refused('broken');
  if (header.width * header.height > maxImagePoints) return refused('tooManyPoints');
  const decoded = decodePng(bytes);
  if (decoded === null) return refused('broken');
  const { width, height } = decoded;
  return { kind: 'image', image: { bytes, width, height }, mediaType: 'image/png' };
}

function readJpeg(bytes: Uint8Array): ReadImage {
  const header = readJpegHeader(bytes);
  if (header === null) return refused('broken');
  const { width, height, channels, bits, isCommon } = header;
  if (width * height > maxImagePoints) return refused('tooManyPoints');
  if (!isCommon || bits !== 8) return refused('otherKind');
  if (channels !== 1 && channels !== 3) return refused('pressColours');
  return { kind: 'image', image: { bytes, width, height }, mediaType: 'image/jpeg' };
}

function refused(fault: ImageFault): ReadImage {
  return { kind: 'fault', fault };
}
