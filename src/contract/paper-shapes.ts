// The shapes of printing: which paper of a round is wanted, and what is told of it beside its file.
import * as z from 'zod';
import { columnKeys } from './shapes.ts';

const id = z.string().max(64);

/**
 * The documents that print of a round: its report, its year's plan, the memo that presents it, the annex of evidence, and the slips
 * that tell units what is due and missing.
 */
export const paperName = z.enum(['report', 'plan', 'memo', 'annex', 'unit-slip']);

/** Of unit slips alone: to whom ('' to where nobody is named; to every unit where nothing is said), and the day they are looked at from. */
export const slipFields = {
  units: z.array(z.string().max(1_000)).max(200).exactOptional(),
  asOf: z.iso.date().exactOptional(),
};

/** A pale word across every page, so that a print is not taken for the report: ร่าง or ตัวอย่าง. */
export const pageMark = z.enum(['none', 'draft', 'sample']);

/** What is printed of a round: the report, no mark and nobody's scanned signature where nothing else is said. */
export const paper = {
  roundId: id,
  document: paperName.exactOptional(),
  mark: pageMark.exactOptional(),
  signatures: z.array(id).max(20).exactOptional(),
  /** The PDF carries a field in every signature block, so that it can be signed digitally. */
  forSigning: z.boolean().exactOptional(),
  ...slipFields,
};

/** The forms in which a round is given out. */
const exportFormat = z.enum(['docx', 'xlsx', 'csv', 'json', 'html', 'itas']);

/** What is given out of a round; list marks of Word files as typed where nothing is said. */
export const exported = {
  roundId: id,
  format: exportFormat,
  numbering: z.enum(['literal', 'automatic']).exactOptional(),
};

/** Where a text of a document stands that the font cannot print. */
const textPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), measureId: id, column: z.enum(columnKeys) }),
  z.strictObject({ kind: z.literal('groupHeading'), groupId: id }),
  z.strictObject({ kind: z.literal('evidence'), measureId: id, evidenceId: id }),
  z.strictObject({ kind: z.literal('signer'), signerId: id }),
  z.strictObject({ kind: z.literal('columnHeading'), column: z.enum(columnKeys) }),
  z.strictObject({ kind: z.literal('cover'), line: z.int() }),
  z.strictObject({ kind: z.literal('introduction'), paragraph: z.int() }),
  z.strictObject({ kind: z.literal('heading') }),
  z.strictObject({ kind: z.literal('memo') }),
]);

/** What a print has to do without: a font or image that is not in its place any more, or cannot be printed with. */
export const printNotices = z.array(
  z.strictObject({ kind: z.enum(['fontMissing', 'fontUnusable', 'imageMissing']), name: z.string() }),
);

/** What is answered of a print beside its file. */
export const printed = {
  pageCount: z.int(),
  notices: printNotices,
  /** Characters that print as empty boxes, by place. */
  missing: z.array(z.strictObject({ place: textPlace, characters: z.string() })),
};
