// A column said by the words of its heading instead of pointed at, for whoever has no window: scripts and the command line.
import { allColumns } from '../register/columns.ts';
import { parseInteger } from '../thai/digits.ts';
import { type ImportColumn, squeezeCaption } from './caption-words.ts';
import { type Corrections, withColumn, withRow } from './corrections.ts';
import type { Review } from './review.ts';

export const importColumns: readonly ImportColumn[] = [
  ...allColumns.map(({ key }) => key),
  'actions6',
  'actions12',
  'group',
];

/**
 * The corrections with the column under this heading, in every table that is taken, as `column` (null leaves it out). `heading` is
 * its text, a part of it that no other heading has, or its number counted from 1. Null where no table has such a column.
 */
export function withNamedColumn(
  { tables }: Review,
  corrections: Corrections,
  heading: string,
  column: ImportColumn | null,
): Corrections | null {
  let now = corrections;
  let isFound = false;
  for (const table of tables) {
    if (!table.isTaken) continue;
    const index = columnNamed(
      table.columns.map(({ caption }) => caption),
      heading,
    );
    if (index === null) continue;
    isFound = true;
    // What was said before of the same heading stands.
    const said = now.columns[table.signature];
    const columns = said
      ? table.columns.map((reading, at) => ({ ...reading, column: said[at] ?? null }))
      : table.columns;
    now = withColumn(now, { signature: table.signature, columns }, index, column);
  }
  return isFound ? now : null;
}

/** How far down a table a heading is looked for that the program took for an ordinary row. */
const firstRows = 10;

/** The corrections with the row that has this text in a cell as the heading of its table; null where no table has such a row. */
export function withNamedHeading({ tables }: Review, corrections: Corrections, heading: string): Corrections | null {
  for (const { isTaken, rows } of tables) {
    if (!isTaken) continue;
    const row = rows
      .slice(0, firstRows)
      .find(({ cells }) => cells.some((cell) => squeezeCaption(cell) === squeezeCaption(heading)));
    if (row) return withRow(corrections, row.line, 'heading');
  }
  return null;
}

function columnNamed(captions: readonly string[], heading: string): number | null {
  const wanted = squeezeCaption(heading);
  const squeezed = captions.map(squeezeCaption);
  const whole = squeezed.indexOf(wanted);
  if (wanted !== '' && whole !== -1) return whole;
  const parts = squeezed.flatMap((caption, index) => (wanted !== '' && caption.includes(wanted) ? [index] : []));
  const number = parseInteger(heading);
  if (parts.length === 1) return parts[0] ?? null;
  return number !== null && number >= 1 && number <= captions.length ? number - 1 : null;
}
