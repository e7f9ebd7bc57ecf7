// Prints finished drawings with pdfmake. It adds no decision of its own: layout comes from src/report, and a page more or less
// than laid out is an error, never a silent shift. pdfmake makes the file, its pages, fonts, images and attachments; each page
// is one node that draws itself. No network and no file is reachable from a drawing.
import { createHash } from 'node:crypto';
import type { PlannedPages } from '../../src/app/ports.ts';
import { type PageMarkKind, withPageMark } from '../../src/report/draft-mark.ts';
import type { FontFit } from '../../src/report/font-check.ts';
import { createLineMemory } from '../../src/report/line-memory.ts';
import { findMissingCharacters, type MissingCharacter } from '../../src/report/missing-characters.ts';
import type { DrawnDocument } from '../../src/report/page-drawing.ts';
import type { PageMap } from '../../src/report/page-map.ts';
import { sketchPage } from '../../src/report/page-sketch.ts';
import type { PaperDocument } from '../../src/report/paper-document.ts';
import type { PaperImages } from '../../src/report/paper-images.ts';
import { planPaper } from '../../src/report/print-plan.ts';
import { type PlacedSignatureBlock, signatureBlocksOf } from '../../src/report/signature-blocks.ts';
import type { FontFace } from '../../src/report/text-measure.ts';
import { openFont } from './font-file.ts';
import { openSignatureForm } from './pdf-field.ts';
import { embedImage } from './pdf-image.ts';
import { type DrawnVector, installDrawnVectors, type PdfDocument, pdfmake } from './pdf-kit.ts';
import { type ArchivalPart, replaceMetadata, writeBookmarks } from './pdf-metadata.ts';
import { packObjects } from './pdf-objects.ts';
import { drawPage, type PageTools, type SigningTools } from './pdf-page.ts';
import { createTextEncoder } from './pdf-show-text.ts';
import { createStructureTree, type StructureTree } from './pdf-structure.ts';
import { checkPdfText, installExactText } from './pdf-text.ts';
import { createTextMeasure, type FontFiles } from './text-measure.ts';

export interface PrintOptions {
  /** The instant written into the file as its date, ISO 8601. The same instant and document give the same bytes. */
  readonly createdAt: string;
  /** The images of the document's files; the place of one that is not among them stays blank. */
  readonly images?: PaperImages;
  /** False leaves the structure out, which screen readers need; for comparing only. */
  readonly tagged?: boolean;
  /** Metadata and colours as files for keeping have them, PDF/A-2b; not validated. With an attachment it becomes 3b. */
  readonly archival?: boolean;
  /** A pale word across every page; none where nothing is said. */
  readonly mark?: PageMarkKind;
  /** A field to be signed in every signature block. */
  readonly forSigning?: boolean;
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
  /** What the font lacks, and where; each prints as an empty box. */
  readonly missing: readonly MissingCharacter[];
  /** Where a digital signature may stand; the file has fields there if it was printed for signing. */
  readonly signatureBlocks: readonly PlacedSignatureBlock[];
}

export interface PdfEngine {
  print(document: PaperDocument, options: PrintOptions): Promise<PrintedReport>;
  /** Lays out what `print` would print, and does no more. Cells that were laid out before are not laid out again. */
  plan(document: PaperDocument, images: PaperImages): Omit<PlannedPages, 'notices'>;
  /** Prints any drawing; `print` without the layout before it. */
  printDrawing(drawing: DrawnDocument, options: Omit<PrintOptions, 'images' | 'mark'>): Promise<Uint8Array>;
}

const fontFamily = 'Report';

/**
 * An engine printing with these two faces, fitted in where they stand in for Sarabun. Throws at once when text would not read back
 * exactly from its PDFs, which can only come from a changed dependency or a broken font file.
 */
export function createPdfEngine({ fontFiles, fit = null }: EngineOptions): PdfEngine {
  installExactText();
  installDrawnVectors();
  checkPdfText([fontFiles.regular, fontFiles.bold]);
  const measure = createTextMeasure(fontFiles, fit);
  const memory = createLineMemory();
  const font: PaperFont = {
    definition: { [fontFamily]: { normal: storeFont(fontFiles.regular), bold: storeFont(fontFiles.bold) } },
    sizeFactor: fit?.sizeFactor ?? 1,
  };
  const opened: Partial<Record<FontFace, ReturnType<typeof openFont>>> = {};
  const hasCharacter = (codePoint: number, face: FontFace) => {
    opened[face] ??= openFont(fontFiles[face]);
    return opened[face]?.hasGlyphForCodePoint(codePoint) ?? false;
  };
  return {
    async print(document, printOptions) {
      const plan = planPaper(document, measure, printOptions.images, memory);
      const { drawing, map } = withPageMark(plan, printOptions.mark ?? 'none', measure);
      const { drawn, isWhole } = await draw(drawing, font, printOptions);
      const missing = isWhole ? [] : findMissingCharacters(document, hasCharacter);
      const signatureBlocks = [...signatureBlocksOf(drawing).values()];
      return { bytes: await collect(drawn), pageCount: drawing.pages.length, map, missing, signatureBlocks };
    },
    plan(document, images) {
      const { drawing, map } = planPaper(document, measure, images, memory);
      return { map, sketches: drawing.pages.map((page) => sketchPage(page, measure)) };
    },
    async printDrawing(drawing, printOptions) {
      return collect((await draw(drawing, font, printOptions)).drawn);
    },
  };
}

interface EngineOptions {
  readonly fontFiles: FontFiles;
  readonly fit?: FontFit | null;
}

/** The faces as pdfmake names them, and by what sizes are multiplied for them. */
interface PaperFont {
  readonly definition: Parameters<typeof pdfmake.setFonts>[0];
  readonly sizeFactor: number;
}

/** Puts a font into pdfmake's memory under a name of its own content, so that engines with other fonts stay apart. */
function storeFont(bytes: Uint8Array): string {
  const name = `font-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.ttf`;
  pdfmake.virtualfs.writeFileSync(name, Buffer.from(bytes));
  return name;
}

/** The document with all its pages drawn, not yet ended; and whether its font had every character. */
async function draw(
  drawing: DrawnDocument,
  font: PaperFont,
  options: PrintOptions,
): Promise<{ readonly drawn: PdfDocument; readonly isWhole: boolean }> {
  const { createdAt, tagged = true, archival = false, forSigning = false, attachment, onProgress } = options;
  const blocks = forSigning ? signatureBlocksOf(drawing) : new Map();
  const part: ArchivalPart | null = archival ? (attachment === undefined ? '2b' : '3b') : null;
  const date = new Date(createdAt);
  const pageCount = drawing.pages.length;
  let tools: (PageTools & { readonly isWhole: () => boolean }) | null = null;
  let pagesDone = 0;

  const drawInto = (document: PdfDocument, pageIndex: number) => {
    tools ??= openTools(document, font.sizeFactor, tagged ? createStructureTree(pageCount) : null, blocks);
    const page = drawing.pages[pageIndex];
    if (page === undefined || pagesDone !== pageIndex)
      throw new Error(`PDF drawing lost its place at page ${pageIndex + 1}.`);
    drawPage(page, pageIndex, tools);
    pagesDone += 1;
    onProgress?.({ pagesDone, pageCount });
  };

  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts(font.definition);
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
        ...(drawing.keywords === undefined ? {} : { keywords: drawing.keywords }),
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
  const { language } = drawing;
  replaceMetadata(document, { archival: part, accessible: tagged && isTitled && isWhole(), language });
  return { drawn: document, isWhole: isWhole() };
}

function openTools(
  document: PdfDocument,
  sizeFactor: number,
  structure: StructureTree | null,
  blocks: SigningTools['blocks'],
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
    sizeFactor,
    structure,
    signing: blocks.size === 0 ? null : { form: openSignatureForm(document), blocks },
    openImage(bytes) {
      const known = images.get(bytes);
      if (known !== undefined) return known;
      const opened = embedImage(document, bytes, images.size + 1);
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
