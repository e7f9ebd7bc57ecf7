// Lines into pages, in one pass and by rule: the heading row opens every page of the table, a group heading keeps the first
// lines of its first measure, a row that goes on over a page has at least two lines on either side, the signatures stay
// whole and take the last lines of the table with them. It must not know fonts or PDF.
import type { Id } from '../register/model.ts';
import type { CellLine } from './layout.ts';
import type { TextLine } from './lines.ts';
import { reportStyle, roundingPt } from './page-style.ts';
import type { FrontLine, LaidOutGroup, LaidOutReport, LaidOutRow } from './report-layout.ts';
import { chooseCut, leastLines } from './row-cuts.ts';
import type { SignatureRow } from './signature.ts';

/** A row as it stands on one page. */
export type PagedRow =
  | { readonly kind: 'groupHeading'; readonly groupId: Id; readonly lines: readonly TextLine[] }
  | { readonly kind: 'runningHeading'; readonly groupId: Id; readonly lines: readonly TextLine[] }
  | {
      readonly kind: 'measure';
      readonly group: LaidOutGroup;
      readonly row: LaidOutRow;
      /** Lines `from` (included) to `to` (excluded) of every cell; all cells are cut at the same height. */
      readonly from: number;
      readonly to: number;
    };

export interface TablePage {
  readonly front: readonly FrontLine[];
  /** Whether the table, at least its heading row, stands on the page. */
  readonly hasTable: boolean;
  readonly rows: readonly PagedRow[];
  readonly signatures: readonly SignatureRow[];
  /** Height of all that stands on the page. */
  readonly usedPt: number;
}

interface OpenPage {
  front: FrontLine[];
  hasTable: boolean;
  rows: PagedRow[];
  signatures: SignatureRow[];
  usedPt: number;
}

/** The lines of a measure's cell that stand on the page. */
export function cellLinesOnPage(row: PagedRow & { kind: 'measure' }, column: number): readonly CellLine[] {
  return (row.row.cells[column] ?? []).slice(row.from, row.to);
}

/** Pages of the table, the lines above it on the first, the signatures on the last. At least one page. */
export function paginate(report: LaidOutReport): readonly TablePage[] {
  const capacityPt = report.geometry.contentHeightPt - roundingPt;
  const tableOpeningPt = heightOfColumnHeadings(report) + reportStyle.table.borderPt;
  const pages: OpenPage[] = [];
  let page = newPage();

  for (const line of report.front) placeFrontLine(line);
  for (const group of report.groups) placeGroup(group);
  if (!pages.some(({ hasTable }) => hasTable)) {
    if (roomPt() < 0) page = newPage();
    openTable();
  }
  placeSignatures();
  return pages;

  function newPage(): OpenPage {
    const opened: OpenPage = { front: [], hasTable: false, rows: [], signatures: [], usedPt: 0 };
    pages.push(opened);
    return opened;
  }

  function roomPt(): number {
    return capacityPt - page.usedPt - (page.hasTable ? 0 : tableOpeningPt + spaceAboveTable(page));
  }

  function openTable(): void {
    if (page.hasTable) return;
    page.hasTable = true;
    page.usedPt += tableOpeningPt + spaceAboveTable(page);
  }

  function place(row: PagedRow): void {
    openTable();
    page.rows.push(row);
    page.usedPt += heightOfRow(row, report.linePt);
  }

  function placeFrontLine(line: FrontLine): void {
    if (page.front.length > 0 && page.usedPt + line.beforePt + line.heightPt > capacityPt) page = newPage();
    const beforePt = page.front.length === 0 ? 0 : line.beforePt;
    page.front.push({ ...line, beforePt });
    page.usedPt += beforePt + line.heightPt;
  }

  function placeGroup(group: LaidOutGroup): void {
    const firstRow = group.rows[0];
    const firstLines = firstRow === undefined ? 0 : rowHeight(linesToStart(firstRow));
    const wantedPt = headingHeight(group.heading) + firstLines;
    if (wantedPt > roomPt() && !isFresh()) page = newPage();
    placeHeading(group);
    for (const row of group.rows) placeRow(group, row);
  }

  /** Whole where a page can hold it; a heading longer than a page goes on like a text. */
  function placeHeading(group: LaidOutGroup): void {
    let lines = group.heading;
    while (lines.length > 0) {
      const fittingLines = Math.floor((roomPt() - headingHeight([]) - rowHeight(0)) / report.linePt);
      const count = headingHeight(lines) <= roomPt() ? lines.length : Math.max(1, fittingLines);
      place({ kind: 'groupHeading', groupId: group.groupId, lines: lines.slice(0, count) });
      lines = lines.slice(count);
      if (lines.length > 0) page = newPage();
    }
  }

  function placeRow(group: LaidOutGroup, row: LaidOutRow): void {
    let from = 0;
    while (from < row.lineCount) {
      const left = row.lineCount - from;
      const fittingLines = Math.floor((roomPt() - rowHeight(0)) / report.linePt);
      const isStart = from === 0;
      const mayStart = !isStart || followsOwnHeading(group) || fittingLines >= linesToStart(row);
      const cut =
        fittingLines >= left ? left : mayStart ? chooseCut(row, { from, to: row.lineCount, most: fittingLines }) : 0;
      if (cut > 0) {
        place({ kind: 'measure', group, row, from, to: from + cut });
        from += cut;
      } else if (isFresh()) {
        // Not even the least fits a whole page: never stand still, print what fits.
        place({ kind: 'measure', group, row, from, to: from + Math.max(1, Math.min(left, fittingLines)) });
        from += Math.max(1, Math.min(left, fittingLines));
      }
      if (from < row.lineCount) continueGroupOnNewPage(group);
    }
  }

  function continueGroupOnNewPage(group: LaidOutGroup): void {
    page = newPage();
    const opening: PagedRow = { kind: 'runningHeading', groupId: group.groupId, lines: group.runningHeading };
    const leavesRoom = headingHeight(group.runningHeading) + rowHeight(leastLines * 2) <= roomPt();
    if (group.runningHeading.length > 0 && leavesRoom) place(opening);
  }

  /** A row begins at a page's foot only with lines enough to be worth it, unless it is shorter or a page cannot hold it. */
  function linesToStart(row: LaidOutRow): number {
    if (row.lineCount < leastLines * 2) return row.lineCount;
    return Math.min(row.lineCount, worthStartingLines);
  }

  function followsOwnHeading(group: LaidOutGroup): boolean {
    const last = page.rows.at(-1);
    return last?.kind === 'groupHeading' && last.groupId === group.groupId;
  }

  /** Nothing but repeated headings on it: another fresh page would hold no more. */
  function isFresh(): boolean {
    return page.front.length === 0 && page.rows.every(({ kind }) => kind === 'runningHeading');
  }

  function placeSignatures(): void {
    const wholePt = report.signatures.reduce((sum, { heightPt }) => sum + heightPt, 0);
    if (wholePt === 0) return;
    if (page.usedPt + wholePt > capacityPt) {
      const lastRows = takeLastRows(page, wholePt);
      if (page.rows.length + page.front.length > 0) page = newPage();
      for (const row of lastRows) place(row);
    }
    for (const row of report.signatures) {
      if (page.usedPt + row.heightPt > capacityPt && page.signatures.length > 0) page = newPage();
      page.signatures.push(row);
      page.usedPt += row.heightPt;
    }
  }

  /** Takes the table's last lines off the page, so that the signatures do not stand alone on the next. */
  function takeLastRows(from: OpenPage, signaturesPt: number): readonly PagedRow[] {
    const headings = takeLastHeadings(from, signaturesPt);
    const headingsPt = headings.reduce((sum, heading) => sum + heightOfRow(heading, report.linePt), 0);
    return [...takeLastLines(from, signaturesPt + headingsPt), ...headings];
  }

  /** The headings of groups without measures that close the table; none where they and the signatures fill more than a page. */
  function takeLastHeadings(from: OpenPage, signaturesPt: number): readonly PagedRow[] {
    const first = from.rows.findLastIndex(({ kind }) => kind === 'measure') + 1;
    const headings = from.rows.slice(first).filter(({ kind }) => kind === 'groupHeading');
    const takenPt = headings.reduce((sum, heading) => sum + heightOfRow(heading, report.linePt), 0);
    if (headings.length === 0 || tableOpeningPt + takenPt + signaturesPt > capacityPt) return [];
    from.rows.length -= headings.length;
    from.usedPt -= takenPt;
    closeEmptyTable(from);
    return headings;
  }

  /** Takes the heading row off a page whose rows are all taken. */
  function closeEmptyTable(from: OpenPage): void {
    if (from.rows.length > 0 || !from.hasTable) return;
    from.usedPt -= tableOpeningPt + spaceAboveTable(from);
    from.hasTable = false;
  }

  function takeLastLines(from: OpenPage, signaturesPt: number): readonly PagedRow[] {
    const last = from.rows.at(-1);
    if (last?.kind !== 'measure') return [];
    const { group } = last;
    const running: PagedRow[] =
      group.runningHeading.length === 0
        ? []
        : [{ kind: 'runningHeading', groupId: group.groupId, lines: group.runningHeading }];
    const openingPt = tableOpeningPt + headingHeight(group.runningHeading) + rowHeight(0);
    const roomLines = Math.floor((capacityPt - signaturesPt - openingPt) / report.linePt);
    if (roomLines < leastLines) return [];
    const lineCount = last.to - last.from;
    if (lineCount >= leastLines * 2) {
      const most = Math.max(leastLines, lineCount - Math.min(roomLines, lastLinesTaken));
      const cut = chooseCut(last.row, { from: last.from, to: last.to, most, least: lineCount - roomLines });
      from.rows[from.rows.length - 1] = { ...last, to: last.from + cut };
      from.usedPt -= (lineCount - cut) * report.linePt;
      return [...running, { ...last, from: last.from + cut }];
    }
    from.rows.pop();
    from.usedPt -= heightOfRow(last, report.linePt);
    const before = from.rows.at(-1);
    if (before?.kind === 'groupHeading' || before?.kind === 'runningHeading') {
      from.rows.pop();
      from.usedPt -= heightOfRow(before, report.linePt);
      closeEmptyTable(from);
      return [before, last];
    }
    return [...running, last];
  }

  function rowHeight(lineCount: number): number {
    return heightOfLines(lineCount, report.linePt, reportStyle.table.padding);
  }

  function headingHeight(lines: readonly TextLine[]): number {
    return lines.length === 0 ? 0 : heightOfLines(lines.length, report.linePt, reportStyle.groupHeading.padding);
  }
}

/** Below this many lines a row rather begins on the next page. */
const worthStartingLines = 3;

/** How many lines the signatures take along, where the row has them. */
const lastLinesTaken = 6;

function spaceAboveTable(page: { readonly front: readonly unknown[] }): number {
  return page.front.length === 0 ? 0 : reportStyle.introduction.afterPt;
}

/** Height of a table row with its lower border. */
export function heightOfLines(lineCount: number, linePt: number, padding: { topPt: number; bottomPt: number }): number {
  return padding.topPt + lineCount * linePt + padding.bottomPt + reportStyle.table.borderPt;
}

/** Height of the row of column headings, with its lower border. */
export function heightOfColumnHeadings(report: LaidOutReport): number {
  const lineCount = Math.max(1, ...report.columnHeadings.map(({ length }) => length));
  return heightOfLines(lineCount, report.linePt, reportStyle.columnHeading.padding);
}

/** Height of a row as it stands on its page, with its lower border. */
export function heightOfRow(row: PagedRow, linePt: number): number {
  if (row.kind === 'measure') return heightOfLines(row.to - row.from, linePt, reportStyle.table.padding);
  return heightOfLines(row.lines.length, linePt, reportStyle.groupHeading.padding);
}
