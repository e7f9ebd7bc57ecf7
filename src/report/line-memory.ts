// Lines of cells that were laid out before: where a document is planned again after an edit, only the edited cell is broken anew.
// For one font: widths of another must not meet in it. It must not know documents or pages.
import type { CellLine } from './layout.ts';
import type { TextStyle } from './lines.ts';

/** The lines by text, of all cells of this inner width and style; what is laid out is put in by who asks. */
export type LineMemory = (widthPt: number, style: TextStyle) => Map<string, readonly CellLine[]>;

/** So many cells are the registers of several years; beyond that the memory begins anew. */
const mostTexts = 10_000;

/** A memory that is empty at first and never holds much more than two thousand rows. */
export function createLineMemory(): LineMemory {
  const shelves = new Map<string, Map<string, readonly CellLine[]>>();
  return (widthPt, { face, sizePt, ownWords = [] }) => {
    const held = [...shelves.values()].reduce((sum, { size }) => sum + size, 0);
    if (held > mostTexts) shelves.clear();
    const name = JSON.stringify([widthPt, face, sizePt, ownWords]);
    const known = shelves.get(name);
    if (known !== undefined) return known;
    const empty = new Map<string, readonly CellLine[]>();
    shelves.set(name, empty);
    return empty;
  };
}
