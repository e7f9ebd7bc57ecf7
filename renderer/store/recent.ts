// The registers opened last, as main remembers them. Read anew whenever one is opened or closed.
import type { CallOutput } from '../../src/contract/contract.ts';
import { call } from './program.ts';
import { createStore } from './store.ts';

export type RecentRegister = CallOutput<'recent.list'>['entries'][number];

/** Newest first. */
export const recentStore = createStore<readonly RecentRegister[]>([]);

/** Asks main again; where it does not answer, what was known stays. */
export async function refreshRecent(): Promise<void> {
  const reply = await call('recent.list', {});
  if (reply.ok) recentStore.set(reply.value.entries);
}
