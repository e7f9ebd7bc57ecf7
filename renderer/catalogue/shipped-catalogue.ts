// The assessment's catalogue as it ships, asked for once. It knows nothing of what is shown of it.
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { toolsStore } from '../reading/tools-store.ts';
import { notifyError } from '../store/notices.ts';
import { call } from '../store/program.ts';
import { createStore, useStore } from '../store/store.ts';

const shippedStore = createStore<Catalogue | null>(null);

/** Asked for once; null, with a word to the person, where the program does not answer. */
export async function shippedCatalogue(): Promise<Catalogue | null> {
  const known = shippedStore.get() ?? toolsStore.get()?.catalogue ?? null;
  if (known) {
    shippedStore.set(known);
    return known;
  }
  const reply = await call('catalogue.get', {});
  if (!reply.ok) {
    notifyError(reply.error);
    return null;
  }
  const catalogue = readCatalogue(reply.value.catalogue) ?? { indicators: [], items: [] };
  shippedStore.set(catalogue);
  return catalogue;
}

/** The shipped catalogue on the screen; null until it was asked for. */
export function useShipped(): Catalogue | null {
  return useStore(shippedStore, (catalogue) => catalogue);
}
