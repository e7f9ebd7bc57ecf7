// Reads a whole register out of its tables. The tables are STRICT, so a column's type is what the schema says; what the
// schema cannot say (a kind of office, 6 or 12) has a CHECK there.
import type {
  Evidence,
  FiscalYear,
  Group,
  Measure,
  OrganisationKind,
  Register,
  RoundMonths,
} from '../register/model.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { type Table, tableNamed } from './tables.ts';

/** The register as the tables hold it. */
export function readRegister(database: SqlDatabase): Register {
  return registerFrom((table) =>
    database.all(`select ${[...table.key, ...table.columns].join(', ')} from ${table.name}`),
  );
}

/** The register that rows say, given by table in any order. */
export function registerFrom(rowsOf: (table: Table) => readonly SqlRow[]): Register {
  const rows = (name: string): readonly SqlRow[] => {
    const table = tableNamed(name);
    return table ? rowsOf(table) : [];
  };
  const actions = groupBy(rows('action'), 'measure_id');
  const evidence = groupBy(inOrder(rows('evidence'), 'sort'), 'measure_id');
  const measures = groupBy(inOrder(rows('measure'), 'sort'), 'group_id');
  const groups = groupBy(inOrder(rows('measure_group'), 'sort'), 'fiscal_year_id');
  const rounds = groupBy(inOrder(rows('round'), 'months'), 'fiscal_year_id');
  const office = rows('organisation')[0] ?? {};

  const readMeasure = (row: SqlRow): Measure => ({
    id: text(row, 'id'),
    issue: text(row, 'issue'),
    responsible: text(row, 'responsible'),
    steps: text(row, 'steps'),
    reporting: text(row, 'reporting'),
    actions: Object.fromEntries(
      (actions.get(text(row, 'id')) ?? []).map((action) => [text(action, 'round_id'), text(action, 'text')]),
    ),
    evidence: (evidence.get(text(row, 'id')) ?? []).map(readEvidence),
  });
  const readGroup = (row: SqlRow): Group => ({
    id: text(row, 'id'),
    heading: text(row, 'heading'),
    measures: (measures.get(text(row, 'id')) ?? []).map(readMeasure),
  });
  const readYear = (row: SqlRow): FiscalYear => ({
    id: text(row, 'id'),
    year: Number(row.year),
    assessmentYear: Number(row.assessment_year),
    heading: text(row, 'heading'),
    introduction: text(row, 'introduction'),
    rounds: (rounds.get(text(row, 'id')) ?? []).map((round) => ({
      id: text(round, 'id'),
      months: Number(round.months) as RoundMonths,
      cover: text(round, 'cover'),
    })),
    groups: (groups.get(text(row, 'id')) ?? []).map(readGroup),
  });

  return {
    organisation: {
      kind: text(office, 'kind') as OrganisationKind,
      name: text(office, 'name'),
      shortName: text(office, 'short_name'),
      district: text(office, 'district'),
      province: text(office, 'province'),
    },
    signers: inOrder(rows('signer'), 'sort').map((row) => ({
      id: text(row, 'id'),
      role: text(row, 'role'),
      name: text(row, 'name'),
      position: text(row, 'position'),
    })),
    fiscalYears: inOrder(rows('fiscal_year'), 'year').map(readYear),
  };
}

function readEvidence(row: SqlRow): Evidence {
  const base = {
    id: text(row, 'id'),
    item: textOrNull(row, 'item'),
    name: text(row, 'name'),
    date: textOrNull(row, 'date'),
    addedAt: text(row, 'added_at'),
  };
  if (row.kind === 'link') return { ...base, kind: 'link', url: text(row, 'url'), clickPath: text(row, 'click_path') };
  return {
    ...base,
    kind: 'file',
    sha256: text(row, 'sha256'),
    size: Number(row.size),
    mediaType: text(row, 'media_type'),
  };
}

function textOrNull(row: SqlRow, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

function text(row: SqlRow, column: string): string {
  return String(row[column] ?? '');
}

/** By a number, then by id: the order that no two readings disagree on. */
function inOrder(rows: readonly SqlRow[], column: string): readonly SqlRow[] {
  return rows.toSorted(
    (one, other) => Number(one[column]) - Number(other[column]) || (text(one, 'id') < text(other, 'id') ? -1 : 1),
  );
}

function groupBy(rows: readonly SqlRow[], column: string): Map<string, SqlRow[]> {
  const groups = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const key = text(row, column);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
