// A font file the office brings, opened and measured: what the check of a font needs to know of it. It must not know what
// speaks for or against a font, nor reports.
import type { FontFacts } from '../../src/report/font-check.ts';
import { fontkit } from './font-library.ts';
import { checkPdfText, installExactText, makeShapingExact, type ShapingFont } from './pdf-text.ts';

/** What we use of a font beyond shaping; fontkit's own records. */
interface OpenedFont extends ShapingFont {
  readonly familyName: string | null;
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
  readonly 'OS/2'?: { readonly fsType: Readonly<Record<'noEmbedding' | 'noSubsetting' | 'bitmapOnly', boolean>> };
}

/** Opens a font for shaping as it will be drawn; null for anything that is no single font with outlines. */
export function openFont(bytes: Uint8Array): ShapingFont | null {
  return openWhole(bytes);
}

/** The facts of a font file, or null where the bytes are no single TrueType or OpenType font with outlines. */
export function readFontFacts(bytes: Uint8Array): FontFacts | null {
  const font = openWhole(bytes);
  if (font === null) return null;
  return {
    name: font.familyName ?? font.postscriptName,
    hasCharacter: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    embedding: embeddingOf(font),
    consonantWidthEm: meanConsonantWidth(font),
    ...measureInk(font),
    doubledCircles: findDoubledCircles(font),
    collidingMarks: findCollidingMarks(font),
    inexactText: findInexactText(bytes),
  };
}

function openWhole(bytes: Uint8Array): OpenedFont | null {
  try {
    const opened = fontkit.create(bytes) as OpenedFont | { readonly fonts: unknown };
    if (!('directory' in opened)) return null;
    const { tables } = opened.directory;
    const hasOutlines = 'glyf' in tables || 'CFF ' in tables;
    if (!hasOutlines || !('cmap' in tables) || 'fvar' in tables) return null;
    makeShapingExact(opened);
    // A damaged table shows itself only when it is used.
    opened.layout('ที่');
    return opened;
  } catch {
    return null;
  }
}

/** OS/2 fsType: restricted licence, no subsetting, bitmaps only; a file without the table forbids nothing. */
function embeddingOf(font: OpenedFont): FontFacts['embedding'] {
  const rights = font['OS/2']?.fsType;
  if (rights?.noEmbedding === true) return 'forbidden';
  if (rights?.noSubsetting === true) return 'wholeFontOnly';
  return rights?.bitmapOnly === true ? 'bitmapsOnly' : 'allowed';
}

const firstConsonant = 0x0e01;
const lastConsonant = 0x0e2e;

function meanConsonantWidth(font: ShapingFont): number {
  let sum = 0;
  let count = 0;
  for (let codePoint = firstConsonant; codePoint <= lastConsonant; codePoint += 1) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    sum += font.glyphForCodePoint(codePoint).advanceWidth;
    count += 1;
  }
  return count === 0 ? 0 : sum / count / font.unitsPerEm;
}

/** Marks as they stack above and below; with every consonant they reach as far as Thai does. */
const stacks = ['', 'ี๊', 'ื้', 'ึ่', 'ั๊', '็', '์', 'ุ', 'ู', 'ุ๊', 'ู๊', '้ำ'];

function measureInk(font: ShapingFont): Pick<FontFacts, 'inkAboveEm' | 'inkBelowEm'> {
  let above = 0;
  let below = 0;
  for (let codePoint = firstConsonant; codePoint <= lastConsonant; codePoint += 1) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    for (const stack of stacks) {
      const { glyphs, positions } = font.layout(String.fromCodePoint(codePoint) + stack);
      glyphs.forEach(({ id }, place) => {
        const { minY, maxY } = font.getGlyph(id).bbox;
        const { yOffset = 0 } = positions[place] ?? {};
        // An empty glyph's box is infinite.
        if (!Number.isFinite(minY) || !Number.isFinite(maxY)) return;
        above = Math.max(above, maxY + yOffset);
        below = Math.max(below, -(minY + yOffset));
      });
    }
  }
  return { inkAboveEm: above / font.unitsPerEm, inkBelowEm: below / font.unitsPerEm };
}

const saraAm = 0x0e33;
const syllablesWithAm = ['น้ำ', 'ซ้ำ', 'ป้ำ', 'ฟ้ำ', 'ค่ำ', 'ต่ำ', 'ทำ', 'ปำ'];

/** Some fonts expect the shaper to take ำ apart; one that does not leaves the whole ำ standing beside a circle of its own. */
function findDoubledCircles(font: ShapingFont): readonly string[] {
  if (!font.hasGlyphForCodePoint(saraAm)) return [];
  const whole = font.glyphForCodePoint(saraAm).id;
  return syllablesWithAm.filter((syllable) => {
    const { glyphs } = font.layout(syllable);
    return glyphs.some(({ id }) => id === whole) && glyphs.length > syllable.length;
  });
}

const syllablesWithTone = ['น้ำ', 'ค่ำ', 'ต่ำ', 'ที่', 'นี้', 'สื่อ', 'ชื้น', 'ตึ๊', 'ตั้ง', 'นั่ง', 'จั๊ก', 'สิ้น', 'สิทธิ์'];
const nikhahit = 0x0e4d;

/** More of a tone mark than this inside the vowel is no touch but a blot. */
const blotShare = 0.25;

/** Tone marks in the ink of a vowel above the same letter, or of the circle of ำ: nobody can tell them apart. */
function findCollidingMarks(font: ShapingFont): readonly string[] {
  if (![saraAm, nikhahit].every((codePoint) => font.hasGlyphForCodePoint(codePoint))) return [];
  const whole = font.glyphForCodePoint(saraAm).id;
  const circle = font.getGlyph(font.glyphForCodePoint(nikhahit).id).bbox;
  return syllablesWithTone.filter((syllable) => {
    const { glyphs, positions } = font.layout(syllable);
    let penX = 0;
    let marks: Box[] = [];
    return glyphs.some(({ id }, place) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {};
      const { minX, minY, maxX, maxY } = font.getGlyph(id).bbox;
      const [left, top] = [penX + xOffset + minX, yOffset + maxY];
      // The circle of a whole ำ is its upper left part.
      const box =
        id === whole
          ? { left, top, right: left + circle.maxX - circle.minX, bottom: top - circle.maxY + circle.minY }
          : { left, top, right: penX + xOffset + maxX, bottom: yOffset + minY };
      penX += xAdvance;
      const opensLetter = xAdvance > 0 && id !== whole;
      const standsInAnother = !opensLetter && marks.some((other) => isBlot(box, other));
      marks = opensLetter ? [] : [...marks, box];
      return standsInAnother;
    });
  });
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function isBlot(one: Box, other: Box): boolean {
  const sharedWidth = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const sharedHeight = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return sharedWidth > 0 && sharedHeight > blotShare * Math.min(one.top - one.bottom, other.top - other.bottom);
}

/** The PDF writer's own proof, tried with this font. */
function findInexactText(bytes: Uint8Array): FontFacts['inexactText'] {
  installExactText();
  try {
    checkPdfText([bytes]);
    return null;
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    const [, text = '', readBack = ''] = /"(.*)" would read back as "(.*)"/s.exec(said) ?? [];
    return { text, readBack };
  }
}
