// A page of help as blocks from top to bottom, each to stand whole on a sheet: its picture takes the room that the words leave. Places
// within a block are from its top left corner. It must not know where sheets end.
import type { HelpBlock, HelpPage, HelpPageId, HelpPicture, HelpText } from '../help/page.ts';
import { breakBalanced } from './balance.ts';
import { drawnText } from './lines.ts';
import { keyWordsOf, type ManualDocument, manualNumber } from './manual-document.ts';
import { manualStyle } from './manual-style.ts';
import { lineBox, moved, type SetText, type Setting, setPlain, setText } from './manual-text.ts';
import type { PageMark, StructureElement } from './page-drawing.ts';
import { fitImage, type PaperImages } from './paper-images.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export interface ManualBlock extends SetText {
  /** White above, but not at a sheet's top. */
  readonly beforePt: number;
}

export interface ManualRoom {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Where another page is: its sheet's number, and the name by which links lead there. */
export interface PagePlace {
  readonly sheet: number;
  readonly name: string;
}

export interface ManualTools {
  readonly document: ManualDocument;
  readonly room: ManualRoom;
  readonly measure: TextMeasure;
  readonly images: PaperImages;
  readonly root: StructureElement;
  readonly placeOf: (id: HelpPageId) => PagePlace;
}

/** Where a page has more words than its sheet holds, they are set so much smaller; beyond that it takes a second sheet. */
const scales = [1, 0.96, 0.92, 0.88] as const;

/** A picture fills its sheet to the last point; sums of heights may miss it by so much. */
export const roundingPt = 0.01;

/** The blocks of a page of help, as large as fits on one sheet; `number` is its place among the pages, from 1. */
export function layoutManualPage(page: HelpPage, number: number, tools: ManualTools): readonly ManualBlock[] {
  for (const scale of scales) {
    const blocks = layoutAt(scale, page, number, tools);
    if (heightOf(blocks) <= tools.room.heightPt + roundingPt || scale === scales.at(-1)) return blocks;
  }
  return [];
}

function heightOf(blocks: readonly ManualBlock[]): number {
  return blocks.reduce((sum, { beforePt, heightPt }) => sum + beforePt + heightPt, 0);
}

function layoutAt(scale: number, page: HelpPage, number: number, tools: ManualTools): readonly ManualBlock[] {
  const { document, room, measure, images, root } = tools;
  const keyWords = keyWordsOf(document);
  const { text: textStyle, item: itemStyle } = manualStyle;
  const plain = { face: 'regular', keyWords } as const;
  const title = titleBlock();
  const parts = page.blocks.map((block) => (block.kind === 'picture' ? block.picture : blocksOf(block)));
  const words = parts.flatMap((part) => ('name' in part ? [] : part));
  const takenPt = heightOf([title, ...words]);
  return [title, ...parts.flatMap((part) => ('name' in part ? pictureBlock(part, room.heightPt - takenPt) : part))];

  function setting(fields: Partial<Setting> & Pick<Setting, 'sizePt' | 'owner'>): Setting {
    return { xPt: 0, widthPt: room.widthPt, ...plain, ...fields };
  }

  function titleBlock(): ManualBlock {
    const { sizePt, chipPt, chipSizePt, gapPt, rulePt, afterPt } = manualStyle.title;
    const owner: StructureElement = { role: 'H2', parent: root };
    const xPt = chipPt + gapPt;
    const box = lineBox(sizePt, measure);
    const lines = breakBalanced(page.title, room.widthPt - xPt, { face: 'bold', sizePt }, measure);
    const heightPt = Math.max(chipPt, lines.length * box.heightPt);
    const topPt = (heightPt - lines.length * box.heightPt) / 2;
    const marks = lines.map((line, index): PageMark => {
      const baselinePt = topPt + index * box.heightPt + box.baselinePt;
      return { kind: 'text', text: drawnText(line), face: 'bold', sizePt, xPt, baselinePt, owner };
    });
    const chip = chipMarks(manualNumber(document, number), 0, (heightPt - chipPt) / 2, chipPt, chipSizePt, null);
    const rule = { xPt: 0, yPt: heightPt + 6, widthPt: room.widthPt, heightPt: rulePt };
    return {
      beforePt: 0,
      heightPt: heightPt + 6 + rulePt + afterPt,
      marks: [...chip, ...marks, { kind: 'fill', ...rule, color: manualStyle.brand }],
    };
  }

  function blocksOf(block: Exclude<HelpBlock, { kind: 'picture' }>): readonly ManualBlock[] {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.text)];
      case 'steps':
        return listBlocks(block.items, true);
      case 'points':
        return listBlocks(block.items, false);
      case 'notes':
        return [notesBlock(block.items)];
      case 'links':
        return [linksBlock(block.pages)];
    }
  }

  function paragraph(text: HelpText): ManualBlock {
    const owner: StructureElement = { role: 'P', parent: root };
    const set = setText(text, setting({ sizePt: textStyle.sizePt * scale, owner }), measure);
    return { beforePt: 0, heightPt: set.heightPt + textStyle.afterPt, marks: set.marks };
  }

  function listBlocks(items: readonly HelpText[], isNumbered: boolean): readonly ManualBlock[] {
    const list: StructureElement = { role: 'L', parent: root, ...(isNumbered ? { numbering: 'Decimal' } : {}) };
    const { chipPt, hangPt, gapPt } = itemStyle;
    const sizePt = itemStyle.sizePt * scale;
    return items.map((text, index) => {
      const entry: StructureElement = { role: 'LI', parent: list };
      const label: StructureElement = { role: 'Lbl', parent: entry };
      const body: StructureElement = { role: 'LBody', parent: entry };
      const set = setText(text, setting({ sizePt, owner: body, xPt: hangPt, widthPt: room.widthPt - hangPt }), measure);
      const chipTopPt = (lineBox(sizePt, measure).heightPt - chipPt) / 2;
      const mark = isNumbered
        ? chipMarks(manualNumber(document, index + 1), 0, chipTopPt, chipPt, sizePt, label)
        : bullet(chipPt / 2, sizePt);
      return { beforePt: index === 0 ? 0 : gapPt, heightPt: set.heightPt, marks: [...mark, ...set.marks] };
    });
  }

  /** Adorns only: that it is a list is told by the structure. */
  function bullet(middlePt: number, sizePt: number): readonly PageMark[] {
    const text = '•';
    const xPt = middlePt - measure.widthPt(text, 'bold', sizePt) / 2;
    const { baselinePt } = lineBox(sizePt, measure);
    return [{ kind: 'text', text: `${text} `, face: 'bold', sizePt, xPt, baselinePt, owner: null }];
  }

  /** A number in the middle of a pale square. */
  function chipMarks(
    text: string,
    xPt: number,
    yPt: number,
    sidePt: number,
    sizePt: number,
    owner: StructureElement | null,
  ): readonly PageMark[] {
    const face: FontFace = 'bold';
    const textPt = xPt + (sidePt - measure.widthPt(text, face, sizePt)) / 2;
    // Digits stand about 0.66 em high.
    const baselinePt = yPt + (sidePt + sizePt * 0.66) / 2;
    return [
      { kind: 'fill', xPt, yPt, widthPt: sidePt, heightPt: sidePt, color: manualStyle.pale },
      { kind: 'text', text: `${text} `, face, sizePt, xPt: textPt, baselinePt, owner },
    ];
  }

  /** In the middle, as large as the room lets it be; nothing but its caption where its file is not there. */
  function pictureBlock({ name, caption, alt }: HelpPicture, roomPt: number): readonly ManualBlock[] {
    const { beforePt, leastPt, edgePt, captionSizePt, captionGapPt, afterPt } = manualStyle.picture;
    const figure: StructureElement = { role: 'Figure', parent: root, alt };
    const image = images.get(name);
    const owner: StructureElement = { role: 'Caption', parent: figure };
    const box = lineBox(captionSizePt, measure);
    const lines = breakBalanced(caption, room.widthPt, { face: 'regular', sizePt: captionSizePt }, measure);
    const captionPt = lines.length * box.heightPt;
    const mostPt = Math.max(leastPt, roomPt - beforePt - captionGapPt - captionPt - afterPt - 2 * edgePt);
    if (image === undefined) return [];
    // Pictures are taken at twice their size on the screen, whose points are three quarters of paper's.
    const natural = { widthPt: Math.min(room.widthPt, (image.width / 2) * 0.75), heightPt: mostPt };
    const size = fitImage(image, { ...natural, widthPt: natural.widthPt - 2 * edgePt });
    const xPt = (room.widthPt - size.widthPt) / 2;
    const edge = {
      xPt: xPt - edgePt,
      yPt: 0,
      widthPt: size.widthPt + 2 * edgePt,
      heightPt: size.heightPt + 2 * edgePt,
    };
    const below = edge.heightPt + captionGapPt;
    const texts = lines.map((line, index): PageMark => {
      const place = {
        xPt: (room.widthPt - line.widthPt) / 2,
        baselinePt: below + index * box.heightPt + box.baselinePt,
      };
      return { kind: 'text', text: drawnText(line), face: 'regular', sizePt: captionSizePt, ...place, owner };
    });
    return [
      {
        beforePt,
        heightPt: below + captionPt + afterPt,
        marks: [
          { kind: 'fill', ...edge, color: manualStyle.frame },
          { kind: 'image', bytes: image.bytes, xPt, yPt: edgePt, ...size, owner: figure },
          ...texts,
        ],
      },
    ];
  }

  function notesBlock(items: readonly HelpText[]): ManualBlock {
    const { beforePt, padPt, barPt, ground, bar, gapPt } = manualStyle.notes;
    const sizePt = manualStyle.notes.sizePt * scale;
    const xPt = barPt + padPt;
    const widthPt = room.widthPt - xPt - padPt;
    const heading: StructureElement = { role: 'H3', parent: root };
    const list: StructureElement = { role: 'L', parent: root };
    const head = setPlain(document.notes, setting({ sizePt, owner: heading, xPt, widthPt, face: 'bold' }), measure);
    let yPt = padPt * 0.6 + head.heightPt;
    const marks: PageMark[] = head.marks.map((mark) => moved(mark, 0, padPt * 0.6));
    for (const text of items) {
      const entry: StructureElement = { role: 'LI', parent: list };
      const body: StructureElement = { role: 'LBody', parent: entry };
      const hangPt = itemStyle.bulletPt;
      const at = { xPt: xPt + hangPt, widthPt: widthPt - hangPt };
      const set = setText(text, setting({ sizePt, owner: body, ...at }), measure);
      const both = [...bullet(xPt + hangPt / 2 - 2, sizePt), ...set.marks];
      marks.push(...both.map((mark) => moved(mark, 0, yPt)));
      yPt += set.heightPt + gapPt;
    }
    const heightPt = yPt - gapPt + padPt * 0.8;
    const grounds: readonly PageMark[] = [
      { kind: 'fill', xPt: 0, yPt: 0, widthPt: room.widthPt, heightPt, color: ground },
      { kind: 'fill', xPt: 0, yPt: 0, widthPt: barPt, heightPt, color: bar },
    ];
    return { beforePt, heightPt, marks: [...grounds, ...marks] };
  }

  function linksBlock(ids: readonly HelpPageId[]): ManualBlock {
    const { beforePt, gapPt } = manualStyle.links;
    const sizePt = manualStyle.links.sizePt * scale;
    const heading: StructureElement = { role: 'H3', parent: root };
    const head = setPlain(document.links, setting({ sizePt, owner: heading, face: 'bold' }), measure);
    const marks: PageMark[] = [...head.marks];
    let yPt = head.heightPt + gapPt;
    for (const id of ids) {
      const { sheet, name } = tools.placeOf(id);
      const title = document.pages.find((one) => one.id === id)?.title ?? '';
      const paragraphElement: StructureElement = { role: 'P', parent: root };
      const owner: StructureElement = { role: 'Link', parent: paragraphElement };
      const text = document.onPage.replace('{title}', title).replace('{page}', manualNumber(document, sheet));
      const set = setPlain(text, setting({ sizePt, owner }), measure);
      const areas = [{ xPt: 0, yPt, widthPt: room.widthPt, heightPt: set.heightPt }];
      marks.push(...set.marks.map((mark) => moved(mark, 0, yPt)));
      marks.push({ kind: 'link', uri: `#${name}`, description: text, areas, owner });
      yPt += set.heightPt + gapPt;
    }
    return { beforePt, heightPt: yPt, marks };
  }
}
