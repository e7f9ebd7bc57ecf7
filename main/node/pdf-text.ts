// Makes the text inside a PDF equal to the text that was printed. pdfkit remembers one Unicode string a glyph, the first it
// saw, and Sarabun draws ำ as two glyphs, so that copied or searched text would double every ำ or lose every า. This file
// alone reaches into pdfkit and fontkit; it must not know documents or layout. `checkPdfText` proves the reach still holds.
import { createGlyphJoiner } from './pdf-joined-glyphs.ts';
import { type PdfDocument, type PdfReference, pdfDocumentClass } from './pdf-kit.ts';

const SARA_AM = 0x0e33;
const NIKHAHIT = 0x0e4d;
const SARA_AA = 0x0e32;

/** Offsets, in thousandths of an em, small enough to be invisible yet large enough to reorder extracted text. */
const SNAP_FORWARD = 3;
const SNAP_BACKWARD = 15;
const SNAP_RISE = 5;

/** What we use of fontkit's Glyph. */
export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** A glyph with the box around its ink, in the font's units. */
export interface OutlinedGlyph extends Glyph {
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
}

export interface GlyphPosition {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** fontkit's record of a glyph between substitution and positioning; only in existence during one layout. */
interface GlyphInfo {
  id: number;
  codePoints: number[];
}

export interface GlyphRun {
  glyphs: Glyph[];
  readonly positions: GlyphPosition[];
  readonly advanceWidth: number;
  /** Ours: the code points each drawn glyph stands for, by place. */
  ownCodePoints?: (readonly number[])[];
}

interface ShapingEngine {
  glyphInfos: GlyphInfo[] | null;
  substitute(run: GlyphRun): void;
}

/** What we use of a font opened by fontkit. */
export interface ShapingFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly postscriptName: string;
  /** A font without rules of its own has no engine: fontkit then places marks by their boxes. */
  readonly _layoutEngine: { readonly engine: ShapingEngine | null | undefined };
  glyphForCodePoint(codePoint: number): Glyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints?: readonly number[]): OutlinedGlyph;
  glyphsForString(text: string): Glyph[];
  layout(text: string): GlyphRun;
}

/** What we use of pdfkit's EmbeddedFont. */
export interface EmbeddedFont {
  /** Its name in the pages' resources. */
  readonly id: string;
  readonly font: ShapingFont;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  /** By subset glyph: what it means, how wide it is. */
  readonly unicode: (readonly number[] | undefined)[];
  readonly widths: (number | undefined)[];
  layout(text: string, features?: unknown): { readonly glyphs: Glyph[]; readonly positions: GlyphPosition[] };
  layoutRun(text: string, features?: unknown): GlyphRun;
  encode(text: string, features?: unknown): [string[], GlyphPosition[]];
  /** Ours: the subset's code for a glyph with its meaning. */
  codeOf(glyph: Glyph): number;
  ref(): PdfReference;
}

const exactShapingFonts = new WeakSet<ShapingFont>();
const exactEmbeddedFonts = new WeakSet<EmbeddedFont>();
let installed = false;

/** Wraps pdfmake's font door once a process: every font handed out afterwards prints text that reads back exactly. */
export function installExactText(): void {
  if (installed) return;
  installed = true;
  const provideFont = pdfDocumentClass.prototype.provideFont;
  pdfDocumentClass.prototype.provideFont = function (this: PdfDocument, family, bold, italics) {
    return makeEmbeddingExact(provideFont.call(this, family, bold, italics));
  };
}

/**
 * Makes a fontkit font keep, for every glyph of a run, the code points of that very place. Also used by the measurer, so
 * that widths are those of the drawn glyphs. Safe to call twice.
 */
export function makeShapingExact(font: ShapingFont): ShapingFont {
  if (exactShapingFonts.has(font)) return font;
  exactShapingFonts.add(font);
  font.glyphsForString = (text) => glyphInstances(font, text);
  const engine = font._layoutEngine.engine;
  if (engine) keepCodePointsThroughSubstitution(font, engine);
  return font;
}

/** One object a character: fontkit's own cache would answer with the code points of the glyph's first use anywhere. */
function glyphInstances(font: ShapingFont, text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    // A literal with a prototype: Object.create with a description of properties takes several times as long.
    glyphs.push({ __proto__: font.glyphForCodePoint(codePoint), codePoints: [codePoint] } as unknown as Glyph);
  }
  return glyphs;
}

/** After the font's own substitutions, mends SARA AM and notes the code points of each place on the run. */
function keepCodePointsThroughSubstitution(font: ShapingFont, engine: ShapingEngine): void {
  const substitute = engine.substitute.bind(engine);
  const whole = font.hasGlyphForCodePoint(SARA_AM) ? font.glyphForCodePoint(SARA_AM).id : null;
  const nikhahit = font.glyphForCodePoint(NIKHAHIT).id;
  const saraAa = font.glyphForCodePoint(SARA_AA).id;
  engine.substitute = (run) => {
    substitute(run);
    const infos = engine.glyphInfos;
    if (infos === null) return;
    rejoinSaraAm(infos, whole, nikhahit, saraAa);
    run.glyphs = infos.map((info) => font.getGlyph(info.id, info.codePoints));
    run.ownCodePoints = infos.map((info) => [...info.codePoints]);
  };
}

/**
 * A font that splits ำ leaves [… ำ] on the nikhahit and nothing on the า after it. A plain pair becomes the font's one ำ
 * again (the same drawing within a hundredth of an em); where the nikhahit is a narrow form or joined to a tone mark, the
 * drawing stays and the character moves to the า, where a reader expects it.
 */
function rejoinSaraAm(infos: GlyphInfo[], whole: number | null, nikhahit: number, saraAa: number): void {
  for (let index = 0; index + 1 < infos.length; index += 1) {
    const first = infos[index];
    const second = infos[index + 1];
    if (first === undefined || second === undefined) continue;
    if (second.codePoints.length > 0 || !first.codePoints.includes(SARA_AM)) continue;
    const isPlainPair = first.codePoints.length === 1 && first.id === nikhahit && second.id === saraAa;
    if (isPlainPair && whole !== null) {
      first.id = whole;
      infos.splice(index + 1, 1);
    } else {
      first.codePoints = first.codePoints.filter((codePoint) => codePoint !== SARA_AM);
      second.codePoints = [SARA_AM];
    }
  }
}

/** Makes one pdfkit font, which belongs to one document, encode text exactly. */
function makeEmbeddingExact(embedded: EmbeddedFont): EmbeddedFont {
  if (exactEmbeddedFonts.has(embedded)) return embedded;
  exactEmbeddedFonts.add(embedded);
  makeShapingExact(embedded.font);
  const { font } = embedded;
  const joiner = createGlyphJoiner(
    embedded,
    font.hasGlyphForCodePoint(SARA_AM) ? font.glyphForCodePoint(SARA_AM) : null,
  );
  const layoutRun = embedded.layoutRun.bind(embedded);
  embedded.layoutRun = (text, features) => {
    const run = layoutRun(text, features);
    const own = run.ownCodePoints;
    if (own !== undefined && own.length === run.glyphs.length) {
      run.glyphs = run.glyphs.map(({ id, advanceWidth }, place) => ({
        id,
        advanceWidth,
        codePoints: own[place] ?? [],
      }));
    }
    joiner.join(run);
    snapMarkOrigins(run.positions);
    return run;
  };
  const codes = new Map<string, number>();
  embedded.codeOf = (glyph) => codeOf(embedded, codes, glyph);
  embedded.encode = (text, features) => {
    const { glyphs, positions } = embedded.layout(text, features);
    return [glyphs.map((glyph) => hexOf(codeOf(embedded, codes, glyph))), positions];
  };
  return embedded;
}

/**
 * Readers that sort glyphs by their x swap a mark lying a hair behind its neighbour. Such hairs are taken out: marks keep
 * the typed order, no ink moves by more than 0.015 em.
 */
function snapMarkOrigins(positions: readonly GlyphPosition[]): void {
  let pen = 0;
  let previousOrigin = 0;
  let previousIsMark = false;
  for (const position of positions) {
    const isMark = position.xAdvance === 0;
    let origin = pen + position.xOffset;
    if (isMark) {
      if (origin > pen && origin - pen <= SNAP_FORWARD) origin = pen;
      const isHairBehind = origin < previousOrigin && previousOrigin - origin <= SNAP_BACKWARD;
      if (previousIsMark && isHairBehind && previousOrigin <= pen + 0.01) origin = previousOrigin;
      position.xOffset = Math.abs(origin - pen) < 1e-6 ? 0 : origin - pen;
      if (Math.abs(position.yOffset) <= SNAP_RISE) position.yOffset = 0;
    }
    pen += position.xAdvance;
    previousOrigin = origin;
    previousIsMark = isMark;
  }
}

/** The subset's code for a glyph with this meaning; the same drawing with another meaning gets a code of its own. */
function codeOf(embedded: EmbeddedFont, codes: Map<string, number>, glyph: Glyph): number {
  const key = `${glyph.id}|${glyph.codePoints.join(',')}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  let code = embedded.subset.includeGlyph(glyph.id);
  const meaning = embedded.unicode[code];
  if (code !== 0 && meaning !== undefined && meaning.join(',') !== glyph.codePoints.join(',')) {
    embedded.subset.glyphs.push(glyph.id);
    code = embedded.subset.glyphs.length - 1;
  }
  codes.set(key, code);
  embedded.widths[code] ??= glyph.advanceWidth * embedded.scale;
  embedded.unicode[code] ??= glyph.codePoints;
  return code;
}

function hexOf(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** Texts that broke before this wrapper: ำ first in the document, า after it, tone with ำ, tall and descending letters. */
const probes = ['จำนวนน้ำ', 'การดำเนินการ ป่าไม้ ข้าราชการ', 'ซ้ำ ป้ำ ฟ้ำ ปำ ปู่ ฐู กิ่ง ผู้ ที่', 'ฎีกา ๑๒ (OIT) พ.ศ.'];

/**
 * Proves on real fonts that a text encoded through the wrapper reads back exactly. Call it once at start-up: it throws,
 * naming the text that failed, when another version of pdfkit or fontkit works differently inside.
 */
export function checkPdfText(fontFiles: readonly Uint8Array[]): void {
  if (!installed) throw new Error('PDF text check failed: installExactText() has not run.');
  for (const bytes of fontFiles) {
    const fontStore = { existsSync: () => true, readFileSync: () => bytes };
    const options = { font: null, autoFirstPage: false };
    const document = new pdfDocumentClass({ Probe: { normal: 'probe' } }, {}, {}, {}, options, fontStore);
    const embedded = document.provideFont('Probe', false, false);
    for (const probe of probes) {
      const [codes] = embedded.encode(probe);
      const meanings = codes.map((code) => embedded.unicode[Number.parseInt(code, 16)] ?? []);
      const readBack = meanings.map((codePoints) => String.fromCodePoint(...codePoints)).join('');
      if (meanings.some(({ length }) => length === 0)) {
        throw new Error(
          `PDF text check failed for font ${embedded.font.postscriptName}: "${probe}" has a glyph without meaning.`,
        );
      }
      if (readBack !== probe) {
        throw new Error(
          `PDF text check failed for font ${embedded.font.postscriptName}: "${probe}" would read back as "${readBack}". ` +
            'pdfkit or fontkit works differently inside; see main/node/pdf-text.ts.',
        );
      }
    }
  }
}
