// Finished pages into a pdfmake definition, plain data made anew for each print: one table a page, one text node a line. All
// decisions have been taken before; here is only drawing. It must not break, measure or move anything.
import type { CoverLayout } from './cover.ts';
import type { ReportDocument } from './document.ts';
import type { CellLine } from './layout.ts';
import type { TextLine } from './lines.ts';
import { needsContinuedMark, pageLabel } from './page-map.ts';
import { type CellPadding, type PageGeometry, reportStyle } from './page-style.ts';
import { cellLinesOnPage, type PagedRow, type TablePage } from './paginate.ts';
import type { Margin, PdfCell, PdfDefinition, PdfLine, PdfNode, PdfStack, PdfTable, PdfText } from './pdf-nodes.ts';
import type { FrontLine, LaidOutReport } from './report-layout.ts';
import type { SignatureRow } from './signature.ts';
import type { TextMeasure } from './text-measure.ts';

/** The table layout every report table names; the engine registers it: even borders, no padding of its own. */
export const tableLayoutName = 'report';

export interface PaginatedReport {
  readonly document: ReportDocument;
  readonly cover: CoverLayout;
  readonly coverGeometry: PageGeometry;
  readonly report: LaidOutReport;
  readonly tablePages: readonly TablePage[];
}

/** The whole report as pdfmake draws it. */
export function reportDefinition(paginated: PaginatedReport, measure: TextMeasure): PdfDefinition {
  const { document, cover, coverGeometry, report, tablePages } = paginated;
  const pageCount = tablePages.length + 1;
  const { leftPt, topPt, rightPt, bottomPt } = report.geometry;
  return {
    pageOrientation: coverGeometry.orientation,
    pageMargins: [leftPt, topPt, rightPt, bottomPt],
    pages: [
      coverNode(cover, coverGeometry),
      ...tablePages.map((page) => tablePageNode(document, report, page, measure)),
    ],
    footers: [null, ...tablePages.map((_, index) => footerNode(document, report.geometry, index + 2, pageCount))],
    defaultStyle: { fontSize: reportStyle.table.sizePt, lineHeight: reportStyle.leading },
    info: { title: document.title, author: document.officeName },
    language: 'th-TH',
  };
}

function coverNode(cover: CoverLayout, geometry: PageGeometry): PdfStack {
  // Centred on the sheet: the wider binding margin is for the pages that are read.
  const shiftPt = (geometry.leftPt - geometry.rightPt) / 2;
  const nodes: PdfNode[] = cover.lines.map(({ text, sizePt, yPt }) => ({
    text,
    noWrap: true,
    bold: true,
    fontSize: sizePt,
    lineHeight: 1,
    alignment: 'center',
    relativePosition: { x: -shiftPt, y: yPt },
  }));
  if (cover.rule !== null) {
    const middlePt = geometry.contentWidthPt / 2 - shiftPt;
    const { yPt, lengthPt } = cover.rule;
    const ends = { x1: middlePt - lengthPt / 2, x2: middlePt + lengthPt / 2 };
    nodes.push({
      canvas: [{ type: 'line', ...ends, y1: yPt, y2: yPt, lineWidth: 0.75 }],
      relativePosition: { x: 0, y: 0 },
    });
  }
  return { stack: [...nodes, blank()] };
}

function tablePageNode(
  document: ReportDocument,
  report: LaidOutReport,
  page: TablePage,
  measure: TextMeasure,
): PdfStack {
  const nodes: PdfNode[] = page.front.map((line) => frontNode(line, measure));
  if (page.hasTable) nodes.push(tableNode(document, report, page));
  for (const row of page.signatures) nodes.push(signatureNode(row));
  if (nodes.length === 0) nodes.push(blank());
  return { stack: nodes, pageBreak: 'before', pageOrientation: report.geometry.orientation };
}

function frontNode(line: FrontLine, measure: TextMeasure): PdfText {
  const sizePt = line.kind === 'heading' ? reportStyle.heading.sizePt : reportStyle.introduction.sizePt;
  return {
    text: line.text,
    noWrap: true,
    bold: line.kind === 'heading',
    fontSize: sizePt,
    lineHeight: line.heightPt / measure.lineHeightPt(sizePt),
    margin: [line.xPt, line.beforePt, 0, 0],
  };
}

function tableNode(document: ReportDocument, report: LaidOutReport, page: TablePage): PdfTable {
  const { padding } = reportStyle.table;
  const widths = report.columnWidthsPt.map((widthPt) => widthPt + padding.leftPt + padding.rightPt);
  const columnCount = widths.length;
  const gapAbovePt = page.front.length === 0 ? 0 : reportStyle.introduction.afterPt;
  return {
    table: {
      widths,
      body: [headingRow(report, widths), ...page.rows.map((row) => bodyRow(document, row, columnCount))],
    },
    layout: tableLayoutName,
    margin: [0, gapAbovePt, 0, 0],
  };
}

/** Headings stand in the middle of the grey row, both ways. */
function headingRow(report: LaidOutReport, widths: readonly number[]): readonly PdfCell[] {
  const { padding, fill } = reportStyle.columnHeading;
  const tallest = Math.max(1, ...report.columnHeadings.map(({ length }) => length));
  return report.columnHeadings.map((lines, column) => {
    const sparePt = (tallest - lines.length) * report.linePt;
    const nodes = lines.map((line, index) => {
      const leftPt = ((widths[column] ?? 0) - line.widthPt) / 2;
      return textNode(line.text, { bold: true, margin: [leftPt, index === 0 ? sparePt / 2 : 0, 0, 0] });
    });
    return { stack: nodes, fillColor: fill, margin: [0, padding.topPt, 0, padding.bottomPt + sparePt / 2] };
  });
}

function bodyRow(document: ReportDocument, row: PagedRow, columnCount: number): readonly PdfCell[] {
  if (row.kind !== 'measure') return groupRow(row.lines, columnCount);
  const { padding } = reportStyle.table;
  return document.columns.map((_, column): PdfCell => {
    const nodes = cellLinesOnPage(row, column).map(cellLineNode);
    if (column === 0 && needsContinuedMark(row)) nodes.push(textNode(document.continuedMark));
    return { stack: nodes, margin: marginOf(padding) };
  });
}

function groupRow(lines: readonly TextLine[], columnCount: number): readonly PdfCell[] {
  const { padding, fill } = reportStyle.groupHeading;
  const heading: PdfCell = {
    stack: lines.map((line) => textNode(line.text, { bold: true })),
    colSpan: columnCount,
    fillColor: fill,
    margin: marginOf(padding),
  };
  return [heading, ...Array.from({ length: columnCount - 1 }, () => ({}))];
}

/** A line of a cell; one that opens a list item is a pair of columns, so that mark and text stand apart exactly. */
function cellLineNode(line: CellLine): PdfNode {
  if (line.mark === null) return textNode(line.text, { margin: [line.xPt, 0, 0, 0] });
  const mark = textNode(line.mark.text, { width: line.xPt - line.mark.xPt });
  if (line.text === '') return { columns: [mark], margin: [line.mark.xPt, 0, 0, 0] };
  return { columns: [mark, textNode(line.text, { width: '*' })], margin: [line.mark.xPt, 0, 0, 0] };
}

/** Texts at their places, then one invisible line that takes the row's height. */
function signatureNode(row: SignatureRow): PdfStack {
  const { sizePt } = reportStyle.signature;
  const texts: PdfNode[] = [];
  const dots: PdfLine[] = [];
  for (const mark of row.marks) {
    if (mark.kind === 'dots') {
      const ends = { x1: mark.xPt, x2: mark.xPt + wholeDots(mark.lengthPt), y1: mark.yPt, y2: mark.yPt };
      dots.push({
        type: 'line',
        ...ends,
        lineWidth: 0.9,
        lineCap: 'round',
        dash: { length: 0.01, space: dotPitchPt - 0.01 },
      });
    } else {
      const relativePosition = { x: mark.xPt, y: mark.yPt };
      texts.push(textNode(mark.text, { fontSize: sizePt, lineHeight: 1, relativePosition }));
    }
  }
  const rest: PdfText = {
    text: '',
    noWrap: true,
    fontSize: 1,
    lineHeight: 0.01,
    margin: [0, row.heightPt - 0.5, 0, 0],
  };
  return { stack: [{ canvas: dots, relativePosition: { x: 0, y: 0 } }, ...texts, rest] };
}

/** From dot to dot of a dotted line. */
const dotPitchPt = 2.6;

function footerNode(document: ReportDocument, geometry: PageGeometry, page: number, pageCount: number): PdfText {
  const { sizePt, belowContentPt } = reportStyle.pageLabel;
  return {
    text: pageLabel(document.pageLabelFormat, page, pageCount),
    noWrap: true,
    fontSize: sizePt,
    lineHeight: 1,
    alignment: 'center',
    margin: [geometry.leftPt, belowContentPt, geometry.rightPt, 0],
  };
}

/** Ends the line on a dot. */
function wholeDots(lengthPt: number): number {
  return Math.floor(lengthPt / dotPitchPt) * dotPitchPt + 0.01;
}

function textNode(text: string, settings: Partial<Omit<PdfText, 'text' | 'noWrap'>> = {}): PdfText {
  return { text, noWrap: true, ...settings };
}

function blank(): PdfText {
  return { text: '', noWrap: true };
}

function marginOf({ leftPt, topPt, rightPt, bottomPt }: CellPadding): Margin {
  return [leftPt, topPt, rightPt, bottomPt];
}
