// One drawn page as a page's content: marks in their order, each content marked with the structure element it belongs to or
// as an artifact, in as few operators as that allows. It must not know reports or the rest of the file.
import type {
  DrawnPage,
  FillMark,
  ImageMark,
  LineMark,
  LinkMark,
  PageMark,
  QrMark,
  StructureElement,
  TextMark,
} from '../../src/report/page-drawing.ts';
import type { FontFace } from '../../src/report/text-measure.ts';
import { type PdfDocument, qrModules } from './pdf-kit.ts';
import { numberText, type TextEncoder } from './pdf-show-text.ts';
import type { Box, StructureTree } from './pdf-structure.ts';

/** What the pages of one document share. */
export interface PageTools {
  readonly document: PdfDocument;
  readonly fonts: Readonly<Record<FontFace, { readonly id: string; readonly encoder: TextEncoder }>>;
  /** Null in an untagged file. */
  readonly structure: StructureTree | null;
  /** The image as pdfkit opened it, once for all its places. */
  openImage(bytes: Uint8Array): object;
}

/** `layout` adorns (borders, grounds), `pagination` repeats or numbers. */
type OpenContent = StructureElement | 'layout' | 'pagination' | null;

/** Writes the page into the document's current page. */
export function drawPage(page: DrawnPage, pageIndex: number, tools: PageTools): void {
  const { document, structure } = tools;
  const heightPt = page.heightPt;
  // pdfkit has turned the page upside down; we write in PDF's own coordinates.
  const upright = `q\n1 0 0 -1 0 ${numberText(heightPt)} cm\n`;
  const usedFaces = new Set<FontFace>();
  let content = upright;
  let open: OpenContent = null;
  let isInText = false;
  let font = '';
  let stroke = '';
  /** Where the current line of text begins, in hundredths of a point. */
  let penX = 0;
  let penY = 0;

  for (const mark of page.marks) draw(mark);
  leaveText();
  document.addContent(`${content}Q`);
  if (structure !== null) document.page.dictionary.data.StructParents = pageIndex;
  for (const face of usedFaces) {
    const { id } = tools.fonts[face];
    document.page.fonts[id] ??= document.provideFont('Report', face === 'bold', false).ref();
  }

  function draw(mark: PageMark): void {
    if (mark.kind === 'text') drawText(mark);
    else if (mark.kind === 'line') drawLine(mark);
    else if (mark.kind === 'fill') drawFill(mark);
    else if (mark.kind === 'image') drawImage(mark);
    else if (mark.kind === 'qr') drawQr(mark);
    else if (mark.kind === 'link') addLink(mark);
    else structure?.place(mark.element);
  }

  function drawText({ text, face, sizePt, xPt, baselinePt, owner }: TextMark): void {
    enterText();
    openContent(owner ?? 'pagination');
    const { id, encoder } = tools.fonts[face];
    const wanted = `/${id} ${numberText(sizePt)} Tf\n`;
    if (wanted !== font) content += wanted;
    font = wanted;
    usedFaces.add(face);
    // Steps from line to line are shorter than places; from the rounded place, so that roundings do not add up.
    const [x, y] = [hundredths(xPt), hundredths(heightPt - baselinePt)];
    content += `${(x - penX) / 100} ${(y - penY) / 100} Td${encoder.show(text, sizePt)}\n`;
    penX = x;
    penY = y;
  }

  function drawLine({ x1Pt, y1Pt, x2Pt, y2Pt, thicknessPt, dotPitchPt }: LineMark): void {
    leaveText();
    openContent('layout');
    const dots = dotPitchPt === undefined ? '0 J[]0 d' : `1 J[0.01 ${numberText(dotPitchPt - 0.01)}]0 d`;
    const wanted = `${numberText(thicknessPt)} w ${dots}\n`;
    if (wanted !== stroke) content += wanted;
    stroke = wanted;
    const [y1, y2] = [numberText(heightPt - y1Pt), numberText(heightPt - y2Pt)];
    content += `${numberText(x1Pt)} ${y1} m ${numberText(x2Pt)} ${y2} l S\n`;
  }

  function drawFill({ xPt, yPt, widthPt, heightPt: fillPt, color }: FillMark): void {
    leaveText();
    openContent('layout');
    const [x, y] = [numberText(xPt), numberText(heightPt - yPt - fillPt)];
    content += `${colorText(color)} rg ${x} ${y} ${numberText(widthPt)} ${numberText(fillPt)} re f 0 g\n`;
  }

  function drawImage(mark: ImageMark): void {
    leaveText();
    openContent(mark.owner ?? 'pagination', boxOf(mark.xPt, mark.yPt, mark.widthPt, mark.heightPt));
    // pdfkit draws images in its own, turned coordinates.
    document.addContent(`${content}Q`);
    document.image(tools.openImage(mark.bytes), mark.xPt, mark.yPt, { width: mark.widthPt, height: mark.heightPt });
    content = upright;
    stroke = '';
    closeContent();
  }

  function drawQr({ text, xPt, yPt, sidePt, owner }: QrMark): void {
    leaveText();
    openContent(owner ?? 'pagination', boxOf(xPt, yPt, sidePt, sidePt));
    const { side, squares } = qrModules(text);
    const modulePt = side * sidePt;
    for (const { x, y } of squares) {
      const [left, bottom] = [xPt + x * sidePt, heightPt - yPt - y * sidePt - modulePt];
      content += `${left.toFixed(3)} ${bottom.toFixed(3)} ${modulePt.toFixed(3)} ${modulePt.toFixed(3)} re\n`;
    }
    content += 'f\n';
    closeContent();
  }

  function addLink({ url, description, xPt, yPt, widthPt, heightPt: linkPt, owner }: LinkMark): void {
    const annotation = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: boxOf(xPt, yPt, widthPt, linkPt),
      Border: [0, 0, 0],
      // Printed with the page, as files for keeping ask.
      F: 4,
      Contents: new String(description),
      A: { Type: 'Action', S: 'URI', URI: new String(encodeURI(decodedUrl(url))) },
    });
    if (structure !== null) annotation.data.StructParent = structure.addAnnotation(owner, pageIndex, annotation.id);
    document.page.annotations.push(annotation);
    annotation.end();
  }

  function boxOf(xPt: number, yPt: number, widthPt: number, boxPt: number): Box {
    return [xPt, heightPt - yPt - boxPt, xPt + widthPt, heightPt - yPt];
  }

  /** What follows belongs to `wanted`; what belonged to another is closed. */
  function openContent(wanted: Exclude<OpenContent, null>, box?: Box): void {
    if (structure === null || open === wanted) return;
    closeContent();
    open = wanted;
    if (wanted === 'layout') content += '/Artifact<</Type/Layout>>BDC\n';
    else if (wanted === 'pagination') content += '/Artifact<</Type/Pagination>>BDC\n';
    else content += `/${wanted.role}<</MCID ${structure.addContent(wanted, pageIndex, box)}>>BDC\n`;
  }

  function closeContent(): void {
    if (open !== null) content += 'EMC\n';
    open = null;
  }

  function enterText(): void {
    if (isInText) return;
    closeContent();
    content += 'BT\n';
    isInText = true;
    penX = 0;
    penY = 0;
  }

  /** Marked content opened inside a text object ends inside it. */
  function leaveText(): void {
    if (!isInText && open === 'layout') return;
    closeContent();
    if (isInText) content += 'ET\n';
    isInText = false;
  }
}

/** The address with what was already escaped taken back, so that it is not escaped twice. */
function decodedUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** #rrggbb as shares of red, green and blue. */
function colorText(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}
