// Stands under the table's heading where a filter leaves no row: what is filtered by, that nothing is gone, and the way back.
import { ThumbsUp } from 'lucide-react';
import { measureStatuses } from '../../src/followup/summary.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { isUnfiltered, valuesChosen } from './facets.ts';
import { clearFilters, filterStore } from './filter-store.ts';
import { nameOfFilters } from './value-names.ts';

export function NoRowShown({ rowCount }: { readonly rowCount: number }) {
  const all = useWording();
  const words = all.find.filters;
  const filters = useStore(filterStore, (state) => state);
  const [status, ...otherStatuses] = measureStatuses.filter((one) =>
    valuesChosen(filters.chosen, 'status').includes(one),
  );
  const isAlone = otherStatuses.length === 0 && isUnfiltered({ ...filters, chosen: { ...filters.chosen, status: [] } });
  const isGood = status === 'overdue' || status === 'dueSoon' || status === 'notReported';
  return (
    <div className="empty-table">
      <h2>
        {status && isAlone ? all.followup.noneOf[status] : words.none(nameOfFilters(all, filters))}
        {isAlone && isGood && <ThumbsUp aria-hidden className="well-done" size={20} strokeWidth={1.8} />}
      </h2>
      <p>{words.stillThere(rowCount)}</p>
      <button type="button" className="primary" onClick={clearFilters}>
        {words.showAll}
      </button>
    </div>
  );
}
