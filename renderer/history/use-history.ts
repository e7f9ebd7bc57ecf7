// The history as far as it has been read from main: the newest steps first, older ones when they are asked for, and read anew
// whenever something was saved.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../src/register/model.ts';
import { flush } from '../store/drafts.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { HistoryEntry } from './entries.ts';

/** Steps that are read at once. */
const pageSize = 200;
/** What main gives at most. */
const mostEntries = 1_000;

export interface LoadedHistory {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly loadMore: () => void;
}

const nothingYet = { entries: [] as readonly HistoryEntry[], hasMore: true };

/** Of one measure, or with null of the whole register. A component that turns to another measure is to be made anew. */
export function useHistory(measureId: Id | null): LoadedHistory {
  const revision = useStore(openStore, (open) => open?.revision ?? 0);
  const [loaded, setLoaded] = useState(nothingYet);
  const [isLoading, setLoading] = useState(true);
  const count = useRef(0);
  count.current = loaded.entries.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to read again
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      setLoading(true);
      // What was typed a moment ago belongs to it.
      await flush();
      const limit = Math.min(mostEntries, Math.max(pageSize, count.current));
      const reply = await call('register.history', { measureId, limit, before: null });
      if (!isWanted) return;
      setLoading(false);
      if (!reply.ok) return notifyError(reply.error);
      const { entries } = reply.value;
      setLoaded((before) => joined(entries, before, entries.length === limit));
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [measureId, revision]);

  const loadMore = useCallback(() => {
    const read = async () => {
      setLoading(true);
      const before = loaded.entries.at(-1)?.txn ?? null;
      const reply = await call('register.history', { measureId, limit: pageSize, before });
      setLoading(false);
      if (!reply.ok) return notifyError(reply.error);
      const { entries } = reply.value;
      setLoaded((now) => ({ entries: withOlder(now.entries, entries), hasMore: entries.length === pageSize }));
    };
    void read();
  }, [loaded, measureId]);

  return { ...loaded, isLoading, loadMore };
}

/** The newest steps, and behind them the older ones that were read before. */
function joined(newest: readonly HistoryEntry[], before: typeof nothingYet, mayHaveMore: boolean): typeof nothingYet {
  const entries = withOlder(newest, before.entries);
  return { entries, hasMore: entries.length > newest.length ? before.hasMore : mayHaveMore };
}

function withOlder(entries: readonly HistoryEntry[], older: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const last = entries.at(-1)?.txn ?? Number.POSITIVE_INFINITY;
  return [...entries, ...older.filter(({ txn }) => txn < last)];
}
