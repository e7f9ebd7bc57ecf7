// The memo's blocks on their pages: placed whole one under another, drawn as marks with the structure they are read by, and
// mapped. It must not break lines or choose places within a block.
import { toThaiDigits } from '../thai/digits.ts';
import type { MemoDocument } from './memo-document.ts';
import { layoutMemo, type MemoBlock, type MemoMark, titleParagraph } from './memo-layout.ts';
import { memoStyle } from './memo-style.ts';
import { memoWords } from './memo-templates.ts';
import type { DrawnPage, PageMark, StructureElement } from './page-drawing.ts';
import { mapFurniture, type PrintPlan } from './page-map.ts';
import { pageGeometry } from './page-style.ts';
import { noImages, type PaperImages } from './paper-images.ts';
import { dottedLine, signatureMarks } from './signature-drawing.ts';
import type { TextMeasure } from './text-measure.ts';

/** Plans the print of a memo on upright A4 pages with the margins of its form, which no setting moves; as a rule it is one. */
export function planMemo(memo: MemoDocument, measure: TextMeasure, images: PaperImages = noImages): PrintPlan {
  const geometry = pageGeometry('portrait');
  const { orientation, widthPt, heightPt, leftPt, topPt, contentHeightPt } = geometry;
  const root: StructureElement = { role: 'Document', parent: null };
  const owners = new Map<string, StructureElement>();
  const blocks = layoutMemo(memo, geometry.contentWidthPt, measure, images);
  const pages = pagesOf(blocks, contentHeightPt).map((onPage, index): DrawnPage => {
    const marks: PageMark[] = index === 0 ? [] : [pageNumber(index + 1)];
    let yPt = topPt;
    for (const block of onPage) {
      marks.push(...blockMarks(block, yPt));
      yPt += block.heightPt;
    }
    return { orientation, widthPt, heightPt, marks };
  });
  return {
    drawing: {
      title: memo.title,
      author: memo.officeName,
      subject: memo.subject,
      language: 'th-TH',
      pages,
      bookmarks: [{ title: memoWords.title, pageIndex: 0, yPt: 0 }],
    },
    map: { pages: pages.map((page, index) => mapFurniture('memo', page, index)) },
  };

  function blockMarks(block: MemoBlock, blockPt: number): readonly PageMark[] {
    const marks = block.marks.flatMap((mark) => pageMarks(mark, blockPt));
    if (block.signature === null) return marks;
    const { yPt, row } = block.signature;
    return [...marks, ...signatureMarks(row, leftPt, blockPt + yPt, root, measure)];
  }

  function pageMarks(mark: MemoMark, blockPt: number): readonly PageMark[] {
    const xPt = leftPt + mark.xPt;
    if (mark.kind === 'dots') return [dottedLine(xPt, blockPt + mark.yPt, mark.lengthPt)];
    if (mark.kind === 'image') {
      const { image, alt, widthPt: imagePt, heightPt: tallPt } = mark;
      const owner: StructureElement = { role: 'Figure', parent: root, alt };
      const place = { xPt, yPt: blockPt + mark.yPt, widthPt: imagePt, heightPt: tallPt };
      return [{ kind: 'image', bytes: image.bytes, ...place, owner }];
    }
    const { text, face, sizePt, paragraph } = mark;
    return [
      { kind: 'text', text, face, sizePt, xPt, baselinePt: blockPt + mark.baselinePt, owner: ownerOf(paragraph) },
    ];
  }

  function ownerOf(paragraph: string): StructureElement {
    const known = owners.get(paragraph);
    if (known !== undefined) return known;
    const owner: StructureElement = { role: paragraph === titleParagraph ? 'H1' : 'P', parent: root };
    owners.set(paragraph, owner);
    return owner;
  }

  /** As letters have it: in the middle of the top margin, from the second page on. */
  function pageNumber(page: number): PageMark {
    const { sizePt } = memoStyle.text;
    const text = `- ${toThaiDigits(page)} -`;
    const xPt = leftPt + (geometry.contentWidthPt - measure.widthPt(text, 'regular', sizePt)) / 2;
    return { kind: 'text', text, face: 'regular', sizePt, xPt, baselinePt: topPt / 2, owner: null };
  }
}

/** A block that does not fit under the others opens the next page, with those before it that keep it where a page can hold them all. */
function pagesOf(blocks: readonly MemoBlock[], capacityPt: number): readonly (readonly MemoBlock[])[] {
  const pages: MemoBlock[][] = [];
  let freePt = 0;
  for (const block of blocks) {
    const page = pages.at(-1);
    if (page !== undefined && block.heightPt <= freePt) {
      page.push(block);
      freePt -= block.heightPt;
      continue;
    }
    const taken = keptBefore(page ?? []);
    const opening = [...taken, block];
    const isTooMuch = heightOf(opening) > capacityPt || taken.length === page?.length;
    if (!isTooMuch) page?.splice(page.length - taken.length);
    pages.push(isTooMuch ? [block] : opening);
    freePt = capacityPt - heightOf(pages.at(-1) ?? []);
  }
  return pages;
}

/** The last blocks of a page that want to stand with what follows. */
function keptBefore(page: readonly MemoBlock[]): readonly MemoBlock[] {
  return page.slice(page.findLastIndex(({ keepsNext }) => !keepsNext) + 1);
}

function heightOf(blocks: readonly MemoBlock[]): number {
  return blocks.reduce((sum, { heightPt }) => sum + heightPt, 0);
}
