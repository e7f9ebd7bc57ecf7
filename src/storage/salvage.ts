// Table by table out of a damaged database: every row that can still be read goes into a new register, and what has lost its parent
// is given one (adopt-orphans.ts). One bad page costs its own rows only.
import type { Register } from '../register/model.ts';
import { adoptIssuedFiles, adoptOrphans } from './adopt-orphans.ts';
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
  /** Measures whose group was lost; those of one group stand together again, under a heading that says so. */
  readonly adopted: number;
}

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
