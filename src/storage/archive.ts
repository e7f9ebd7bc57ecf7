// Issued reports in their tables. They are no part of the register's state: no change writes them, no undo takes them back, and the
// history names them without ever walking through them.
import type { IssuedFile, IssuedFileRole, IssuedReport, IssuedSigner } from '../issue/issue.ts';
import type { Id, RoundMonths } from '../register/model.ts';
import type { HistoryChange } from './past.ts';
import { text, textOrNull } from './row-values.ts';
import { hasTable, type SqlDatabase, type SqlRow } from './sql-database.ts';
import type { Table } from './tables.ts';

/** A table of the archive: what saving a damaged register needs to know of it. */
export type ArchiveTable = Pick<Table, 'name' | 'key' | 'columns'>;

const reportTable: ArchiveTable = {
  name: 'issued_report',
  key: ['id'],
  columns: [
    'paper',
    'fiscal_year_id',
    'round_id',
    'year',
    'months',
    'number',
    'date',
    'title',
    'issued_at',
    'issued_by',
    'signers',
    'open_errors',
    'corrects',
    'corrected_number',
    'correction_reason',
  ],
};

const fileTable: ArchiveTable = {
  name: 'issued_file',
  key: ['issue_id', 'position'],
  columns: ['role', 'name', 'sha256', 'size', 'media_type', 'added_at', 'added_by'],
};

/** The tables of the archive, parents first; their column `txn` is not among the columns, for it points into one history only. */
export const archiveTables: readonly ArchiveTable[] = [reportTable, fileTable];

/** Every issued report, oldest first; none of a register from before there were any. */
export function readIssues(database: SqlDatabase): readonly IssuedReport[] {
  if (!hasTable(database, fileTable.name)) return [];
  const files = new Map<Id, IssuedFile[]>();
  for (const row of database.all('select * from issued_file order by issue_id, position')) {
    const issueId = text(row, 'issue_id');
    files.set(issueId, [...(files.get(issueId) ?? []), readFile(row)]);
  }
  return database
    .all('select * from issued_report order by issued_at, rowid')
    .map((row) => readIssue(row, files.get(text(row, 'id')) ?? []));
}

/** Puts an issue with its files into the tables; the caller holds the transaction. `txn` is null where its history is another one's. */
export function insertIssue(database: SqlDatabase, issue: IssuedReport, txn: number | null): void {
  const { corrects } = issue;
  insert(database, reportTable, txn, {
    id: issue.id,
    paper: issue.paper,
    fiscal_year_id: issue.fiscalYearId,
    round_id: issue.roundId,
    year: issue.year,
    months: issue.months,
    number: issue.number,
    date: issue.date,
    title: issue.title,
    issued_at: issue.issuedAt,
    issued_by: issue.issuedBy,
    signers: JSON.stringify(issue.signers),
    open_errors: issue.openErrors,
    corrects: corrects?.issueId ?? null,
    corrected_number: corrects?.number ?? null,
    correction_reason: corrects?.reason ?? null,
  });
  for (const file of issue.files) insertFile(database, issue.id, file, txn);
}

/** Puts one more file of an issue that is there into the tables. */
export function insertFile(database: SqlDatabase, issueId: Id, file: IssuedFile, txn: number | null): void {
  insert(database, fileTable, txn, {
    issue_id: issueId,
    position: file.position,
    role: file.role,
    name: file.name,
    sha256: file.sha256,
    size: file.size,
    media_type: file.mediaType,
    added_at: file.addedAt,
    added_by: file.addedBy,
  });
}

/** Brings over what `issues` has and the database lacks: reports, and files of reports that it has. Gives how many rows came. */
export function bringIssues(database: SqlDatabase, issues: readonly IssuedReport[]): number {
  const there = new Map(readIssues(database).map((issue) => [issue.id, issue]));
  let brought = 0;
  for (const issue of issues) {
    const known = there.get(issue.id);
    if (!known) {
      insertIssue(database, issue, null);
      brought += 1 + issue.files.length;
      continue;
    }
    const positions = new Set(known.files.map(({ position }) => position));
    for (const file of issue.files.filter(({ position }) => !positions.has(position))) {
      insertFile(database, issue.id, file, null);
      brought += 1;
    }
  }
  return brought;
}

/**
 * What these txns put into the archive, as the history tells changes: an issue by its number, a file by its name. Txns that put
 * nothing there are not in the map.
 */
export function archiveChanges(
  database: SqlDatabase,
  txns: readonly number[],
): ReadonlyMap<number, readonly HistoryChange[]> {
  const told = new Map<number, HistoryChange[]>();
  const wanted = JSON.stringify(txns);
  const tell = (rows: readonly SqlRow[], table: string, column: string, keys: readonly string[]) => {
    for (const row of rows) {
      const change = { table, key: keys.map((key) => row[key] ?? null), column, before: null, after: row.told ?? null };
      const txn = Number(row.txn);
      told.set(txn, [...(told.get(txn) ?? []), change]);
    }
  };
  const ofTxns = 'where txn in (select value from json_each(?))';
  tell(
    database.all(`select id, txn, number as told from issued_report ${ofTxns} order by rowid`, [wanted]),
    reportTable.name,
    'number',
    reportTable.key,
  );
  tell(
    database.all(
      `select issue_id, position, txn, name as told from issued_file ${ofTxns} and role in ('signed', 'scan') order by position`,
      [wanted],
    ),
    fileTable.name,
    'name',
    fileTable.key,
  );
  return told;
}

function insert(database: SqlDatabase, { name, key, columns }: ArchiveTable, txn: number | null, row: SqlRow): void {
  const names = [...key, ...columns];
  database.run(`insert into ${name} (${names.join(', ')}, txn) values (${names.map(() => '?').join(', ')}, ?)`, [
    ...names.map((column) => row[column] ?? null),
    txn,
  ]);
}

function readIssue(row: SqlRow, files: readonly IssuedFile[]): IssuedReport {
  const corrected = textOrNull(row, 'corrects');
  return {
    id: text(row, 'id'),
    paper: 'report',
    fiscalYearId: text(row, 'fiscal_year_id'),
    roundId: text(row, 'round_id'),
    year: Number(row.year),
    months: Number(row.months) as RoundMonths,
    number: text(row, 'number'),
    date: text(row, 'date'),
    title: text(row, 'title'),
    issuedAt: text(row, 'issued_at'),
    issuedBy: text(row, 'issued_by'),
    // Written by us alone, from this very type.
    signers: JSON.parse(text(row, 'signers')) as readonly IssuedSigner[],
    openErrors: Number(row.open_errors),
    corrects:
      corrected === null
        ? null
        : { issueId: corrected, number: text(row, 'corrected_number'), reason: text(row, 'correction_reason') },
    files,
  };
}

function readFile(row: SqlRow): IssuedFile {
  return {
    role: text(row, 'role') as IssuedFileRole,
    position: Number(row.position),
    name: text(row, 'name'),
    sha256: text(row, 'sha256'),
    size: Number(row.size),
    mediaType: text(row, 'media_type'),
    addedAt: text(row, 'added_at'),
    addedBy: text(row, 'added_by'),
  };
}
