// Printing of reports of growing length: layout, pages and PDF in this process.
import { readAsset } from '../../main/node/app-root.ts';
import { createPdfEngine } from '../../main/node/pdf-engine.ts';
import { buildReportDocument } from '../../src/report/document.ts';
import { ms, printLine, time } from './figures.ts';
import { largeRegister } from './register.ts';

export async function benchReport(): Promise<void> {
  const engine = createPdfEngine({
    fontFiles: { regular: readAsset('fonts', 'Sarabun-Regular.ttf'), bold: readAsset('fonts', 'Sarabun-Bold.ttf') },
  });
  for (const [measures, runs] of [
    [8, 10],
    [100, 5],
    [1_000, 2],
  ] as const) {
    const register = largeRegister(measures);
    const [year] = register.fiscalYears;
    const document = buildReportDocument(register, year?.id ?? '', year?.rounds[0]?.id ?? '');
    if (!document) throw new Error('no round');
    let pages = 0;
    let bytes = 0;
    const spread = await time(runs, async () => {
      const printed = await engine.print(document, { createdAt: '2026-11-23T00:00:00.000Z' });
      pages = printed.pageCount;
      bytes = printed.bytes.length;
    });
    printLine(`report, ${measures} measures, ${pages} pages, ${(bytes / 1e3).toFixed(0)} kB`, ms(spread));
  }
}
