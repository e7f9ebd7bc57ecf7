// A source of any format, brought to one form: lines of plain text and rows of cells, in the order they stand. Readers of
// formats make it; recognition reads it. It knows nothing of measures.

export type GridLine =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  /** An empty line, or whatever else parts one table from the next. */
  | { readonly kind: 'gap'; readonly line: number };

/** `line` counts from 1 in the source, to say where something was found. */
export type Grid = readonly GridLine[];
