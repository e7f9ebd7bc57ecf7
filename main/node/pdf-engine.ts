// Prints finished drawings with pdfmake. It adds no decision of its own: layout comes from src/report, and a page more or less
// than laid out is an error, never a silent shift. pdfmake makes the file, its pages, fonts, images and attachments; each page
// is one node that draws itself. No network and no file is reachable from a drawing.
import { createHash } from 'node:crypto';
import type { PaperDocument } from '../../src/report/memo-document.ts';
import type { DrawnDocument } from '../../src/report/page-drawing.ts';
import type { PageMap } from '../../src/report/page-map.ts';
import type { Orientation } from '../../src/report/page-style.ts';
import { planPaper } from '../../src/report/print-plan.ts';
import { type DrawnVector, installDrawnVectors, type PdfDocument, pdfmake } from './pdf-kit.ts';
import { type ArchivalPart, replaceMetadata, writeBookmarks } from './pdf-metadata.ts';
import { packObjects } from './pdf-objects.ts';
import { drawPage, type PageTools } from './pdf-page.ts';
import { createTextEncoder } from './pdf-show-text.ts';
import { createStructureTree, type StructureTree } from './pdf-structure.ts';
import { checkPdfText, installExactText } from './pdf-text.ts';
import { createTextMeasure, type FontFiles } from './text-measure.ts';

export interface PrintOptions {
  /** The instant written into the file as its date, ISO 8601. The same instant and document give the same bytes. */
  readonly createdAt: string;
  /** How the cover stands; landscape, like the table, where nothing is said. */
  readonly orientation?: Orientation;
  /** False leaves the structure out, which screen readers need; for comparing only. */
  readonly tagged?: boolean;
  /** Metadata and colours as files for keeping have them, PDF/A-2b; not validated. With an attachment it becomes 3b. */
  readonly archival?: boolean;
  /** A file to lie inside the PDF, such as the register's JSON. */
  readonly attachment?: Attachment;
  /** Called while pages are drawn; `pageCount` is known from the first call. */
  readonly onProgress?: (progress: PrintProgress) => void;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface PrintProgress {
  readonly pagesDone: number;
  readonly pageCount: number;
}

export interface PrintedReport {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly map: PageMap;
}

export interface PdfEngine {
  print(document: PaperDocument, options: PrintOptions): Promise<PrintedReport>;
  /** Prints any drawing; `print` without the layout before it. */
  printDrawing(drawing: DrawnDocument, options: Omit<PrintOptions, 'orientation'>): Promise<Uint8Array>;
}

const fontFamily = 'Report';

/**
 * An engine printing with these two faces. Throws at once when text would not read back exactly from its PDFs, which can
 * only come from a changed dependency or a broken font file.
 */
export function createPdfEngine(options: { readonly fontFiles: FontFiles }): PdfEngine {
  const { fontFiles } = options;
  installExactText();
  installDrawnVectors();
  checkPdfText([fontFiles.regular, fontFiles.bold]);
  const measure = createTextMeasure(fontFiles);
  const fonts = { [fontFamily]: { normal: storeFont(fontFiles.regular), bold: storeFont(fontFiles.bold) } };
  return {
    async print(document, printOptions) {
      const { drawing, map } = planPaper(document, printOptions.orientation ?? 'landscape', measure);
      return { bytes: await printDrawing(drawing, printOptions), pageCount: drawing.pages.length, map };
    },
    printDrawing,
  };

  async function printDrawing(drawing: DrawnDocument, printOptions: PrintOptions): Promise<Uint8Array> {
    return collect(await draw(drawing, fonts, printOptions));
  }
}

/** Puts a font into pdfmake's memory under a name of its own content, so that engines with other fonts stay apart. */
function storeFont(bytes: Uint8Array): string {
  const name = `font-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.ttf`;
  pdfmake.virtualfs.writeFileSync(name, Buffer.from(bytes));
  return name;
}

/** The document with all its pages drawn, not yet ended. */
async function draw(
  drawing: DrawnDocument,
  fonts: Parameters<typeof pdfmake.setFonts>[0],
  options: PrintOptions,
): Promise<PdfDocument> {
  const { createdAt, tagged = true, archival = false, attachment, onProgress } = options;
  const part: ArchivalPart | null = archival ? (attachment === undefined ? '2b' : '3b') : null;
  const date = new Date(createdAt);
  const pageCount = drawing.pages.length;
  let tools: (PageTools & { readonly isWhole: () => boolean }) | null = null;
  let pagesDone = 0;

  const drawInto = (document: PdfDocument, pageIndex: number) => {
    tools ??= openTools(document, tagged ? createStructureTree(pageCount) : null);
    const page = drawing.pages[pageIndex];
    if (page === undefined || pagesDone !== pageIndex)
      throw new Error(`PDF drawing lost its place at page ${pageIndex + 1}.`);
    drawPage(page, pageIndex, tools);
    pagesDone += 1;
    onProgress?.({ pagesDone, pageCount });
  };

  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts(fonts);
  const document = await pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: drawing.pages[0]?.orientation ?? 'landscape',
      pageMargins: 0,
      version: '1.7',
      displayTitle: true,
      language: drawing.language,
      ...(part === null ? {} : { subset: `PDF/A-${part}` }),
      info: {
        title: drawing.title,
        author: drawing.author,
        subject: drawing.subject,
        creator: 'ita-register',
        creationDate: date,
        modDate: date,
      },
      defaultStyle: { font: fontFamily },
      content: drawing.pages.map(({ orientation }, pageIndex) => ({
        canvas: [{ type: 'drawn', draw: (document) => drawInto(document, pageIndex) } satisfies DrawnVector],
        pageOrientation: orientation,
        ...(pageIndex === 0 ? {} : { pageBreak: 'before' }),
      })),
    })
    .getStream();
  const drawnPages = document._root.data.Pages.data.Kids.length;
  if (tools === null || drawnPages !== pageCount || pagesDone !== pageCount) {
    throw new Error(`PDF drawing disagrees with layout: ${pageCount} pages laid out, ${drawnPages} drawn.`);
  }
  const { structure, isWhole }: PageTools & { readonly isWhole: () => boolean } = tools;
  writeBookmarks(document, drawing);
  if (attachment !== undefined) attach(document, attachment, date);
  const objects = packObjects(document);
  structure?.write(document, objects);
  objects.end();
  const isTitled = drawing.title.trim() !== '';
  replaceMetadata(document, { archival: part, accessible: tagged && isTitled && isWhole() });
  return document;
}

function openTools(
  document: PdfDocument,
  structure: StructureTree | null,
): PageTools & { readonly isWhole: () => boolean } {
  if (structure !== null) document.getMarkInfoDictionary().data.Marked = true;
  const images = new Map<Uint8Array, object>();
  const faceOf = (isBold: boolean) => {
    const font = document.provideFont(fontFamily, isBold, false);
    return { id: font.id, encoder: createTextEncoder(font) };
  };
  const fonts = { regular: faceOf(false), bold: faceOf(true) };
  return {
    document,
    fonts,
    structure,
    openImage(bytes) {
      const known = images.get(bytes);
      if (known !== undefined) return known;
      const opened = document.openImage(Buffer.from(bytes));
      images.set(bytes, opened);
      return opened;
    },
    // A character the font lacks prints as a box that nothing can read aloud.
    isWhole: () => !fonts.regular.encoder.missesGlyph() && !fonts.bold.encoder.missesGlyph(),
  };
}

function attach(document: PdfDocument, { name, mediaType, description, bytes }: Attachment, date: Date): void {
  document.file(Buffer.from(bytes), {
    name,
    type: mediaType,
    description,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  });
}

/** Ends the document and gathers its bytes. */
function collect(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => {
      const whole = Buffer.concat(chunks);
      resolve(new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength));
    });
    document.on('error', reject);
    document.end();
  });
}
