// What is marked in the paint without cutting its text: ranges the browser draws a ground and a line under. A text in one piece is
// laid out as the field over it is, to the last fraction of a pixel; one cut into elements sometimes wraps a word earlier.
// The style sheets say how each kind looks: `::highlight(mark-due)`.
import type { CellMark } from '../store/cell-marks.ts';

/** Hits of the search are elements: there are few, and they come and go with it. */
export type HighlightKind = Exclude<CellMark['kind'], 'hit' | 'current-hit'>;

export interface HighlightedStretch {
  readonly start: number;
  readonly end: number;
  readonly kind: HighlightKind;
}

const highlights = new Map<HighlightKind, Highlight>();

function highlightOf(kind: HighlightKind): Highlight {
  const known = highlights.get(kind);
  if (known) return known;
  const made = new Highlight();
  highlights.set(kind, made);
  CSS.highlights.set(`mark-${kind}`, made);
  return made;
}

/** Marks stretches of the text that an element shows; gives back how to take the marks away. Offsets are UTF-16 units of its text. */
export function highlight(lines: Element, stretches: readonly HighlightedStretch[]): () => void {
  if (stretches.length === 0) return () => {};
  const nodes = textNodesOf(lines);
  const drawn = stretches.flatMap(({ start, end, kind }) => {
    const from = placeIn(nodes, start, false);
    const to = placeIn(nodes, end, true);
    if (!from || !to) return [];
    // One that stays as it was made: ranges that follow every change of the page would cost each key something.
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    highlightOf(kind).add(range);
    return [{ kind, range }];
  });
  return () => {
    for (const { kind, range } of drawn) highlightOf(kind).delete(range);
  };
}

interface PlacedText {
  readonly node: Text;
  readonly start: number;
}

function textNodesOf(lines: Element): readonly PlacedText[] {
  const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
  const nodes: PlacedText[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
}

/** The text node an offset falls in; on an edge between two the one before it where that is asked for. */
function placeIn(nodes: readonly PlacedText[], offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  const found = nodes.find(({ node, start }) => {
    const end = start + node.data.length;
    return isEnd ? offset > start && offset <= end : offset >= start && offset < end;
  });
  return found ? { node: found.node, offset: offset - found.start } : null;
}
