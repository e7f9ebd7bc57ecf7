// The cover, sized, broken and placed: the emblem and the title in the upper third, what period it covers below, the office at
// the foot. It must not know the pages that follow.
import { breakBalanced } from './balance.ts';
import { coverBlocks } from './cover-blocks.ts';
import type { TextLine, TextStyle } from './lines.ts';
import { type PageGeometry, reportStyle } from './page-style.ts';
import { fitImage, type ImageSize, type PaperImage } from './paper-images.ts';
import type { TextMeasure } from './text-measure.ts';

export interface CoverLine {
  readonly block: 'title' | 'period' | 'office';
  readonly text: string;
  readonly widthPt: number;
  readonly endsInSpace: boolean;
  readonly sizePt: number;
  /** From the top of the content area to the top of the line. */
  readonly yPt: number;
}

export interface CoverEmblem extends ImageSize {
  readonly image: PaperImage;
  /** From the top of the content area. */
  readonly yPt: number;
}

export interface CoverContent {
  readonly lines: readonly string[];
  readonly ownWords?: readonly string[];
  readonly emblem?: PaperImage | null;
}

export interface CoverLayout {
  readonly emblem: CoverEmblem | null;
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
/** The same with an emblem, which stands at the head. */
const spaceSharesBelowEmblem = [0.04, 0.2, 0.5, 0.26] as const;

/** How small the cover may be set to stay on its page, as shares of the style's sizes. */
const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2] as const;

/** Lays out the cover; one too long for its page is set smaller until it fits. */
export function layoutCover(content: CoverContent, geometry: PageGeometry, measure: TextMeasure): CoverLayout {
  const { emblem = null } = content;
  const { emblemPt, emblemGapPt } = reportStyle.cover;
  const size = emblem && fitImage(emblem, { widthPt: geometry.contentWidthPt / 2, heightPt: emblemPt });
  const emblemHeightPt = size === null ? 0 : size.heightPt + emblemGapPt;
  const smallest = layoutBlocks(content, geometry, measure, 0.1);
  const fitting = scales
    .map((scale) => layoutBlocks(content, geometry, measure, scale))
    .find((blocks) => heightOf(blocks) + emblemHeightPt <= geometry.contentHeightPt * 0.9);
  return placeBlocks(fitting ?? smallest, geometry, emblem && size && { image: emblem, ...size });
}

function layoutBlocks(
  { lines, ownWords = [] }: CoverContent,
  geometry: PageGeometry,
  measure: TextMeasure,
  scale: number,
): readonly Block[] {
  const { title, period, office } = coverBlocks(lines);
  const { titleSizePt, lineSizePt } = reportStyle.cover;
  return [block('title', title, titleSizePt), block('period', period, lineSizePt), block('office', office, lineSizePt)];

  function block(name: Block['name'], texts: readonly string[], fullSizePt: number): Block {
    const sizePt = fullSizePt * scale;
    const style: TextStyle = { face: 'bold', sizePt, ownWords };
    const broken = breakBalanced(texts.join('\n'), geometry.contentWidthPt, style, measure);
    return { name, lines: broken, sizePt, pitchPt: measure.lineHeightPt(sizePt) * 1.18 };
  }
}

function placeBlocks(
  blocks: readonly Block[],
  geometry: PageGeometry,
  emblem: Omit<CoverEmblem, 'yPt'> | null,
): CoverLayout {
  const emblemPt = emblem === null ? 0 : emblem.heightPt + reportStyle.cover.emblemGapPt;
  const freePt = geometry.contentHeightPt - heightOf(blocks) - emblemPt;
  const shares = emblem === null ? spaceShares : spaceSharesBelowEmblem;
  const emblemTopPt = freePt * shares[0];
  const placed: CoverLine[] = [];
  let rule: CoverLayout['rule'] = null;
  let yPt = emblemPt;
  blocks.forEach((block, index) => {
    const spacePt = freePt * (shares[index] ?? 0);
    const isBelowTitle = index === 1 && block.lines.length > 0 && placed.length > 0;
    if (isBelowTitle) rule = { yPt: yPt + spacePt / 2, lengthPt: geometry.contentWidthPt * 0.16 };
    yPt += spacePt;
    for (const line of block.lines) {
      const { text, widthPt, endsInSpace } = line;
      placed.push({ block: block.name, text, widthPt, endsInSpace, sizePt: block.sizePt, yPt });
      yPt += block.pitchPt;
    }
  });
  return { emblem: emblem && { ...emblem, yPt: emblemTopPt }, lines: placed, rule };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, pitchPt }) => sum + lines.length * pitchPt, 0);
}
