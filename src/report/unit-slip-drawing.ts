// The unit slips' pages as marks with the structure they are read by, their bookmarks and map. All places have been chosen before.
// It must not break or move anything.
import type { Bookmark, DrawnPage, FillMark, LineMark, PageMark, StructureElement } from './page-drawing.ts';
import { mapFurniture, type PrintPlan, pageLabel } from './page-map.ts';
import { pageGeometry, reportStyle } from './page-style.ts';
import { dottedLine, signatureMarks } from './signature-drawing.ts';
import type { TextMeasure } from './text-measure.ts';
import type { SlipRow, UnitSlip, UnitSlipDocument } from './unit-slip-document.ts';
import { type LaidOutSlip, type LineBlock, layoutSlip, type RowBlock, type SlipText } from './unit-slip-layout.ts';
import { isOfTable, paginateSlip, type SlipPage } from './unit-slip-pages.ts';
import { slipStyle } from './unit-slip-style.ts';
import { slipLabelFormat, slipTexts, slipWords } from './unit-slip-templates.ts';

const { table: tableStyle } = slipStyle;

/** Plans the print of unit slips on upright A4 pages, each slip on pages of its own. */
export function planUnitSlips(document: UnitSlipDocument, measure: TextMeasure): PrintPlan {
  const geometry = pageGeometry('portrait', document.marginsMm);
  const root: StructureElement = { role: 'Document', parent: null };
  const slips: readonly (UnitSlip | null)[] = document.slips.length === 0 ? [null] : document.slips;
  const pages: DrawnPage[] = [];
  const bookmarks: Bookmark[] = [];
  for (const slip of slips) {
    bookmarks.push({ title: slip?.unit ?? document.heading, pageIndex: pages.length, yPt: 0 });
    pages.push(...pagesOf(slip));
  }
  return {
    drawing: {
      title: document.title,
      author: document.officeName,
      subject: document.headLines.join(' '),
      language: 'th-TH',
      pages,
      bookmarks,
    },
    map: { pages: pages.map((page, index) => mapFurniture('unit-slip', page, index)) },
  };

  function pagesOf(slip: UnitSlip | null): readonly DrawnPage[] {
    const { orientation, widthPt, heightPt, contentWidthPt, contentHeightPt } = geometry;
    const laidOut = layoutSlip(document, slip, { widthPt: contentWidthPt, heightPt: contentHeightPt }, measure);
    const drawer = createDrawer(laidOut);
    const slipPages = paginateSlip(laidOut, contentHeightPt);
    return slipPages.map((page, index) => {
      const number = pageLabel(slipLabelFormat, index + 1, slipPages.length);
      return { orientation, widthPt, heightPt, marks: [...drawer(page), label(slip, number)] };
    });
  }

  function label(slip: UnitSlip | null, number: string): PageMark {
    const { sizePt } = slipStyle.pageLabel;
    const long = slipTexts.label(slip?.unit ?? '', number);
    const isTooLong = measure.widthPt(long, 'regular', sizePt) > geometry.contentWidthPt;
    const text = isTooLong ? `${slipWords.title} ${number}` : long.replace(/\s+/gu, ' ');
    const xPt = (geometry.contentWidthPt - measure.widthPt(text, 'regular', sizePt)) / 2;
    const baselinePt = geometry.contentHeightPt + reportStyle.pageLabel.belowContentPt + measure.ascentPt(sizePt);
    return textMark({ text, face: 'regular', sizePt, xPt, baselinePt, column: 0 }, 0, null);
  }

  function textMark(text: SlipText, blockPt: number, owner: StructureElement | null): PageMark {
    const place = { xPt: geometry.leftPt + text.xPt, baselinePt: geometry.topPt + blockPt + text.baselinePt };
    return { kind: 'text', text: text.text, face: text.face, sizePt: text.sizePt, ...place, owner };
  }

  /** Draws a slip's pages in order: its table is one, however many pages it takes. */
  function createDrawer({ columnHead, running, edgesPt }: LaidOutSlip): (page: SlipPage) => readonly PageMark[] {
    const table: StructureElement = { role: 'Table', parent: root };
    const cellsOf = new Map<SlipRow, readonly StructureElement[]>();
    let paragraph: StructureElement = { role: 'P', parent: root };
    let hasHead = false;

    return ({ blocks, headPt, running: goingOn }) => {
      const grounds: FillMark[] = [];
      const rules: LineMark[] = [];
      const marks: PageMark[] = [];
      if (goingOn !== null) {
        const { heightPt, texts } = running(goingOn.of.group);
        grounds.push(groundOf(goingOn.yPt, heightPt, tableStyle.groupFill));
        rules.push(...frame(goingOn.yPt, heightPt, false));
        marks.push(...texts.map((text) => textMark(text, goingOn.yPt, null)));
      }
      let isHeadDrawn = false;
      for (const { block, yPt } of blocks) {
        if (isOfTable(block) && !isHeadDrawn && headPt !== null) {
          isHeadDrawn = true;
          grounds.push(groundOf(headPt, columnHead.heightPt, tableStyle.headFill));
          rules.push(horizontal(headPt), ...frame(headPt, columnHead.heightPt, true));
          marks.push(...headMarks(headPt));
        }
        if (block.kind === 'group') {
          grounds.push(groundOf(yPt, block.heightPt, tableStyle.groupFill));
          rules.push(...frame(yPt, block.heightPt, false));
          const row: StructureElement = { role: 'TR', parent: table };
          const cell: StructureElement = { role: 'TH', parent: row, scope: 'Column', columnSpan: edgesPt.length - 1 };
          marks.push({ kind: 'place', element: cell }, ...block.texts.map((text) => textMark(text, yPt, cell)));
        } else if (block.kind === 'row') {
          rules.push(...frame(yPt, block.heightPt, true), ...penLines(block, yPt));
          marks.push(...rowMarks(block, yPt));
        } else if (block.kind === 'signature') {
          const { leftPt, topPt } = geometry;
          marks.push(...signatureMarks(block.row, leftPt, topPt + yPt, root, measure));
        } else marks.push(...lineMarks(block, yPt));
      }
      return [...grounds, ...rules, ...marks];
    };

    function lineMarks(block: LineBlock, yPt: number): readonly PageMark[] {
      if (block.opens) paragraph = { role: block.kind === 'heading' ? 'H1' : 'P', parent: root };
      const owner = paragraph;
      const dots = block.dots.map((dot) =>
        dottedLine(geometry.leftPt + dot.xPt, geometry.topPt + yPt + dot.yPt, dot.lengthPt),
      );
      return [...dots, ...block.texts.map((text) => textMark(text, yPt, owner))];
    }

    /** The first are the table's, all others repeat them. */
    function headMarks(yPt: number): readonly PageMark[] {
      const row: StructureElement = { role: 'TR', parent: table };
      const cells = document.columns.map((): StructureElement => ({ role: 'TH', parent: row, scope: 'Column' }));
      const isFirst = !hasHead;
      hasHead = true;
      return columnHead.texts.map((text) => textMark(text, yPt, isFirst ? (cells[text.column] ?? null) : null));
    }

    /** All cells take their places with the first of the row, also those that are left to the pen. */
    function rowMarks({ row, texts }: RowBlock, yPt: number): readonly PageMark[] {
      const known = cellsOf.get(row);
      const element: StructureElement = { role: 'TR', parent: table };
      const cells = known ?? document.columns.map((): StructureElement => ({ role: 'TD', parent: element }));
      cellsOf.set(row, cells);
      const places = known === undefined ? cells.map((cell): PageMark => ({ kind: 'place', element: cell })) : [];
      return [...places, ...texts.map((text) => textMark(text, yPt, cells[text.column] ?? null))];
    }

    /** What the unit writes on, as many lines as the row has room for. */
    function penLines({ heightPt }: RowBlock, yPt: number): readonly LineMark[] {
      const { pitchPt, insetPt } = tableStyle.pen;
      const count = Math.max(1, Math.floor((heightPt - insetPt) / pitchPt));
      return edgesPt.slice(0, -1).flatMap((fromPt, column) => {
        if (column < edgesPt.length - 1 - tableStyle.toFill) return [];
        const lengthPt = (edgesPt[column + 1] ?? fromPt) - fromPt - 2 * insetPt;
        return Array.from({ length: count }, (_, line) =>
          dottedLine(
            geometry.leftPt + fromPt + insetPt,
            geometry.topPt + yPt + heightPt - insetPt - (count - 1 - line) * pitchPt,
            lengthPt,
          ),
        );
      });
    }

    function groundOf(yPt: number, heightPt: number, color: string): FillMark {
      const { leftPt, topPt, contentWidthPt: widthPt } = geometry;
      return { kind: 'fill', xPt: leftPt, yPt: topPt + yPt, widthPt, heightPt, color };
    }

    /** The line below and those at the sides; `isParted` also those between the columns. */
    function frame(yPt: number, heightPt: number, isParted: boolean): readonly LineMark[] {
      const sides = isParted ? edgesPt : [edgesPt[0] ?? 0, edgesPt.at(-1) ?? 0];
      return [horizontal(yPt + heightPt), ...sides.map((xPt) => vertical(xPt, yPt, heightPt))];
    }

    function horizontal(yPt: number): LineMark {
      const { leftPt, topPt } = geometry;
      const ends = { x1Pt: leftPt + (edgesPt[0] ?? 0), x2Pt: leftPt + (edgesPt.at(-1) ?? 0) };
      return { kind: 'line', ...ends, y1Pt: topPt + yPt, y2Pt: topPt + yPt, thicknessPt: tableStyle.borderPt };
    }

    function vertical(xPt: number, yPt: number, heightPt: number): LineMark {
      const place = { x1Pt: geometry.leftPt + xPt, x2Pt: geometry.leftPt + xPt };
      const ends = { y1Pt: geometry.topPt + yPt, y2Pt: geometry.topPt + yPt + heightPt };
      return { kind: 'line', ...place, ...ends, thicknessPt: tableStyle.borderPt };
    }
  }
}
