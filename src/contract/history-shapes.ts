// The shapes of what was: where a step shows, what may be brought back, an entry of the history, a text found in any year.
import * as z from 'zod';
import type { Place } from '../register/place.ts';
import { cellAddress, columnKeys } from './shapes.ts';

const id = z.string().max(64);

/** Where a step shows: a cell, a group's heading or a year's table; null outside the tables (settings). */
export const place: z.ZodType<Place> = z.union([
  cellAddress,
  z.strictObject({ groupId: id }),
  z.strictObject({ fiscalYearId: id }),
]);
export const restoreTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), cell: cellAddress }),
  z.strictObject({ kind: z.literal('measure'), measureId: id }),
  z.strictObject({ kind: z.literal('round'), roundId: id }),
]);

const sqlValue = z.union([z.string(), z.number(), z.null()]);
export const historyEntry = z.strictObject({
  txn: z.int(),
  at: z.string(),
  /** The name in the settings of whoever did it; may be empty. */
  who: z.string(),
  /** The kind of the change, or another word of the program (create, restore). */
  label: z.string(),
  /** The txn that this one took back. */
  undoes: z.int().nullable(),
  /** By column of a stored row; `before` is null where the row was new, `after` where it went. */
  changes: z
    .array(
      z.strictObject({
        table: z.string(),
        key: z.array(sqlValue).readonly(),
        column: z.string(),
        before: sqlValue,
        after: sqlValue,
      }),
    )
    .readonly(),
});

export const searchHit = z.strictObject({
  fiscalYearId: id,
  groupId: id,
  /** Null where the group's heading was found. */
  measureId: id.nullable(),
  roundId: id.nullable(),
  column: z.enum([...columnKeys, 'heading']),
  text: z.string(),
});
