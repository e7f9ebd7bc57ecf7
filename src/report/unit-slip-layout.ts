// A unit's slip as blocks from top to bottom, each with what it must stand together with. Places within a block are from its top
// and the content's left edge. It must not know where pages end or how marks are drawn.
import { breakBalanced } from './balance.ts';
import { breakIntoLines, drawnText, type TextLine, type TextStyle } from './lines.ts';
import { layoutSignatures, type SignatureRow } from './signature.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';
import type { SlipGroup, SlipRow, UnitSlip, UnitSlipDocument } from './unit-slip-document.ts';
import { slipStyle } from './unit-slip-style.ts';
import { slipWords } from './unit-slip-templates.ts';

export interface SlipText {
  /** With the space that parts it from what follows in its paragraph. */
  readonly text: string;
  readonly face: FontFace;
  readonly sizePt: number;
  readonly xPt: number;
  /** From the block's top. */
  readonly baselinePt: number;
  /** The column of the table it stands in. */
  readonly column: number;
}

interface Block {
  readonly heightPt: number;
  /** White above the block, but not at a page's top. */
  readonly beforePt: number;
  /** Stands on one page with the next block, where a page can hold all that stand together. */
  readonly keepsNext: boolean;
  readonly texts: readonly SlipText[];
}

/** One line of a paragraph. */
export interface LineBlock extends Block {
  readonly kind: 'heading' | 'paragraph';
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
  /** Dotted lines to write on. */
  readonly dots: readonly { readonly xPt: number; readonly lengthPt: number; readonly yPt: number }[];
}

/** The measure over its rows. */
export interface GroupBlock extends Block {
  readonly kind: 'group';
  readonly group: SlipGroup;
}

export interface RowBlock extends Block {
  readonly kind: 'row';
  readonly group: SlipGroup;
  readonly row: SlipRow;
}

export interface SignatureBlock extends Block {
  readonly kind: 'signature';
  readonly row: SignatureRow;
}

export type SlipBlock = LineBlock | GroupBlock | RowBlock | SignatureBlock;

/** What opens the table on every page, and what a page begins with that goes on with a measure. */
export interface LaidOutSlip {
  readonly blocks: readonly SlipBlock[];
  readonly columnHead: Pick<Block, 'heightPt' | 'texts'>;
  running(group: SlipGroup): Pick<Block, 'heightPt' | 'texts'>;
  /** Left edges of the columns, and the table's right one. */
  readonly edgesPt: readonly number[];
}

/** Lays out a slip for pages with this room; null as slip stands for a document without any. */
export function layoutSlip(
  document: UnitSlipDocument,
  slip: UnitSlip | null,
  room: { readonly widthPt: number; readonly heightPt: number },
  measure: TextMeasure,
): LaidOutSlip {
  const { widthPt } = room;
  const { table, field, paragraph, note } = slipStyle;
  const { padding, sizePt: cellPt } = table;
  const edgesPt = [0];
  for (const share of table.shares) edgesPt.push((edgesPt.at(-1) ?? 0) + share * widthPt);
  const cellLinePt = lineBox(cellPt).heightPt;
  const columnHead = layoutColumnHead();
  const mostRowLines = Math.floor(
    (room.heightPt - columnHead.heightPt - groupBlock(1, []).heightPt - padding.topPt - padding.bottomPt) / cellLinePt,
  );
  return {
    blocks: slip === null ? [...head(), ...lines(document.emptySentence, paragraph)] : blocksOf(slip),
    columnHead,
    running: ({ heading }) => {
      const mark = ` ${document.continuedMark}`;
      const roomPt = widthPt - padding.leftPt - padding.rightPt - widthOf(`…${mark}`, 'bold', cellPt);
      const [first, ...others] = breakIntoLines(heading, roomPt, styleOf('bold', cellPt), measure);
      const text = `${first?.text ?? ''}${others.length === 0 ? '' : '…'}${mark}`;
      return groupBlock(1, [cellText(text, 'bold', 0, padding.leftPt, 0)]);
    },
    edgesPt,
  };

  function styleOf(face: FontFace, sizePt: number): TextStyle {
    return { face, sizePt, ownWords: document.ownWords };
  }

  function widthOf(text: string, face: FontFace, sizePt: number): number {
    return measure.widthPt(text, face, sizePt);
  }

  function lineBox(sizePt: number): { readonly heightPt: number; readonly baselinePt: number } {
    return { heightPt: measure.lineHeightPt(sizePt) * slipStyle.leading, baselinePt: measure.ascentPt(sizePt) };
  }

  function blocksOf({ unit, asOf, paragraphs, groups, notes, signers }: UnitSlip): readonly SlipBlock[] {
    const options = { sizePt: slipStyle.signature.sizePt, ownWords: document.ownWords };
    const signed = layoutSignatures(signers, widthPt, measure, options).map(
      (row): SlipBlock => ({
        kind: 'signature',
        row,
        heightPt: row.heightPt,
        beforePt: slipStyle.signature.beforePt,
        keepsNext: false,
        texts: [],
      }),
    );
    return [
      ...head(),
      ...addressee(unit, asOf),
      ...paragraphs.flatMap((text) => lines(text, paragraph)),
      ...keptWithLast(groups.flatMap(groupBlocks)),
      ...notes.flatMap((text) => lines(text, { ...note, firstIndentPt: 0 })),
      ...(signed.length === 0 ? [] : [returnLine()]),
      ...signed,
    ];
  }

  function head(): readonly SlipBlock[] {
    const { heading, headLine } = slipStyle;
    return [
      ...centred('heading', document.heading, heading.sizePt, heading.afterPt),
      ...document.headLines.flatMap((text) => centred('paragraph', text, headLine.sizePt, headLine.afterPt)),
    ];
  }

  function centred(kind: LineBlock['kind'], text: string, sizePt: number, afterPt: number): readonly LineBlock[] {
    const broken = breakBalanced(text, widthPt, styleOf('bold', sizePt), measure);
    return broken.map((line, place) => {
      const box = lineBox(sizePt);
      const middle = { text: drawnText(line), xPt: (widthPt - line.widthPt) / 2 };
      return {
        ...lineBlock(kind, [{ ...middle, face: 'bold', sizePt, column: 0, baselinePt: box.baselinePt }], place === 0),
        heightPt: box.heightPt + (place === broken.length - 1 ? afterPt : 0),
        keepsNext: true,
      };
    });
  }

  /** Whom it is for at the left, of which day it is at the right. */
  function addressee(unit: string, asOf: string): readonly LineBlock[] {
    const { sizePt, gapPt, beforePt } = field;
    const { heightPt, baselinePt } = lineBox(sizePt);
    const label = `${slipWords.to} `;
    const xPt = widthOf(slipWords.to, 'bold', sizePt) + gapPt;
    const day = `${slipWords.asOf} ${asOf}`;
    const dayPt = widthOf(day, 'regular', sizePt);
    const broken = breakBalanced(unit, widthPt - xPt - dayPt - gapPt * 3, styleOf('bold', sizePt), measure);
    const text = (said: string, face: FontFace, atPt: number): SlipText => ({
      ...{ text: said, face, sizePt, xPt: atPt, baselinePt, column: 0 },
    });
    const rows = broken.map((line, place) => ({
      ...lineBlock(
        'paragraph',
        [...(place === 0 ? [text(label, 'bold', 0)] : []), text(`${drawnText(line).trimEnd()} `, 'bold', xPt)],
        place === 0,
      ),
      heightPt,
      beforePt: place === 0 ? beforePt : 0,
      keepsNext: true,
    }));
    // Beside the last line of the unit's name, and read after it.
    const last = rows.at(-1);
    if (last === undefined) return [];
    return [...rows.slice(0, -1), { ...last, texts: [...last.texts, text(day, 'regular', widthPt - dayPt)] }];
  }

  function lines(
    text: string,
    { sizePt, beforePt, firstIndentPt }: { sizePt: number; beforePt: number; firstIndentPt: number },
  ): readonly LineBlock[] {
    const { heightPt, baselinePt } = lineBox(sizePt);
    const broken = breakIntoLines(text, widthPt, styleOf('regular', sizePt), measure, widthPt - firstIndentPt);
    return broken.map((line, place) => {
      const xPt = place === 0 ? firstIndentPt : 0;
      const said: SlipText = { text: drawnText(line), face: 'regular', sizePt, xPt, baselinePt, column: 0 };
      return {
        ...lineBlock('paragraph', [said], place === 0),
        heightPt,
        beforePt: place === 0 ? beforePt : 0,
        // A paragraph stays with what it leads to.
        keepsNext: true,
      };
    });
  }

  /** Until when and where it is to be sent back, left to the pen of who sends it out. */
  function returnLine(): LineBlock {
    const { sizePt, beforePt } = note;
    const { heightPt, baselinePt } = lineBox(sizePt);
    const yPt = baselinePt + slipStyle.dotsBelowPt;
    const half = widthPt * 0.55;
    const parts = [
      { word: slipWords.returnBy, fromPt: 0, toPt: half - field.gapPt },
      { word: slipWords.returnTo, fromPt: half, toPt: widthPt },
    ];
    const texts = parts.map(
      ({ word, fromPt }): SlipText => ({
        ...{ text: `${word} `, face: 'regular', sizePt, xPt: fromPt, baselinePt, column: 0 },
      }),
    );
    const dots = parts.map(({ word, fromPt, toPt }) => {
      const xPt = fromPt + widthOf(`${word} `, 'regular', sizePt);
      return { xPt, yPt, lengthPt: toPt - xPt };
    });
    return { ...lineBlock('paragraph', texts, true), heightPt: heightPt + 4, beforePt, dots, keepsNext: true };
  }

  function layoutColumnHead(): LaidOutSlip['columnHead'] {
    const broken = document.columns.map((text, column) =>
      breakBalanced(text, cellWidth(column), styleOf('bold', cellPt), measure),
    );
    const most = Math.max(1, ...broken.map(({ length }) => length));
    const texts = broken.flatMap((those, column) =>
      those.map((line, place) => {
        const fromPt = (edgesPt[column] ?? 0) + padding.leftPt + (cellWidth(column) - line.widthPt) / 2;
        return cellText(drawnText(line), 'bold', column, fromPt, place + (most - those.length) / 2);
      }),
    );
    return groupBlock(most, texts);
  }

  function cellWidth(column: number): number {
    return (edgesPt[column + 1] ?? widthPt) - (edgesPt[column] ?? 0) - padding.leftPt - padding.rightPt;
  }

  /** A text on a line of a cell, counted from 0. */
  function cellText(text: string, face: FontFace, column: number, xPt: number, line: number): SlipText {
    const baselinePt = padding.topPt + line * cellLinePt + measure.ascentPt(cellPt);
    return { text, face, sizePt: cellPt, xPt, baselinePt, column };
  }

  function groupBlock(lineCount: number, texts: readonly SlipText[]): Pick<Block, 'heightPt' | 'texts'> {
    return { heightPt: padding.topPt + lineCount * cellLinePt + padding.bottomPt, texts };
  }

  function groupBlocks(group: SlipGroup, place: number): readonly SlipBlock[] {
    const style = styleOf('bold', cellPt);
    const broken = breakIntoLines(group.heading, widthPt - padding.leftPt - padding.rightPt, style, measure);
    const shown = broken.slice(0, table.mostGroupLines);
    const texts = shown.map((line, index) => {
      const isCut = index === shown.length - 1 && broken.length > shown.length;
      return cellText(isCut ? `${line.text.trimEnd()}…` : drawnText(line), 'bold', 0, padding.leftPt, index);
    });
    const beforePt = place === 0 ? table.beforePt : 0;
    const heading = { kind: 'group', group, beforePt, keepsNext: true, ...groupBlock(texts.length, texts) } as const;
    return [heading, ...group.rows.flatMap((row) => rowBlocks(group, row))];
  }

  /** A row; one that no page could hold goes on as another. */
  function rowBlocks(group: SlipGroup, row: SlipRow): readonly RowBlock[] {
    const style = styleOf('regular', cellPt);
    const wanted = breakIntoLines(row.wanted, cellWidth(1), style, measure);
    const parts = Array.from({ length: Math.max(1, Math.ceil(wanted.length / mostRowLines)) }, (_, part) =>
      wanted.slice(part * mostRowLines, (part + 1) * mostRowLines),
    );
    return parts.map((those, part) => rowBlock(group, row, those, part === 0));
  }

  function rowBlock(group: SlipGroup, row: SlipRow, wanted: readonly TextLine[], isFirst: boolean): RowBlock {
    const style = styleOf('regular', cellPt);
    const left = (column: number) => (edgesPt[column] ?? 0) + padding.leftPt;
    const numberPt = left(0) + (cellWidth(0) - widthOf(row.number, 'regular', cellPt)) / 2;
    const deadline = isFirst ? row.deadline.flatMap((text) => breakIntoLines(text, cellWidth(2), style, measure)) : [];
    const texts = [
      ...(isFirst ? [cellText(row.number, 'regular', 0, numberPt, 0)] : []),
      ...wanted.map((line, place) => cellText(drawnText(line), 'regular', 1, left(1), place)),
      ...deadline.map((line, place) => cellText(`${line.text.trimEnd()} `, 'regular', 2, left(2), place)),
    ];
    const { pitchPt, leastLines, insetPt } = table.pen;
    const needed = groupBlock(Math.max(wanted.length, deadline.length), []).heightPt;
    const heightPt = Math.max(needed, isFirst ? leastLines * pitchPt + insetPt : 0);
    return { kind: 'row', group, row, beforePt: 0, keepsNext: false, texts, heightPt };
  }
}

/** Nobody signs on a page without a row. */
function keptWithLast(blocks: readonly SlipBlock[]): readonly SlipBlock[] {
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, keepsNext: true } : block));
}

function lineBlock(kind: LineBlock['kind'], texts: readonly SlipText[], opens: boolean): LineBlock {
  return { kind, texts, opens, heightPt: 0, beforePt: 0, keepsNext: false, dots: [] };
}
