// The calls that bring a file of another program into the register: read it, look at what would come of it, write it. What was read
// stays in main; the window names it by an id and asks for the rows it shows.
import * as z from 'zod';
import { nothing } from './call.ts';
import { columnKeys, path, roundMonths } from './shapes.ts';

const id = z.string().max(64);
/** A row of the source. */
const line = z.int().min(0);
const count = z.int().min(0);

const importColumn = z.enum([...columnKeys, 'actions6', 'actions12', 'group']);
const rowRole = z.enum(['heading', 'group', 'measure', 'joined', 'front', 'skipped']);
const byLine = z.string().regex(/^\d{1,8}$/u);

/** Sheets and documents are read up to a hundred columns; a text between separators may have more. */
const mostColumns = 1_000;
const mostRows = 20_000;

/** What a person says of a source; see exchange/corrections. */
const corrections = z.strictObject({
  sheet: count,
  tables: z.array(z.int().min(1)).max(mostRows).readonly().nullable(),
  columns: z.record(z.string().max(1_000), z.array(importColumn.nullable()).max(mostColumns).readonly()).readonly(),
  rows: z.record(byLine, rowRole).readonly(),
  splitsLists: z.boolean().nullable(),
  listMarks: z.enum(['keep', 'thai']),
  fiscalYear: z.int().nullable(),
  months: roundMonths.nullable(),
  existing: z.enum(['update', 'skip']),
  choices: z.record(byLine, z.enum(['update', 'skip', 'add'])).readonly(),
});

/** What a file of text was saved in, where the program guessed otherwise. */
const textReading = z.strictObject({
  encoding: z.exactOptional(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-874'])),
  separator: z.exactOptional(z.enum(['\t', ';', ','])),
});

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path, text: textReading.exactOptional() }),
  /** What a clipboard holds; "" for a form it lacks. */
  z.strictObject({ kind: z.literal('clipboard'), html: z.string().max(20_000_000), plain: z.string().max(20_000_000) }),
]);

const note = z.strictObject({ kind: z.string(), count, detail: z.string() });

const read = z.strictObject({
  sourceId: id,
  kind: z.enum(['docx', 'xlsx', 'csv', 'tabSeparated', 'html', 'text', 'json', 'register', 'pdf']),
  name: z.string(),
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean(), rows: count })).readonly(),
  notes: z.array(note).readonly(),
  /** To begin with: the first sheet with a table under a known heading, columns as they were chosen for the same headings before. */
  corrections,
});

const column = z.strictObject({
  caption: z.string(),
  column: importColumn.nullable(),
  reason: z.string(),
  isSure: z.boolean(),
});

const table = z.strictObject({
  number: z.int(),
  line,
  signature: z.string(),
  isTaken: z.boolean(),
  reason: z.string(),
  columns: z.array(column).readonly(),
  rows: z.array(z.strictObject({ line, role: rowRole, reason: z.string(), isSure: z.boolean() })).readonly(),
});

const measure = z.strictObject({
  line,
  lines: z.array(line).readonly(),
  state: z.enum(['new', 'same', 'differing']),
  measureId: id.nullable(),
  matchedBy: z.enum(['code', 'issue', 'position']).nullable(),
  choice: z.enum(['update', 'skip', 'add']),
});

const counts = z.strictObject({ added: count, updated: count, skipped: count, same: count, onlyInRegister: z.int() });

/** Of each guess its kind, its line where it has one, and what goes with its kind. */
const guess = z.looseObject({ kind: z.string(), line: line.exactOptional() });

/** A review without its texts: those are asked for by `source.part`. */
const outline = z.strictObject({
  front: z.strictObject({
    cover: z.array(z.string()).readonly(),
    heading: z.string(),
    introduction: z.string(),
    organisation: z.string().nullable(),
  }),
  tables: z.array(table).readonly(),
  groups: z
    .array(z.strictObject({ line, heading: z.string(), groupId: id.nullable(), measures: z.array(measure).readonly() }))
    .readonly(),
  guesses: z.array(guess).readonly(),
  target: z.strictObject({
    fiscalYear: z.int().nullable(),
    fiscalYearId: id.nullable(),
    months: roundMonths,
    rounds: z.array(roundMonths).readonly(),
    splitsLists: z.boolean(),
  }),
  counts,
});

const cellOrigin = z.strictObject({ line, column: count });

const part = z.strictObject({
  rows: z
    .array(z.strictObject({ line, cells: z.array(z.string()).readonly(), fromAbove: z.array(count).readonly() }))
    .readonly(),
  measures: z
    .array(
      z.strictObject({
        line,
        cells: z.record(z.enum(columnKeys), z.string()).readonly(),
        results: z.record(z.string(), z.string()).readonly(),
        differences: z
          .array(
            z.strictObject({
              column: z.enum(columnKeys),
              months: roundMonths.nullable(),
              before: z.string(),
              after: z.string(),
            }),
          )
          .readonly(),
        origins: z.record(z.string(), z.array(cellOrigin).readonly()).readonly(),
      }),
    )
    .readonly(),
});

/** Rows and measures that one question may ask for. */
const mostAsked = 500;

/** The calls; `stepped` is how main answers a step it made. */
export function sourceCalls<Stepped extends z.ZodType>(stepped: Stepped) {
  return {
    /**
     * Reads a file that a person chose or dropped, or what was pasted. Reading goes on beside everything else and says by
     * `sourceProgress` events how far it is; one at a time. The source before this one is forgotten.
     */
    'source.read': { mode: 'read', input: z.strictObject({ origin }), output: read },
    /** What would come of it; nothing is written. */
    'source.review': { mode: 'read', input: z.strictObject({ sourceId: id, corrections }), output: outline },
    /** The texts of these rows of the source and of the measures that begin at these lines, by the corrections. */
    'source.part': {
      mode: 'read',
      input: z.strictObject({
        sourceId: id,
        corrections,
        rows: z.array(line).max(mostAsked),
        measures: z.array(line).max(mostAsked),
      }),
      output: part,
    },
    /**
     * Writes it as one step, in turns with everything else, and says by `sourceProgress` events how far it is; `step` is null where the
     * register has it all already. `sourceUnreadable` where nothing can be taken, `cancelled` once it was told to stop: nothing is
     * changed then.
     */
    'source.apply': {
      mode: 'write',
      input: z.strictObject({ revision: z.int().min(0), sourceId: id, corrections }),
      output: z.strictObject({ step: stepped.nullable(), counts }),
    },
    /** Tells the reading or writing under way to stop: it answers `cancelled`. */
    'source.stop': { mode: 'read', input: nothing, output: nothing },
    /** The source is no longer looked at. */
    'source.forget': { mode: 'read', input: nothing, output: nothing },
  } as const;
}
