// Text of a printed report, as a PDF reader gives it with its layout: the columns of the table are seen by the places that stay empty
// all down a page. Where they cannot be told for certain all of it stays text: a guess would put words into the wrong cells.
import { readCaption } from './caption-words.ts';
import type { Grid, GridLine } from './grid.ts';
import { groupWords } from './heading-rows.ts';
import { type LinePiece, type PageLine, readPages } from './page-lines.ts';
import { joinHalves } from './row-cells.ts';

/** Lines that stand together, without an empty one between them. */
type Block = readonly PageLine[];

/** A caption of the table and the places it stands at. */
interface Caption {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const captionsNeeded = 3;
const signatures = /^\(?\s*ลงชื่อ/u;

/** The grid of such a text. Never fails: a text whose table cannot be made out is all text lines. */
export function readPdfText(text: string): Grid {
  const pages = readPages(text);
  const grid: GridLine[] = [];
  let isSigned = false;
  for (const page of pages) {
    const blocks = blocksOf(page);
    const head = blocks.findIndex((block) => captionsOf(block) !== null);
    const captions = captionsOf(blocks[head] ?? []);
    if (captions === null || isSigned) {
      addText(grid, page);
      continue;
    }
    addText(grid, blocks.slice(0, head).flat());
    const body = blocks.slice(head + 1);
    const end = body.findIndex(([first]) => signatures.test(first?.pieces[0]?.text ?? ''));
    isSigned = end !== -1;
    const rows = isSigned ? body.slice(0, end) : body;
    const borders = bordersOf(captions, rows.filter((block) => !isGroup(block)).flat());
    if (borders === null) return textLines(pages);
    const line = blocks[head]?.[0]?.line ?? 0;
    grid.push(
      { kind: 'gap', line },
      { kind: 'row', line, cells: captions.map((caption) => caption.text), isHeading: true },
    );
    for (const block of rows) grid.push(...(isGroup(block) ? groupRows(block) : [measureRow(block, borders)]));
    grid.push({ kind: 'gap', line: page.at(-1)?.line ?? line });
    if (isSigned) addText(grid, body.slice(end).flat());
  }
  return grid;
}

function blocksOf(page: readonly PageLine[]): readonly Block[] {
  const blocks: PageLine[][] = [];
  let open: PageLine[] | null = null;
  for (const line of page) {
    if (line.pieces.length === 0) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      blocks.push(open);
    }
    open.push(line);
  }
  return blocks;
}

/** The captions of a block that is a table's heading, from left to right; null for any other block. */
function captionsOf(block: Block): readonly Caption[] | null {
  const captions: Caption[] = [];
  for (const { start, end, text } of block.flatMap(({ pieces }) => pieces)) {
    const at = captions.findIndex((caption) => caption.start < end && start < caption.end);
    const caption = captions[at];
    if (!caption) captions.push({ start, end, text });
    else {
      captions[at] = {
        start: Math.min(caption.start, start),
        end: Math.max(caption.end, end),
        text: `${caption.text}${caption.text.endsWith('/') ? '' : ' '}${text}`,
      };
    }
  }
  const keys = new Set(captions.flatMap(({ text }) => readCaption(text)?.key ?? []));
  return keys.size >= captionsNeeded ? captions.toSorted((one, other) => one.start - other.start) : null;
}

/** Where each column but the last ends: the widest gap between two captions that no word of the page stands in. Null without one. */
function bordersOf(captions: readonly Caption[], lines: readonly PageLine[]): readonly number[] | null {
  const pieces = lines.flatMap((line) => line.pieces);
  const borders: number[] = [];
  for (const [index, left] of captions.slice(0, -1).entries()) {
    const right = captions[index + 1] ?? left;
    const border = widestGap(pieces, (left.start + left.end) / 2, (right.start + right.end) / 2);
    if (border === null) return null;
    borders.push(border);
  }
  return borders;
}

function widestGap(pieces: readonly LinePiece[], from: number, to: number): number | null {
  const taken = pieces
    .filter(({ start, end }) => end > from && start < to)
    .toSorted((one, other) => one.start - other.start);
  let best: { readonly middle: number; readonly width: number } | null = null;
  let at = from;
  for (const { start, end } of [...taken, { start: to, end: to }]) {
    const width = start - at;
    if (width >= 1 && (best === null || width > best.width)) best = { middle: (at + start) / 2, width };
    at = Math.max(at, end);
  }
  return best?.middle ?? null;
}

function isGroup(block: Block): boolean {
  return block.every(({ pieces }) => pieces.length === 1) && groupWords.test(block[0]?.pieces[0]?.text ?? '');
}

function groupRows(block: Block): readonly GridLine[] {
  const rows: { line: number; text: string }[] = [];
  for (const { line, pieces } of block) {
    const text = pieces[0]?.text ?? '';
    const last = rows.at(-1);
    if (last && !groupWords.test(text)) last.text = joinHalves(last.text, text);
    else rows.push({ line, text });
  }
  return rows.map(({ line, text }) => ({ kind: 'row', line, cells: [text], isFullWidth: true }));
}

/** Lines of a cell are where paper ended, not where a clerk ended them: only a list's mark begins a line. */
function measureRow(block: Block, borders: readonly number[]): GridLine {
  const cells = Array.from({ length: borders.length + 1 }, () => '');
  for (const { pieces } of block) {
    for (const { start, text } of pieces) {
      const border = borders.findIndex((place) => start < place);
      const column = border === -1 ? borders.length : border;
      cells[column] = joinHalves(cells[column] ?? '', text);
    }
  }
  return { kind: 'row', line: block[0]?.line ?? 0, cells };
}

const headingStart = /^(?:มาตรการ|แผน|รายงาน)/u;
const yearAlone = /^ประจำปีงบประมาณ\s*พ\.?\s*ศ\.?\s*[0-9๐-๙]{4}$/u;

/** Lines outside the table; one at the paper's edge goes on with the paragraph above it, a year below a title with the title. */
function addText(grid: GridLine[], lines: readonly PageLine[]): void {
  for (const { line, pieces } of lines) {
    const text = pieces.map((piece) => piece.text).join(' ');
    const before = grid.at(-1);
    if (text === '') {
      grid.push({ kind: 'gap', line });
      continue;
    }
    const isSameParagraph =
      before?.kind === 'text' &&
      ((pieces[0]?.start === 0 && before.line > 1 && before.text.length > 60) ||
        (headingStart.test(before.text) && !/^รายงาน/u.test(before.text) && yearAlone.test(text)));
    if (isSameParagraph) {
      const glue = yearAlone.test(text) ? `${before.text} ${text}` : joinHalves(before.text, text);
      grid[grid.length - 1] = { kind: 'text', line: before.line, text: glue };
    } else grid.push({ kind: 'text', line, text });
  }
}

function textLines(pages: readonly (readonly PageLine[])[]): Grid {
  const grid: GridLine[] = [];
  addText(grid, pages.flat());
  return grid;
}
