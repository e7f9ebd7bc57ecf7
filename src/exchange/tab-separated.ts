// Reads tab-separated text, as copied from a PDF or a spreadsheet: a line with a tab is a row, other lines are text.
import type { Grid } from './grid.ts';
import { readSeparated } from './separated-text.ts';

/** The grid of a text; never fails, a text without tabs is all text lines. */
export function readTabSeparated(source: string): Grid {
  return readSeparated(source, '\t');
}
