// One drawn page as a page's content: marks in their order, each content marked with the structure element it belongs to or
// as an artifact, in as few operators as that allows. It must not know reports or the rest of the file.
import type {
  Area,
  DrawnPage,
  FillMark,
  ImageMark,
  LineMark,
  LinkMark,
  PageMark,
  QrMark,
  SignatureFieldMark,
  StructureElement,
  TextMark,
  WatermarkMark,
} from '../../src/report/page-drawing.ts';
import type { PlacedSignatureBlock } from '../../src/report/signature-blocks.ts';
import type { FontFace } from '../../src/report/text-measure.ts';
import type { SignatureForm } from './pdf-field.ts';
import { type PdfDocument, qrRuns } from './pdf-kit.ts';
import { numberText, type TextEncoder } from './pdf-show-text.ts';
import type { Box, StructureTree } from './pdf-structure.ts';

/** What the pages of one document share. */
export interface PageTools {
  readonly document: PdfDocument;
  readonly fonts: Readonly<Record<FontFace, { readonly id: string; readonly encoder: TextEncoder }>>;
  /** By what every size is multiplied for this font. */
  readonly sizeFactor: number;
  /** Null in an untagged file. */
  readonly structure: StructureTree | null;
  /** Null where nothing is to be signed digitally. */
  readonly signing: SigningTools | null;
  /** The image as pdfkit opened it, once for all its places. */
  openImage(bytes: Uint8Array): object;
}

export interface SigningTools {
  readonly form: SignatureForm;
  readonly blocks: ReadonlyMap<SignatureFieldMark, PlacedSignatureBlock>;
}

/** `layout` adorns (borders, grounds), `pagination` repeats or numbers. */
type OpenContent = StructureElement | 'layout' | 'pagination' | null;

/** Writes the page into the document's current page. */
export function drawPage(page: DrawnPage, pageIndex: number, tools: PageTools): void {
  const { document, structure, sizeFactor } = tools;
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
  if (page.name !== undefined) document.addNamedDestination(page.name, 'XYZ', null, null, null);
  for (const face of usedFaces) {
    const { id } = tools.fonts[face];
    document.page.fonts[id] ??= document.provideFont('Report', face === 'bold', false).ref();
  }

  function draw(mark: PageMark): void {
    if (mark.kind === 'text') drawText(mark);
    else if (mark.kind === 'line') drawLine(mark);
    else if (mark.kind === 'fill') drawFill(mark);
    else if (mark.kind === 'watermark') drawWatermark(mark);
    else if (mark.kind === 'image') drawImage(mark);
    else if (mark.kind === 'qr') drawQr(mark);
    else if (mark.kind === 'link') addLink(mark);
    else if (mark.kind === 'signatureField') addField(mark);
    // Where nobody is to sign digitally there is no field to be read.
    else if (tools.signing !== null || mark.element.role !== 'Form') structure?.place(mark.element);
  }

  function drawText({ text, face, sizePt, xPt, baselinePt, owner }: TextMark): void {
    enterText();
    openContent(owner ?? 'pagination');
    const { id, encoder } = tools.fonts[face];
    const drawnPt = sizePt * sizeFactor;
    const wanted = `/${id} ${numberText(drawnPt)} Tf\n`;
    if (wanted !== font) content += wanted;
    font = wanted;
    usedFaces.add(face);
    // Steps from line to line are shorter than places; from the rounded place, so that roundings do not add up.
    const [x, y] = [hundredths(xPt), hundredths(heightPt - baselinePt)];
    content += `${(x - penX) / 100} ${(y - penY) / 100} Td${encoder.show(text, drawnPt)}\n`;
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

  function drawWatermark(mark: WatermarkMark): void {
    const { text, face, sizePt, widthPt, turnDegrees, color } = mark;
    leaveText();
    closeContent();
    const { id, encoder } = tools.fonts[face];
    usedFaces.add(face);
    const [sine, cosine] = [Math.sin((turnDegrees / 180) * Math.PI), Math.cos((turnDegrees / 180) * Math.PI)];
    const turn = [cosine, sine, -sine, cosine].map((value) => value.toFixed(5)).join(' ');
    const [x, y] = [numberText(mark.middleXPt), numberText(heightPt - mark.middleYPt)];
    // From the turned middle back to where the line begins: letters without marks stand about 0.6 em high.
    const start = `${numberText(-widthPt / 2)} ${numberText(-sizePt * 0.3)}`;
    if (structure !== null) content += '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n';
    content += `q ${colorText(color)} rg ${turn} ${x} ${y} cm\n`;
    const drawnPt = sizePt * sizeFactor;
    content += `BT /${id} ${numberText(drawnPt)} Tf ${start} Td${encoder.show(text, drawnPt)} ET Q\n`;
    if (structure !== null) content += 'EMC\n';
  }

  function drawImage(mark: ImageMark): void {
    leaveText();
    openContent(mark.owner ?? 'pagination', boxOf(mark));
    // pdfkit draws images in its own, turned coordinates.
    document.addContent(`${content}Q`);
    document.image(tools.openImage(mark.bytes), mark.xPt, mark.yPt, { width: mark.widthPt, height: mark.heightPt });
    // What was set before is forgotten with its Q.
    content = upright;
    font = '';
    stroke = '';
    closeContent();
  }

  function drawQr({ text, xPt, yPt, sidePt, owner }: QrMark): void {
    leaveText();
    openContent(owner ?? 'pagination', boxOf({ xPt, yPt, widthPt: sidePt, heightPt: sidePt }));
    const { modules, runs } = qrRuns(text);
    const modulePt = sidePt / modules;
    // One path for all, so that no hairline of white shows between neighbours.
    for (const { x, y, length } of runs) {
      const [left, bottom] = [xPt + x * modulePt, heightPt - yPt - (y + 1) * modulePt];
      content += `${left.toFixed(3)} ${bottom.toFixed(3)} ${(length * modulePt).toFixed(3)} ${modulePt.toFixed(3)} re\n`;
    }
    content += 'f\n';
    closeContent();
  }

  function addLink({ uri, description, areas, owner }: LinkMark): void {
    const boxes = areas.map(boxOf);
    const annotation = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: boxAround(boxes),
      ...(boxes.length > 1 ? { QuadPoints: boxes.flatMap(cornersOf) } : {}),
      Border: [0, 0, 0],
      // Printed with the page, as files for keeping ask.
      F: 4,
      Contents: new String(description),
      A: uri.startsWith('#')
        ? { Type: 'Action', S: 'GoTo', D: new String(uri.slice(1)) }
        : { Type: 'Action', S: 'URI', URI: new String(uri) },
    });
    if (structure !== null) annotation.data.StructParent = structure.addAnnotation(owner, pageIndex, annotation.id);
    document.page.annotations.push(annotation);
    annotation.end();
  }

  function addField(mark: SignatureFieldMark): void {
    const block = tools.signing?.blocks.get(mark);
    if (block === undefined) return;
    const structParent = structure === null ? null : (id: number) => structure.addAnnotation(mark.owner, pageIndex, id);
    tools.signing?.form.add(block, boxOf(mark), structParent);
  }

  function boxOf(area: Area): Box {
    return [area.xPt, heightPt - area.yPt - area.heightPt, area.xPt + area.widthPt, heightPt - area.yPt];
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

function boxAround(boxes: readonly Box[]): Box {
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side]));
  const most = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side]));
  return [least(0), least(1), most(2), most(3)];
}

/** As annotations name a place: upper left, upper right, lower left, lower right. */
function cornersOf([left, bottom, right, top]: Box): readonly number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** #rrggbb as shares of red, green and blue. */
function colorText(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}
