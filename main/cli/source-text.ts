// Reads an import source as text: UTF-8, or UTF-16 with its byte order mark. Bytes that are neither are refused, never guessed.
import { readFileSync, statSync } from 'node:fs';
import { maxSourceLength } from '../../src/app/import-report.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { ioError } from '../node/io-error.ts';

/** The text of a source file. Errors: `fileMissing`, `tooLarge`, `sourceUnreadable` with `notText`. */
export function readSourceText(path: string): Result<string> {
  const notText = { kind: 'sourceUnreadable', path, reason: 'notText' } as const;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return fail(notText);
    // A Thai character takes three bytes of UTF-8.
    if (stats.size > 3 * maxSourceLength) return fail({ kind: 'tooLarge', what: 'source', limit: maxSourceLength });
    const text = decode(readFileSync(path));
    return text === null ? fail(notText) : ok(text);
  } catch (fault) {
    return fail(ioError(fault, path));
  }
}

function decode(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
