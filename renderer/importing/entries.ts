// The rows of a source in the order they are looked through, each with what it was taken for, what is to be looked at and what comes
// of it. Pure; it knows no texts and no drawing.
import type {
  Corrections,
  Outline,
  OutlineGroup,
  OutlineMeasure,
  OutlineRow,
  OutlineTable,
  RowRole,
} from './importing-store.ts';

/** What is worth a look at a row beside what it was taken for. */
export type RowGuess = 'groupContinued' | 'groupMissing' | 'cellsJoined' | 'byPosition';

export interface Entry {
  readonly line: number;
  readonly table: OutlineTable;
  readonly role: RowRole;
  readonly reason: string;
  /** The program is not certain of the row's role, and nobody has said it yet. */
  readonly isRoleGuessed: boolean;
  /** A person has said its role; where only the file did, nobody has. */
  readonly isSaid: boolean;
  /** That role, also before main has said what comes of it; null where nobody has spoken of it. */
  readonly saidRole: RowRole | null;
  readonly guesses: readonly RowGuess[];
  /** Its heading says again what the group above it is called. */
  readonly isGroupAgain: boolean;
  /** The measure that begins here. */
  readonly measure: OutlineMeasure | null;
  /** The group that begins here. */
  readonly group: OutlineGroup | null;
}

export type Filter = 'all' | 'look' | 'differing' | 'leftOut';

export const filters: readonly Filter[] = ['all', 'look', 'differing', 'leftOut'];

const rowGuesses: readonly RowGuess[] = ['groupContinued', 'groupMissing', 'cellsJoined'];

/** The rows of the tables that are taken, from the first to the last. */
export function entriesOf(outline: Outline, said: Corrections['rows']): readonly Entry[] {
  const measures = new Map(outline.groups.flatMap((group) => group.measures.map((measure) => [measure.line, measure])));
  const groups = new Map(outline.groups.map((group) => [group.line, group]));
  const guesses = new Map<number, Set<string>>();
  for (const { kind, line } of outline.guesses) {
    if (line === undefined) continue;
    const those = guesses.get(line);
    if (those) those.add(kind);
    else guesses.set(line, new Set([kind]));
  }
  const entryOf = ({ line, role, reason, isSure }: OutlineRow, table: OutlineTable): Entry => {
    const measure = role === 'measure' ? (measures.get(line) ?? null) : null;
    const kinds = guesses.get(line) ?? nothing;
    const isSaid = said[line] !== undefined;
    return {
      line,
      table,
      role,
      reason,
      isRoleGuessed: !isSure && !isSaid,
      isSaid,
      saidRole: said[line] ?? null,
      guesses: isSaid ? [] : guessesOf(kinds, measure),
      isGroupAgain: kinds.has('groupRepeated'),
      measure,
      group: role === 'group' ? (groups.get(line) ?? null) : null,
    };
  };
  return outline.tables.flatMap((table) => (table.isTaken ? table.rows.map((row) => entryOf(row, table)) : []));
}

const nothing: ReadonlySet<string> = new Set();

function guessesOf(kinds: ReadonlySet<string>, measure: OutlineMeasure | null): readonly RowGuess[] {
  const isByPosition = measure?.matchedBy === 'position' && measure.state === 'differing';
  return [...rowGuesses.filter((kind) => kinds.has(kind)), ...(isByPosition ? (['byPosition'] as const) : [])];
}

/** True where the program guessed and nobody has spoken of it yet. */
export function needsLook({ isRoleGuessed, guesses }: Entry): boolean {
  return isRoleGuessed || guesses.length > 0;
}

/** Whether a row belongs to what is asked to be seen. */
export function fits(entry: Entry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'look':
      return needsLook(entry);
    case 'differing':
      return entry.measure?.state === 'differing';
    case 'leftOut':
      return entry.role === 'skipped';
  }
}

/** Texts outside the tables that belong to no row, with their lines. */
export function textsOutside(outline: Outline): readonly { readonly line: number; readonly text: string }[] {
  const rows = new Set(outline.tables.flatMap((table) => table.rows.map(({ line }) => line)));
  return outline.guesses.flatMap(({ kind, line, text }) =>
    kind === 'textLeftOut' && line !== undefined && !rows.has(line) && typeof text === 'string' ? [{ line, text }] : [],
  );
}
