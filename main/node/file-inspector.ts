// Looks into files that settings bring, before they are taken: is this a font a report can be set in, an image that can be printed.
// It must not know where they go.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileInspector, InspectedFile } from '../../src/app/ports.ts';
import { maxFontBytes, maxImageBytes } from '../../src/register/limits.ts';
import { checkFont } from '../../src/report/font-check.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { readFontFacts } from './font-file.ts';
import { proveFont } from './font-proof.ts';
import { readImage } from './image-file.ts';
import { ioError } from './io-error.ts';
import { hashOf, readIfThere } from './paper-files.ts';

/** An inspector of this machine's files. */
export const fileInspector: FileInspector = {
  font: async (paths) => {
    const regular = readFace(paths.regular);
    if (!regular.ok) return regular;
    const bold = readFace(paths.bold);
    if (!bold.ok) return bold;
    const fault = await proveFont({ regular: regular.value.bytes, bold: bold.value.bytes });
    if (fault) return fail({ kind: 'fontRefused', name: regular.value.name, fault });
    return ok([regular.value.file, bold.value.file]);
  },
  image: async (path) => {
    const bytes = readWhole(path, 'image', maxImageBytes);
    if (!bytes.ok) return bytes;
    const read = readImage(bytes.value);
    if (read.kind === 'fault') return fail({ kind: 'imageRefused', name: basename(path), fault: read.fault });
    return ok({ path, sha256: hashOf(bytes.value), mediaType: read.mediaType });
  },
};

interface Face {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: InspectedFile;
}

/** One face with every check that it can pass alone. */
function readFace(path: string): Result<Face> {
  const bytes = readWhole(path, 'font', maxFontBytes);
  if (!bytes.ok) return bytes;
  const facts = readFontFacts(bytes.value);
  if (facts === null) return fail({ kind: 'fontRefused', name: basename(path), fault: { kind: 'notAFont' } });
  const [fault] = checkFont(facts);
  if (fault) return fail({ kind: 'fontRefused', name: facts.name, fault });
  const file = { path, sha256: hashOf(bytes.value), mediaType: 'font/sfnt' };
  return ok({ name: facts.name, bytes: bytes.value, file });
}

function readWhole(path: string, what: 'font' | 'image', limit: number): Result<Uint8Array> {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return fail({ kind: 'sourceUnreadable', path, reason: 'notAFile' });
    if (stats.size > limit) return fail({ kind: 'tooLarge', what, limit });
  } catch (fault) {
    return fail(ioError(fault, path));
  }
  const bytes = readIfThere(path);
  return bytes === null ? fail({ kind: 'fileMissing', path }) : ok(bytes);
}
