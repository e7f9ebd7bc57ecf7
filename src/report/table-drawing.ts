// The table as it stands on each page: grounds, borders and texts, and the table's structure over all pages, so that a row
// split over pages stays one row and a repeated heading is none. It must not break, measure or move anything.
import type { Id } from '../register/model.ts';
import { type LineOwners, structureOfCell } from './cell-structure.ts';
import type { ReportDocument } from './document.ts';
import { drawnText, type TextLine } from './lines.ts';
import type { ContentOwner, FillMark, LineMark, PageMark, StructureElement, TextMark } from './page-drawing.ts';
import { needsContinuedMark } from './page-map.ts';
import { reportStyle } from './page-style.ts';
import { cellLinesOnPage, heightOfColumnHeadings, heightOfRow, type PagedRow, type TablePage } from './paginate.ts';
import type { LaidOutReport, LaidOutRow } from './report-layout.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

/** Draws the table page after page, in order. */
export interface TableDrawer {
  /** The marks of the page's part of the table, which begins at `topPt`; and where it ends. */
  drawPage(page: TablePage, topPt: number): DrawnTablePart;
}

export interface DrawnTablePart {
  readonly marks: readonly PageMark[];
  readonly endPt: number;
  /** The groups that begin on the page, and where. */
  readonly groupStarts: readonly { readonly groupId: Id; readonly yPt: number }[];
}

type MeasureRow = PagedRow & { readonly kind: 'measure' };

const { borderPt, sizePt, padding: cellPadding } = reportStyle.table;

/** A drawer at the beginning of the table, which stands in the structure under `root`. */
export function createTableDrawer(
  document: ReportDocument,
  report: LaidOutReport,
  root: StructureElement,
  measure: TextMeasure,
): TableDrawer {
  const table: StructureElement = { role: 'Table', parent: root };
  const ascentPt = measure.ascentPt(sizePt);
  const { leftPt } = report.geometry;
  const cellWidthsPt = report.columnWidthsPt.map((widthPt) => widthPt + cellPadding.leftPt + cellPadding.rightPt);
  /** Left edges of the vertical borders; one more than there are columns. */
  const borderLeftsPt = [leftPt];
  for (const widthPt of cellWidthsPt) borderLeftsPt.push((borderLeftsPt.at(-1) ?? leftPt) + borderPt + widthPt);
  const rightPt = (borderLeftsPt.at(-1) ?? leftPt) + borderPt;
  const ownersOfRow = new Map<LaidOutRow, readonly (readonly LineOwners[])[]>();
  const groupCells = new Map<string, StructureElement>();
  let hasHeadings = false;

  return { drawPage };

  function drawPage(page: TablePage, topPt: number): DrawnTablePart {
    const groupStarts: { groupId: Id; yPt: number }[] = [];
    const texts: PageMark[] = [];
    const fills: FillMark[] = [];
    const borders: LineMark[] = [horizontal(topPt)];
    const open = borderLeftsPt.map(() => topPt);
    let yPt = topPt + borderPt;

    const headingsPt = heightOfColumnHeadings(report);
    fills.push(fillOf(yPt, headingsPt - borderPt, reportStyle.columnHeading.fill));
    texts.push(...columnHeadings(yPt));
    yPt += headingsPt;
    borders.push(horizontal(yPt - borderPt));

    for (const row of page.rows) {
      const heightPt = heightOfRow(row, report.linePt);
      if (row.kind === 'measure') {
        texts.push(...measureRow(row, yPt));
      } else {
        if (row.kind === 'groupHeading' && !groupCells.has(row.groupId))
          groupStarts.push({ groupId: row.groupId, yPt });
        closeInnerBorders(yPt);
        fills.push(fillOf(yPt, heightPt - borderPt, reportStyle.groupHeading.fill));
        texts.push(...groupRow(row, yPt));
        open.fill(yPt + heightPt - borderPt, 1, -1);
      }
      yPt += heightPt;
      borders.push(horizontal(yPt - borderPt));
    }
    closeInnerBorders(yPt);
    borders.push(vertical(leftPt, topPt, yPt), vertical(rightPt - borderPt, topPt, yPt));
    return { marks: [...fills, ...borders, ...texts], endPt: yPt, groupStarts };

    /** A group's row has no borders between columns: those above it end there. */
    function closeInnerBorders(endPt: number): void {
      borderLeftsPt.slice(1, -1).forEach((xPt, index) => {
        const from = open[index + 1] ?? endPt;
        if (endPt - from > borderPt) borders.push(vertical(xPt, from, endPt));
      });
    }
  }

  /** Headings stand in the middle of their row, both ways. Those of the first page are the table's, all others repeat them. */
  function columnHeadings(topPt: number): readonly PageMark[] {
    const isFirst = !hasHeadings;
    hasHeadings = true;
    const row: StructureElement = { role: 'TR', parent: table };
    const tallest = Math.max(1, ...report.columnHeadings.map(({ length }) => length));
    return report.columnHeadings.flatMap((lines, column) => {
      const heading: StructureElement | null = isFirst ? { role: 'TH', parent: row, scope: 'Column' } : null;
      const sparePt = (tallest - lines.length) * report.linePt;
      const firstPt = topPt + reportStyle.columnHeading.padding.topPt + sparePt / 2;
      const xOf = (line: TextLine) => contentLeft(column) + ((cellWidthsPt[column] ?? 0) - line.widthPt) / 2;
      return [...placeOf(heading), ...linesOf(lines, firstPt, xOf, 'bold', heading)];
    });
  }

  function groupRow(row: Exclude<PagedRow, MeasureRow>, topPt: number): readonly PageMark[] {
    const { padding } = reportStyle.groupHeading;
    const owner = row.kind === 'groupHeading' ? groupCell(row.groupId) : null;
    return linesOf(row.lines, topPt + padding.topPt, () => contentLeft(0) + padding.leftPt, 'bold', owner);
  }

  /** A heading longer than a page stands on two as one cell. */
  function groupCell(groupId: string): StructureElement {
    const known = groupCells.get(groupId);
    if (known !== undefined) return known;
    const row: StructureElement = { role: 'TR', parent: table };
    const columnSpan = document.columns.length;
    const cell: StructureElement = { role: 'TH', parent: row, scope: 'Column', columnSpan };
    groupCells.set(groupId, cell);
    return cell;
  }

  function measureRow(paged: MeasureRow, topPt: number): readonly PageMark[] {
    const { row } = paged;
    const marks: PageMark[] = [];
    const owners = ownersOfRow.get(row) ?? openRow(row, marks);
    if (paged.to >= row.lineCount) ownersOfRow.delete(row);
    const firstPt = topPt + cellPadding.topPt;
    row.cells.forEach((_, column) => {
      const leftPt = contentLeft(column) + cellPadding.leftPt;
      const lines = cellLinesOnPage(paged, column);
      lines.forEach((line, index) => {
        const owner = owners[column]?.[paged.from + index];
        const baselinePt = firstPt + index * report.linePt + ascentPt;
        if (line.mark !== null) {
          const markPt = leftPt + line.mark.xPt;
          marks.push(textMark(drawnText(line.mark), 'regular', markPt, baselinePt, owner?.mark ?? null));
        }
        if (line.text !== '') {
          marks.push(textMark(drawnText(line), 'regular', leftPt + line.xPt, baselinePt, owner?.text ?? null));
        }
      });
      if (column === 0 && needsContinuedMark(paged)) {
        const baselinePt = firstPt + lines.length * report.linePt + ascentPt;
        marks.push(textMark(document.continuedMark, 'regular', leftPt, baselinePt, null));
      }
    });
    return marks;
  }

  /** The structure of a whole row; its cells, also the empty ones, take their places at once. */
  function openRow(row: LaidOutRow, marks: PageMark[]): readonly (readonly LineOwners[])[] {
    const element: StructureElement = { role: 'TR', parent: table };
    const owners = row.cells.map((lines) => {
      const cell: StructureElement = { role: 'TD', parent: element };
      marks.push({ kind: 'place', element: cell });
      return structureOfCell(lines, cell);
    });
    ownersOfRow.set(row, owners);
    return owners;
  }

  function linesOf(
    lines: readonly TextLine[],
    topPt: number,
    xOf: (line: TextLine) => number,
    face: FontFace,
    owner: ContentOwner,
  ): readonly PageMark[] {
    return lines.flatMap((line, index): readonly PageMark[] => {
      const baselinePt = topPt + index * report.linePt + ascentPt;
      return line.text === '' ? [] : [textMark(drawnText(line), face, xOf(line), baselinePt, owner)];
    });
  }

  function contentLeft(column: number): number {
    return (borderLeftsPt[column] ?? leftPt) + borderPt;
  }

  function fillOf(yPt: number, heightPt: number, color: string): FillMark {
    return { kind: 'fill', xPt: leftPt, yPt, widthPt: rightPt - leftPt, heightPt, color };
  }

  function horizontal(topPt: number): LineMark {
    const yPt = topPt + borderPt / 2;
    return { kind: 'line', x1Pt: leftPt, y1Pt: yPt, x2Pt: rightPt, y2Pt: yPt, thicknessPt: borderPt };
  }

  function vertical(xPt: number, fromPt: number, toPt: number): LineMark {
    const middlePt = xPt + borderPt / 2;
    return { kind: 'line', x1Pt: middlePt, y1Pt: fromPt, x2Pt: middlePt, y2Pt: toPt, thicknessPt: borderPt };
  }
}

function textMark(text: string, face: FontFace, xPt: number, baselinePt: number, owner: ContentOwner): TextMark {
  return { kind: 'text', text, face, sizePt, xPt, baselinePt, owner };
}

function placeOf(element: StructureElement | null): readonly PageMark[] {
  return element === null ? [] : [{ kind: 'place', element }];
}
