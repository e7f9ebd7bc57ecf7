// Recognises heading rows and maps a source's columns to the report's five. Captions vary between offices; each column has the
// words by which its many captions are known.
import { type ColumnKey, columns } from '../register/columns.ts';

/** For each cell of a row the column it belongs to; null for one the register does not keep (a number, a score). */
export type ColumnMap = readonly (ColumnKey | null)[];

/** The five columns in the report's own order, for a table without a heading row. */
export const reportOrder: ColumnMap = columns.map((column) => column.key);

// First match wins, so the narrower captions come first: "การดำเนินการ" is also part of other columns' captions.
const captionWords: readonly { readonly key: ColumnKey; readonly words: RegExp }[] = [
  { key: 'issue', words: /^ประเด็น|ต้องปรับปรุง|ต้องพัฒนา|^ข้อคำถาม|^หัวข้อประเมิน/u },
  { key: 'responsible', words: /ผู้รับผิดชอบ|^หน่วยงานที่รับผิดชอบ|^ผู้เกี่ยวข้อง/u },
  { key: 'steps', words: /ขั้นตอน|วิธีการ|วิธีปฏิบัติ|^มาตรการ|^แนวทาง/u },
  { key: 'reporting', words: /กำกับติดตาม|การรายงานผล|กำหนดเวลา|ระยะเวลา/u },
  { key: 'actions', words: /^การดำเนินการ$|^ผลการดำเนิน|^ผลการปฏิบัติ/u },
];

/** How many captions a row must show to be taken for a heading row; an ordinary row shows none or one by chance. */
const captionsNeeded = 3;

/** The columns of a heading row, or null when the row is none. A caption met twice counts for its first cell. */
export function readHeadingRow(cells: readonly string[]): ColumnMap | null {
  const taken = new Set<ColumnKey>();
  const map = cells.map((cell) => {
    const key = captionKey(cell);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  return taken.size >= captionsNeeded ? map : null;
}

/** Captions are short: a long text that names a responsible person is a cell, not a caption. */
const longestCaption = 80;

function captionKey(cell: string): ColumnKey | null {
  const caption = cell.replace(/[\s/]+/gu, '');
  if (caption === '' || caption.length > longestCaption) return null;
  return captionWords.find(({ words }) => words.test(caption))?.key ?? null;
}
