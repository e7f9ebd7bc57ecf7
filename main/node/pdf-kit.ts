// What we use of pdfmake and of the pdfkit document under it, typed by hand, and the door to both. Their published types
// would bring the browser's globals into this room. It must not know reports.
import { pdfDocumentClass, pdfmake, qrEncoder, rendererClass } from './pdf-libraries.ts';
import type { EmbeddedFont } from './pdf-text.ts';

/** An indirect object of the file. Its text form is its reference, "12 0 R". */
export interface PdfReference {
  readonly id: number;
  /** The object's dictionary. In pdfkit's way a plain string is a name, a String object is a text. */
  readonly data: Record<string, unknown>;
  compress: boolean;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly content: PdfReference;
  readonly annotations: PdfReference[];
  /** The fonts of the page's resources, by their names in the content. */
  readonly fonts: Record<string, PdfReference>;
}

export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: { readonly pageNumber?: number; readonly expanded?: boolean }): PdfOutline;
}

/** pdfmake's document, a readable stream of the file's bytes. Names with an underscore are pdfkit's own, used knowingly. */
export interface PdfDocument {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly _root: PdfReference & {
    readonly data: { readonly Pages: PdfReference & { readonly data: { readonly Kids: readonly PdfReference[] } } };
  };
  readonly _info: PdfReference;
  readonly _id: Buffer;
  readonly info: Readonly<Record<string, unknown>>;
  /** By object, its place in the file; null while unwritten. */
  readonly _offsets: (number | null)[];
  readonly _offset: number;
  _write(data: string | Buffer): void;
  _finalize(): void;
  endMetadata(): void;
  endAcroForm(): void;
  push(chunk: null): void;
  ref(data?: Record<string, unknown>): PdfReference;
  addContent(data: string): void;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  openImage(bytes: Buffer): object;
  image(image: object, x: number, y: number, size: { readonly width: number; readonly height: number }): void;
  file(bytes: Buffer, options: Readonly<Record<string, unknown>>): PdfReference;
  getMarkInfoDictionary(): PdfReference;
  /** Names a place of the page that is drawn now. */
  addNamedDestination(name: string, fit: 'XYZ', left: null, top: null, zoom: null): void;
  on(event: 'data', listener: (chunk: Buffer) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (fault: unknown) => void): void;
  end(): void;
}

export interface PdfDocumentClass {
  new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    fontStore: object,
  ): PdfDocument;
  readonly prototype: PdfDocument;
}

/** What we use of pdfmake. */
export interface PdfMake {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
  setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
  setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
  createPdf(definition: object): { getStream(): Promise<PdfDocument> };
}

/** A vector of a pdfmake canvas that draws itself, by a wrapper of ours in pdfmake's renderer. */
export interface DrawnVector {
  readonly type: 'drawn';
  readonly draw: (document: PdfDocument) => void;
}

export interface RendererClass {
  readonly prototype: Renderer;
}

interface Renderer {
  readonly pdfDocument: PdfDocument;
  renderVector(vector: { readonly type: string } | DrawnVector): void;
}

export { pdfDocumentClass, pdfmake };

let installed = false;

/** Lets a canvas hold vectors that draw themselves; once a process. */
export function installDrawnVectors(): void {
  if (installed) return;
  installed = true;
  const renderVector = rendererClass.prototype.renderVector;
  rendererClass.prototype.renderVector = function (this: Renderer, vector) {
    if ('draw' in vector) vector.draw(this.pdfDocument);
    else renderVector.call(this, vector);
  };
}

export interface QrEncoder {
  measure(node: { readonly qr: string; readonly eccLevel: 'M' }): {
    readonly _width: number;
    readonly _canvas: readonly { readonly x: number; readonly y: number; readonly w: number }[];
  };
}

/** Dark modules of a QR code that stand side by side; `x` and `y` in modules from its upper left corner. */
export interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The QR code of a text, with error correction M: how many modules wide it is, and its dark ones row by row. */
export function qrRuns(text: string): { readonly modules: number; readonly runs: readonly QrRun[] } {
  const { _width, _canvas } = qrEncoder.measure({ qr: text, eccLevel: 'M' });
  // The first rectangle is the white ground.
  const squares = _canvas.slice(1);
  const modulePt = squares[0]?.w ?? _width;
  const runs: QrRun[] = [];
  for (const square of squares) {
    const [x, y] = [square.x / modulePt, square.y / modulePt];
    const last = runs.at(-1);
    if (last?.y === y && last.x + last.length === x) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ x, y, length: 1 });
  }
  return { modules: _width / modulePt, runs };
}
