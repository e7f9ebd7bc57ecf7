// Reads a whole register out of its tables. The tables are STRICT, so a column's type is what the schema says; what the
// schema cannot say (a kind of office, 6 or 12) has a CHECK there.
import type { FiscalYear, Group, Measure, OrganisationKind, Register, RoundMonths } from '../register/model.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** The register as the tables hold it. */
export function readRegister(database: SqlDatabase): Register {
  const actions = groupBy(database.all('select measure_id, round_id, text from action'), 'measure_id');
  const measures = groupBy(
    database.all('select id, group_id, issue, responsible, steps, reporting from measure order by group_id, sort, id'),
    'group_id',
  );
  const groups = groupBy(
    database.all('select id, fiscal_year_id, heading from measure_group order by fiscal_year_id, sort, id'),
    'fiscal_year_id',
  );
  const rounds = groupBy(
    database.all('select id, fiscal_year_id, months, cover from round order by fiscal_year_id, months'),
    'fiscal_year_id',
  );
  const office = database.all('select kind, name, short_name, district, province from organisation')[0] ?? {};

  const readMeasure = (row: SqlRow): Measure => ({
    id: text(row, 'id'),
    issue: text(row, 'issue'),
    responsible: text(row, 'responsible'),
    steps: text(row, 'steps'),
    reporting: text(row, 'reporting'),
    actions: Object.fromEntries(
      (actions.get(text(row, 'id')) ?? []).map((action) => [text(action, 'round_id'), text(action, 'text')]),
    ),
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
    signers: database.all('select id, role, name, position from signer order by sort, id').map((row) => ({
      id: text(row, 'id'),
      role: text(row, 'role'),
      name: text(row, 'name'),
      position: text(row, 'position'),
    })),
    fiscalYears: database
      .all('select id, year, assessment_year, heading, introduction from fiscal_year order by year, id')
      .map(readYear),
  };
}

function text(row: SqlRow, column: string): string {
  return String(row[column] ?? '');
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
