// What stands on which page of the printed report, by character: the screen draws its page ends from it, tests read the PDF
// against it. Plain data that crosses to the window. It must not know widths or drawing.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { CoverLayout } from './cover.ts';
import type { ReportDocument } from './document.ts';
import type { DrawnDocument, DrawnPage } from './page-drawing.ts';
import { cellLinesOnPage, type PagedRow, type TablePage } from './paginate.ts';

/** A stretch of the register's own text, characters `start` (included) to `end` (excluded). */
export type PageFragment =
  | {
      readonly kind: 'cell';
      readonly measureId: Id;
      readonly column: ColumnKey;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'groupHeading'; readonly groupId: Id; readonly start: number; readonly end: number }
  | { readonly kind: 'heading'; readonly start: number; readonly end: number }
  | { readonly kind: 'introduction'; readonly paragraph: number; readonly start: number; readonly end: number };

/** What stands on a page of the table besides the fragments' texts: also a row without any text has its place. */
export type PageBlock =
  | { readonly kind: 'group'; readonly groupId: Id; readonly isContinued: boolean }
  | { readonly kind: 'measure'; readonly measureId: Id; readonly isContinued: boolean }
  | { readonly kind: 'signatures' };

export interface MappedPage {
  readonly number: number;
  readonly kind: 'cover' | 'table' | 'memo' | 'annex' | 'unit-slip' | 'manual';
  readonly fragments: readonly PageFragment[];
  /** Of a page of the table: its groups' headings, rows and signatures from top to bottom; repeated headings are none. */
  readonly blocks?: readonly PageBlock[];
  /** Of an annex's page: the pieces of evidence that begin on it. */
  readonly evidence?: readonly Id[];
  /** Every other text on the page in the order it is drawn: repeated headings, "(ต่อ)", signatures, the page's label. */
  readonly furniture: readonly string[];
}

export interface PageMap {
  readonly pages: readonly MappedPage[];
}

/** A paper as it is handed to whoever draws, and what stands where on it. */
export interface PrintPlan {
  readonly drawing: DrawnDocument;
  readonly map: PageMap;
}

/** A drawn page none of whose texts is a cell of the register; `index` counts from 0. */
export function mapFurniture(kind: MappedPage['kind'], { marks }: DrawnPage, index: number): MappedPage {
  const furniture = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  return { number: index + 1, kind, fragments: [], furniture };
}

/** The label at a page's foot in Thai digits, e.g. "หน้า ๒/๗". */
export function pageLabel(format: string, page: number, pageCount: number): string {
  return format.replace('{pages}', toThaiDigits(pageCount)).replace('{page}', toThaiDigits(page));
}

/** The map of a report whose cover is page 1. */
export function mapPages(document: ReportDocument, cover: CoverLayout, tablePages: readonly TablePage[]): PageMap {
  const pageCount = tablePages.length + 1;
  const coverPage: MappedPage = {
    number: 1,
    kind: 'cover',
    fragments: [],
    furniture: cover.lines.map(({ text }) => text),
  };
  const others = tablePages.map((page, index): MappedPage => {
    const number = index + 2;
    return {
      number,
      kind: 'table',
      fragments: [...frontFragments(page), ...page.rows.flatMap((row) => rowFragments(document, row))],
      blocks: blocksOf(page),
      furniture: [
        ...(page.hasTable ? document.columns.map(({ heading }) => heading) : []),
        ...page.rows.flatMap((row) => rowFurniture(document, row)),
        ...page.signatures.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))),
        pageLabel(document.pageLabelFormat, number, pageCount),
      ],
    };
  });
  return { pages: [coverPage, ...others] };
}

/** Whether a row's page must say in its first column that the row goes on, since none of that column's own text is left. */
export function needsContinuedMark(row: PagedRow): boolean {
  return row.kind === 'measure' && row.from > 0 && cellLinesOnPage(row, 0).length === 0;
}

function blocksOf({ rows, signatures }: TablePage): readonly PageBlock[] {
  const blocks = rows.flatMap((row): PageBlock[] => {
    if (row.kind === 'runningHeading') return [];
    if (row.kind === 'measure') {
      return [{ kind: 'measure', measureId: row.row.measureId, isContinued: row.from > 0 }];
    }
    return [{ kind: 'group', groupId: row.groupId, isContinued: (row.lines[0]?.start ?? 0) > 0 }];
  });
  return signatures.length === 0 ? blocks : [...blocks, { kind: 'signatures' }];
}

function frontFragments(page: TablePage): readonly PageFragment[] {
  const fragments: PageFragment[] = [];
  for (const { kind, paragraph, start, end } of page.front) {
    const last = fragments.at(-1);
    const isSame = last?.kind === kind && (last.kind !== 'introduction' || last.paragraph === paragraph);
    if (last !== undefined && isSame) fragments[fragments.length - 1] = { ...last, end };
    else fragments.push(kind === 'heading' ? { kind, start, end } : { kind, paragraph, start, end });
  }
  return fragments;
}

function rowFragments(document: ReportDocument, row: PagedRow): readonly PageFragment[] {
  if (row.kind === 'runningHeading') return [];
  if (row.kind === 'groupHeading') {
    const { groupId, lines } = row;
    return [{ kind: 'groupHeading', groupId, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }];
  }
  return document.columns.flatMap(({ key }, column): PageFragment[] => {
    const lines = cellLinesOnPage(row, column);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ kind: 'cell', measureId: row.row.measureId, column: key, start: first.start, end: last.end }];
  });
}

function rowFurniture(document: ReportDocument, row: PagedRow): readonly string[] {
  if (row.kind === 'runningHeading') return row.lines.map(({ text }) => text);
  return needsContinuedMark(row) ? [document.continuedMark] : [];
}
