// Every call between window and main, each said once: its name, whether it reads or writes, the shape of what goes in and
// comes out. The types, the dispatcher and the client follow from this one value.
import { z } from 'zod';
import { change, instant, path, register, roundMonths } from './shapes.ts';

const nothing = z.strictObject({});
const id = z.string().max(64);
const revision = z.int().min(0);
const language = z.enum(['th', 'en']);

/** What undo and redo would do now: the kind of the change, or null when there is nothing. */
const undoState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

const file = z.strictObject({ path, name: z.string(), readOnly: z.boolean() });

const openRegister = z.strictObject({
  register,
  /** Counts the commits of this session; a change names the revision it was made on. */
  revision,
  file,
  savedAt: instant,
  undoState,
});

const committed = z.strictObject({ revision, savedAt: instant, undoState });

/** What a path is asked for; decides the dialog's title, filter and first folder. */
const pathPurpose = z.enum(['openRegister', 'newRegister', 'saveCopy', 'savePdf']);

const reads = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ mode: 'read', input, output }) as const;
const writes = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ mode: 'write', input, output }) as const;

export const contract = {
  /** What the window shows of the program and its machine. */
  'app.info': reads(
    nothing,
    z.strictObject({ version: z.string(), host: z.enum(['electron', 'loopback', 'process']), language, now: instant }),
  ),
  'app.setLanguage': writes(z.strictObject({ language }), nothing),
  /** The window has put every draft away and may be closed. */
  'app.closeNow': writes(nothing, nothing),

  /**
   * Asks the person for a path; null when they turn it down. Only paths given this way, on the command line or in the list of
   * recent registers are accepted by the calls below.
   */
  'path.choose': reads(
    z.strictObject({ purpose: pathPurpose, suggestedName: z.string().max(255) }),
    z.strictObject({ path: path.nullable() }),
  ),
  /** The window's answer to an `askPath` event (a host without native dialogs). */
  'path.answer': reads(z.strictObject({ askId: id, path: path.nullable() }), nothing),

  /** Newest first; `exists` is false where the file is gone or its medium is not there. */
  'recent.list': reads(
    nothing,
    z.strictObject({
      entries: z.array(z.strictObject({ path, name: z.string(), openedAt: instant, exists: z.boolean() })),
    }),
  ),

  'register.current': reads(nothing, z.strictObject({ open: openRegister.nullable() })),
  /** Makes a file and opens it. With `fillWith: 'sample'` it holds the corrected sample report under the given name. */
  'register.create': writes(
    z.strictObject({
      path,
      organisationName: z.string().max(5_000),
      fiscalYear: z.int(),
      months: roundMonths,
      fillWith: z.enum(['nothing', 'sample']),
    }),
    openRegister,
  ),
  'register.open': writes(z.strictObject({ path }), openRegister),
  'register.close': writes(nothing, nothing),
  'register.saveCopy': writes(z.strictObject({ path }), z.strictObject({ path })),
  /** Commits one change durably and only then answers. `stale` when `revision` is not the session's. */
  'register.change': writes(z.strictObject({ revision, change }), committed),
  /** Takes back the last step; `change` is what main applied, for the window to apply too. */
  'register.undo': writes(z.strictObject({ revision }), z.strictObject({ ...committed.shape, change })),
  'register.redo': writes(z.strictObject({ revision }), z.strictObject({ ...committed.shape, change })),

  /** The report of a round as PDF bytes in base64, for the preview. */
  'report.preview': reads(z.strictObject({ roundId: id }), z.strictObject({ pdf: z.string(), pageCount: z.int() })),
  'report.save': writes(z.strictObject({ roundId: id, path }), z.strictObject({ path, pageCount: z.int() })),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

export type OpenRegister = z.output<typeof openRegister>;
export type Committed = z.output<typeof committed>;
export type UndoState = z.output<typeof undoState>;
export type PathPurpose = z.output<typeof pathPurpose>;
export type Language = z.output<typeof language>;
