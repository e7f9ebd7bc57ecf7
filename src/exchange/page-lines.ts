// Text that keeps where things stood on a printed page, by spaces: lines as pieces with their places, as a reader of fixed letter
// widths sees them. It knows nothing of reports.

/** A run of words without a wide gap; places are counted in units of the line, marks above and below letters too. */
export interface LinePiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PageLine {
  /** Counted from 1 in the text. */
  readonly line: number;
  readonly pieces: readonly LinePiece[];
}

const mark = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;

/** The pages of a text, parted by form feeds or by their numbers, which are left out. */
export function readPages(text: string): readonly (readonly PageLine[])[] {
  const pages: PageLine[][] = [[]];
  let line = 1;
  for (const [index, sheet] of text.replace(/\r\n?/gu, '\n').split('\f').entries()) {
    if (index > 0 && (pages.at(-1)?.length ?? 0) > 0) pages.push([]);
    const rows = sheet.split('\n');
    for (const [at, row] of rows.entries()) {
      if (isPageNumber(row)) pages.push([]);
      else pages.at(-1)?.push({ line: line + at, pieces: readPieces(row) });
    }
    line += rows.length - 1;
  }
  return pages.map(withMarksInPlace).filter((page) => page.some(({ pieces }) => pieces.length > 0));
}

/** A line that says nothing but which page it stands on. */
export function isPageNumber(row: string): boolean {
  return /^\s*(?:หน้า(?:ที่)?\s*)?[0-9๐-๙]{1,4}\s*(?:\/|จาก)\s*[0-9๐-๙]{1,4}\s*$/u.test(row);
}

function readPieces(row: string): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const { 0: text, index } of row.matchAll(/\S+(?:\s\S+)*/gu)) {
    pieces.push({ start: index, end: index + text.length, text });
  }
  return pieces;
}

/**
 * Readers of bold letters put a mark that stands over the last letter but one on a line of its own, with what follows: "ตัวชีว" and
 * below it "้ ัดที่" are "ตัวชี้วัดที่".
 */
function withMarksInPlace(page: readonly PageLine[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const { line, pieces } of page) {
    const above = [...(lines.at(-1)?.pieces ?? [])];
    const own = pieces.filter((piece) => {
      const at = mark.test(piece.text[0] ?? '')
        ? above.findLastIndex(({ end }) => Math.abs(end - piece.start) <= 2)
        : -1;
      const owner = above[at];
      if (!owner) return true;
      above[at] = { ...owner, end: piece.end, text: joinMarks(owner.text, piece.text) };
      return false;
    });
    if (own.length < pieces.length) lines.push({ line: lines.pop()?.line ?? line, pieces: above });
    if (own.length > 0 || pieces.length === 0) lines.push({ line, pieces: own });
  }
  return lines;
}

/** A line whose last letter but one gets the marks that the line below begins with. */
export function joinMarks(text: string, below: string): string {
  const [, marks = '', rest = ''] = /^([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+)\s?(.*)$/su.exec(below) ?? [];
  return `${text.slice(0, -1)}${marks}${text.slice(-1)}${rest}`;
}
