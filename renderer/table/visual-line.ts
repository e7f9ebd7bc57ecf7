// Where the caret stands on the screen. A textarea does not tell; the paint layer under it has the same text in the same
// place, so its ranges do.

/** What a cell's textarea is painted with, if it is on the screen. */
function paintOf(area: HTMLTextAreaElement): Element | null {
  return area.parentElement?.querySelector('.paint') ?? null;
}

/** The piece of the paint that holds the character behind an offset (marks part the text into pieces), and its place in it. */
function pieceAt(paint: Element, offset: number): { readonly piece: Text; readonly at: number } | null {
  const pieces = document.createTreeWalker(paint, NodeFilter.SHOW_TEXT);
  let at = offset;
  let last: Text | null = null;
  for (let node = pieces.nextNode(); node instanceof Text; node = pieces.nextNode()) {
    if (at < node.length) return { piece: node, at };
    at -= node.length;
    last = node;
  }
  // The paint ends in a zero-width space, so there is a character after every offset of the text.
  return last && { piece: last, at: last.length - 1 };
}

/** The place of an offset, as a rectangle without width. Before a line's end the next character's edge is meant. */
function rectAt(paint: Element, offset: number): DOMRect {
  const found = pieceAt(paint, offset);
  if (!found) return paint.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(found.piece, found.at);
  range.setEnd(found.piece, found.at + 1);
  const rects = range.getClientRects();
  // A newline's own rectangle lies at the end of its line.
  return rects[0] ?? range.getBoundingClientRect();
}

/** The caret's rectangle, or null where nothing is painted. */
export function caretRect(area: HTMLTextAreaElement): DOMRect | null {
  const paint = paintOf(area);
  return paint && rectAt(paint, area.selectionEnd);
}

/** True when the caret is on the first (-1) or last (1) line as drawn. */
export function isOnOuterLine(area: HTMLTextAreaElement, direction: -1 | 1): boolean {
  const paint = paintOf(area);
  if (!paint) return true;
  const caret = rectAt(paint, area.selectionEnd);
  const outer = rectAt(paint, direction === -1 ? 0 : area.value.length);
  return Math.abs(caret.top - outer.top) < caret.height / 2;
}

/** The offset on the first (1) or last (-1) line that lies nearest to a place across. */
export function offsetNear(area: HTMLTextAreaElement, x: number, line: 'first' | 'last'): number {
  const paint = paintOf(area);
  const length = area.value.length;
  if (!paint) return line === 'first' ? 0 : length;
  const start = line === 'first' ? 0 : length;
  const step = line === 'first' ? 1 : -1;
  const { top, height } = rectAt(paint, start);
  let best = start;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let offset = start; offset >= 0 && offset <= length; offset += step) {
    const rect = rectAt(paint, offset);
    if (Math.abs(rect.top - top) > height / 2) break;
    const distance = Math.abs(rect.left - x);
    if (distance < bestDistance) {
      best = offset;
      bestDistance = distance;
    }
  }
  return best;
}
