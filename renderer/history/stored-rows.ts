// The changes of a step gathered by the stored row they belong to, and whether that row came, went or stayed.
import type { HistoryChange } from './entries.ts';

export interface StoredRow {
  readonly table: string;
  /** The values of its key as texts; the first is the row's own id, or its measure's. */
  readonly keys: readonly string[];
  readonly id: string;
  readonly fate: 'added' | 'removed' | 'changed';
  readonly columns: ReadonlyMap<string, HistoryChange>;
}

/** A column of each table that is never empty in a row: where it comes or goes, the row does. */
const everFilled: Readonly<Record<string, string>> = {
  organisation: 'kind',
  unit: 'name',
  paper: 'digits',
  kept_file: 'name',
  followup: 'soon_days',
  accepted_finding: 'rule',
  phrase: 'text',
  catalogue_entry: 'code',
  signer: 'role',
  fiscal_year: 'year',
  year_column: 'heading',
  round: 'months',
  measure_group: 'fiscal_year_id',
  measure: 'group_id',
  action: 'text',
  cell_note: 'text',
  statement_override: 'verdict',
  evidence: 'added_at',
  issued_report: 'number',
  issued_file: 'name',
};

/** Rows in the order in which a step first touched them. */
export function rowsOf(changes: readonly HistoryChange[]): readonly StoredRow[] {
  const gathered = new Map<string, HistoryChange[]>();
  for (const change of changes) {
    const place = JSON.stringify([change.table, change.key]);
    gathered.set(place, [...(gathered.get(place) ?? []), change]);
  }
  return [...gathered.values()].flatMap((ofRow) => {
    const [first] = ofRow;
    if (!first) return [];
    const keys = first.key.map(text);
    const columns = new Map(ofRow.map((change) => [change.column, change]));
    return { table: first.table, keys, id: keys[0] ?? '', fate: fateOf(first.table, columns), columns };
  });
}

/** A stored value as text; "" for none. */
export function text(value: HistoryChange['before']): string {
  return value === null ? '' : String(value);
}

function fateOf(table: string, columns: ReadonlyMap<string, HistoryChange>): StoredRow['fate'] {
  const witness = columns.get(everFilled[table] ?? '');
  if (witness?.before === null) return 'added';
  return witness?.after === null ? 'removed' : 'changed';
}
