// The list of contents of a copy or package: what belongs to it, how large, under which hash. It is written before the files are
// copied and is what they are checked against afterwards; whatever is read from outside is held to the names we would give.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { maxEvidenceBytes } from '../../src/register/limits.ts';
import type { Register } from '../../src/register/model.ts';
import { evidenceFolder } from './evidence-store.ts';
import type { FileDigest } from './file-stream.ts';
import { fileNameOf } from './suggested-path.ts';

/** The manifest's own name in a copy and in a package. */
export const manifestName = 'manifest.json';

/** Bytes of a manifest that is read at all; one of 40,000 files has 10 million. */
export const maxManifestBytes = 20_000_000;

export interface ListedFile extends FileDigest {
  /** From the copy's folder, with `/` on every system. */
  readonly path: string;
}

export interface CopyManifest {
  readonly format: 'ita-register-copy';
  readonly formatVersion: 1;
  /** Of the program that made the copy. */
  readonly programVersion: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** The register's file name in the copy. */
  readonly register: string;
  readonly counts: {
    readonly fiscalYears: number;
    readonly measures: number;
    readonly evidenceFiles: number;
    readonly bytes: number;
  };
  /** Names of evidence that was missing already when the copy was made. */
  readonly missing: readonly string[];
  /** The register first, then its evidence. */
  readonly files: readonly ListedFile[];
}

export interface CopyContents {
  /** The register's path where it comes from. */
  readonly path: string;
  readonly image: Buffer;
  readonly register: Register;
  readonly evidence: readonly FileDigest[];
  readonly missing: readonly string[];
}

/** The manifest of a copy with these contents. */
export function manifestOf(contents: CopyContents, programVersion: string, madeAt: string): CopyManifest {
  const { image, register, evidence, missing } = contents;
  const name = nameInCopy(contents.path);
  const files = [
    { path: name, size: image.length, sha256: sha256Of(image) },
    ...evidence.map(({ sha256, size }) => ({ path: evidencePath(name, sha256), size, sha256 })),
  ];
  return {
    format: 'ita-register-copy',
    formatVersion: 1,
    programVersion,
    madeAt,
    register: name,
    counts: {
      fiscalYears: register.fiscalYears.length,
      measures: register.fiscalYears.flatMap((year) => year.groups.flatMap((group) => group.measures)).length,
      evidenceFiles: evidence.length,
      bytes: bytesOf(files),
    },
    missing,
    files,
  };
}

/** The bytes of a manifest, for a person to read too. */
export function encodeManifest(manifest: CopyManifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

const digest = { size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/u) };

const shape: z.ZodType<CopyManifest> = z.object({
  format: z.literal('ita-register-copy'),
  formatVersion: z.literal(1),
  programVersion: z.string(),
  madeAt: z.iso.datetime(),
  register: z.string(),
  counts: z.object({ fiscalYears: z.int(), measures: z.int(), evidenceFiles: z.int(), bytes: z.int() }),
  missing: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), ...digest })).min(1),
});

/**
 * The manifest that these bytes hold, or null for anything that we would not have written: another form, a path that is not
 * the register's or its evidence's, the same path twice.
 */
export function decodeManifest(bytes: Buffer): CopyManifest | null {
  const parsed = shape.safeParse(parseJson(bytes));
  if (!parsed.success) return null;
  const { register, files } = parsed.data;
  if (nameInCopy(register) !== register) return null;
  const [first, ...evidence] = files;
  const isOurs =
    first?.path === register &&
    evidence.every(({ path, sha256, size }) => path === evidencePath(register, sha256) && size <= maxEvidenceBytes) &&
    new Set(files.map(({ path }) => path)).size === files.length;
  return isOurs ? parsed.data : null;
}

/** All bytes of listed files. */
export function bytesOf(files: readonly FileDigest[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The file name of a register on any medium; one that Windows could not hold is made so that it can. */
function nameInCopy(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  return `${fileNameOf(name.replace(/\.itareg$/iu, '')) || 'register'}.itareg`;
}

/** Where a copy's evidence lies, with `/` on every system. */
function evidencePath(register: string, sha256: string): string {
  return `${evidenceFolder(register)}/${sha256.slice(0, 2)}/${sha256}`;
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
