// The heading of the list of rows: the file's own columns on the left, the register's on the right.
import { useWording } from '../store/program.ts';
import type { OutlineTable } from './importing-store.ts';
import type { ResultColumn } from './results.ts';

export interface RowHeadProps {
  /** The table whose rows are in view; null in an empty list. */
  readonly table: OutlineTable | null;
  /** Columns of the file's widest table. */
  readonly width: number;
  readonly columns: readonly ResultColumn[];
  /** In rem. */
  readonly leastWidth: number;
}

export function RowHead({ table, width, columns, leastWidth }: RowHeadProps) {
  const { rows: words, columns: names } = useWording().importing;
  const captions = Array.from({ length: width }, (_, index) => table?.columns[index]);
  return (
    <thead className="import-grid-head" style={{ minWidth: `${leastWidth}rem` }}>
      <tr aria-rowindex={1}>
        <th className="import-caption-cell import-line" scope="col">
          <span className="import-side">{words.source}</span>
          {words.lineHead}
        </th>
        {captions.map((column, index) => (
          <th
            // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
            key={index}
            className="import-caption-cell"
            scope="col"
            lang="th"
            data-left-out={column?.column === null || undefined}
          >
            <span className="import-caption">{column?.caption || words.column(index + 1)}</span>
          </th>
        ))}
        <th className="import-caption-cell import-state" scope="col">
          <span className="import-side">{words.register}</span>
          {words.stateHead}
        </th>
        {columns.map(({ id }) => (
          <th key={id} className="import-caption-cell" scope="col">
            <span className="import-caption">{names.targets[id]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
