// The TextMeasure port answered by fontkit from the very font files that are drawn. Widths of pieces repeat endlessly in a
// report, so each is shaped once and kept. It must not know lines, pages or PDF.
import type { FontFit } from '../../src/report/font-check.ts';
import type { TextMeasure } from '../../src/report/text-measure.ts';
import { fontkit } from './font-library.ts';
import { makeShapingExact, type ShapingFont } from './pdf-text.ts';

/** The bytes of the font's two faces (TrueType). */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Widths kept for one face before the cache starts anew; about 20 MB at its fullest. */
const cacheLimit = 100_000;

/** Opens the two faces and measures with them, fitted in where they stand in for Sarabun. Throws when a file is no font. */
export function createTextMeasure(fontFiles: FontFiles, fit: FontFit | null = null): TextMeasure {
  const faces = { regular: openFace(fontFiles.regular), bold: openFace(fontFiles.bold) };
  const { sizeFactor, lineHeightEm, ascentEm } = fit ?? { ...faces.regular, sizeFactor: 1 };
  return {
    widthPt: (text, face, sizePt) => faces[face].widthEm(text) * sizePt * sizeFactor,
    lineHeightPt: (sizePt) => lineHeightEm * sizePt,
    ascentPt: (sizePt) => ascentEm * sizePt,
  };

  function openFace(bytes: Uint8Array): OpenFace {
    return measureFace(makeShapingExact(fontkit.create(bytes) as ShapingFont));
  }
}

interface OpenFace {
  readonly lineHeightEm: number;
  readonly ascentEm: number;
  /** Width in ems. */
  widthEm(text: string): number;
}

function measureFace(font: ShapingFont): OpenFace {
  const widths = new Map<string, number>();
  return {
    lineHeightEm: (font.ascent - font.descent) / font.unitsPerEm,
    ascentEm: font.ascent / font.unitsPerEm,
    widthEm(text) {
      // pdfkit shapes a text space by space; measured alike, the sums agree with what is drawn to the last unit.
      let widthEm = 0;
      for (let start = 0; start < text.length; ) {
        const space = text.indexOf(' ', start);
        const end = space === -1 ? text.length : space + 1;
        widthEm += widthOfWord(start === 0 && end === text.length ? text : text.slice(start, end));
        start = end;
      }
      return widthEm;
    },
  };

  function widthOfWord(word: string): number {
    const known = widths.get(word);
    if (known !== undefined) return known;
    if (widths.size >= cacheLimit) widths.clear();
    const widthEm = font.layout(word).advanceWidth / font.unitsPerEm;
    widths.set(word, widthEm);
    return widthEm;
  }
}
