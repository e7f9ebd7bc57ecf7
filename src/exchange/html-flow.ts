// Text of a page as a reader sees it: white space folded, lines ended by breaks and by the edges of paragraphs, a list's mark in
// front of the item's first words. It knows nothing of tags.

/** A line, or a table that stands between lines. */
export type HtmlBlock =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly HtmlCell[])[] };

export interface HtmlCell {
  readonly blocks: readonly HtmlBlock[];
  /** Columns and rows it reaches over, at least 1. */
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface HtmlFlow {
  /** Adds words; with `keepsSpace` their white space and line ends stay as they are. */
  write(text: string, keepsSpace: boolean): void;
  /** A list's item begins: its mark goes before its first words. */
  beginItem(mark: string): void;
  /** What stands in the item from here on is a list of its own: without words before it, the item's own mark is left out. */
  beginInnerList(): void;
  /** The item ends; one without words is a line of its mark alone. */
  endItem(): void;
  /** A line ends here, even one without words. */
  breakLine(): void;
  /** A paragraph begins or ends: a line with words ends. */
  endBlock(): void;
  table(rows: readonly (readonly HtmlCell[])[]): void;
  /** Everything so far; the last line is ended. */
  finish(): readonly HtmlBlock[];
}

const space = /[ \t\n\r\f]+/g;
const startsWithSpace = /^[ \t\n\r\f]/;
const endsWithSpace = /[ \t\n\r\f]$/;

/** An empty flow, for a page or a cell. */
export function createHtmlFlow(): HtmlFlow {
  const blocks: HtmlBlock[] = [];
  let line = '';
  /** The mark of an item that has no words yet. */
  let mark: string | null = null;
  /** White space was met and counts once words follow. */
  let isSpaceOpen = false;

  function add(words: string): void {
    if (mark !== null) line = `${mark} `;
    else if (isSpaceOpen && line !== '') line += ' ';
    mark = null;
    isSpaceOpen = false;
    line += words;
  }

  function breakLine(): void {
    blocks.push({ kind: 'line', text: mark ?? line });
    line = '';
    mark = null;
    isSpaceOpen = false;
  }

  function endBlock(): void {
    if (line !== '') breakLine();
    isSpaceOpen = false;
  }

  function endItem(): void {
    if (line !== '' || mark !== null) breakLine();
  }

  return {
    breakLine,
    endBlock,
    endItem,
    write(text, keepsSpace) {
      if (keepsSpace) {
        for (const [index, piece] of text.split(/\r\n?|\n/).entries()) {
          if (index > 0) breakLine();
          if (piece !== '') add(piece);
        }
        return;
      }
      // Non-breaking spaces are letters here: they are there on purpose.
      const words = text.replace(space, ' ').replace(/^ | $/g, '');
      isSpaceOpen ||= startsWithSpace.test(text);
      if (words === '') return;
      add(words);
      isSpaceOpen = endsWithSpace.test(text);
    },
    beginItem(next) {
      endItem();
      mark = next === '' ? null : next;
    },
    beginInnerList() {
      endBlock();
      mark = null;
    },
    table(rows) {
      endBlock();
      blocks.push({ kind: 'table', rows });
    },
    finish() {
      endItem();
      return blocks;
    },
  };
}
