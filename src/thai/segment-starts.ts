// Where the segments of a text begin, as the runtime's segmenter has them. It takes long texts in windows, because the
// segmenter's time grows with the square of a stretch without spaces. Knows nothing of Thai.

/** Longer than any word or cluster of a language by far. */
const windowLength = 600;
/** Segments near a window's end may be cut by it and are taken again with the next. */
const marginLength = 100;

/** The offsets at which segments begin, the first (0) included; none for an empty text. */
export function segmentStarts(segmenter: Intl.Segmenter, text: string): number[] {
  const starts: number[] = [];
  let windowStart = 0;
  while (windowStart < text.length) {
    const isLast = text.length - windowStart <= windowLength;
    const window = isLast ? text.slice(windowStart) : text.slice(windowStart, windowStart + windowLength);
    let next = text.length;
    for (const { index } of segmenter.segment(window)) {
      if (!isLast && index > windowLength - marginLength) {
        next = windowStart + index;
        break;
      }
      starts.push(windowStart + index);
      if (!isLast) next = windowStart + windowLength;
    }
    windowStart = next;
  }
  return starts;
}
