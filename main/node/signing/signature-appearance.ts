// What a signature shows, drawn by the program's own PDF engine: the words read back exactly, as the report's do. It must
// not know keys.
import { drawSignatureBox, type SignatureBox } from '../../../src/report/signature-box.ts';
import { isReference, isStream, openPdf, type PdfFile, pageIds } from '../pdf/pdf-file.ts';
import type { PdfStream, PdfValue } from '../pdf/pdf-syntax.ts';
import { createPdfEngine, type PdfEngine } from '../pdf-engine.ts';
import { bundledFonts } from '../report-engine.ts';
import { createTextMeasure } from '../text-measure.ts';
import type { NewObject } from './pdf-update.ts';

let engine: PdfEngine | undefined;

/** The box as a form of a PDF: the first object, and all it needs behind it, numbered from `firstId`. */
export async function drawAppearance(
  box: SignatureBox,
  widthPt: number,
  heightPt: number,
  firstId: number,
): Promise<readonly NewObject[]> {
  const fonts = bundledFonts();
  engine ??= createPdfEngine({ fontFiles: fonts });
  const drawing = drawSignatureBox(box, widthPt, heightPt, createTextMeasure(fonts));
  const drawn = openPdf(await engine.printDrawing(drawing, { createdAt: box.at, tagged: false }));
  const sheetPt = drawing.pages[0]?.heightPt ?? 0;
  if (drawn === null) throw new Error('The drawn signature cannot be read back.');
  return asForm(drawn, [0, sheetPt - heightPt, widthPt, sheetPt], firstId);
}

/** The one page of a PDF as a form that shows this part of it. */
function asForm(drawn: PdfFile, box: readonly number[], firstId: number): readonly NewObject[] {
  const page = drawn.entries(drawn.object(pageIds(drawn)[0] ?? 0));
  const contents = drawn.resolve(page.get('Contents'));
  if (!isStream(contents)) throw new Error('The drawn signature has no contents.');
  const resources = drawn.resolve(page.get('Resources'));
  const ids = new Map<number, number>();
  const used = reachable(drawn, resources);
  used.forEach((id, index) => {
    ids.set(id, firstId + 1 + index);
  });
  const entries = new Map<string, PdfValue>([
    ['Type', { kind: 'name', name: 'XObject' }],
    ['Subtype', { kind: 'name', name: 'Form' }],
    ['BBox', { kind: 'list', items: box }],
    ['Resources', renumbered(resources, ids)],
    ['Filter', contents.entries.get('Filter') ?? null],
    ['Length', contents.raw.length],
  ]);
  const form: PdfStream = { kind: 'stream', entries, raw: contents.raw };
  return [
    { id: firstId, value: form },
    ...used.map((id) => ({ id: ids.get(id) ?? 0, value: renumbered(drawn.object(id), ids) })),
  ];
}

function reachable(file: PdfFile, start: PdfValue): readonly number[] {
  const found = new Set<number>();
  const waiting: PdfValue[] = [start];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value === null || typeof value !== 'object') continue;
    if (isReference(value)) {
      if (found.has(value.id)) continue;
      found.add(value.id);
      waiting.push(file.object(value.id));
    } else if (value.kind === 'list') waiting.push(...value.items);
    else if (value.kind === 'dict' || value.kind === 'stream') waiting.push(...value.entries.values());
  }
  return [...found];
}

function renumbered(value: PdfValue, ids: ReadonlyMap<number, number>): PdfValue {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'ref':
      return { kind: 'ref', id: ids.get(value.id) ?? 0, generation: 0 };
    case 'list':
      return { kind: 'list', items: value.items.map((item) => renumbered(item, ids)) };
    case 'dict':
    case 'stream': {
      const entries = new Map([...value.entries].map(([name, entry]) => [name, renumbered(entry, ids)]));
      return value.kind === 'dict'
        ? { kind: 'dict', entries }
        : { kind: 'stream', entries: entries.set('Length', value.raw.length), raw: value.raw };
    }
    default:
      return value;
  }
}
