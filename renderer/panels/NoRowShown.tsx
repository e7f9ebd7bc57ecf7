// Stands under the table's heading where a filter leaves no row: what is filtered by, that nothing is gone, and the way back.
import { nameOfFilters } from '../find/value-names.ts';
import { clearFilters, filterStore } from '../store/filters.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function NoRowShown({ rowCount }: { readonly rowCount: number }) {
  const all = useWording();
  const words = all.find.filters;
  const filters = useStore(filterStore, (state) => state);
  return (
    <div className="empty-table no-row-shown">
      <h2>{words.none(nameOfFilters(all, filters))}</h2>
      <p>{words.stillThere(rowCount)}</p>
      <button type="button" className="primary" onClick={clearFilters}>
        {words.showAll}
      </button>
    </div>
  );
}
