// The shape of a printed page as it is told to the window: what stands on it by character, and how it looks from afar.
import * as z from 'zod';
import { columnKeys } from './shapes.ts';

const id = z.string().max(64);
/** Characters `start` (included) to `end` (excluded) of the register's own text. */
const stretch = { start: z.int().min(0), end: z.int().min(0) };

const fragment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), measureId: id, column: z.enum(columnKeys), ...stretch }),
  z.strictObject({ kind: z.literal('groupHeading'), groupId: id, ...stretch }),
  z.strictObject({ kind: z.literal('heading'), ...stretch }),
  z.strictObject({ kind: z.literal('introduction'), paragraph: z.int().min(0), ...stretch }),
]);

/** From top to bottom; what is continued began on a page before. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('group'), groupId: id, isContinued: z.boolean() }),
  z.strictObject({ kind: z.literal('measure'), measureId: id, isContinued: z.boolean() }),
  z.strictObject({ kind: z.literal('signatures') }),
]);

/** Paths as SVG writes them, in points from the sheet's top left corner. */
const sketch = z.strictObject({
  widthPt: z.int(),
  heightPt: z.int(),
  texts: z.array(z.strictObject({ thicknessPt: z.int(), path: z.string() })).readonly(),
  rules: z.string(),
  headings: z.string(),
  groups: z.string(),
  pictures: z.string(),
});

export const mappedPage = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  kind: z.enum(['cover', 'table', 'memo', 'annex', 'unit-slip', 'manual']),
  fragments: z.array(fragment).readonly(),
  /** Of a page of the table alone. */
  blocks: z.array(block).readonly(),
  /** Of an annex's page: the pieces of evidence that begin on it. */
  evidence: z.array(id).readonly(),
  sketch,
});
