// Draws finished pages with pdfmake. It adds no decision of its own: layout comes from src/report, and a page more or less
// than laid out is an error, never a silent shift. No network and no file is reachable from a definition.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { tableLayoutName } from '../../src/report/definition.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import type { PageMap } from '../../src/report/page-map.ts';
import { type Orientation, reportStyle } from '../../src/report/page-style.ts';
import type { PdfDefinition } from '../../src/report/pdf-nodes.ts';
import { planReport } from '../../src/report/print-plan.ts';
import { checkPdfText, installExactText } from './pdf-text.ts';
import { createTextMeasure, type FontFiles } from './text-measure.ts';

export interface PrintOptions {
  /** The instant written into the file as its date, ISO 8601. The same instant and document give the same bytes. */
  readonly createdAt: string;
  /** How the cover stands; landscape, like the table, where nothing is said. */
  readonly orientation?: Orientation;
}

export interface PrintedReport {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly map: PageMap;
}

export interface PdfEngine {
  print(document: ReportDocument, options: PrintOptions): Promise<PrintedReport>;
}

/** What we use of pdfmake; its published types would bring the browser's globals into this room. */
interface PdfMake {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
  setTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
  setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
  setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

type TableLayout = Readonly<
  Record<'hLineWidth' | 'vLineWidth' | 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom', () => number>
>;

const pdfmake = createRequire(import.meta.url)('pdfmake') as PdfMake;

const fontFamily = 'Report';

/**
 * An engine printing with these two faces. Throws at once when text would not read back exactly from its PDFs, which can
 * only come from a changed dependency or a broken font file.
 */
export function createPdfEngine(options: { readonly fontFiles: FontFiles }): PdfEngine {
  const { fontFiles } = options;
  installExactText();
  checkPdfText([fontFiles.regular, fontFiles.bold]);
  const measure = createTextMeasure(fontFiles);
  const fonts = { [fontFamily]: { normal: storeFont(fontFiles.regular), bold: storeFont(fontFiles.bold) } };
  return {
    async print(document, { createdAt, orientation = 'landscape' }) {
      const { definition, map } = planReport(document, orientation, measure);
      const { bytes, pageCount } = await draw(definition, fonts, new Date(createdAt));
      return { bytes, pageCount, map };
    },
  };
}

/** Puts a font into pdfmake's memory under a name of its own content, so that engines with other fonts stay apart. */
function storeFont(bytes: Uint8Array): string {
  const name = `font-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.ttf`;
  pdfmake.virtualfs.writeFileSync(name, Buffer.from(bytes));
  return name;
}

async function draw(
  definition: PdfDefinition,
  fonts: Parameters<PdfMake['setFonts']>[0],
  createdAt: Date,
): Promise<{ readonly bytes: Uint8Array; readonly pageCount: number }> {
  let pageCount = 0;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setTableLayouts({ [tableLayoutName]: evenBorders });
  pdfmake.setFonts(fonts);
  const { pages, footers, info, ...settings } = definition;
  const drawing = {
    ...settings,
    defaultStyle: { ...settings.defaultStyle, font: fontFamily },
    pageSize: 'A4',
    version: '1.7',
    displayTitle: true,
    info: { ...info, creator: 'ita-register', creationDate: createdAt, modDate: createdAt },
    content: pages,
    footer: (page: number, drawnPages: number) => {
      pageCount = drawnPages;
      return footers[page - 1] ?? null;
    },
  };
  const buffer = await pdfmake.createPdf(drawing).getBuffer();
  if (pageCount !== pages.length) {
    throw new Error(`PDF drawing disagrees with layout: ${pages.length} pages laid out, ${pageCount} drawn.`);
  }
  return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength), pageCount };
}

/** Cells bring their own padding as margins. */
const evenBorders: TableLayout = {
  hLineWidth: () => reportStyle.table.borderPt,
  vLineWidth: () => reportStyle.table.borderPt,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
