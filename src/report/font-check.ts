// What a font must be able to do before a report may be set in it, judged by facts that whoever opens the file has measured, and
// how large it must be set to look like the house's own. Knows no font format.
import type { FontFault } from '../errors.ts';

/** What a font's file says and does. */
export interface FontFacts {
  /** As the font calls itself, e.g. "TH SarabunPSK". */
  readonly name: string;
  hasCharacter(codePoint: number): boolean;
  /** What the font's maker allows, as the file declares it. */
  readonly embedding: 'allowed' | 'forbidden' | 'wholeFontOnly' | 'bitmapsOnly';
  /** Mean width of the consonants ก-ฮ in ems. */
  readonly consonantWidthEm: number;
  /** How far the tallest stack of marks rises above the baseline, and the lowest hangs below it, in ems. */
  readonly inkAboveEm: number;
  readonly inkBelowEm: number;
  /** Syllables with ำ in which the shaped glyphs draw its circle twice; no fault of the file, but of the pair of it and our shaper. */
  readonly doubledCircles: readonly string[];
  /** Syllables in which a tone mark stands in the vowel it should stand above: the font leaves their places to other programs. */
  readonly collidingMarks: readonly string[];
  /** A text that would read back from the PDF as another, or null where all that were tried are exact. */
  readonly inexactText: { readonly text: string; readonly readBack: string } | null;
}

/** Every character of Thai that Unicode has, ASCII that prints, and the punctuation of office texts and of the paper itself. */
export const requiredCharacters: string = [
  ...characterRange(0x0e01, 0x0e3a),
  ...characterRange(0x0e3f, 0x0e5b),
  ...characterRange(0x0020, 0x007e),
  ...'“”‘’–—…•',
].join('');

function characterRange(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** Everything that speaks against a font; nothing means the report may be set in it. */
export function checkFont(facts: FontFacts): readonly FontFault[] {
  const faults: FontFault[] = [];
  const missing = Array.from(requiredCharacters).filter(
    (character) => !facts.hasCharacter(character.codePointAt(0) ?? 0),
  );
  if (missing.length > 0) faults.push({ kind: 'missingCharacters', characters: missing.join('') });
  if (facts.embedding !== 'allowed') faults.push({ kind: 'embeddingForbidden', embedding: facts.embedding });
  if (facts.doubledCircles.length > 0) faults.push({ kind: 'circleDrawnTwice', syllables: facts.doubledCircles });
  if (facts.collidingMarks.length > 0) faults.push({ kind: 'marksCollide', syllables: facts.collidingMarks });
  if (facts.inexactText !== null) faults.push({ kind: 'textNotExact', ...facts.inexactText });
  return faults;
}

/** The mean width of a consonant of Sarabun, for which all sizes of the page's style are given. */
const sarabunConsonantEm = 0.6247;

/**
 * By what the sizes of the page's style are multiplied so that the font looks as large as Sarabun does there: 1 for Sarabun,
 * about 1.52 for TH SarabunPSK and TH Sarabun New, whose 16 pt are Sarabun's 10.5.
 */
export function fontSizeFactor({ consonantWidthEm }: Pick<FontFacts, 'consonantWidthEm'>): number {
  return consonantWidthEm > 0 ? sarabunConsonantEm / consonantWidthEm : 1;
}

/** How a font stands in for Sarabun: everything as a share of the size that Sarabun would have. */
export interface FontFit {
  /** By what a size is multiplied. */
  readonly sizeFactor: number;
  readonly lineHeightEm: number;
  /** From the top of the line to the baseline. */
  readonly ascentEm: number;
}

/** Sarabun's line, and the ink of its tallest and lowest stacks. */
const sarabunLine = { heightEm: 1.3, ascentEm: 1.068, inkAboveEm: 1.25, inkBelowEm: 0.535 } as const;

/**
 * The font set as large as Sarabun would look, on Sarabun's lines: what a font says of its own line differs by half an em from
 * maker to maker. Only where its marks reach further than Sarabun's do the lines get that much more room.
 */
export function fitFont(facts: Pick<FontFacts, 'consonantWidthEm' | 'inkAboveEm' | 'inkBelowEm'>): FontFit {
  const sizeFactor = fontSizeFactor(facts);
  const moreAbove = Math.max(0, facts.inkAboveEm * sizeFactor - sarabunLine.inkAboveEm);
  const moreBelow = Math.max(0, facts.inkBelowEm * sizeFactor - sarabunLine.inkBelowEm);
  return {
    sizeFactor,
    lineHeightEm: sarabunLine.heightEm + moreAbove + moreBelow,
    ascentEm: sarabunLine.ascentEm + moreAbove,
  };
}
