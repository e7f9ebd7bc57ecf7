// The columns of a source's tables as the window shows them. A person's word on one column of a heading makes main take all of them as
// said; here those nobody has spoken of keep the reason they were first read by, and their yellow. Pure.
import type { Outline, OutlineTable, SeenColumns } from './importing-store.ts';

type Column = OutlineTable['columns'][number];

export interface ShownColumn extends Column {
  /** As a person said at an earlier import of this heading. */
  readonly isRemembered: boolean;
}

/** With the headings met for the first time. */
export function withFirstSeen(seen: SeenColumns, tables: Outline['tables']): SeenColumns {
  const fresh = tables.filter(({ signature }) => seen[signature] === undefined);
  if (fresh.length === 0) return seen;
  return {
    ...seen,
    ...Object.fromEntries(fresh.map(({ signature, columns }) => [signature, { first: columns, said: [] }])),
  };
}

/** With a person's word on a column. */
export function withSaid(seen: SeenColumns, signature: string, index: number): SeenColumns {
  const known = seen[signature];
  if (!known || known.said.includes(index)) return seen;
  return { ...seen, [signature]: { ...known, said: [...known.said, index] } };
}

/** A table's columns as main has them now, with the reasons they were first read by. */
export function shownColumns({ columns, signature }: OutlineTable, seen: SeenColumns | null): readonly ShownColumn[] {
  const known = seen?.[signature];
  return columns.map((column, index): ShownColumn => {
    const first = known?.first[index];
    const isRemembered = first?.reason === 'chosen' && first.column === column.column;
    if (!first || known?.said.includes(index)) return { ...column, isRemembered: false };
    if (first.column === column.column) return { ...column, reason: first.reason, isSure: first.isSure, isRemembered };
    // Another column was said to be what this one was.
    return {
      ...column,
      reason: column.column === null ? 'captionTwice' : column.reason,
      isSure: true,
      isRemembered: false,
    };
  });
}

/** Tables that are read alike, by their heading, in the order of the source. */
export function tablesByHeading(tables: Outline['tables']): readonly (readonly OutlineTable[])[] {
  const bySignature = new Map<string, OutlineTable[]>();
  for (const table of tables) {
    const those = bySignature.get(table.signature);
    if (those) those.push(table);
    else bySignature.set(table.signature, [table]);
  }
  return [...bySignature.values()];
}

/** Columns that nobody is certain of, those of one heading once. */
export function columnsToLook({ tables }: Outline, seen: SeenColumns): number {
  const headings = tablesByHeading(tables.filter(({ isTaken }) => isTaken));
  return headings.reduce((sum, [table]) => {
    const columns = table ? shownColumns(table, seen) : [];
    return sum + columns.filter(({ isSure }) => !isSure).length;
  }, 0);
}
