// The whole report as laid out lines and heights, before any page: every text is broken exactly once, here. It must not know
// where pages end.
import type { Id } from '../register/model.ts';
import { breakBalanced, lineAt } from './balance.ts';
import { columnWidths } from './column-widths.ts';
import type { ReportDocument, ReportGroup } from './document.ts';
import { type CellLine, layoutCell } from './layout.ts';
import { createLineMemory, type LineMemory } from './line-memory.ts';
import { breakIntoLines, type TextLine, type TextStyle } from './lines.ts';
import { onOneLine } from './one-line.ts';
import { type PageGeometry, reportStyle } from './page-style.ts';
import { noImages, type PaperImages } from './paper-images.ts';
import { layoutSignatures, type SignatureRow } from './signature.ts';
import type { TextMeasure } from './text-measure.ts';

/** A line above the table: of the heading (centred) or the introduction. */
export interface FrontLine extends TextLine {
  readonly kind: 'heading' | 'introduction';
  /** Which paragraph of the introduction; 0 for the heading. */
  readonly paragraph: number;
  readonly xPt: number;
  readonly beforePt: number;
  /** Line pitch. */
  readonly heightPt: number;
}

export interface LaidOutRow {
  readonly measureId: Id;
  readonly cells: readonly (readonly CellLine[])[];
  /** Lines of the tallest cell, at least 1. */
  readonly lineCount: number;
}

export interface LaidOutGroup {
  readonly groupId: Id;
  readonly heading: readonly TextLine[];
  /** The heading on one line with "(ต่อ)", for pages that go on with the group. */
  readonly runningHeading: readonly TextLine[];
  readonly rows: readonly LaidOutRow[];
}

export interface LaidOutReport {
  readonly geometry: PageGeometry;
  readonly front: readonly FrontLine[];
  /** Inner widths of the columns, padding taken off. */
  readonly columnWidthsPt: readonly number[];
  readonly columnHeadings: readonly (readonly TextLine[])[];
  readonly groups: readonly LaidOutGroup[];
  readonly signatures: readonly SignatureRow[];
  /** Line pitch of the table's text. */
  readonly linePt: number;
}

/** Lays out all texts of the report for table pages of this geometry; `memory` belongs to the font of `measure`. */
export function layoutReport(
  document: ReportDocument,
  geometry: PageGeometry,
  measure: TextMeasure,
  images: PaperImages = noImages,
  memory: LineMemory = createLineMemory(),
): LaidOutReport {
  const { sizePt } = reportStyle.table;
  const { ownWords } = document;
  const regular: TextStyle = { face: 'regular', sizePt, ownWords };
  const bold: TextStyle = { face: 'bold', sizePt, ownWords };
  const columnWidthsPt = innerColumnWidths(document, geometry, bold, measure);
  const laidOut = columnWidthsPt.map((widthPt) => memory(widthPt, regular));
  return {
    geometry,
    front: layoutFront(document, geometry, measure),
    columnWidthsPt,
    columnHeadings: layoutColumnHeadings(),
    groups: document.groups.map((group) => layoutGroup(group)),
    signatures: layoutSignatures(document.signers, geometry.contentWidthPt, measure, {
      ownWords,
      images,
      hasFields: true,
    }),
    linePt: measure.lineHeightPt(sizePt) * reportStyle.leading,
  };

  /** Headings of more than one line take as many as the tallest of them: the row is that tall anyway. */
  function layoutColumnHeadings(): readonly (readonly TextLine[])[] {
    const insetPt = reportStyle.columnHeading.padding.leftPt - reportStyle.table.padding.leftPt;
    const widths = columnWidthsPt.map((widthPt) => widthPt - 2 * insetPt);
    const layoutAll = (lineCount: number) =>
      document.columns.map(({ heading }, index) =>
        breakBalanced(heading, widths[index] ?? 0, bold, measure, lineCount),
      );
    return layoutAll(Math.max(...layoutAll(0).map(({ length }) => length)));
  }

  /** Cells repeat: who is responsible, how it is reported. Each text of a column is broken once. */
  function layoutOnce(text: string, column: number): readonly CellLine[] {
    const known = laidOut[column]?.get(text);
    if (known !== undefined) return known;
    const lines = layoutCell(text, columnWidthsPt[column] ?? 0, regular, measure);
    laidOut[column]?.set(text, lines);
    return lines;
  }

  function layoutGroup(group: ReportGroup): LaidOutGroup {
    const { padding } = reportStyle.groupHeading;
    const widthPt = geometry.contentWidthPt - padding.leftPt - padding.rightPt - 2 * reportStyle.table.borderPt;
    const running = `${onOneLine(group.heading)} ${document.continuedMark}`.trim();
    const heading = group.heading.trim() === '' ? [] : headingLines(group.heading, widthPt, bold, measure);
    return {
      groupId: group.groupId,
      heading,
      runningHeading: heading.length === 0 ? [] : breakIntoLines(running, widthPt, bold, measure),
      rows: group.rows.map(({ measureId, cells }) => {
        const lines = cells.map(layoutOnce);
        return { measureId, cells: lines, lineCount: Math.max(1, ...lines.map(({ length }) => length)) };
      }),
    };
  }
}

function headingLines(text: string, widthPt: number, style: TextStyle, measure: TextMeasure): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const broken = breakIntoLines(paragraph, widthPt, style, measure);
    lines.push(...broken.map((line) => lineAt(line, offset, paragraph.length, text.length)));
    offset += paragraph.length + 1;
  }
  return lines;
}

/** What borders and padding leave of the table's width. */
function innerColumnWidths(
  document: ReportDocument,
  geometry: PageGeometry,
  headingStyle: TextStyle,
  measure: TextMeasure,
): readonly number[] {
  const { borderPt, padding } = reportStyle.table;
  const wholePt = geometry.contentWidthPt - (document.columns.length + 1) * borderPt;
  const widthsPt = columnWidths(document.columns, wholePt, headingStyle, measure);
  return widthsPt.map((widthPt) => widthPt - padding.leftPt - padding.rightPt);
}

function layoutFront(document: ReportDocument, geometry: PageGeometry, measure: TextMeasure): readonly FrontLine[] {
  const widthPt = geometry.contentWidthPt;
  const { heading, introduction } = reportStyle;
  const { ownWords } = document;
  const headingStyle: TextStyle = { face: 'bold', sizePt: heading.sizePt, ownWords };
  const headingLinePt = measure.lineHeightPt(heading.sizePt) * 1.1;
  const titleLines = document.heading === '' ? [] : breakBalanced(document.heading, widthPt, headingStyle, measure);
  const front: FrontLine[] = titleLines.map((line) => ({
    ...line,
    kind: 'heading',
    paragraph: 0,
    xPt: (widthPt - line.widthPt) / 2,
    beforePt: 0,
    heightPt: headingLinePt,
  }));
  const introductionStyle: TextStyle = { face: 'regular', sizePt: introduction.sizePt, ownWords };
  const introductionLinePt = measure.lineHeightPt(introduction.sizePt) * 1.15;
  document.introduction.forEach((paragraph, paragraphIndex) => {
    const firstWidthPt = widthPt - introduction.firstIndentPt;
    const lines = breakIntoLines(paragraph, widthPt, introductionStyle, measure, firstWidthPt);
    lines.forEach((line, index) => {
      front.push({
        ...line,
        kind: 'introduction',
        paragraph: paragraphIndex,
        xPt: index === 0 ? introduction.firstIndentPt : 0,
        beforePt: paragraphIndex === 0 && index === 0 && front.length > 0 ? heading.afterPt : 0,
        heightPt: introductionLinePt,
      });
    });
  });
  return front;
}
