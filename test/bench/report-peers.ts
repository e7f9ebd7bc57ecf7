// The programs a report is printed by in the bench, each as a whole process: ours, a Chromium printing the table as HTML, a
// LibreOffice converting it as OpenDocument. A program that is not there is named and left out.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '../../main/node/app-root.ts';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
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

export const oursName = 'ours';
/** No text twice, so that no cache of texts helps; the others print the same texts over and over. */
export const oursDifferentName = 'ours, all texts different';

/** No program may take longer than this for one report. */
const mostMs = 600_000;

export function ourPrinter(folder: string, texts: 'same' | 'different'): ReportPrinterPeer {
  const script = join(appRoot(), 'dist', 'main', 'print-once.js');
  return {
    name: texts === 'same' ? oursName : oursDifferentName,
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
  if (spawnSync('soffice', ['--version']).error !== undefined) return null;
  const source = join(folder, 'table.fodt');
  const fonts = join(folder, 'fonts.conf');
  mkdirSync(join(folder, 'font-cache'), { recursive: true });
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(appRoot(), 'assets', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  const convert = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    source,
  ];
  return {
    name: 'LibreOffice, OpenDocument',
    prepare: (measures) => writeFileSync(source, asFlatOpenDocument(benchDocument(measures, false))),
    async run() {
      rmSync(join(folder, 'table.pdf'), { force: true });
      const { ms } = await timeProcess('soffice', convert, { ...process.env, FONTCONFIG_FILE: fonts });
      const file = join(folder, 'table.pdf');
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

function timeProcess(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly ms: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(program, words, { env, timeout: mostMs, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = performance.now() - begun;
      if (code === 0) resolve({ ms, output: Buffer.concat(output).toString('utf8') });
      else
        reject(new Error(`${program} ended with ${code}: ${Buffer.concat(complaints).toString('utf8').slice(-500)}`));
    });
  });
}
