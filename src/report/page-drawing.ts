// A finished document as marks at places on pages, each content naming the structure element it belongs to. Plain data: what
// layout hands to whoever draws. It must not know texts' origin, pdfmake or PDF's syntax.
import type { FontFace } from './text-measure.ts';

/** What a signer is to the report, as far as role and position tell. */
export type SignerKey = 'reporter' | 'inspector' | 'palad' | 'nayok' | 'signer';

export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Form';

/**
 * An element of the document's structure, known by identity. It takes its place behind its parent's other kids when the first
 * of its marks is drawn; one that never gets a mark is not in the file.
 */
export interface StructureElement {
  readonly role: StructureRole;
  /** Null for the root alone. */
  readonly parent: StructureElement | null;
  /** Of a Figure: what it shows, in words. */
  readonly alt?: string;
  /** Of a TH: which cells it heads. */
  readonly scope?: 'Row' | 'Column';
  readonly columnSpan?: number;
  /** Of an L whose items have marks. */
  readonly numbering?: 'Decimal';
}

/** The element a content belongs to; null for an artifact: what only repeats, adorns or numbers. */
export type ContentOwner = StructureElement | null;

/** One finished line, or part of one. Places are from the sheet's top left corner, in points. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly face: FontFace;
  readonly sizePt: number;
  readonly xPt: number;
  readonly baselinePt: number;
  readonly owner: ContentOwner;
}

/** A rectangle on the sheet. */
export interface Area {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A stroke; always an artifact. */
export interface LineMark {
  readonly kind: 'line';
  readonly x1Pt: number;
  readonly y1Pt: number;
  readonly x2Pt: number;
  readonly y2Pt: number;
  readonly thicknessPt: number;
  /** From dot to dot, for a line of round dots. */
  readonly dotPitchPt?: number;
}

/** A filled rectangle under what follows; always an artifact. */
export interface FillMark extends Area {
  readonly kind: 'fill';
  /** As #rrggbb. */
  readonly color: string;
}

/** Large pale words across the page; always an artifact. Turned about their middle, which is the place given. */
export interface WatermarkMark {
  readonly kind: 'watermark';
  readonly text: string;
  readonly face: FontFace;
  readonly sizePt: number;
  readonly widthPt: number;
  readonly middleXPt: number;
  /** Of the letters' bodies, not of the line with its marks. */
  readonly middleYPt: number;
  /** Anticlockwise. */
  readonly turnDegrees: number;
  /** As #rrggbb. */
  readonly color: string;
}

/** A PNG or JPEG. */
export interface ImageMark extends Area {
  readonly kind: 'image';
  readonly bytes: Uint8Array;
  readonly owner: ContentOwner;
}

/** A QR code of error correction M, its quiet zone (four modules, to be left white) not included. */
export interface QrMark {
  readonly kind: 'qr';
  readonly text: string;
  readonly xPt: number;
  readonly yPt: number;
  readonly sidePt: number;
  readonly owner: ContentOwner;
}

/** Places of one page that lead to an address together; text or picture is drawn by marks of its own, inside the same owner. */
export interface LinkMark {
  readonly kind: 'link';
  /** In ASCII (see `uriOf`); `#name` leads to the page of that name. */
  readonly uri: string;
  /** Where it leads, in words. */
  readonly description: string;
  /** At least one: a line of its text, its picture. */
  readonly areas: readonly Area[];
  /** A Link. */
  readonly owner: StructureElement;
}

/** Where a digital signature may stand; nothing to see, and in the file only where it is printed for signing. */
export interface SignatureFieldMark extends Area {
  readonly kind: 'signatureField';
  readonly key: SignerKey;
  readonly signerId: string;
  /** Whose it is, in words. */
  readonly label: string;
  /** A Form. */
  readonly owner: StructureElement;
}

/** Nothing to see: the element takes its place in the structure here, also when no content follows (an empty cell). */
export interface PlaceMark {
  readonly kind: 'place';
  readonly element: StructureElement;
}

export type PageMark =
  | TextMark
  | LineMark
  | FillMark
  | WatermarkMark
  | ImageMark
  | QrMark
  | LinkMark
  | SignatureFieldMark
  | PlaceMark;

/** A page; what is drawn first is read first. */
export interface DrawnPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly widthPt: number;
  readonly heightPt: number;
  /** By which links of the same document lead to it; in ASCII. */
  readonly name?: string;
  readonly marks: readonly PageMark[];
}

/** An entry of the list of contents that viewers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** From 0. */
  readonly pageIndex: number;
  readonly yPt: number;
}

export interface DrawnDocument {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Words to be found by, in ASCII; none where nothing is said. */
  readonly keywords?: string;
  /** As PDF names it, e.g. th-TH. */
  readonly language: string;
  readonly pages: readonly DrawnPage[];
  readonly bookmarks: readonly Bookmark[];
}
