// Recognises heading rows and maps a source's columns to those of a year's table. Captions vary between offices; each column has
// the words by which its many captions are known.
import { type ColumnKey, columns, type YearColumn } from '../register/columns.ts';
import type { Grid } from './grid.ts';

/** For each cell of a row the column it belongs to; null for one the table does not show (a number, a remark). */
export type ColumnMap = readonly (ColumnKey | null)[];

/** The five columns in the report's own order, for a table without a heading row. */
export const reportOrder: ColumnMap = columns.map((column) => column.key);

// First match wins, so the narrower captions come first: "การดำเนินการ" is also part of other columns' captions.
// Columns that a year does not show claim nothing: a period of doing goes into the column that ends with a deadline then.
const captionWords: readonly { readonly key: ColumnKey; readonly words: RegExp }[] = [
  { key: 'score', words: /^(?:ผล)?คะแนน|^ร้อยละ/u },
  { key: 'problem', words: /^ปัญหา|ข้อบกพร่อง/u },
  { key: 'period', words: /^ระยะเวลา|^ห้วงเวลา/u },
  { key: 'issue', words: /^ประเด็น|ต้องปรับปรุง|ต้องพัฒนา|^ข้อคำถาม|^หัวข้อประเมิน/u },
  { key: 'responsible', words: /ผู้รับผิดชอบ|^หน่วยงานที่รับผิดชอบ|^ผู้เกี่ยวข้อง/u },
  { key: 'steps', words: /ขั้นตอน|วิธีการ|วิธีปฏิบัติ|^มาตรการ|^แนวทาง/u },
  { key: 'reporting', words: /กำกับติดตาม|การรายงานผล|กำหนดเวลา|ระยะเวลา/u },
  { key: 'actions', words: /^การดำเนินการ$|^ผลการดำเนิน|^ผลการปฏิบัติ/u },
];

/** How many captions a row must show to be taken for a heading row; an ordinary row shows none or one by chance. */
const captionsNeeded = 3;

/**
 * The columns of a heading row, or null when the row is none; `shown` are the columns it may name. A caption met twice counts
 * for its first cell.
 */
export function readHeadingRow(cells: readonly string[], shown: readonly YearColumn[] = columns): ColumnMap | null {
  const taken = new Set<ColumnKey>();
  const map = cells.map((cell) => {
    const key = captionKey(cell, shown);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  return taken.size >= captionsNeeded ? map : null;
}

/** Captions are short: a long text that names a responsible person is a cell, not a caption. */
const longestCaption = 80;

function captionKey(cell: string, shown: readonly YearColumn[]): ColumnKey | null {
  const caption = squeeze(cell);
  if (caption === '' || caption.length > longestCaption) return null;
  const own = shown.find(({ heading }) => squeeze(heading) === caption);
  if (own) return own.key;
  const keys = new Set(shown.map(({ key }) => key));
  return captionWords.find(({ key, words }) => keys.has(key) && words.test(caption))?.key ?? null;
}

function squeeze(text: string): string {
  return text.replace(/[\s/]+/gu, '');
}

/** A running number, as the first column of many tables has it. */
const runningNumber = /^\(?[0-9๐-๙]{1,4}[).]?$/u;

/**
 * What the columns of a table most likely are in a year that shows `shown`: by its heading row, else in the table's order. A
 * column of running numbers is none of them. A table of fewer columns begins at `startAt` where it fits there.
 */
export function guessColumns(grid: Grid, shown: readonly YearColumn[], startAt: ColumnKey | null): ColumnMap {
  const rows = grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : []));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const places = Array.from({ length: width }, (_, index) => index);
  for (const cells of rows) {
    const heading = readHeadingRow(cells, shown);
    if (heading) return places.map((index) => heading[index] ?? null);
  }
  const numbered = hasRunningNumbers(rows) ? 1 : 0;
  const order = orderFor(width - numbered, shown, startAt);
  return places.map((index) => order[index - numbered] ?? null);
}

function hasRunningNumbers(rows: readonly (readonly string[])[]): boolean {
  // A row with one filled cell may be a group's heading.
  const first = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1).map(([cell = '']) => cell);
  return first.some((cell) => cell !== '') && first.every((cell) => cell === '' || runningNumber.test(cell));
}

function orderFor(count: number, shown: readonly YearColumn[], startAt: ColumnKey | null): readonly ColumnKey[] {
  const keys = shown.map(({ key }) => key);
  if (count === keys.length) return keys;
  const standard = columns.map(({ key }) => key);
  if (count === standard.length && standard.every((key) => keys.includes(key))) return standard;
  const start = startAt === null ? 0 : Math.max(0, keys.indexOf(startAt));
  return start + count <= keys.length ? keys.slice(start) : keys;
}
