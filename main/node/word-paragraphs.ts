// Paragraphs of a Word file in the terms of the library `docx`. They know nothing of what stands around them.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { WordImage, WordParagraph } from '../../src/publish/word-document.ts';
import { withoutIllegal } from './xml-text.ts';

/** A paragraph that only has to be there. */
export const lowest = { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } } as const;

export type ParagraphWriter = (paragraph: WordParagraph, isOnNewPage?: boolean) => Paragraph;

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** Paragraphs in a font whose sizes are the page style's times this. */
export function paragraphWriter(sizeFactor: number): ParagraphWriter {
  return (paragraph, isOnNewPage = false) => {
    const { text, sizePt, isBold, alignment, spaceBeforePt, spaceAfterPt, leftPt, firstPt, rightPt } = paragraph;
    const { staysWithNext, tabs, numbering, hasRule, headingLevel, linePt } = paragraph;
    const size = halfPoints(sizePt * sizeFactor);
    return new Paragraph({
      alignment: alignment === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: {
        before: twips(spaceBeforePt),
        after: twips(spaceAfterPt),
        ...(linePt === null ? {} : { line: twips(linePt), lineRule: LineRuleType.EXACT }),
      },
      widowControl: true,
      indent: {
        left: twips(leftPt),
        right: twips(rightPt),
        ...(firstPt < 0 ? { hanging: twips(-firstPt) } : { firstLine: twips(firstPt) }),
      },
      keepNext: staysWithNext,
      ...(isOnNewPage ? { pageBreakBefore: true } : {}),
      ...(headingLevel === 0 ? {} : { heading: headingLevels[headingLevel] }),
      ...(hasRule ? { border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } } } : {}),
      ...(tabs.length === 0
        ? {}
        : {
            tabStops: tabs.map(({ atPt, hasDots }) => ({
              type: TabStopType.LEFT,
              position: twips(atPt),
              leader: hasDots ? LeaderType.DOT : LeaderType.NONE,
            })),
          }),
      ...(numbering === null
        ? {}
        : { numbering: { reference: numbering.name, level: numbering.level, instance: numbering.list } }),
      children: [new TextRun({ size, bold: isBold, children: withTabs(text) })],
    });
  };
}

/** A tab of the text is one of Word's. */
function withTabs(text: string): (string | Tab)[] {
  return withoutIllegal(text)
    .split('\t')
    .flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece]));
}

export function imageParagraph({ image, alt, widthPt, heightPt, spaceBeforePt, rightPt }: WordImage): Paragraph {
  const isPng = image.bytes[0] === 0x89;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(spaceBeforePt), after: 0 },
    indent: { right: twips(rightPt) },
    children: [
      new ImageRun({
        type: isPng ? 'png' : 'jpg',
        data: image.bytes,
        // In points of a screen, 96 an inch.
        transformation: { width: (widthPt * 96) / 72, height: (heightPt * 96) / 72 },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  });
}

/** Word counts in twentieths of a point, and the size of letters in halves. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
