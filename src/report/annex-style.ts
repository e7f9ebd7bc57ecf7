// Sizes and spaces of the annex, in points. It must not know any text.

export const annexStyle = {
  leading: 1.2,
  heading: { sizePt: 15, afterPt: 2 },
  headLine: { sizePt: 11.5, afterPt: 6 },
  empty: { sizePt: 11.5, beforePt: 10 },
  group: { sizePt: 10.5, beforePt: 14, padding: { leftPt: 6, topPt: 4.5, rightPt: 6, bottomPt: 2.5 }, fill: '#ededed' },
  measure: { sizePt: 10.5, beforePt: 9 },
  entry: { sizePt: 10.5, detailPt: 9.5, digestPt: 8, beforePt: 8, labelGapPt: 12 },
  /** Under an address, so that it is known for a link also on paper; below the strokes of its "_". */
  underline: { belowPt: 3, thicknessPt: 0.3 },
  /** The gap holds the white zone a code needs. */
  qr: { gapPt: 16, belowPt: 6, captionPt: 8 },
} as const;

/** The side of the code of an address with so many characters: a phone must tell its modules apart. */
const qrSides: readonly { readonly mostCharacters: number; readonly sidePt: number }[] = [
  { mostCharacters: 106, sidePt: 60 },
  { mostCharacters: 213, sidePt: 72 },
  { mostCharacters: 331, sidePt: 84 },
  { mostCharacters: 666, sidePt: 106 },
];

/** The side of the QR code of an address in ASCII; null for one too long to be scanned off paper. */
export function qrSidePt(uri: string): number | null {
  return qrSides.find(({ mostCharacters }) => uri.length <= mostCharacters)?.sidePt ?? null;
}
