// The office's own word on the assessment's items: an item changed or added, taken back, the whole given away or another's taken in.
// Each is one step to undo.
import { type CatalogueItem, inCodeOrder } from '../../src/catalogue/catalogue.ts';
import { entryOf, takeIn } from '../../src/catalogue/office-entries.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import type { CatalogueEntry } from '../../src/register/model.ts';
import { change, undo } from '../commands/change-commands.ts';
import { choosePath, officeName } from '../commands/paths.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { createStore } from '../store/store.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

/** The item that is edited; without one an item is added to the year. */
export interface ItemQuestion {
  readonly assessmentYear: number;
  readonly item: CatalogueItem | null;
}

export const itemQuestionStore = createStore<ItemQuestion | null>(null);

export type SaidOfItem = Omit<CatalogueEntry, 'id'>;

/** What the office says of an item from now on. */
export function sayOfItem(said: SaidOfItem): boolean {
  return change(({ catalogueEntries }) => {
    const before = entryOf(catalogueEntries, said);
    const entry = { ...said, id: before?.id ?? crypto.randomUUID() };
    const others = catalogueEntries.filter((other) => other !== before);
    const entries = [...others, entry].toSorted(
      (one, other) => one.assessmentYear - other.assessmentYear || inCodeOrder(one, other),
    );
    return { kind: 'setCatalogueEntries', entries };
  });
}

/** Takes the office's word on an item back: the shipped one counts again, or there is none. */
export function forgetItem(item: Pick<CatalogueItem, 'assessmentYear' | 'code'>): void {
  change(({ catalogueEntries }) => ({
    kind: 'setCatalogueEntries',
    entries: catalogueEntries.filter((entry) => entry !== entryOf(catalogueEntries, item)),
  }));
}

/** Writes the items as the office knows them to a file that is asked for. */
export async function exportCatalogue(): Promise<void> {
  if (!openStore.get()) return;
  const words = wording().catalogue;
  const path = await choosePath('saveCatalogue', words.card.fileName(officeName()));
  if (path === null) return;
  const saved = await call('catalogue.save', { path });
  if (!saved.ok) return notifyError(saved.error);
  notify({ tone: 'done', text: words.saved(saved.value.path, saved.value.items), action: null });
}

/** Takes in what another office's file says otherwise. */
export async function importCatalogue(): Promise<void> {
  const path = await choosePath('openCatalogue', '');
  if (path === null) return;
  const [read, shipped] = await Promise.all([call('catalogue.read', { path }), shippedCatalogue()]);
  if (!read.ok) return notifyError(read.error);
  const other = readCatalogue(read.value.catalogue);
  const register = openStore.get()?.register;
  if (!other || !shipped || !register) return;
  const { entries, taken, skipped } = takeIn(other, shipped, register.catalogueEntries, () => crypto.randomUUID());
  if (taken > 0 && !change({ kind: 'setCatalogueEntries', entries })) return;
  const words = wording();
  notify({
    tone: taken > 0 ? 'done' : 'note',
    text: words.catalogue.takenIn(taken, skipped),
    action: taken > 0 ? { label: words.commands.undo, run: () => void undo() } : null,
  });
}
