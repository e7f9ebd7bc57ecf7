// Where the caret stands on the screen. A textarea does not tell; the paint layer under it has the same text in the same
// place, so its ranges do.

/** The text node that a cell's textarea is painted with, if it is on the screen. */
function paintedText(area: HTMLTextAreaElement): Text | null {
  const node = area.parentElement?.querySelector('.paint')?.firstChild;
  return node instanceof Text ? node : null;
}

/** The place of an offset, as a rectangle without width. Before a line's end the next character's edge is meant. */
function rectAt(text: Text, offset: number): DOMRect {
  const range = document.createRange();
  // The paint ends in a zero-width space, so there is a character after every offset of the text.
  const at = Math.min(offset, text.length - 1);
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const rects = range.getClientRects();
  // A newline's own rectangle lies at the end of its line.
  return rects[0] ?? range.getBoundingClientRect();
}

/** The caret's rectangle, or null where nothing is painted. */
export function caretRect(area: HTMLTextAreaElement): DOMRect | null {
  const text = paintedText(area);
  return text && rectAt(text, area.selectionEnd);
}

/** True when the caret is on the first (-1) or last (1) line as drawn. */
export function isOnOuterLine(area: HTMLTextAreaElement, direction: -1 | 1): boolean {
  const text = paintedText(area);
  if (!text) return true;
  const caret = rectAt(text, area.selectionEnd);
  const outer = rectAt(text, direction === -1 ? 0 : area.value.length);
  return Math.abs(caret.top - outer.top) < caret.height / 2;
}

/** The offset on the first (1) or last (-1) line that lies nearest to a place across. */
export function offsetNear(area: HTMLTextAreaElement, x: number, line: 'first' | 'last'): number {
  const text = paintedText(area);
  const length = area.value.length;
  if (!text) return line === 'first' ? 0 : length;
  const start = line === 'first' ? 0 : length;
  const step = line === 'first' ? 1 : -1;
  const { top, height } = rectAt(text, start);
  let best = start;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let offset = start; offset >= 0 && offset <= length; offset += step) {
    const rect = rectAt(text, offset);
    if (Math.abs(rect.top - top) > height / 2) break;
    const distance = Math.abs(rect.left - x);
    if (distance < bestDistance) {
      best = offset;
      bestDistance = distance;
    }
  }
  return best;
}
