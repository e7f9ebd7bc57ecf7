// The report's document as one for Word, as near to the print as Word allows: the same page, widths, sizes and indents; where lines and
// pages end is Word's own affair. It must not know the file's format.
import { breakBalanced } from '../report/balance.ts';
import { columnWidths } from '../report/column-widths.ts';
import { type CoverLine, layoutCover } from '../report/cover.ts';
import { coverBlocks } from '../report/cover-blocks.ts';
import type { ReportDocument } from '../report/document.ts';
import type { TextStyle } from '../report/lines.ts';
import { onOneLine } from '../report/one-line.ts';
import { type PageGeometry, pageGeometry, reportStyle } from '../report/page-style.ts';
import { imageOf, type PaperImages } from '../report/paper-images.ts';
import { coverWords } from '../report/templates.ts';
import type { TextMeasure } from '../report/text-measure.ts';
import type { ListNumbering } from './publication.ts';
import { wordCell } from './word-cells.ts';
import {
  type WordBlock,
  type WordDocument,
  type WordFont,
  type WordParagraph,
  type WordRow,
  type WordTable,
  wordParagraph,
} from './word-document.ts';
import { createNumberings, type Numberings } from './word-numbering.ts';
import { signatureTables } from './word-signatures.ts';

/** What the machine brings: widths of the print's font, how Word knows it, the images. */
export interface WordGround {
  readonly measure: TextMeasure;
  readonly font: WordFont;
  readonly images: PaperImages;
}

/** The font offices write in; its 16 points look like the 10.5 of the program's own. */
export const officeFont: WordFont = { name: 'TH SarabunPSK', sizeFactor: 16 / reportStyle.table.sizePt };

/** The report for Word; `numbering` says whose its list marks are. */
export function wordReport(document: ReportDocument, ground: WordGround, numbering: ListNumbering): WordDocument {
  const page = pageGeometry(document.page.orientation, document.page.marginsMm);
  const numberings = numbering === 'automatic' ? createNumberings() : null;
  return {
    title: document.title,
    creator: document.officeName,
    subject: onOneLine(document.heading),
    font: ground.font,
    page,
    pageLabelFormat: document.pageLabelFormat,
    cover: coverOf(document, page, ground),
    front: frontOf(document, page, ground.measure),
    table: tableOf(document, page, ground.measure, numberings),
    signatures: signatureTables(document.signers, page.contentWidthPt, ground.measure),
    numberings: numberings?.used() ?? [],
  };
}

/** The cover's lines in ems of Sarabun, whatever a font's own idea of a line is. */
const coverLineEm = 1.75;

/** The cover's blocks at the heights they print at, centred on the sheet and not between the unequal margins. */
function coverOf(document: ReportDocument, page: PageGeometry, ground: WordGround): readonly WordBlock[] {
  const { measure, images } = ground;
  const { coverLines: lines, ownWords } = document;
  const layout = layoutCover({ lines, ownWords, emblem: imageOf(document.emblem, images) }, page, measure);
  const aside = asideOf(page);
  const blocks: WordBlock[] = [];
  let endPt = 0;
  let widerPt = 0;
  if (layout.emblem !== null) {
    const { image, widthPt, heightPt, yPt } = layout.emblem;
    const alt = `${coverWords.emblem} ${document.officeName}`.trim();
    blocks.push({ kind: 'image', image, alt, widthPt, heightPt, spaceBeforePt: yPt, rightPt: aside.rightPt });
    endPt = yPt + heightPt;
  }
  const parts = coverBlocks(lines);
  for (const name of ['title', 'period', 'office'] as const) {
    const placed: readonly CoverLine[] = layout.lines.filter(({ block }) => block === name);
    const [first] = placed;
    if (first === undefined) continue;
    if (name === 'period' && layout.rule !== null) {
      const { yPt, lengthPt } = layout.rule;
      const insetPt = (page.widthPt - lengthPt) / 2;
      const leftPt = insetPt - page.leftPt;
      const rightPt = insetPt - page.rightPt;
      const spaceBeforePt = Math.max(0, yPt - endPt);
      blocks.push(wordParagraph('', rulePt, { hasRule: true, spaceBeforePt, leftPt, rightPt, linePt: rulePt }));
      endPt = Math.max(endPt, yPt) + rulePt;
    }
    const linePt = first.sizePt * coverLineEm;
    const style = { isBold: true, alignment: 'center', linePt, ...aside } as const;
    const topPt = Math.max(endPt, first.yPt);
    parts[name].forEach((text, at) => {
      const spaceBeforePt = at === 0 ? topPt - endPt : 0;
      const headingLevel = name === 'title' && at === 0 ? 1 : 0;
      blocks.push(wordParagraph(text, first.sizePt, { ...style, spaceBeforePt, headingLevel }));
    });
    endPt = topPt + placed.length * linePt;
    widerPt += wrappedLines(parts[name], first.sizePt, page, ground) * linePt;
  }
  return withLessSpace(blocks, endPt + widerPt - page.contentHeightPt);
}

/**
 * How many more lines a block takes where the office's font is missing: other fonts have no letters as small as it, and stand larger by
 * as much as it is set larger.
 */
function wrappedLines(
  lines: readonly string[],
  sizePt: number,
  page: PageGeometry,
  { measure, font }: WordGround,
): number {
  const widthPt = page.contentWidthPt - Math.abs(page.leftPt - page.rightPt);
  const count = (factor: number) =>
    lines.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((measure.widthPt(line, 'bold', sizePt) * factor) / widthPt)),
      0,
    );
  return Math.max(0, count(font.sizeFactor) - count(1));
}

/** The cover with so much less between its blocks, from the last one up: it stays on its page in a font that runs wider. */
function withLessSpace(blocks: readonly WordBlock[], tooMuchPt: number): readonly WordBlock[] {
  let leftPt = Math.max(0, tooMuchPt);
  return blocks
    .toReversed()
    .map((block): WordBlock => {
      const takenPt = Math.min(leftPt, block.spaceBeforePt * mostTaken);
      leftPt -= takenPt;
      return { ...block, spaceBeforePt: block.spaceBeforePt - takenPt };
    })
    .toReversed();
}

/** Blocks never touch. */
const mostTaken = 0.8;

/** The paragraph that bears the cover's rule has no text and next to no height. */
const rulePt = 2;

/** Indents by which the middle between the margins becomes the middle of the sheet. */
function asideOf({ leftPt, rightPt }: PageGeometry): { readonly leftPt: number; readonly rightPt: number } {
  return { leftPt: Math.max(0, rightPt - leftPt), rightPt: Math.max(0, leftPt - rightPt) };
}

function frontOf(
  { heading, introduction, ownWords }: ReportDocument,
  page: PageGeometry,
  measure: TextMeasure,
): readonly WordParagraph[] {
  const { heading: headingStyle, introduction: style } = reportStyle;
  const lines = heading === '' ? [] : heading.split('\n');
  const bold: TextStyle = { face: 'bold', sizePt: headingStyle.sizePt, ownWords };
  return [
    ...lines.map((line, at) =>
      wordParagraph(line, headingStyle.sizePt, {
        isBold: true,
        alignment: 'center',
        staysWithNext: true,
        ...balancingInsets(line, page.contentWidthPt, bold, measure),
        spaceAfterPt: at === lines.length - 1 ? headingStyle.afterPt : 0,
        headingLevel: at === 0 ? 2 : 0,
      }),
    ),
    ...introduction.map((paragraph, at) =>
      wordParagraph(paragraph, style.sizePt, {
        firstPt: style.firstIndentPt,
        spaceAfterPt: at === introduction.length - 1 ? style.afterPt : 0,
      }),
    ),
  ];
}

/** More than the print's width, since Word's font may run a little wider; less than its next word takes. */
const widthTolerance = 1.03;

/** Indents that leave just the width of the print's even lines, so that Word leaves no lonely word on the last. */
function balancingInsets(text: string, widthPt: number, style: TextStyle, measure: TextMeasure) {
  const lines = breakBalanced(text, widthPt, style, measure);
  if (lines.length < 2) return {};
  const insetPt = Math.max(0, (widthPt - Math.max(...lines.map((line) => line.widthPt)) * widthTolerance) / 2);
  return { leftPt: insetPt, rightPt: insetPt };
}

function tableOf(
  document: ReportDocument,
  page: PageGeometry,
  measure: TextMeasure,
  numberings: Numberings | null,
): WordTable {
  const { sizePt, padding } = reportStyle.table;
  const bold: TextStyle = { face: 'bold', sizePt, ownWords: document.ownWords };
  const columnWidthsPt = columnWidths(document.columns, page.contentWidthPt, bold, measure);
  const innerPt = columnWidthsPt.map((widthPt) => widthPt - padding.leftPt - padding.rightPt);
  return {
    columnWidthsPt,
    headings: document.columns.map(({ heading }, at) =>
      heading.split('\n').map((line) =>
        wordParagraph(line, sizePt, {
          isBold: true,
          alignment: 'center',
          ...balancingInsets(line, innerPt[at] ?? 0, bold, measure),
        }),
      ),
    ),
    rows: document.groups.flatMap(({ heading, rows }): readonly WordRow[] => [
      ...(heading.trim() === '' ? [] : [groupRow(heading)]),
      ...rows.map(
        ({ cells }): WordRow => ({
          kind: 'measure',
          cells: cells.map((cell, at) => wordCell(cell, innerPt[at] ?? 0, measure, numberings)),
        }),
      ),
    ]),
  };
}

/** A group's heading never stands at the foot of a page without its first measure. */
function groupRow(heading: string): WordRow {
  const { sizePt } = reportStyle.table;
  return {
    kind: 'group',
    paragraphs: heading.split('\n').map((line) => wordParagraph(line, sizePt, { isBold: true, staysWithNext: true })),
  };
}
