// What a file is by its first bytes, whatever its name ends in. It knows nothing of what is read from it.
import type { FileReason } from '../../src/errors.ts';

/** An archive may be a document of Office; text is anything that is none of the others. */
export type FileKind =
  | { readonly kind: 'archive' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'text' }
  | { readonly kind: 'refused'; readonly reason: FileReason };

const refused = (reason: FileReason): FileKind => ({ kind: 'refused', reason });

/** The first bytes of files that are nothing for an import, as Latin-1. */
const firstBytes: readonly (readonly [string, FileReason])[] = [
  ['SQLite format 3\u0000', 'register'],
  ['{\\rtf', 'richText'],
  ['\u0089PNG\r\n', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\u0000', 'picture'],
  ['MM\u0000*', 'picture'],
  ['Rar!', 'otherArchive'],
  ['7z\u00BC\u00AF', 'otherArchive'],
  ['\u001F\u008B', 'otherArchive'],
];

/** Tells a file by its content. */
export function fileKindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) return refused('empty');
  const head = bytes.toString('latin1', 0, 32);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return { kind: 'archive' };
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return refused(compoundKind(bytes));
  if (head.startsWith('%PDF-')) return { kind: 'pdf' };
  for (const [start, reason] of firstBytes) {
    // Two letters may begin a text as well; a picture has zeros soon after.
    if (head.startsWith(start) && (start.length > 2 || head.includes('\u0000'))) return refused(reason);
  }
  // A PDF may have a few bytes in front.
  if (bytes.toString('latin1', 0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  return { kind: 'text' };
}

/** Old Office keeps a folder of streams in one file; a protected document of new Office is a stream in such a file. */
function compoundKind(bytes: Buffer): FileReason {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'passwordProtected';
  if (has('WordDocument')) return 'oldWord';
  if (has('PowerPoint Document')) return 'presentation';
  return has('Workbook') || has('Book') ? 'oldExcel' : 'otherArchive';
}
