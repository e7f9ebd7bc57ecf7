// Which characters of a document its font lacks, and where they stand: each would print as an empty box. Knows no font format.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import type { AnnexDocument } from './annex-document.ts';
import type { ReportDocument, ReportSigner } from './document.ts';
import type { MemoDocument } from './memo-document.ts';
import type { PaperDocument } from './paper-document.ts';
import type { FontFace } from './text-measure.ts';
import type { UnitSlipDocument } from './unit-slip-document.ts';

/** Where in a document a text stands. */
export type TextPlace =
  | { readonly kind: 'cover'; readonly line: number }
  | { readonly kind: 'heading' }
  | { readonly kind: 'introduction'; readonly paragraph: number }
  | { readonly kind: 'columnHeading'; readonly column: ColumnKey }
  | { readonly kind: 'groupHeading'; readonly groupId: Id }
  | { readonly kind: 'cell'; readonly measureId: Id; readonly column: ColumnKey }
  | { readonly kind: 'signer'; readonly signerId: Id }
  | { readonly kind: 'evidence'; readonly measureId: Id; readonly evidenceId: Id }
  | { readonly kind: 'memo' };

/** A character that would print as an empty box. */
export interface MissingCharacter {
  /** As a reader sees it: with its joiners and marks, e.g. a whole flag. */
  readonly character: string;
  readonly place: TextPlace;
  /** UTF-16 offset in the text of the place; for a signer, in role, name and position joined by newlines. */
  readonly offset: number;
}

interface PlacedText {
  readonly place: TextPlace;
  readonly text: string;
  readonly face: FontFace;
}

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** Never drawn, so never missed. */
const unprinted = /^[\s\u200B-\u200D\u2060\uFEFF]$/;

/** Every place where the document has a character the font lacks, in printing order; each character once a place. */
export function findMissingCharacters(
  document: PaperDocument,
  hasCharacter: (codePoint: number, face: FontFace) => boolean,
): readonly MissingCharacter[] {
  const known = { regular: new Map<string, boolean>(), bold: new Map<string, boolean>() };
  const isDrawn = (face: FontFace) => (character: string) => {
    let drawn = known[face].get(character);
    if (drawn === undefined) {
      drawn = unprinted.test(character) || hasCharacter(character.codePointAt(0) ?? 0, face);
      known[face].set(character, drawn);
    }
    return drawn;
  };
  return textsOf(document).flatMap(({ place, text, face }) =>
    missingIn(text, isDrawn(face)).map((found) => ({ ...found, place })),
  );
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

function textsOf(document: PaperDocument): readonly PlacedText[] {
  if (!('kind' in document)) return textsOfReport(document);
  switch (document.kind) {
    case 'memo':
      return textsOfMemo(document);
    case 'annex':
      return textsOfAnnex(document);
    case 'unit-slip':
      return textsOfSlips(document);
    case 'manual':
      // Its texts are the program's own, which a test holds against the font.
      return [];
  }
}

function textsOfReport(document: ReportDocument): readonly PlacedText[] {
  const { columns, coverLines, groups, heading, introduction, signers } = document;
  return [
    ...coverLines.map((text, line) => bold({ kind: 'cover', line }, text)),
    bold({ kind: 'heading' }, heading),
    ...introduction.map((text, paragraph) => regular({ kind: 'introduction', paragraph }, text)),
    ...columns.map((column) => bold({ kind: 'columnHeading', column: column.key }, column.heading)),
    ...groups.flatMap((group) => [
      bold({ kind: 'groupHeading', groupId: group.groupId }, group.heading),
      ...group.rows.flatMap(({ measureId, cells }) =>
        columns.map(({ key }, index) => regular({ kind: 'cell', measureId, column: key }, cells[index] ?? '')),
      ),
    ]),
    ...signers.map(textOfSigner),
  ];
}

function textOfSigner({ signerId, role, name, positionLines }: ReportSigner): PlacedText {
  return regular({ kind: 'signer', signerId }, [role, name, ...positionLines].join('\n'));
}

function textsOfMemo({ agency, number, subject, addressee, body, ...memo }: MemoDocument): readonly PlacedText[] {
  const signers = [memo.signer, memo.clerk, memo.executive].filter((signer) => signer !== null);
  return [
    ...[agency, number, subject, addressee, ...body].map((text) => regular({ kind: 'memo' }, text)),
    ...signers.map(textOfSigner),
  ];
}

function textsOfAnnex({ groups }: AnnexDocument): readonly PlacedText[] {
  return groups.flatMap(({ groupId, heading, measures }) => [
    bold({ kind: 'groupHeading', groupId }, heading),
    ...measures.flatMap((measure) => [
      bold({ kind: 'cell', measureId: measure.measureId, column: 'issue' }, measure.heading),
      ...measure.entries.flatMap(({ evidenceId, name, link }) => {
        const place: TextPlace = { kind: 'evidence', measureId: measure.measureId, evidenceId };
        return [bold(place, name), regular(place, `${link?.address ?? ''}\n${link?.clickPath ?? ''}`)];
      }),
    ]),
  ]);
}

/** A unit's name comes from who answers for its measures. */
function textsOfSlips({ slips }: UnitSlipDocument): readonly PlacedText[] {
  return slips.flatMap(({ unit, groups }) =>
    groups.flatMap(({ measureId, heading, rows }, index) => [
      ...(index === 0 ? [bold({ kind: 'cell', measureId, column: 'responsible' }, unit)] : []),
      bold({ kind: 'cell', measureId, column: 'issue' }, heading),
      ...rows.map(({ column, wanted }) => regular({ kind: 'cell', measureId, column }, wanted)),
    ]),
  );
}

function bold(place: TextPlace, text: string): PlacedText {
  return { place, text, face: 'bold' };
}

function regular(place: TextPlace, text: string): PlacedText {
  return { place, text, face: 'regular' };
}
