// The manual's sheets as marks with the structure they are read by, their bookmarks and map: a cover with the contents, then every page of
// help on a sheet of its own. It must not break lines.
import { layoutManualCover } from './manual-cover.ts';
import { type ManualDocument, manualNumber } from './manual-document.ts';
import { layoutManualPage, type ManualBlock, type ManualTools, roundingPt } from './manual-layout.ts';
import { manualStyle } from './manual-style.ts';
import { moved } from './manual-text.ts';
import type { Bookmark, DrawnPage, PageMark, StructureElement } from './page-drawing.ts';
import { mapFurniture, type PrintPlan } from './page-map.ts';
import { pageGeometry } from './page-style.ts';
import { noImages, type PaperImages } from './paper-images.ts';
import type { TextMeasure } from './text-measure.ts';

/** Plans the print of the manual on upright A4 pages; `images` are its pictures by name. */
export function planManual(document: ManualDocument, measure: TextMeasure, images: PaperImages = noImages): PrintPlan {
  const geometry = pageGeometry('portrait', manualStyle.marginsMm);
  const { orientation, widthPt, heightPt, leftPt, topPt, contentWidthPt, contentHeightPt } = geometry;
  const root: StructureElement = { role: 'Document', parent: null };
  const room = { widthPt: contentWidthPt, heightPt: contentHeightPt };
  const ids = document.pages.map(({ id }) => id);
  // As long as every page of help is one sheet, which a test holds, these are their places; a longer one would move those behind it.
  const tools: ManualTools = {
    ...{ document, room, measure, images, root },
    placeOf: (id) => ({ sheet: ids.indexOf(id) + 2, name: `page-${ids.indexOf(id) + 2}` }),
  };
  const parts = [
    layoutManualCover(tools),
    ...document.pages.map((page, index) => layoutManualPage(page, index + 1, tools)),
  ];
  const sheets = parts.flatMap((blocks) => sheetsOf(blocks, contentHeightPt));
  const pages = sheets.map((blocks, index): DrawnPage => {
    const marks = [...placed(blocks), ...foot(index + 1, sheets.length)];
    return { orientation, widthPt, heightPt, name: `page-${index + 1}`, marks };
  });
  const bookmarks: readonly Bookmark[] = [
    { title: document.contents, pageIndex: 0, yPt: 0 },
    ...document.pages.map(({ id, title }) => ({ title, pageIndex: tools.placeOf(id).sheet - 1, yPt: 0 })),
  ];
  return {
    drawing: {
      title: document.title,
      author: document.programName,
      subject: document.subject,
      language: document.language === 'th' ? 'th-TH' : 'en-GB',
      pages,
      bookmarks,
    },
    map: { pages: pages.map((page, index) => mapFurniture('manual', page, index)) },
  };

  function placed(blocks: readonly ManualBlock[]): readonly PageMark[] {
    let yPt = topPt;
    return blocks.flatMap((block, index) => {
      if (index > 0) yPt += block.beforePt;
      const marks = block.marks.map((mark) => moved(mark, leftPt, yPt));
      yPt += block.heightPt;
      return marks;
    });
  }

  /** What every sheet repeats: the manual's name and the sheet's number under a rule. */
  function foot(sheet: number, count: number): readonly PageMark[] {
    const { sizePt, belowContentPt, rulePt } = manualStyle.foot;
    const label = document.pageLabel
      .replace('{pages}', manualNumber(document, count))
      .replace('{page}', manualNumber(document, sheet));
    const baselinePt = topPt + contentHeightPt + belowContentPt;
    const rule = { xPt: leftPt, yPt: baselinePt - sizePt * 1.5, widthPt: contentWidthPt, heightPt: rulePt };
    const text = { kind: 'text', face: 'regular', sizePt, baselinePt, owner: null } as const;
    const labelPt = leftPt + contentWidthPt - measure.widthPt(label, 'regular', sizePt);
    return [
      { kind: 'fill', ...rule, color: manualStyle.frame },
      { ...text, text: `${document.title} `, xPt: leftPt },
      { ...text, text: label, xPt: labelPt },
    ];
  }
}

/** Blocks one under another; one that does not fit opens the next sheet. */
function sheetsOf(blocks: readonly ManualBlock[], capacityPt: number): readonly (readonly ManualBlock[])[] {
  const sheets: ManualBlock[][] = [];
  let usedPt = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const sheet = sheets.at(-1);
    if (sheet !== undefined && usedPt + block.beforePt + block.heightPt <= capacityPt + roundingPt) {
      sheet.push(block);
      usedPt += block.beforePt + block.heightPt;
    } else {
      sheets.push([block]);
      usedPt = block.heightPt;
    }
  }
  return sheets;
}
