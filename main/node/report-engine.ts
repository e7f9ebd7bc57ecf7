// The PDF engines over the program's font and over those that offices bring, and one order printed with the right one: the same in
// the print worker and, where no worker can be had, in the program itself.
import { join } from 'node:path';
import type { FontPaths, PlannedPages, PrintAttachment, PrintedReport, PrintNotice } from '../../src/app/ports.ts';
import type { PaperSettings } from '../../src/register/model.ts';
import { checkFont, type FontFit, fitFont } from '../../src/report/font-check.ts';
import { picturesOf } from '../../src/report/manual-document.ts';
import type { PaperDocument } from '../../src/report/paper-document.ts';
import { imageFilesOf, type PaperImage, type PaperImages } from '../../src/report/paper-images.ts';
import type { TextMeasure } from '../../src/report/text-measure.ts';
import { appRoot, readAsset } from './app-root.ts';
import { readFontFacts } from './font-file.ts';
import { readImage } from './image-file.ts';
import { hashOf, type ImageMemory, loadImages, readIfThere, readKeptFile } from './paper-files.ts';
import { type Attachment, createPdfEngine, type PdfEngine } from './pdf-engine.ts';
import type { PlanOrder, PrintOrder } from './print-messages.ts';
import { createTextMeasure, type FontFiles } from './text-measure.ts';

/** Prints orders; what it has loaded for one serves the next. */
export interface ReportEngine {
  /** Says how far it is ten times a second at most, and at the end. */
  print(order: PrintOrder, onProgress: (pagesDone: number, pageCount: number) => void): Promise<PrintedReport>;
  plan(order: PlanOrder): PlannedPages;
}

/** Takes about 150 ms. */
export function loadEngine(): ReportEngine {
  const house = createPdfEngine({ fontFiles: bundledFonts() });
  /** By the hashes of both faces; null for a font that nothing can be set in. */
  const offices = new Map<string, PdfEngine | null>();
  const images: ImageMemory = new Map();

  return {
    async print(order, onProgress) {
      const chosen = engineFor(order);
      const loaded = loadImages(imageFilesOf(order.document), order.registerPath, images);
      const { createdAt, archival, attachment, mark, forSigning } = order;
      const { bytes, pageCount, map, missing, signatureBlocks } = await chosen.engine.print(order.document, {
        createdAt,
        archival,
        mark,
        forSigning,
        images: pictured(order.document, loaded.images),
        ...(attachment === null ? {} : { attachment: bytesOf(attachment) }),
        onProgress: seldom(onProgress),
      });
      const notices = [...chosen.notices, ...loaded.notices];
      const blocks = forSigning ? { signatureBlocks } : {};
      return { pdf: bytes, pageCount, notices, missing, ...(order.wantsMap ? { map } : {}), ...blocks };
    },
    plan(order) {
      const chosen = engineFor(order);
      const loaded = loadImages(imageFilesOf(order.document), order.registerPath, images);
      const pages = chosen.engine.plan(order.document, pictured(order.document, loaded.images));
      return { ...pages, notices: [...chosen.notices, ...loaded.notices] };
    },
  };

  function engineFor({ registerPath, font, fontPaths }: PrintOrder | PlanOrder): {
    readonly engine: PdfEngine;
    readonly notices: readonly PrintNotice[];
  } {
    if (font === null && fontPaths === null) return { engine: house, notices: [] };
    const name = font?.regular.name ?? '';
    const fontFiles = fontPaths === null ? keptFonts(registerPath, font) : chosenFonts(fontPaths);
    if (fontFiles === null) return { engine: house, notices: [{ kind: 'fontMissing', name }] };
    const key = `${hashOf(fontFiles.regular)} ${hashOf(fontFiles.bold)}`;
    const known = offices.get(key);
    const engine = known === undefined ? engineOf(fontFiles) : known;
    if (known === undefined) {
      if (offices.size >= mostOffices) offices.clear();
      offices.set(key, engine);
    }
    return engine === null ? { engine: house, notices: [{ kind: 'fontUnusable', name }] } : { engine, notices: [] };
  }
}

/** With the manual's own pictures, which ship with the program; one that is not there leaves its place to the words. */
function pictured(document: PaperDocument, images: PaperImages): PaperImages {
  if (!('kind' in document) || document.kind !== 'manual') return images;
  const pictures = picturesOf(document).flatMap((name): readonly (readonly [string, PaperImage])[] => {
    const bytes = readIfThere(join(appRoot(), 'assets', 'help', `${name}.png`));
    const read = bytes && readImage(bytes);
    return read?.kind === 'image' ? [[name, read.image]] : [];
  });
  return new Map([...images, ...pictures]);
}

function bytesOf({ text, ...attachment }: PrintAttachment): Attachment {
  return { ...attachment, bytes: Buffer.from(text, 'utf8') };
}

/** A font of a few offices' at a time; a program has one or two open. */
const mostOffices = 3;

/** The widths that a register's papers are laid out with, for who lays out without printing. */
export function loadMeasure(registerPath: string | null, font: PaperSettings['font']): TextMeasure {
  const fontFiles = font && keptFonts(registerPath, font);
  const fit = fontFiles && fitOf(fontFiles);
  return fontFiles && fit ? createTextMeasure(fontFiles, fit) : createTextMeasure(bundledFonts());
}

export function bundledFonts(): FontFiles {
  return { regular: readAsset('fonts', 'Sarabun-Regular.ttf'), bold: readAsset('fonts', 'Sarabun-Bold.ttf') };
}

function keptFonts(registerPath: string | null, font: PaperSettings['font']): FontFiles | null {
  if (font === null) return null;
  const regular = readKeptFile(registerPath, font.regular);
  const bold = readKeptFile(registerPath, font.bold);
  return regular && bold && { regular, bold };
}

function chosenFonts(paths: FontPaths): FontFiles | null {
  const regular = readIfThere(paths.regular);
  const bold = readIfThere(paths.bold);
  return regular && bold && { regular, bold };
}

/** How the font stands in for the house's; null where a face of it cannot be printed with, which its register may hold all the same. */
function fitOf({ regular, bold }: FontFiles): FontFit | null {
  const facts = [readFontFacts(regular), readFontFacts(bold)] as const;
  const isSound = facts.every((face) => face !== null && checkFont(face).length === 0);
  return isSound && facts[0] !== null ? fitFont(facts[0]) : null;
}

function engineOf(fontFiles: FontFiles): PdfEngine | null {
  const fit = fitOf(fontFiles);
  return fit && createPdfEngine({ fontFiles, fit });
}

/** Between two words of progress; more would only keep the other side busy. */
const progressMs = 100;

function seldom(tell: (pagesDone: number, pageCount: number) => void) {
  let toldMs = performance.now();
  return ({ pagesDone, pageCount }: { readonly pagesDone: number; readonly pageCount: number }): void => {
    if (performance.now() - toldMs < progressMs && pagesDone < pageCount) return;
    toldMs = performance.now();
    tell(pagesDone, pageCount);
  };
}
