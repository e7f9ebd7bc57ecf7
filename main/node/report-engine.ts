// The PDF engine over the bundled fonts, and one order printed with it: the same in the print worker and, where no worker can
// be had, in the program itself.
import type { PrintedReport } from '../../src/app/ports.ts';
import type { TextMeasure } from '../../src/report/text-measure.ts';
import { readAsset } from './app-root.ts';
import { createPdfEngine, type PdfEngine } from './pdf-engine.ts';
import type { PrintOrder } from './print-messages.ts';
import { createTextMeasure, type FontFiles } from './text-measure.ts';

/** Takes about 150 ms. */
export function loadEngine(): PdfEngine {
  return createPdfEngine({ fontFiles: bundledFonts() });
}

/** The widths the engine lays out with, for who lays out without printing. */
export function loadMeasure(): TextMeasure {
  return createTextMeasure(bundledFonts());
}

function bundledFonts(): FontFiles {
  return { regular: readAsset('fonts', 'Sarabun-Regular.ttf'), bold: readAsset('fonts', 'Sarabun-Bold.ttf') };
}

/** Between two words of progress; more would only keep the other side busy. */
const progressMs = 100;

/** Prints; says how far it is ten times a second at most, and at the end. */
export async function printOrder(
  engine: PdfEngine,
  { document, createdAt, archival, attachment, wantsMap }: PrintOrder,
  onProgress: (pagesDone: number, pageCount: number) => void,
): Promise<PrintedReport> {
  let toldMs = performance.now();
  const { bytes, pageCount, map } = await engine.print(document, {
    createdAt,
    archival,
    ...(attachment === null ? {} : { attachment }),
    onProgress: ({ pagesDone, pageCount: all }) => {
      if (performance.now() - toldMs < progressMs && pagesDone < all) return;
      toldMs = performance.now();
      onProgress(pagesDone, all);
    },
  });
  return { pdf: bytes, pageCount, ...(wantsMap ? { map } : {}) };
}
