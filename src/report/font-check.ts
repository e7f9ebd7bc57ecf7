// What a font must be able to do before a report may be set in it, judged by facts that whoever opens the file has measured;
// how large it must be set to look like the house's own; and which characters of a document it lacks. Knows no font format.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import type { ReportDocument } from './document.ts';

/** What a font's file says and does. */
export interface FontFacts {
  /** As the font calls itself, e.g. "TH SarabunPSK". */
  readonly name: string;
  hasCharacter(codePoint: number): boolean;
  /** What the font's maker allows, as the file declares it. */
  readonly embedding: 'allowed' | 'forbidden' | 'wholeFontOnly' | 'bitmapsOnly';
  /** Mean width of the consonants ก-ฮ in ems. */
  readonly consonantWidthEm: number;
  /** Syllables with ำ in which the shaped glyphs draw its circle twice; no fault of the file, but of the pair of it and our shaper. */
  readonly doubledCircles: readonly string[];
  /** A text that would read back from the PDF as another, or null where all that were tried are exact. */
  readonly inexactText: { readonly text: string; readonly readBack: string } | null;
}

/** Why a font cannot be taken. */
export type FontFault =
  | { readonly kind: 'notAFont' }
  | { readonly kind: 'missingCharacters'; readonly characters: string }
  | { readonly kind: 'embeddingForbidden'; readonly embedding: Exclude<FontFacts['embedding'], 'allowed'> }
  | { readonly kind: 'circleDrawnTwice'; readonly syllables: readonly string[] }
  | { readonly kind: 'textNotExact'; readonly text: string; readonly readBack: string };

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

/** Where in a document a text stands. */
export type TextPlace =
  | { readonly kind: 'cover'; readonly line: number }
  | { readonly kind: 'heading' }
  | { readonly kind: 'introduction'; readonly paragraph: number }
  | { readonly kind: 'columnHeading'; readonly column: ColumnKey }
  | { readonly kind: 'groupHeading'; readonly groupId: Id }
  | { readonly kind: 'cell'; readonly measureId: Id; readonly column: ColumnKey }
  | { readonly kind: 'signer'; readonly signerId: Id };

/** A character that would print as an empty box. */
export interface MissingCharacter {
  /** As a reader sees it: with its joiners and marks, e.g. a whole flag. */
  readonly character: string;
  readonly place: TextPlace;
  /** UTF-16 offset in the text of the place; for a signer, in role, name and position joined by newlines. */
  readonly offset: number;
}

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** Never drawn, so never missed. */
const unprinted = /^[\s\u200B-\u200D\u2060\uFEFF]$/;

/** Every place where the document has a character the font lacks, in printing order; each character once a place. */
export function findMissingCharacters(
  document: ReportDocument,
  hasCharacter: (codePoint: number) => boolean,
): readonly MissingCharacter[] {
  const known = new Map<string, boolean>();
  const isDrawn = (character: string): boolean => {
    let drawn = known.get(character);
    if (drawn === undefined) {
      drawn = unprinted.test(character) || hasCharacter(character.codePointAt(0) ?? 0);
      known.set(character, drawn);
    }
    return drawn;
  };
  return textsOf(document).flatMap(({ place, text }) => missingIn(text, isDrawn).map((found) => ({ ...found, place })));
}

function missingIn(
  text: string,
  isDrawn: (character: string) => boolean,
): readonly { readonly character: string; readonly offset: number }[] {
  // Nearly every text has all its characters; only one that has not is taken apart.
  if (Array.from(text).every(isDrawn)) return [];
  const found = new Map<string, number>();
  for (const { segment, index } of clusters.segment(text)) {
    if (!Array.from(segment).every(isDrawn) && !found.has(segment)) found.set(segment, index);
  }
  return [...found].map(([character, offset]) => ({ character, offset }));
}

function textsOf(document: ReportDocument): readonly { readonly place: TextPlace; readonly text: string }[] {
  const { columns, coverLines, groups, introduction, signers } = document;
  return [
    ...coverLines.map((text, line) => ({ place: { kind: 'cover', line } as const, text })),
    { place: { kind: 'heading' } as const, text: document.heading },
    ...introduction.map((text, paragraph) => ({ place: { kind: 'introduction', paragraph } as const, text })),
    ...columns.map(({ key, heading }) => ({ place: { kind: 'columnHeading', column: key } as const, text: heading })),
    ...groups.flatMap(({ groupId, heading, rows }) => [
      { place: { kind: 'groupHeading', groupId } as const, text: heading },
      ...rows.flatMap(({ measureId, cells }) =>
        columns.map(({ key }, index) => ({
          place: { kind: 'cell', measureId, column: key } as const,
          text: cells[index] ?? '',
        })),
      ),
    ]),
    ...signers.map(({ signerId, role, name, positionLines }) => ({
      place: { kind: 'signer', signerId } as const,
      text: [role, name, ...positionLines].join('\n'),
    })),
  ];
}
