// Group headings of a source: rows across the table that name an indicator and its instrument, in one row or two, said again on
// every page. It knows nothing of the measures under them.
import { searchKey } from '../thai/normalise.ts';
import type { GridRow } from './grid.ts';
import { groupWords } from './heading-rows.ts';

const instrumentRow = /^\s*เครื่องมือ/u;
const remark = /^\s*(?:หมายเหตุ|\*|ลงชื่อ|ที่มา)/u;

export type GroupReason = 'groupWords' | 'fullWidth' | 'groupColumn' | 'chosen';

/** Why a row is a group's heading: it names an indicator or an instrument and nothing else, or it reaches across the table. */
export function groupReason(row: GridRow): GroupReason | null {
  const [first = '', ...others] = row.cells;
  if (!others.every((cell) => cell === '' || cell === first)) return null;
  if (groupWords.test(first)) return 'groupWords';
  return row.isFullWidth && first !== '' && !remark.test(first) ? 'fullWidth' : null;
}

/** A row across the table that is a remark and no group. */
export function isRemarkRow(row: GridRow): boolean {
  const [first = '', ...others] = row.cells;
  return row.isFullWidth === true && remark.test(first) && others.every((cell) => cell === '' || cell === first);
}

/** What a group's row says, each of its texts once. */
export function groupRowText(row: GridRow): string {
  const [first = '', ...others] = row.cells;
  return [first, ...others.filter((cell) => cell !== '' && cell !== first)].filter((cell) => cell !== '').join(' ');
}

/** Rows that make up one heading so far. */
export interface GroupRows {
  readonly line: number;
  readonly texts: readonly string[];
}

/** The heading with one more row, or null where the row begins another. */
export function withGroupRow({ line, texts }: GroupRows, text: string): GroupRows | null {
  const isInstrument = instrumentRow.test(text) && !texts.some((other) => instrumentRow.test(other));
  return isInstrument ? { line, texts: [...texts, text] } : null;
}

/** The heading's text: indicator and instrument on two lines, as the two-row form has them, without "(ต่อ)". */
export function groupHeading({ texts }: GroupRows): string {
  return texts
    .map((text) => text.replace(/\s*\(\s*ต่อ\s*\)\s*$/u, ''))
    .join('\n')
    .replace(/([^\s\n])[^\S\n]+(?=เครื่องมือ(?:การ|ที่ใช้)?ประเมิน)/u, '$1\n');
}

/** Whether `heading` says again what `open` says, or at least its first line. */
export function isGroupAgain(open: string, heading: string): boolean {
  return sameText(open, heading) || sameText(open.split('\n')[0] ?? '', heading);
}

/** The same words, whatever their spaces and digits. */
export function sameText(one: string, other: string): boolean {
  return textKey(one) === textKey(other);
}

/** Equal for texts of the same words. */
export function textKey(text: string): string {
  return searchKey(text).replace(/\s/gu, '');
}
