// The report printer of this machine: our own layout over the bundled Sarabun, loaded when the first report is asked for.
import type { ReportPrinter } from '../../src/app/ports.ts';
import { readAsset } from './app-root.ts';
import type { PdfEngine } from './pdf-engine.ts';

/** A printer; its engine (about 150 ms to load) starts with the first print. */
export function createPrinter(): ReportPrinter {
  let engine: Promise<PdfEngine> | undefined;
  return {
    print: async (document, createdAt) => {
      engine ??= loadEngine();
      const { bytes, pageCount } = await (await engine).print(document, { createdAt });
      return { pdf: bytes, pageCount };
    },
  };
}

async function loadEngine(): Promise<PdfEngine> {
  const { createPdfEngine } = await import('./pdf-engine.ts');
  return createPdfEngine({
    fontFiles: { regular: readAsset('fonts', 'Sarabun-Regular.ttf'), bold: readAsset('fonts', 'Sarabun-Bold.ttf') },
  });
}
