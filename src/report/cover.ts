// The cover's lines, sized, broken and placed: the title in the upper third, what period it covers below it, the office at
// the foot. It must not know the pages that follow.
import { breakBalanced } from './balance.ts';
import { coverBlocks } from './cover-blocks.ts';
import type { TextLine, TextStyle } from './lines.ts';
import { type PageGeometry, reportStyle } from './page-style.ts';
import type { TextMeasure } from './text-measure.ts';

export interface CoverLine {
  readonly block: 'title' | 'period' | 'office';
  readonly text: string;
  readonly widthPt: number;
  readonly sizePt: number;
  /** From the top of the content area to the top of the line. */
  readonly yPt: number;
}

export interface CoverLayout {
  /** Centred on the sheet, not between the unequal margins. */
  readonly lines: readonly CoverLine[];
  /** A short rule under the title, from the top of the content area; null without a title and something below it. */
  readonly rule: { readonly yPt: number; readonly lengthPt: number } | null;
}

interface Block {
  readonly name: CoverLine['block'];
  readonly lines: readonly TextLine[];
  readonly sizePt: number;
  readonly pitchPt: number;
}

/** How the free height is shared out: above the title, title to period, period to office, below the office. */
const spaceShares = [0.2, 0.17, 0.43, 0.2] as const;

/** How small the cover may be set to stay on its page, as shares of the style's sizes. */
const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2] as const;

/** Lays out the cover; one too long for its page is set smaller until it fits. */
export function layoutCover(lines: readonly string[], geometry: PageGeometry, measure: TextMeasure): CoverLayout {
  const smallest = layoutBlocks(lines, geometry, measure, 0.1);
  const fitting = scales
    .map((scale) => layoutBlocks(lines, geometry, measure, scale))
    .find((blocks) => heightOf(blocks) <= geometry.contentHeightPt * 0.9);
  return placeBlocks(fitting ?? smallest, geometry);
}

function layoutBlocks(
  lines: readonly string[],
  geometry: PageGeometry,
  measure: TextMeasure,
  scale: number,
): readonly Block[] {
  const { title, period, office } = coverBlocks(lines);
  const { titleSizePt, lineSizePt } = reportStyle.cover;
  return [block('title', title, titleSizePt), block('period', period, lineSizePt), block('office', office, lineSizePt)];

  function block(name: Block['name'], texts: readonly string[], fullSizePt: number): Block {
    const sizePt = fullSizePt * scale;
    const style: TextStyle = { face: 'bold', sizePt };
    const broken = texts.flatMap((text) => breakBalanced(text, geometry.contentWidthPt, style, measure));
    return { name, lines: broken, sizePt, pitchPt: measure.lineHeightPt(sizePt) * 1.18 };
  }
}

function placeBlocks(blocks: readonly Block[], geometry: PageGeometry): CoverLayout {
  const freePt = geometry.contentHeightPt - heightOf(blocks);
  const placed: CoverLine[] = [];
  let rule: CoverLayout['rule'] = null;
  let yPt = 0;
  blocks.forEach((block, index) => {
    const spacePt = freePt * (spaceShares[index] ?? 0);
    const isBelowTitle = index === 1 && block.lines.length > 0 && placed.length > 0;
    if (isBelowTitle) rule = { yPt: yPt + spacePt / 2, lengthPt: geometry.contentWidthPt * 0.16 };
    yPt += spacePt;
    for (const line of block.lines) {
      placed.push({ block: block.name, text: line.text, widthPt: line.widthPt, sizePt: block.sizePt, yPt });
      yPt += block.pitchPt;
    }
  });
  return { lines: placed, rule };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, pitchPt }) => sum + lines.length * pitchPt, 0);
}
