// The few pdfmake nodes the report is drawn with, as plain data. pdfmake writes into what it is given, so every definition is
// made anew. It must not know pdfmake itself: the names and meanings here are all that is shared with it.

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

interface NodeSettings {
  readonly margin?: Margin;
  /** A place relative to where the node would stand; the node then takes no room. */
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly pageBreak?: 'before';
  readonly pageOrientation?: 'portrait' | 'landscape';
}

/** One finished line: `noWrap` keeps pdfmake from breaking it again. */
export interface PdfText extends NodeSettings {
  readonly text: string;
  readonly noWrap: true;
  readonly bold?: boolean;
  readonly fontSize?: number;
  /** Multiple of the face's line box; the leading comes to lie below the line. */
  readonly lineHeight?: number;
  readonly alignment?: 'center';
  readonly width?: number | '*';
}

export interface PdfStack extends NodeSettings {
  readonly stack: readonly PdfNode[];
}

export interface PdfColumns extends NodeSettings {
  readonly columns: readonly PdfText[];
}

export interface PdfLine {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
  readonly lineColor?: string;
  readonly lineCap?: 'round';
  readonly dash?: { readonly length: number; readonly space: number };
}

export interface PdfCanvas extends NodeSettings {
  readonly canvas: readonly PdfLine[];
}

/** A cell; the ones a `colSpan` covers are empty objects. */
export type PdfCell =
  | (PdfStack & { readonly colSpan?: number; readonly fillColor?: string })
  | Readonly<Record<string, never>>;

export interface PdfTable extends NodeSettings {
  readonly table: { readonly widths: readonly number[]; readonly body: readonly (readonly PdfCell[])[] };
  /** The name of a layout in `tableLayouts`. */
  readonly layout: string;
}

export type PdfNode = PdfText | PdfStack | PdfColumns | PdfCanvas | PdfTable;

/** A document as drawn: one node a page, one footer a page (null for none). */
export interface PdfDefinition {
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly pageMargins: Margin;
  readonly pages: readonly PdfStack[];
  readonly footers: readonly (PdfNode | null)[];
  readonly defaultStyle: { readonly fontSize: number; readonly lineHeight: number };
  readonly info: { readonly title: string; readonly author: string };
  readonly language: string;
}
