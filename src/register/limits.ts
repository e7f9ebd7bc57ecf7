// How large the parts of a register may grow, and the words for going beyond. Chosen far above any real register and low
// enough that one hostile text cannot freeze the window.

/** UTF-16 units in one cell, heading, cover or introduction. The longest cell of a published report seen is under 2,000. */
export const maxCellLength = 200_000;

/** UTF-16 units in a name, a position or another one-line setting. */
export const maxNameLength = 1_000;

/** Measures in one fiscal year. Real plans hold 10 to 40. */
export const maxMeasuresPerYear = 10_000;

/** Fiscal years that a register may hold, พ.ศ. */
export const firstYear = 2540;
export const lastYear = 2700;

/** Bytes of one evidence file. */
export const maxEvidenceBytes = 100_000_000;

/** Pieces of evidence of one measure. */
export const maxEvidencePerMeasure = 1_000;

/** UTF-16 units of a link; browsers and servers take about 2,000. */
export const maxLinkLength = 4_000;

/** Units of one office. Large municipalities have some twenty. */
export const maxUnits = 200;

/** UTF-16 units of the office's own words together. */
export const maxOwnWordsLength = 100_000;

/** The widest margin of a page, in millimetres: A4's short side must keep room for a table. */
export const maxMarginMm = 60;

/** The least room, in millimetres, that margins must leave a page both ways: five columns of a few letters, a whole signature block. */
export const leastRoomMm = 110;

/** Bytes of a font file. TH Sarabun New has about 100,000. */
export const maxFontBytes = 20_000_000;

/** Bytes of an emblem, a garuda, a scanned signature: it is printed a few centimetres large. */
export const maxImageBytes = 5_000_000;

/** Points of such an image: what a telephone's camera takes. */
export const maxImagePoints = 16_000_000;

/** Phrases or catalogue entries of one office. */
export const maxListLength = 5_000;
