// What a person chose for the columns of a heading, remembered for the next file with that heading: an office's reports look alike year
// after year. It is kept with the program and not with a register, since it is about other programs' files.
import type { ImportColumn } from '../exchange/caption-words.ts';
import type { Review } from '../exchange/review.ts';
import type { ChosenColumns } from '../exchange/source-columns.ts';

/** Newest first. */
export type ColumnMemory = readonly {
  readonly heading: string;
  readonly columns: readonly (ImportColumn | null)[];
}[];

const mostHeadings = 50;

/** What is remembered, as corrections say it. */
export function rememberedColumns(memory: ColumnMemory): ChosenColumns {
  return Object.fromEntries(memory.map(({ heading, columns }) => [heading, columns]));
}

/** The memory with what was chosen for the tables of this import; the same one where there is nothing new in it. */
export function rememberColumns(memory: ColumnMemory, chosen: ChosenColumns, { tables }: Review): ColumnMemory {
  let now = memory;
  for (const { signature, isTaken } of tables) {
    const columns = chosen[signature];
    // A table without a heading is known by its width alone: that says nothing of the next one.
    if (!isTaken || !columns || signature.startsWith('#')) continue;
    const known = now.find(({ heading }) => heading === signature);
    if (known && JSON.stringify(known.columns) === JSON.stringify(columns)) continue;
    now = [{ heading: signature, columns }, ...now.filter((other) => other !== known)].slice(0, mostHeadings);
  }
  return now;
}
