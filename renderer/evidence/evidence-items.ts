// The list items of a row that a piece of evidence can be said to belong to, read out of its cells.
import { cellText } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { type Item, readItems } from '../../src/thai/list-marks.ts';

export interface ItemChoice {
  /** As printed in the cell, e.g. "๒)". */
  readonly mark: string;
  /** How the item begins. */
  readonly text: string;
}

/** So much of an item tells it from the others. */
const textLength = 48;

/** What was done first, then the steps and the reporting; each mark once, by the first cell that has it. */
export function itemChoices(measure: Measure, roundId: Id): readonly ItemChoice[] {
  const choices = new Map<string, ItemChoice>();
  for (const column of ['actions', 'steps', 'reporting'] as const) {
    for (const { mark, text } of flat(readItems(cellText(measure, column, roundId)))) {
      if (mark !== null && !choices.has(mark)) choices.set(mark, { mark, text: shortened(text) });
    }
  }
  return [...choices.values()];
}

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

function shortened(text: string): string {
  const letters = Array.from(text.trim().replace(/\s+/gu, ' '));
  return letters.length > textLength ? `${letters.slice(0, textLength).join('')}…` : letters.join('');
}
