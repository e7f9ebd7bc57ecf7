// Texts that a spreadsheet would take for a formula when it opens comma-separated text: how they are made harmless on the way out, and
// what they were, on the way in. It knows nothing of quotes and commas.
import type { Grid } from './grid.ts';

/**
 * What a spreadsheet may compute begins with one of these, behind apostrophes of our own or none: = + - @, their full-width forms, a
 * tab, a line end. Source: OWASP, "CSV Injection".
 */
const armed = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** With an apostrophe in front where a spreadsheet might compute the text; every other text as it is. `rearmFormula` undoes it. */
export function disarmFormula(text: string): string {
  return armed.test(text) ? `'${text}` : text;
}

/** The text before it was disarmed: of the apostrophes that stand before such a sign one is taken away. */
export function rearmFormula(text: string): string {
  return text.startsWith("'") && armed.test(text) ? text.slice(1) : text;
}

/** The rows of comma-separated text with every cell as it was. */
export function rearmedGrid(grid: Grid): Grid {
  return grid.map((line) => (line.kind === 'row' ? { ...line, cells: line.cells.map(rearmFormula) } : line));
}
