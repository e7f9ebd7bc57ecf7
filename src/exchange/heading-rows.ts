// Which rows of a run of rows are its heading: one row of captions, two with merged cells, a row of column numbers under them, the
// same again on the next page. It looks at captions alone.
import { allColumns } from '../register/columns.ts';
import { toArabicDigits } from '../thai/digits.ts';
import {
  isCodeCaption,
  isGroupCaption,
  isNumberCaption,
  mayBeCaption,
  readCaption,
  roundInCaption,
} from './caption-words.ts';
import type { GridRow } from './grid.ts';

export type HeadingReason =
  | 'captions'
  /** The document calls it one. */
  | 'markedHeading'
  /** It stands under or over a row of captions and belongs to them. */
  | 'besideCaptions'
  | 'columnNumbers'
  | 'chosen';

/** How many captions a row must show to be taken for a heading; an ordinary row shows none or one by chance. */
const captionsNeeded = 3;
/** Captions are short, also those that nobody knows. */
const longestHeadingCell = 120;

export const groupWords = /^\s*(?:ตัวชี้วัด|เครื่องมือ)/u;

/**
 * For each row why it is part of a heading, or null. `chosen` is a person's word by line: true is a heading, false is none.
 */
export function findHeadingRows(
  rows: readonly GridRow[],
  chosen: (line: number) => boolean | undefined = () => undefined,
): readonly (HeadingReason | null)[] {
  const found: (HeadingReason | null)[] = [];
  const isMarked = rows.some((row) => !row.isHeading);
  for (const [index, row] of rows.entries()) {
    const word = chosen(row.line);
    found.push(
      word === undefined
        ? headingReason(row, rows[index + 1], found.at(-1) ?? null, isMarked, index)
        : word
          ? 'chosen'
          : null,
    );
  }
  return found;
}

function headingReason(
  row: GridRow,
  next: GridRow | undefined,
  before: HeadingReason | null,
  isMarked: boolean,
  index: number,
): HeadingReason | null {
  const filled = row.cells.filter((cell) => cell !== '');
  // A row with a text as long as this is a measure: its other cells need not be looked at letter by letter.
  if (!filled.every(mayBeCaption)) return null;
  const captions = countCaptions(filled);
  if (captions >= captionsNeeded) return 'captions';
  const isShort = filled.every((cell) => cell.length <= longestHeadingCell);
  if (!isShort || filled.some((cell) => groupWords.test(cell) && !isGroupCaption(cell))) return null;
  if (before !== null) {
    if (row.fromAbove && row.fromAbove.length > 0 && filled.length > 0) return 'besideCaptions';
    if (isColumnNumbers(filled)) return 'columnNumbers';
    // A measure may well say a round in one of its cells: every cell has to be a caption.
    if (filled.length > 1 && filled.every(isAnyCaption)) return 'besideCaptions';
  }
  if (row.isHeading && isMarked && (index === 0 || before !== null)) return 'markedHeading';
  const isOverCaptions = next !== undefined && filled.length > 1 && captions > 0 && countCaptions(next.cells) > 0;
  if (isOverCaptions && countBoth(row, next) >= captionsNeeded && isHeadingText(next)) return 'besideCaptions';
  return null;
}

function countCaptions(cells: readonly string[]): number {
  const keys = new Set<string>();
  for (const cell of cells) {
    if (cell === '') continue;
    const round = roundInCaption(cell);
    const key = round ?? readCaption(cell, allColumns)?.key ?? (isGroupCaption(cell) ? 'group' : null);
    if (key !== null) keys.add(key);
  }
  return keys.size;
}

/** Captions of two rows that stand one over the other. */
function countBoth(row: GridRow, next: GridRow): number {
  return countCaptions([...row.cells, ...next.cells]);
}

function isHeadingText({ cells }: GridRow): boolean {
  return cells.every((cell) => cell.length <= longestHeadingCell);
}

function isAnyCaption(cell: string): boolean {
  return isSubCaption(cell) || readCaption(cell, allColumns) !== null;
}

function isSubCaption(cell: string): boolean {
  return roundInCaption(cell) !== null || isNumberCaption(cell) || isCodeCaption(cell);
}

/** "(๑) (๒) (๓)": columns counted under their captions. */
function isColumnNumbers(filled: readonly string[]): boolean {
  if (filled.length < captionsNeeded) return false;
  return filled.every((cell, index) => toArabicDigits(cell).replace(/[()\s.]/gu, '') === String(index + 1));
}
