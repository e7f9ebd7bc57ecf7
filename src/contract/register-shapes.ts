// The shapes of an open register: what the window is told of it and of each step, what it holds of it that is not saved, its backups.
import * as z from 'zod';
import { place } from './history-shapes.ts';
import { change, instant, path, register } from './shapes.ts';

/** Counts the commits of this session; a change names the revision it was made on. */
export const revision = z.int().min(0);

/** What a person should know after a register was opened. */
export type OpenNotice =
  /** A crash had left a commit half written; the register is as of the last whole one. */
  | { readonly kind: 'recovered' }
  /** A place took no backup; the register itself is whole. `code` is the system's. */
  | { readonly kind: 'backupFailed'; readonly folder: string; readonly code: string }
  /** Evidence whose file is not in its place, or not whole, by its name in the register. */
  | { readonly kind: 'evidenceMissing'; readonly names: readonly string[] }
  /** The register lies in a copy, made then, and these files are no longer as they were copied. */
  | { readonly kind: 'copyDiffers'; readonly madeAt: string; readonly files: readonly string[] }
  /** For so many days no copy was made on another disk; said once. */
  | { readonly kind: 'noOutsideCopy'; readonly days: number };

/** What undo and redo would do now: the kind of the change, or null when there is nothing. */
export const undoState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

const file = z.strictObject({ path, name: z.string(), readOnly: z.boolean() });

const openNotice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recovered') }),
  z.strictObject({ kind: z.literal('backupFailed'), folder: z.string(), code: z.string() }),
  z.strictObject({ kind: z.literal('evidenceMissing'), names: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('copyDiffers'), madeAt: instant, files: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('noOutsideCopy'), days: z.int() }),
]) satisfies z.ZodType<OpenNotice>;

export const backup = z.strictObject({
  path,
  at: instant,
  reason: z.enum(['opened', 'before-migration', 'before-restore', 'damaged']),
  /** It passes every check and can be put back. */
  isSound: z.boolean(),
  /** Fiscal years it holds, พ.ศ. */
  years: z.array(z.int()),
  measures: z.int(),
  /** The newest step in its history; null where it has none. */
  lastChangeAt: instant.nullable(),
});

export const openRegister = z.strictObject({
  register,
  revision,
  file,
  savedAt: instant,
  undoState,
  notices: z.array(openNotice),
});

/** What the window holds of a register and the disk does not. */
export const unsaved = z.strictObject({
  path,
  /** In line to be saved, oldest first. */
  changes: z.array(change),
  /** Texts that are still being typed, by the place they belong to. */
  drafts: z.array(
    z.strictObject({
      key: z.string().max(500),
      text: z.string(),
      /** Puts the text into the register; null where what was typed is nothing it could take, as a half-typed date. */
      change: change.nullable().catch(null),
    }),
  ),
});

export const committed = z.strictObject({ revision, savedAt: instant, undoState });

export const stepped = z.strictObject({ ...committed.shape, register, place: place.nullable() });
