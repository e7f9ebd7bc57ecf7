// A PDF as a source: by the structure that tagged files have, of this program's own and of others. One without structure is refused, for
// nothing in it says which text stands in which cell.
import { createReadingNotes } from '../../src/exchange/reading-notes.ts';
import type { Source } from '../../src/exchange/source.ts';
import { taggedGrid } from '../../src/exchange/tagged-grid.ts';
import { unreadable } from './office-package.ts';
import { readTaggedPdf } from './pdf-tagged.ts';

/** Reads a tagged PDF with a table; `onShare` is told how far it is. Throws `UnreadableFile`: `pdf` for any other, and as its reader. */
export function readPdfFile(
  bytes: Buffer,
  onShare: (share: number) => void,
): Pick<Source, 'kind' | 'sheets' | 'notes'> {
  const { roots, isOwn, unknownCharacters } = readTaggedPdf(bytes, onShare);
  const grid = taggedGrid(roots, isOwn);
  if (!grid.some(({ kind }) => kind === 'row')) throw unreadable('pdf');
  const notes = createReadingNotes();
  if (!isOwn) notes.add('pdfOfOtherProgram');
  notes.add('charactersUnknown', unknownCharacters);
  return { kind: 'pdf', sheets: [{ name: '', isHidden: false, grid }], notes: notes.list() };
}
