// The list items of a cell with their places in its text: rules point at what they find. The tree of items without places is
// read in thai/list-items; here they stand in one row, each with its parent.
import { listMarkOf } from '../thai/list-marks.ts';

export interface CellItem {
  /** "๑)", or null for what stands before any mark. */
  readonly mark: string | null;
  readonly numbers: readonly number[];
  readonly depth: number;
  /** Of the mark, and of the text behind it. */
  readonly start: number;
  readonly textStart: number;
  /** Where its own text ends, without what is nested below it and the white space behind. */
  readonly end: number;
  readonly text: string;
  /** Its place in the row; null on the first level. */
  readonly parent: number | null;
  readonly hasItems: boolean;
}

interface OpenItem extends Omit<CellItem, 'end' | 'text' | 'hasItems'> {
  end: number;
  hasItems: boolean;
}

/** The items of a cell in their order; an empty cell has none. */
export function readCellItems(text: string): readonly CellItem[] {
  const items: OpenItem[] = [];
  /** The items that are open, outermost first, as places in the row. */
  const path: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = listMarkOf(line);
    const end = offset + line.trimEnd().length;
    const last = items.at(-1);
    if (found) {
      while (path.length > 0 && (items[path.at(-1) ?? 0]?.depth ?? 0) >= found.depth) path.pop();
      const parent = path.at(-1) ?? null;
      path.push(items.length);
      const owner = parent === null ? undefined : items[parent];
      if (owner) owner.hasItems = true;
      const start = offset + line.indexOf(found.mark);
      const textStart = Math.min(end, offset + line.length - found.rest.length);
      const { mark, numbers, depth } = found;
      items.push({ mark, numbers, depth, start, textStart, end: Math.max(end, textStart), parent, hasItems: false });
    } else if (line.trim() !== '') {
      if (last) last.end = end;
      else {
        const start = offset + line.length - line.trimStart().length;
        items.push({ mark: null, numbers: [], depth: 0, start, textStart: start, end, parent: null, hasItems: false });
      }
    }
    offset += line.length + 1;
  }
  return items.map((item) => ({ ...item, text: text.slice(item.textStart, item.end) }));
}

/** The lists of a cell: the items with marks under one parent, in their order. */
export function listsOf(items: readonly CellItem[]): readonly (readonly CellItem[])[] {
  const lists = new Map<number | null, CellItem[]>();
  for (const item of items) {
    if (item.mark === null) continue;
    const list = lists.get(item.parent);
    if (list) list.push(item);
    else lists.set(item.parent, [item]);
  }
  return [...lists.values()];
}

/** The item in whose own text a place stands, or null. */
export function itemAt(items: readonly CellItem[], place: number): CellItem | null {
  return items.findLast(({ start, end }) => start <= place && place <= end) ?? null;
}
