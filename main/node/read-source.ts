// Any file of another program as a source, in the thread that calls it: told by its content, never by its name. It must not know
// which thread that is.
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readJsonSource } from '../../src/app/read-register-json.ts';
import type { SourceOrigin, TextReading } from '../../src/app/source-ports.ts';
import { readTextSource } from '../../src/exchange/read-text-source.ts';
import type { Source, SourceKind } from '../../src/exchange/source.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { fileKindOf } from './file-kind.ts';
import { ioError } from './io-error.ts';
import { readOfficeFile } from './office-file.ts';
import { UnreadableFile, unreadable } from './office-package.ts';
import { readPdfFile } from './pdf-source.ts';

const maxSourceMegabytes = 20;

/** None at all is no wrong one. */
const officeEndings: Readonly<Partial<Record<SourceKind, RegExp>>> = {
  docx: /^(?:\.(?:docx|docm|dotx|dotm))?$/i,
  xlsx: /^(?:\.(?:xlsx|xlsm|xltx|xltm))?$/i,
  pdf: /^(?:\.pdf)?$/i,
};

/**
 * Reads a file, or bytes at hand. `onShare` is told how far it is, from 0 to 1. Errors: `sourceUnreadable` with what the file is
 * or lacks, `tooLarge`, those of the disk.
 */
export function readSourceHere(origin: SourceOrigin, onShare: (share: number) => void = () => {}): Result<Source> {
  const path = origin.kind === 'file' ? origin.path : origin.name;
  try {
    const bytes = bytesOf(origin);
    const source = readBytes(bytes, basename(path), origin.text ?? {}, onShare);
    return source.ok ? source : fail(withPath(source.error, path));
  } catch (fault) {
    if (fault instanceof UnreadableFile) return fail(withPath(fault.error, path));
    throw fault;
  }
}

function readBytes(bytes: Buffer, name: string, text: TextReading, onShare: (share: number) => void): Result<Source> {
  const found = fileKindOf(bytes);
  if (found.kind === 'refused') throw unreadable(found.reason);
  const read =
    found.kind === 'text'
      ? readTextSource(bytes, name, { ...text, readJson: readJsonSource })
      : ok({ ...(found.kind === 'pdf' ? readPdfFile : readOfficeFile)(bytes, onShare), name });
  if (!read.ok || isUsualEnding(extname(name), read.value.kind)) return read;
  const note = { kind: 'otherEnding', count: 1, detail: extname(name) } as const;
  return ok({ ...read.value, notes: [note, ...read.value.notes] });
}

/** Texts have many endings, though none of Office; web pages saved as .xls are common. */
function isUsualEnding(ending: string, kind: SourceKind): boolean {
  return officeEndings[kind]?.test(ending) ?? !/^\.(?:doc|xls|ppt)[xmb]?$/i.test(ending);
}

function bytesOf(origin: SourceOrigin): Buffer {
  if (origin.kind === 'bytes') {
    refuseLarge(origin.bytes.length);
    return Buffer.from(origin.bytes.buffer, origin.bytes.byteOffset, origin.bytes.byteLength);
  }
  try {
    const stats = statSync(origin.path);
    if (!stats.isFile()) throw unreadable('notAFile');
    refuseLarge(stats.size);
    return readFileSync(origin.path);
  } catch (fault) {
    if (fault instanceof UnreadableFile) throw fault;
    throw new UnreadableFile(ioError(fault, origin.path));
  }
}

function refuseLarge(bytes: number): void {
  if (bytes <= maxSourceMegabytes * 1_000_000) return;
  throw new UnreadableFile({ kind: 'tooLarge', what: 'sourceFile', limit: maxSourceMegabytes });
}

/** The readers know no path; the person is told which file it was. */
function withPath(error: UnreadableFile['error'], path: string): UnreadableFile['error'] {
  return error.kind === 'sourceUnreadable' ? { ...error, path } : error;
}
