// One sheet of a workbook: the text of every cell as the sheet shows it, which cells are merged, and what is hidden. It knows
// nothing of tables.
import type { Result } from '../result.ts';
import { storedCell } from './grid.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { mostColumns, mostRows } from './source.ts';
import { momentText } from './xlsx-dates.ts';
import { type CellFormat, numberText } from './xlsx-formats.ts';
import {
  childOf,
  childrenOf,
  elementsIn,
  numberIn,
  readXml,
  textOf,
  type XmlElement,
  type XmlFault,
} from './xml-tree.ts';

export interface XlsxSheet {
  readonly rows: readonly XlsxRow[];
  readonly merges: readonly MergedCells[];
}

export interface XlsxRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  /** At their columns; "" for empty ones. */
  readonly texts: readonly string[];
}

/** Rows count from 1, columns from 0; both ends belong to it. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a workbook has for all its sheets. */
export interface XlsxBook {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly countsFrom1904: boolean;
}

const textElements: ReadonlySet<string> = new Set(['x:t', 'x:v']);
const unread: ReadonlySet<string> = new Set(
  'rPh phoneticPr extLst conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup drawing sheetViews'
    .split(' ')
    .map((name) => `x:${name}`),
);

/** Reads a sheet; rows without any text are left out. */
export function readXlsxSheet(
  source: string,
  book: XlsxBook,
  notes: ReadingNotes,
  onShare?: (share: number) => void,
): Result<XlsxSheet, XmlFault> {
  const rows: XlsxRow[] = [];
  const usedColumns = new Set<number>();
  let number = 0;
  let isColumnLost = false;

  function takeRow(row: XmlElement): void {
    number = numberIn(row, 'r') ?? number + 1;
    const texts: string[] = [];
    let column = -1;
    for (const cell of childrenOf(row, 'x:c')) {
      column = columnOf(cell.attributes.get('r')) ?? column + 1;
      const text = cellText(cell, book, notes);
      if (text === '') continue;
      if (column >= mostColumns) {
        isColumnLost = true;
        continue;
      }
      while (texts.length < column) texts.push('');
      texts[column] = text;
      usedColumns.add(column);
    }
    if (texts.length === 0) return;
    if (rows.length >= mostRows) {
      notes.add('rowsLeftOut');
      return;
    }
    if (isTrue(row.attributes.get('hidden'))) notes.add('hiddenRowsRead');
    rows.push({ number, texts });
  }

  const sheet = readXml(source, {
    textIn: textElements,
    unread,
    taken: { name: 'x:row', take: takeRow },
    ...(onShare ? { onShare } : {}),
  });
  if (!sheet.ok) return sheet;
  if (isColumnLost) notes.add('columnsLeftOut');
  noteHiddenColumns(sheet.value, usedColumns, notes);
  // Rows in a damaged order would turn the table round.
  rows.sort((one, other) => one.number - other.number);
  return { ok: true, value: { rows, merges: readMerges(sheet.value) } };
}

function cellText(cell: XmlElement, book: XlsxBook, notes: ReadingNotes): string {
  const value = childOf(cell, 'x:v');
  const kind = cell.attributes.get('t') ?? 'n';
  if (childOf(cell, 'x:f')) notes.add(value || kind === 'inlineStr' ? 'formulasAsSaved' : 'formulasEmpty');
  const text = textOf(value);
  switch (kind) {
    case 's':
      return storedCell(/^\s*\d{1,9}\s*$/.test(text) ? (book.strings[Number(text)] ?? '') : '');
    case 'inlineStr':
      return storedCell(richText(childOf(cell, 'x:is')));
    case 'str':
      return storedCell(unescaped(text));
    case 'b':
      return text === '' ? '' : isTrue(text) ? 'TRUE' : 'FALSE';
    case 'e':
      notes.add('errorCellsEmpty');
      return '';
    case 'd':
      return dayText(text);
    default:
      return text.trim() === '' ? '' : storedCell(shownNumber(text, cell, book, notes));
  }
}

function shownNumber(text: string, cell: XmlElement, book: XlsxBook, notes: ReadingNotes): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const format = book.formats[numberIn(cell, 's') ?? 0] ?? { kind: 'general' };
  const moment = format.kind === 'moment' ? momentText(value, format, book.countsFrom1904) : null;
  if (moment === null) return numberText(value, format);
  if (moment.isTakenAsBuddhist) notes.add('yearsTakenAsBuddhist');
  return moment.text;
}

const wholeDate = { day: true, month: true, year: true, time: true, isYearShort: false };
const firstDayMs = Date.UTC(1899, 11, 30);

/** A moment written out as ISO 8601, as strict workbooks have it. */
function dayText(text: string): string {
  const [, day, time = '00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(text.trim()) ?? [];
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  return Number.isNaN(ms) ? text.trim() : (momentText((ms - firstDayMs) / 86_400_000, wholeDate, false)?.text ?? text);
}

/** The runs of a text, without the readings above Japanese words. */
export function richText(item: XmlElement | undefined): string {
  return elementsIn(item)
    .map((part) => (part.name === 'x:t' ? unescaped(textOf(part)) : part.name === 'x:r' ? richText(part) : ''))
    .join('');
}

/** Characters that XML cannot hold are written _x000D_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function noteHiddenColumns(sheet: XmlElement, used: ReadonlySet<number>, notes: ReadingNotes): void {
  for (const columns of childrenOf(childOf(sheet, 'x:cols'), 'x:col')) {
    if (!isTrue(columns.attributes.get('hidden'))) continue;
    const [from, to] = [numberIn(columns, 'min') ?? 0, numberIn(columns, 'max') ?? 0];
    notes.add('hiddenColumnsRead', [...used].filter((column) => column + 1 >= from && column + 1 <= to).length);
  }
}

/** More ranges than a sheet of this size can have cells to merge. */
const mostMerges = 100_000;

function readMerges(sheet: XmlElement): readonly MergedCells[] {
  const ranges = childrenOf(childOf(sheet, 'x:mergeCells'), 'x:mergeCell').slice(0, mostMerges);
  return ranges.flatMap((range) => {
    const [, from, top, to, bottom] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range.attributes.get('ref') ?? '') ?? [];
    const [left, right] = [columnOf(from), columnOf(to)];
    return left == null || right == null ? [] : [{ top: Number(top), bottom: Number(bottom), left, right }];
  });
}

/** The column of a cell's name: A1 → 0, AA7 → 26; null for what is no name. */
function columnOf(name: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Whether a flag of the format is set. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
