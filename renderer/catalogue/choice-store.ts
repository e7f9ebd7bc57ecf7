// Choosing out of the assessment's catalogue: an item for a row's first cell, or an indicator for a group. What is chosen is one step
// to undo.
import {
  type CatalogueItem,
  catalogueOfYear,
  findIndicator,
  type Indicator,
  type YearCatalogue,
} from '../../src/catalogue/catalogue.ts';
import { houseCode } from '../../src/preflight/printed-code.ts';
import { findMeasure } from '../../src/register/find.ts';
import { composeGroupHeading } from '../../src/register/group-heading.ts';
import type { Id } from '../../src/register/model.ts';
import { toPaperDigits } from '../../src/thai/paper-digits.ts';
import { change } from '../commands/change-commands.ts';
import { addGroup } from '../commands/group-commands.ts';
import { commitAllDrafts, forgetSavedDrafts } from '../store/drafts.ts';
import { openStore } from '../store/open-register.ts';
import { shownYear } from '../store/shown.ts';
import { createStore } from '../store/store.ts';
import { focusCell, focusGroup } from '../table/focus.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

export type ChoiceOf =
  | { readonly kind: 'item'; readonly measureId: Id }
  /** With a group its heading is written anew, without one a group is added. */
  | { readonly kind: 'indicator'; readonly groupId: Id | null };

export interface CatalogueChoice {
  readonly of: ChoiceOf;
  readonly year: YearCatalogue;
  /** Codes that the office has said something of. */
  readonly own: ReadonlySet<string>;
}

/** Null while nothing is chosen. */
export const choiceStore = createStore<CatalogueChoice | null>(null);

/** Opens the items of the assessment that the year on the screen answers. */
export async function openChoice(of: ChoiceOf): Promise<void> {
  commitAllDrafts();
  const catalogue = await shippedCatalogue();
  const fiscalYear = shownYear();
  const entries = openStore.get()?.register.catalogueEntries;
  if (!catalogue || !fiscalYear || !entries) return;
  const { assessmentYear } = fiscalYear;
  const own = new Set(entries.filter((entry) => entry.assessmentYear === assessmentYear).map(({ code }) => code));
  choiceStore.set({ of, year: catalogueOfYear(catalogue, entries, assessmentYear), own });
}

/** The first cell as the house writes it, numbers in Thai digits: the code, the question, and what it asks about one by one. */
function issueText({ code, text, points }: CatalogueItem): string {
  return toPaperDigits([`${houseCode(code)} ${text}`, ...points.map((point) => `- ${point}`)].join('\n'), 'thai');
}

/** Puts an item into a row's first cell, in the place of what stands there. */
export function takeItem(measureId: Id, item: CatalogueItem): void {
  const wish = { kind: 'setCell', cell: { measureId, column: 'issue', roundId: null }, text: issueText(item) } as const;
  // A draft that is in the register already would hide the new text.
  if (change(wish)) forgetSavedDrafts();
  focusCell(measureId, 'issue', 'end');
}

/** Writes a group's heading, or adds a group under it with one empty row to go on in. */
export function takeIndicator(groupId: Id | null, { no, name, instrument }: Indicator): void {
  const heading = composeGroupHeading(no, name, instrument);
  if (groupId === null) {
    addGroup(null, heading);
    return;
  }
  if (change({ kind: 'setGroupHeading', groupId, heading })) forgetSavedDrafts();
  focusGroup(groupId);
}

/** The letters that a choice takes the place of; none for a new group. */
export function lettersReplaced({ of }: CatalogueChoice): number {
  const register = openStore.get()?.register;
  if (!register || of.kind !== 'item') return 0;
  return findMeasure(register, of.measureId)?.measure.issue.trim().length ?? 0;
}

/** The indicator of an item; null where the source names none. */
export function indicatorOf(year: YearCatalogue, { indicatorNo }: CatalogueItem): Indicator | null {
  return indicatorNo === null ? null : findIndicator(year, indicatorNo);
}
