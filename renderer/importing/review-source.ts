// What would come of the source under a person's corrections, asked of main anew after each of them; the last word counts.
import type { ImportColumn } from '../../src/exchange/caption-words.ts';
import { type Corrections as Said, withColumn, withSheet } from '../../src/exchange/corrections.ts';
import { askSource } from './ask-source.ts';
import { withFirstSeen, withSaid } from './columns.ts';
import { type Corrections, importingStore, type MeasureChoice, type OutlineTable, put } from './importing-store.ts';

/** The asking under way; it goes on until it has an answer to what was said last. */
let underWay: Promise<void> | null = null;

/** Takes these corrections and asks what comes of them. */
export function review(corrections: Corrections): Promise<void> {
  put({ corrections, isReviewing: true });
  underWay ??= askUntilTrue().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function askUntilTrue(): Promise<void> {
  for (;;) {
    const asked = importingStore.get()?.corrections;
    if (!asked) return;
    const reply = await askSource('source.review', { corrections: asked });
    const now = importingStore.get();
    if (!now?.read) return;
    // Something else was said meanwhile.
    if (now.corrections !== asked) continue;
    if (reply.ok) {
      const seenColumns = withFirstSeen(now.seenColumns, reply.value.tables);
      put({ outline: reply.value, seenColumns, isReviewing: false, fault: null });
    } else put({ isReviewing: false, fault: reply.error });
    return;
  }
}

/** Corrects what was said so far. */
export function correct(change: (corrections: Corrections) => Corrections): void {
  const corrections = importingStore.get()?.corrections;
  if (corrections) void review(change(corrections));
}

/** Looks at another sheet of the file; what was said of rows and tables of this one is let go. */
export function chooseSheet(sheet: number): void {
  correct((corrections) => withSheet(corrections, sheet));
}

/** What a column is, the others as `table` has them; saying again what it was taken for calls that right. */
export function chooseColumn(table: OutlineTable, index: number, column: ImportColumn | null): void {
  const now = importingStore.get();
  if (!now) return;
  put({ seenColumns: withSaid(now.seenColumns, table.signature, index) });
  // The contract carries the reasons of columns as words; the correction does not ask for them.
  correct((corrections) => withColumn(corrections, table as Parameters<typeof withColumn>[1], index, column));
}

/** The same for every row that the register has with other texts; rows that are to be added beside theirs stay so. */
export function chooseForAll(existing: Said['existing']): void {
  correct((corrections) => ({
    ...corrections,
    existing,
    choices: Object.fromEntries(Object.entries(corrections.choices).filter(([, choice]) => choice === 'add')),
  }));
}

/** What is done with one measure; the usual for it needs no word of its own. */
export function chooseForOne(line: number, choice: MeasureChoice): void {
  correct((corrections) => {
    const { [line]: _, ...others } = corrections.choices;
    return { ...corrections, choices: choice === corrections.existing ? others : { ...others, [line]: choice } };
  });
}
