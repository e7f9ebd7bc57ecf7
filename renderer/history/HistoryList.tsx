// The history of a row or of the whole register as a timeline under a filter, and older steps on request.
import { History } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Id, Register } from '../../src/register/model.ts';
import { bangkokDate } from '../../src/thai/calendar.ts';
import { useWording } from '../store/program.ts';
import { type HistoryEntry, itemsOf } from './entries.ts';
import { type HistoryFilter, isFiltered, partsWanted, passes } from './filter.ts';
import { HistoryTimeline } from './HistoryTimeline.tsx';
import { namesOf } from './names.ts';
import { partsOf } from './parts.ts';
import { useHistory } from './use-history.ts';

export interface HistoryListProps {
  readonly register: Register;
  /** Null is the whole register. */
  readonly measureId: Id | null;
  readonly filter: HistoryFilter;
  readonly isReadOnly: boolean;
  /** Told of what was read, so that a filter can offer the names in it. */
  readonly onRead?: (entries: readonly HistoryEntry[]) => void;
}

/** A filter that leaves fewer steps reads on by itself. */
const fewSteps = 20;

export function HistoryList({ register, measureId, filter, isReadOnly, onRead }: HistoryListProps) {
  const words = useWording();
  const texts = words.history;
  const { entries, hasMore, isLoading, loadMore } = useHistory(measureId);
  const told = useMemo(() => {
    const telling = { names: namesOf(register, entries, words, measureId), words };
    return itemsOf(entries).map((item) => ({ item, parts: partsOf(item.entry.changes, telling) }));
  }, [register, entries, words, measureId]);
  const shown = useMemo(
    () =>
      told.flatMap(({ item, parts }) => {
        const wanted = partsWanted(parts, filter);
        return passes(item, filter) && (filter.subject === null || wanted.length > 0) ? [{ item, parts: wanted }] : [];
      }),
    [told, filter],
  );
  const oldest = entries.at(-1);
  const isPast = filter.from !== null && oldest !== undefined && bangkokDate(oldest.at) < filter.from;
  const mayFindMore = hasMore && !isPast;
  const readsOn = isFiltered(filter) && mayFindMore && shown.length < fewSteps;
  useEffect(() => {
    if (readsOn && !isLoading) loadMore();
  }, [readsOn, isLoading, loadMore]);
  useEffect(() => onRead?.(entries), [onRead, entries]);
  const isEmpty = shown.length === 0 && !isLoading && !readsOn;
  return (
    <>
      <p className="history-count" role="status">
        {isLoading && entries.length === 0 ? texts.loading : texts.filters.count(shown.length)}
      </p>
      {isEmpty && <p className="side-panel-empty">{entries.length === 0 ? texts.none : texts.noneMatches}</p>}
      <HistoryTimeline told={shown} register={register} isReadOnly={isReadOnly} />
      {!isEmpty && (
        <p className="timeline-end">
          {mayFindMore ? (
            <button type="button" className="plain" disabled={isLoading} onClick={loadMore}>
              <History aria-hidden size={16} strokeWidth={1.8} />
              {texts.older}
            </button>
          ) : (
            !isLoading && texts.beginning
          )}
        </p>
      )}
    </>
  );
}
