// The files that a paper prints with, from the evidence of its register: the office's font, its images. What is not there, or is not
// what was put in, is named and done without: no print fails for it. It must not know layout.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PrintNotice } from '../../src/app/ports.ts';
import type { KeptFile } from '../../src/register/model.ts';
import type { PaperImage, PaperImages } from '../../src/report/paper-images.ts';
import { evidenceStore } from './evidence-store.ts';
import { readImage } from './image-file.ts';
import { codeOf } from './io-error.ts';

/** The bytes of a kept file as they were put in; null where they are not there any more. */
export function readKeptFile(registerPath: string | null, { sha256 }: KeptFile): Uint8Array | null {
  if (registerPath === null) return null;
  const bytes = readIfThere(evidenceStore(registerPath).pathOf(sha256));
  return bytes !== null && hashOf(bytes) === sha256 ? bytes : null;
}

/** Lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
    return null;
  }
}

/** Images once read, by hash: the preview prints the same ones again and again. */
export type ImageMemory = Map<string, PaperImage>;

const mostRemembered = 16;

/** The images of these files, and which of them could not be had. */
export function loadImages(
  files: readonly KeptFile[],
  registerPath: string | null,
  memory: ImageMemory,
): { readonly images: PaperImages; readonly notices: readonly PrintNotice[] } {
  const images = new Map<string, PaperImage>();
  const notices: PrintNotice[] = [];
  for (const file of files) {
    const image = memory.get(file.sha256) ?? imageIn(readKeptFile(registerPath, file));
    if (image === null) {
      notices.push({ kind: 'imageMissing', name: file.name });
      continue;
    }
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(file.sha256, image);
    images.set(file.sha256, image);
  }
  return { images, notices };
}

function imageIn(bytes: Uint8Array | null): PaperImage | null {
  const read = bytes === null ? null : readImage(bytes);
  return read?.kind === 'image' ? read.image : null;
}
