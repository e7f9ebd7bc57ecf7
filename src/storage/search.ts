// Finding texts over all years: every table with texts keeps its search key in a column of the same row, and a query is one LIKE
// over it, exact for every length. The key is derived: it is in no history and is built anew by every migration.
import { allColumns, type ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import { searchKey } from '../thai/normalise.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { type Table, tables, whereKey } from './tables.ts';

/** One text that holds what was looked for. */
export interface SearchHit {
  readonly fiscalYearId: Id;
  readonly groupId: Id;
  /** Null where the group's heading was found. */
  readonly measureId: Id | null;
  /** Null for headings and plan columns. */
  readonly roundId: Id | null;
  readonly column: ColumnKey | 'heading';
  /** The whole text. */
  readonly text: string;
}

/** Hits beyond this many are left out; nobody reads so many. */
const maxSearchHits = 500;

/**
 * Texts that hold `query`, newest year first, then as the table reads. Digits, case, white space and the ways of typing Thai
 * do not matter; `%`, `_` and `\` mean themselves. An empty query finds nothing.
 */
export function searchRegister(database: SqlDatabase, query: string): readonly SearchHit[] {
  const key = searchKey(query);
  if (key === '') return [];
  const pattern = `%${key.replace(/[\\%_]/gu, '\\$&')}%`;
  return database
    .all(searchQuery, [pattern, pattern, pattern, maxSearchHits])
    .flatMap((row) => hitsOf(row, key))
    .slice(0, maxSearchHits);
}

/** `kind` orders a group's heading before its measures, a measure's plan before its actions. */
const searchQuery = `
  select y.year, y.id as year_id, g.sort as group_sort, g.id as group_id, -1 as measure_sort, null as measure_id,
    null as round_id, 0 as months, 0 as kind, g.heading, null as issue, null as responsible, null as steps,
    null as reporting, null as score, null as problem, null as period, null as actions
  from measure_group g join fiscal_year y on y.id = g.fiscal_year_id
  where g.search like ? escape '\\'
  union all
  select y.year, y.id, g.sort, g.id, m.sort, m.id, null, 0, 1, null, m.issue, m.responsible, m.steps, m.reporting,
    m.score, m.problem, m.period, null
  from measure m join measure_group g on g.id = m.group_id join fiscal_year y on y.id = g.fiscal_year_id
  where m.search like ? escape '\\'
  union all
  select y.year, y.id, g.sort, g.id, m.sort, m.id, r.id, r.months, 2, null, null, null, null, null,
    null, null, null, a.text
  from action a join measure m on m.id = a.measure_id join measure_group g on g.id = m.group_id
    join fiscal_year y on y.id = g.fiscal_year_id join round r on r.id = a.round_id
  where a.search like ? escape '\\'
  order by year desc, group_sort, group_id, measure_sort, measure_id, kind, months
  limit ?`;

const searchedColumns = ['heading', ...allColumns.map(({ key }) => key)] as const;

/** A row's key joins the keys of its cells; which of them it was is seen only here, on the few rows found. */
function hitsOf(row: SqlRow, key: string): readonly SearchHit[] {
  return searchedColumns.flatMap((column) => {
    const text = row[column];
    if (typeof text !== 'string' || !searchKey(text).includes(key)) return [];
    return [
      {
        fiscalYearId: String(row.year_id),
        groupId: String(row.group_id),
        measureId: row.measure_id === null ? null : String(row.measure_id),
        roundId: row.round_id === null ? null : String(row.round_id),
        column,
        text,
      },
    ];
  });
}

/** The `search` column of a row that has one; a line end parts the cells, and no key holds one. */
export function searchColumn(table: Table, row: SqlRow): SqlRow {
  if (!table.searched) return {};
  return { search: table.searched.map((column) => searchKey(String(row[column] ?? ''))).join('\n') };
}

/** Fills every search key; the caller holds the transaction, and no audit trigger may be there. */
export function fillSearch(database: SqlDatabase): void {
  for (const table of tables) {
    if (!table.searched) continue;
    for (const row of database.all(`select ${[...table.key, ...table.searched].join(', ')} from ${table.name}`)) {
      database.run(`update ${table.name} set search = ? where ${whereKey(table)}`, [
        searchColumn(table, row).search ?? '',
        ...table.key.map((column) => row[column] ?? null),
      ]);
    }
  }
}
