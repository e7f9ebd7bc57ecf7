// Reads an Excel workbook from the texts of its parts: every sheet as a grid, cells as the sheets show them. It knows nothing of
// packages and files.
import { ok, type Result } from '../result.ts';
import { createReadingNotes, type ReadingNotes } from './reading-notes.ts';
import type { SourceNote, SourceSheet } from './source.ts';
import { readCellFormats } from './xlsx-formats.ts';
import { xlsxGrid } from './xlsx-grid.ts';
import { isTrue, readXlsxSheet, richText, type XlsxBook } from './xlsx-sheet.ts';
import { childOf, childrenOf, readXml, type XmlElement, type XmlFault } from './xml-tree.ts';

/** The parts of the package, as text; null for one that it lacks. */
export interface XlsxParts {
  readonly workbook: string;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** The sheet that a relation of the workbook leads to; null where it is none of cells. */
  readonly sheet: (relationId: string) => string | null;
}

export interface XlsxReading {
  readonly sheets: readonly SourceSheet[];
  readonly notes: readonly SourceNote[];
}

/** Sheets that are read; a year's registers of a whole province have fewer. */
const mostSheets = 100;

/** Reads a workbook; `onShare` is told how far it is, from 0 to 1. Fails where a part is no sound XML. */
export function readXlsx(parts: XlsxParts, onShare?: (share: number) => void): Result<XlsxReading, XmlFault> {
  const notes = createReadingNotes();
  const workbook = readXml(parts.workbook, { textIn: new Set() });
  if (!workbook.ok) return workbook;
  const strings = readStrings(parts.sharedStrings);
  if (!strings.ok) return strings;
  const styles = readStyles(parts.styles);
  if (!styles.ok) return styles;
  const book: XlsxBook = {
    strings: strings.value,
    formats: readCellFormats(styles.value),
    countsFrom1904: isTrue(childOf(workbook.value, 'x:workbookPr')?.attributes.get('date1904')),
  };
  const listed = childrenOf(childOf(workbook.value, 'x:sheets'), 'x:sheet');
  const sheets: SourceSheet[] = [];
  for (const [index, sheet] of listed.entries()) {
    const part = index < mostSheets ? parts.sheet(sheet.attributes.get('r:id') ?? '') : null;
    if (part === null) {
      notes.add('sheetsLeftOut');
      continue;
    }
    const read = readSheet(sheet, part, book, notes, (share) => onShare?.((index + share) / listed.length));
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  return ok({ sheets, notes: notes.list() });
}

function readSheet(
  listed: XmlElement,
  part: string,
  book: XlsxBook,
  notes: ReadingNotes,
  onShare: (share: number) => void,
): Result<SourceSheet, XmlFault> {
  const read = readXlsxSheet(part, book, notes, onShare);
  if (!read.ok) return read;
  const grid = xlsxGrid(read.value);
  const isHidden = /^(?:veryH|h)idden$/.test(listed.attributes.get('state') ?? '');
  if (isHidden && grid.length > 0) notes.add('hiddenSheetsRead');
  return ok({ name: listed.attributes.get('name') ?? '', isHidden, grid });
}

/** Texts that cells name by their place. */
function readStrings(part: string | null): Result<readonly string[], XmlFault> {
  if (part === null) return ok([]);
  const strings: string[] = [];
  const read = readXml(part, {
    textIn: new Set(['x:t']),
    unread: new Set(['x:rPh', 'x:rPr', 'x:phoneticPr']),
    taken: { name: 'x:si', take: (item) => strings.push(richText(item)) },
  });
  return read.ok ? ok(strings) : read;
}

function readStyles(part: string | null): Result<XmlElement | null, XmlFault> {
  if (part === null) return ok(null);
  return readXml(part, {
    textIn: new Set(),
    unread: new Set(['x:fonts', 'x:fills', 'x:borders', 'x:cellStyleXfs', 'x:cellStyles', 'x:dxfs', 'x:extLst']),
  });
}
