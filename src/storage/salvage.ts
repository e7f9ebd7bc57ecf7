// Table by table out of a damaged database: every row that can still be read goes into a new register; what has lost its parent
// is given one, so that no text that survives is dropped. One bad page costs its own rows only.
import type { Register } from '../register/model.ts';
import { type ArchiveTable, archiveTables } from './archive.ts';
import { createAuditTriggers, dropAuditTriggers } from './audit.ts';
import { readRegister } from './read.ts';
import { fillSearch } from './search.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { tables } from './tables.ts';

export interface Salvage {
  readonly register: Register;
  /** Rows saved, by table. */
  readonly saved: Readonly<Record<string, number>>;
  /** Measures whose group was lost; they stand together in a group of their own. */
  readonly adopted: number;
}

/** The heading of the group in which measures stand that lost theirs; it goes into the register, so it is Thai. */
const orphanGroupHeading = 'มาตรการที่กู้คืนได้ (ไม่ทราบกลุ่มเดิม)';

/** The number and title of an issued report of which only files were left; they go into the register, so they are Thai. */
const lostNumber = 'ไม่ทราบเลขที่';
const lostTitle = 'รายงานที่กู้คืนได้เพียงไฟล์';

/** Row numbers beyond this are not asked for; a register of ten years holds some thousand rows a table. */
const mostRows = 2 ** 16;

/** Where the root of a table is lost every question fails: then it is enough. */
const mostQuestions = 3_000;

/**
 * Copies what can be read of `damaged` into `fresh` (a new, migrated, empty register) and gives the register it makes. `newId`
 * names the parents that had to be made. Never throws for a row that cannot be read.
 */
export function salvage(damaged: SqlDatabase, fresh: SqlDatabase, newId: () => string): Salvage {
  const saved: Record<string, number> = {};
  fresh.run('pragma foreign_keys = off');
  // The history of the new register begins after what was saved.
  dropAuditTriggers(fresh);
  for (const table of [...tables, ...archiveTables]) {
    const rows = readableRows(damaged, table);
    saved[table.name] = rows.filter((row) => copyRow(fresh, table, row)).length;
  }
  const adopted = adoptOrphans(fresh, newId);
  adoptIssuedFiles(fresh);
  fillSearch(fresh);
  createAuditTriggers(fresh);
  fresh.run('pragma foreign_keys = on');
  return { register: readRegister(fresh), saved, adopted };
}

/** All rows at once where the table is sound, else by ranges of row numbers, halved down to the rows that cannot be read. */
function readableRows(database: SqlDatabase, table: ArchiveTable): readonly SqlRow[] {
  const names = readableColumns(database, table).join(', ');
  if (names === '') return [];
  let questions = 0;
  const rowsBetween = (from: number, to: number): readonly SqlRow[] => {
    questions += 1;
    if (questions > mostQuestions) return [];
    try {
      // "not indexed": the rows are looked for in the table itself, an index may be the damaged part.
      return database.all(`select ${names} from ${table.name} not indexed where rowid >= ? and rowid < ?`, [from, to]);
    } catch {
      if (to - from === 1) return [];
      const middle = Math.floor((from + to) / 2);
      return [...rowsBetween(from, middle), ...rowsBetween(middle, to)];
    }
  };
  return rowsBetween(0, mostRows);
}

/**
 * The table's columns that the damaged file has: an older one knows fewer. None where the table is missing or the schema itself
 * cannot be read: then every question would fail the same way.
 */
function readableColumns(database: SqlDatabase, table: ArchiveTable): readonly string[] {
  try {
    const there = new Set(database.all(`pragma table_info(${table.name})`).map(({ name }) => name));
    return [...table.key, ...table.columns].filter((name) => there.has(name));
  } catch {
    return [];
  }
}

/** Columns that the row does not have take what the schema gives them. */
function copyRow(fresh: SqlDatabase, table: ArchiveTable, row: SqlRow): boolean {
  const names = Object.keys(row);
  try {
    fresh.run(
      `insert or replace into ${table.name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
      names.map((name) => row[name] ?? null),
    );
    return true;
  } catch {
    return false; // a value the schema refuses: the row was damaged where it could still be read
  }
}

/** Gives a home to measures without a group, and drops what says nothing without its parent (an action of a lost measure). */
function adoptOrphans(fresh: SqlDatabase, newId: () => string): number {
  const count = (sql: string) => Number(fresh.all(sql)[0]?.count ?? 0);
  fresh.run(`delete from round where fiscal_year_id not in (select id from fiscal_year)`);
  const orphans = 'from measure where group_id not in (select id from measure_group)';
  const homeless = 'from measure_group where fiscal_year_id not in (select id from fiscal_year)';
  const adopted = count(`select count(*) as count ${orphans}`);
  if (adopted > 0 || count(`select count(*) as count ${homeless}`) > 0) {
    if (count('select count(*) as count from fiscal_year') === 0) {
      // The first year a register may hold: a person sees at once that it is to be set right.
      fresh.run(
        `insert into fiscal_year (id, year, assessment_year, heading, introduction) values (?, 2541, 2540, '', '')`,
        [newId()],
      );
    }
    const year = String(fresh.all('select id from fiscal_year order by year desc limit 1')[0]?.id ?? '');
    fresh.run(`update measure_group set fiscal_year_id = ? where fiscal_year_id not in (select id from fiscal_year)`, [
      year,
    ]);
    if (adopted > 0) {
      const group = newId();
      fresh.run('insert into measure_group (id, fiscal_year_id, sort, heading) values (?, ?, 1000000, ?)', [
        group,
        year,
        orphanGroupHeading,
      ]);
      fresh.run('update measure set group_id = ? where group_id not in (select id from measure_group)', [group]);
    }
  }
  fresh.run(
    'delete from action where measure_id not in (select id from measure) or round_id not in (select id from round)',
  );
  for (const table of ['evidence', 'cell_note', 'statement_override']) {
    fresh.run(`delete from ${table} where measure_id not in (select id from measure)`);
  }
  fresh.run('delete from year_column where fiscal_year_id not in (select id from fiscal_year)');
  return adopted;
}

/** Gives files of an issued report that was lost a report to stand under: without one they would be swept from beside the register. */
function adoptIssuedFiles(fresh: SqlDatabase): void {
  fresh.run(
    `insert into issued_report
       (id, paper, fiscal_year_id, round_id, year, months, number, date, title, issued_at, issued_by, signers, open_errors)
     select issue_id, 'report', '', '', 2541, 6, ?, substr(min(added_at), 1, 10), ?, min(added_at), '', '[]', 0
     from issued_file where issue_id not in (select id from issued_report) group by issue_id`,
    [lostNumber, lostTitle],
  );
}
