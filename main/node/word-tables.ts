// The report's table and the tables to sign in, in the terms of the library `docx`. They know nothing of the page around them.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { SignatureTable, WordRow, WordTable } from '../../src/publish/word-document.ts';
import { reportStyle } from '../../src/report/page-style.ts';
import { type ParagraphWriter, twips } from './word-paragraphs.ts';

const line = { style: BorderStyle.SINGLE, size: Math.round(reportStyle.table.borderPt * 8), color: '000000' };
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

/** The heading row is repeated on every page; a row may go on over a page, as in print. */
export function reportTable(table: WordTable, inParagraph: ParagraphWriter): Table {
  const { padding } = reportStyle.table;
  const widths = table.columnWidthsPt.map(twips);
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.headings.map(
      (paragraphs, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          shading: filled(reportStyle.columnHeading.fill),
          children: paragraphs.map((paragraph) => inParagraph(paragraph)),
        }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: lines,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(padding.leftPt),
      right: twips(padding.rightPt),
      top: twips(cellTopPt),
      bottom: twips(cellTopPt),
    },
    rows: [heading, ...table.rows.map((row) => rowOf(row, widths, inParagraph))],
  });
}

/** The office's font has the room for its marks in its own lines. */
const cellTopPt = 1.5;

function rowOf(row: WordRow, widths: readonly number[], inParagraph: ParagraphWriter): TableRow {
  if (row.kind === 'group') {
    const cell = new TableCell({
      columnSpan: widths.length,
      width: { size: sum(widths), type: WidthType.DXA },
      shading: filled(reportStyle.groupHeading.fill),
      children: row.paragraphs.map((paragraph) => inParagraph(paragraph)),
    });
    return new TableRow({ cantSplit: true, children: [cell] });
  }
  return new TableRow({
    children: row.cells.map(
      (paragraphs, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: paragraphs.map((paragraph) => inParagraph(paragraph)),
        }),
    ),
  });
}

/** Without borders; its paragraphs keep it on one page. */
export function signatureTable({ columnWidthsPt, rows }: SignatureTable, inParagraph: ParagraphWriter): Table {
  const widths = columnWidthsPt.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: noLines,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                borders: { top: noLine, bottom: noLine, left: noLine, right: noLine },
                children:
                  paragraphs.length === 0
                    ? [new Paragraph({ keepNext: true })]
                    : paragraphs.map((one) => inParagraph(one)),
              }),
          ),
        }),
    ),
  });
}

function filled(colour: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour.slice(1) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}
