// Images that print: the office's emblem, the garuda, scans of signatures. Layout knows their sizes; whoever draws, their bytes.
// It must not know image formats or where files lie.
import type { KeptFile } from '../register/model.ts';
import type { PaperDocument } from './paper-document.ts';

export interface PaperImage {
  /** A PNG or JPEG that was checked before it was taken. */
  readonly bytes: Uint8Array;
  /** As it is seen, in its own points. */
  readonly width: number;
  readonly height: number;
}

/** By their files' hashes, the manual's pictures by their names. An image that could not be had is not among them, and its place stays blank. */
export type PaperImages = ReadonlyMap<string, PaperImage>;

export const noImages: PaperImages = new Map();

/** The image of a file, or null where there is none of either. */
export function imageOf(file: KeptFile | null, images: PaperImages): PaperImage | null {
  return (file && images.get(file.sha256)) ?? null;
}

/** The files of all images that a document wants to print. */
export function imageFilesOf(document: PaperDocument): readonly KeptFile[] {
  if (!('kind' in document)) return wanted([document.emblem, ...document.signers.map(({ signature }) => signature)]);
  if (document.kind !== 'memo') return [];
  const { garuda, signer, clerk, executive } = document;
  return wanted([garuda, signer.signature, clerk?.signature ?? null, executive.signature]);
}

function wanted(files: readonly (KeptFile | null)[]): readonly KeptFile[] {
  return files.filter((file) => file !== null);
}

export interface ImageSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** As large as the box lets it be, in its own proportions. */
export function fitImage({ width, height }: PaperImage, box: ImageSize): ImageSize {
  const scale = Math.min(box.widthPt / width, box.heightPt / height);
  return { widthPt: width * scale, heightPt: height * scale };
}
