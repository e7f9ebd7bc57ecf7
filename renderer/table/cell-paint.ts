// The paint under the field that has the caret is laid out by itself, so that a key does not lay out the whole table: only a
// line that comes or goes does.

export interface HeldPaint {
  /** Makes the paint as tall as its text; the table follows only where that height changed. */
  readonly follow: () => void;
  /** The paint takes part in the table's layout again. */
  readonly release: () => void;
}

/** Takes the paint out of the table's layout until it is released. Its first child holds the text. */
export function holdPaint(paint: HTMLElement): HeldPaint {
  const lines = paint.firstElementChild;
  if (!lines) return { follow: () => {}, release: () => {} };
  const follow = () => {
    const { height } = getComputedStyle(lines);
    if (paint.style.height !== height) paint.style.height = height;
  };
  follow();
  paint.classList.add('held');
  // The text wraps anew where the column or the letters change their size.
  const observer = new ResizeObserver(follow);
  observer.observe(lines);
  return {
    follow,
    release: () => {
      observer.disconnect();
      paint.classList.remove('held');
      paint.style.height = '';
    },
  };
}
