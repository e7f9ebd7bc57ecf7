// A text of several lines told on one, as titles and headings of documents are. It knows nothing of widths.

/** The text without white space around it, with a space for each end of a line. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
