// Which structure element each line of a cell belongs to: paragraphs, and lists with their marks and bodies, nested as the
// marks stand in. Told from the laid out lines alone, so that what is read aloud is what is seen. It must not know pages.
import type { CellLine } from './layout.ts';
import type { StructureElement } from './page-drawing.ts';

/** The owners of one line's texts. */
export interface LineOwners {
  /** Of the list mark; null where the line has none. */
  readonly mark: StructureElement | null;
  readonly text: StructureElement;
}

interface OpenList {
  readonly list: StructureElement;
  /** How far its marks stand in: what tells levels apart. */
  readonly markXPt: number;
  body: StructureElement;
  /** What its lines belong to: the body itself, or a further paragraph in it. */
  text: StructureElement;
}

/** The owners of a cell's lines, one a line, inside the cell's element. A cell cut by a page's end is told as a whole. */
export function structureOfCell(lines: readonly CellLine[], cell: StructureElement): readonly LineOwners[] {
  const openLists: OpenList[] = [];
  let paragraph: StructureElement | null = null;
  return lines.map((line) => {
    if (line.mark !== null) return openItem(line.mark);
    const innermost = openLists.at(-1);
    if (line.opensParagraph && innermost === undefined) paragraph = null;
    // A paragraph without a mark after a list item hangs with the item, and is read as a paragraph of it.
    if (innermost !== undefined) {
      if (line.opensParagraph) innermost.text = { role: 'P', parent: innermost.body };
      return { mark: null, text: innermost.text };
    }
    paragraph ??= { role: 'P', parent: cell };
    return { mark: null, text: paragraph };
  });

  function openItem(mark: { readonly xPt: number }): LineOwners {
    while ((openLists.at(-1)?.markXPt ?? -1) > mark.xPt + samePlacePt) openLists.pop();
    let open = openLists.at(-1);
    if (open === undefined || open.markXPt < mark.xPt - samePlacePt) {
      const list: StructureElement = { role: 'L', parent: open?.body ?? cell, numbering: 'Decimal' };
      open = { list, markXPt: mark.xPt, body: list, text: list };
      openLists.push(open);
    }
    const item: StructureElement = { role: 'LI', parent: open.list };
    open.body = { role: 'LBody', parent: item };
    open.text = open.body;
    return { mark: { role: 'Lbl', parent: item }, text: open.body };
  }
}

const samePlacePt = 0.01;
