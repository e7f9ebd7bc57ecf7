// What a Word file of the report is made of: paragraphs, one table, blocks to sign in, all sizes in points. It knows neither the format
// of the file nor how Word breaks its lines; a text is never broken here.
import type { PageGeometry } from '../report/page-style.ts';
import type { PaperImage } from '../report/paper-images.ts';

export interface WordDocument {
  readonly title: string;
  /** The office. */
  readonly creator: string;
  readonly subject: string;
  readonly font: WordFont;
  readonly page: PageGeometry;
  /** At the foot of every page but the cover: "หน้า {page}/{pages}", numbers in Thai digits. */
  readonly pageLabelFormat: string;
  readonly cover: readonly WordBlock[];
  /** The heading and the introduction, on the page after the cover. */
  readonly front: readonly WordParagraph[];
  readonly table: WordTable;
  /** One table a row of signers, without borders, kept on one page. */
  readonly signatures: readonly SignatureTable[];
  /** The numberings that paragraphs name. */
  readonly numberings: readonly WordNumbering[];
}

export interface WordFont {
  /** As Word knows it, e.g. "TH SarabunPSK". */
  readonly name: string;
  /** By what the sizes of the page's style, which are Sarabun's, are multiplied. */
  readonly sizeFactor: number;
}

export type WordBlock = WordParagraph | WordImage;

export interface WordImage {
  readonly kind: 'image';
  readonly image: PaperImage;
  readonly alt: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly spaceBeforePt: number;
  readonly rightPt: number;
}

/** Text with "\t" where a tab stands, "\n" where a line ends within the paragraph. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Of Sarabun, as the page's style has it. */
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly alignment: 'left' | 'center';
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** Where its lines begin; the first begins `firstPt` further in, or further out where that is negative. */
  readonly leftPt: number;
  readonly firstPt: number;
  readonly rightPt: number;
  /** From line to line whatever the font asks for; null leaves it to the font. */
  readonly linePt: number | null;
  readonly staysWithNext: boolean;
  readonly tabs: readonly WordTab[];
  readonly numbering: { readonly name: string; readonly list: number; readonly level: number } | null;
  /** A rule above it, as long as the indents leave. */
  readonly hasRule: boolean;
  /** For who reads by headings; 0 is ordinary text. */
  readonly headingLevel: 0 | 1 | 2;
}

/** A place that a tab leads to; from where the tab stands, dots lead there. */
export interface WordTab {
  readonly atPt: number;
  readonly hasDots: boolean;
}

export interface WordTable {
  /** With their padding. */
  readonly columnWidthsPt: readonly number[];
  readonly headings: readonly WordParagraph[][];
  readonly rows: readonly WordRow[];
}

/** A group's row reaches over all columns. */
export type WordRow =
  | { readonly kind: 'group'; readonly paragraphs: readonly WordParagraph[] }
  | { readonly kind: 'measure'; readonly cells: readonly (readonly WordParagraph[])[] };

export interface SignatureTable {
  readonly columnWidthsPt: readonly number[];
  /** What is said, the signatures, the dates: one row each, so that all stand on one line. */
  readonly rows: readonly (readonly (readonly WordParagraph[])[])[];
}

/** Word's own numbering for lists whose marks are written alike. */
export interface WordNumbering {
  readonly name: string;
  readonly levels: readonly WordLevel[];
}

export interface WordLevel {
  /** "%1)" or "%1.%2)". */
  readonly text: string;
  readonly digits: 'thai' | 'arabic';
  readonly start: number;
}

const plain: Omit<WordParagraph, 'text' | 'sizePt'> = {
  kind: 'paragraph',
  isBold: false,
  alignment: 'left',
  spaceBeforePt: 0,
  spaceAfterPt: 0,
  leftPt: 0,
  firstPt: 0,
  rightPt: 0,
  linePt: null,
  staysWithNext: false,
  tabs: [],
  numbering: null,
  hasRule: false,
  headingLevel: 0,
};

/** A paragraph that is plain but for what is said of it. */
export function wordParagraph(
  text: string,
  sizePt: number,
  more: Partial<Omit<WordParagraph, 'text' | 'sizePt'>> = {},
): WordParagraph {
  return { ...plain, ...more, text, sizePt };
}
