// The programs a report is printed by in the bench, each as a whole process: ours, a Chromium printing the table as HTML, a
// LibreOffice converting it as OpenDocument. A program that is not there is named and left out.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '../../main/node/app-root.ts';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
import { libreOfficeIn, timeProcess } from './processes.ts';
import { asFlatOpenDocument, asHtml, benchDocument } from './report-document.ts';

export interface PrintRun {
  readonly ms: number;
  readonly bytes: number;
  /** Where the program says it: the most memory its process held. */
  readonly peakMb: number | null;
  readonly pageCount: number | null;
}

export interface ReportPrinterPeer {
  readonly name: string;
  /** Makes what is to be printed; not timed. */
  prepare(measures: number): void;
  run(measures: number): Promise<PrintRun>;
}

/** `different`: no text twice, so that no cache of texts helps; the others print the same texts over and over. */
export function ourPrinter(folder: string, texts: 'same' | 'different'): ReportPrinterPeer {
  const script = join(appRoot(), 'dist', 'main', 'print-once.js');
  return {
    name: texts,
    prepare: () => undefined,
    async run(measures) {
      const file = join(folder, 'ours.pdf');
      const { ms, output } = await timeProcess(process.execPath, [script, String(measures), texts, file]);
      const { pageCount, peakMb } = JSON.parse(output) as { readonly pageCount: number; readonly peakMb: number };
      return { ms, bytes: statSync(file).size, peakMb, pageCount };
    },
  };
}

export function chromium(folder: string): ReportPrinterPeer | null {
  const program = findChromium(process.env);
  if (program === null) return null;
  const source = join(folder, 'table.html');
  const file = join(folder, 'chromium.pdf');
  return {
    name: 'Chromium, HTML',
    prepare: (measures) =>
      writeFileSync(source, asHtml(benchDocument(measures, false), join(appRoot(), 'assets', 'fonts'))),
    async run() {
      rmSync(file, { force: true });
      const profile = `--user-data-dir=${join(folder, 'chromium')}`;
      const print = ['--no-pdf-header-footer', `--print-to-pdf=${file}`, pathToFileURL(source).href];
      const { ms } = await timeProcess(program, [...chromiumArguments, profile, ...print]);
      return { ms, bytes: statSync(file).size, peakMb: null, pageCount: pagesOf(file) };
    },
  };
}

export function libreOffice(folder: string): ReportPrinterPeer | null {
  const convert = libreOfficeIn(folder);
  if (convert === null) return null;
  const source = join(folder, 'table.fodt');
  const file = join(folder, 'table.pdf');
  return {
    name: 'LibreOffice, OpenDocument',
    prepare: (measures) => writeFileSync(source, asFlatOpenDocument(benchDocument(measures, false))),
    async run() {
      rmSync(file, { force: true });
      const ms = await convert(source, 'pdf', folder);
      return { ms, bytes: statSync(file).size, peakMb: null, pageCount: pagesOf(file) };
    },
  };
}

/** As poppler counts them; null without it. */
function pagesOf(file: string): number | null {
  const told = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  const pages = /^Pages: +(\d+)$/m.exec(told.stdout ?? '')?.[1];
  return pages === undefined ? null : Number(pages);
}
