// Making the next fiscal year in the window: the plan that is looked at, what is chosen of it, and writing it as one change.
import { nextYearChange } from '../../src/next-year/carry-out.ts';
import { acceptedByDefault, type NextYearPlan } from '../../src/next-year/plan.ts';
import { planNextYear } from '../../src/next-year/plan-next-year.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { shippedCatalogue } from '../catalogue/shipped-catalogue.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { createStore } from '../store/store.ts';
import { look, shownOf, viewStore } from '../store/view.ts';

export interface NextYearQuestion {
  readonly plan: NextYearPlan;
  readonly accepted: ReadonlySet<string>;
  /** The register changed while the list was looked at, and it was made anew. */
  readonly isRenewed: boolean;
}

/** Null while nobody makes a year. */
export const nextYearStore = createStore<NextYearQuestion | null>(null);

/** Shows what the year after the one on the screen would be made of. */
export async function openNextYear(): Promise<void> {
  commitAllDrafts();
  const plan = await planned();
  if (plan) nextYearStore.set({ plan, accepted: acceptedByDefault(plan), isRenewed: false });
}

async function planned(): Promise<NextYearPlan | null> {
  const catalogue = await shippedCatalogue();
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  if (!catalogue || !shown) return null;
  const plan = planNextYear(open.register, shown.fiscalYear, catalogue);
  if (plan.ok) return plan.value;
  notifyError(plan.error);
  return null;
}

export function closeNextYear(): void {
  nextYearStore.set(null);
}

/** Accepts or refuses items. */
export function choose(ids: readonly string[], isAccepted: boolean): void {
  nextYearStore.update((question) => {
    if (!question) return question;
    const accepted = new Set(question.accepted);
    for (const id of ids) {
      if (isAccepted) accepted.add(id);
      else accepted.delete(id);
    }
    return { ...question, accepted };
  });
}

/** What was saved a moment ago comes back from the disk as an equal year, not as the same object. */
function isStill(year: FiscalYear): boolean {
  const now = openStore.get()?.register.fiscalYears.find(({ id }) => id === year.id);
  return now === year || (now !== undefined && JSON.stringify(now) === JSON.stringify(year));
}

/** Writes the year and shows it; where the register is not what the list was made of, the list is made anew first. */
export async function confirmNextYear(): Promise<void> {
  const question = nextYearStore.get();
  if (!question) return;
  const { plan, accepted } = question;
  if (!isStill(plan.from)) {
    const renewed = await planned();
    if (!renewed) return closeNextYear();
    const known = new Set(plan.items.map(({ id }) => id));
    const fresh = [...acceptedByDefault(renewed)].filter((id) => !known.has(id));
    nextYearStore.set({ plan: renewed, accepted: new Set([...accepted, ...fresh]), isRenewed: true });
    return;
  }
  const wish = nextYearChange(plan, accepted, () => crypto.randomUUID());
  if (wish.kind !== 'addFiscalYear' || !change(wish)) return;
  closeNextYear();
  look({ screen: 'register', fiscalYearId: wish.fiscalYear.id, roundId: null, active: null, activeGroupId: null });
  offerUndo(wording().nextYear.done(plan.year, plan.items.filter(({ id }) => accepted.has(id)).length));
}
