// Prints one report and ends: the process that the bench measures whole. Arguments: how many measures, "same" or "different"
// texts, the file to write. Answers with its pages and the most memory it held.
import { writeFileSync } from 'node:fs';
import { readAsset } from '../../main/node/app-root.ts';
import { createPdfEngine } from '../../main/node/pdf-engine.ts';
import { benchDocument } from './report-document.ts';

const [measures = '8', texts = 'same', file = ''] = process.argv.slice(2);
const engine = createPdfEngine({
  fontFiles: { regular: readAsset('fonts', 'Sarabun-Regular.ttf'), bold: readAsset('fonts', 'Sarabun-Bold.ttf') },
});
const document = benchDocument(Number(measures), texts === 'different');
const { bytes, pageCount } = await engine.print(document, { createdAt: '2026-11-23T00:00:00.000Z' });
writeFileSync(file, bytes);
console.log(JSON.stringify({ pageCount, peakMb: process.resourceUsage().maxRSS / 1024 }));
