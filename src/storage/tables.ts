// How a register lies in tables: one description a table (columns and the rows a register gives), from which writing, reading
// and comparing follow. Parents stand before children, so inserting in this order never points to a missing row.
import type { Register } from '../register/model.ts';
import type { SqlRow } from './sql-database.ts';

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** The register's rows of this table, keyed columns first. */
  readonly rows: (register: Register) => readonly SqlRow[];
}

export const tables: readonly Table[] = [
  {
    name: 'organisation',
    key: ['id'],
    columns: ['kind', 'name', 'short_name', 'district', 'province'],
    rows: ({ organisation: { kind, name, shortName, district, province } }) => [
      { id: 1, kind, name, short_name: shortName, district, province },
    ],
  },
  {
    name: 'signer',
    key: ['id'],
    columns: ['sort', 'role', 'name', 'position'],
    rows: ({ signers }) => signers.map(({ id, role, name, position }, sort) => ({ id, sort, role, name, position })),
  },
  {
    name: 'fiscal_year',
    key: ['id'],
    columns: ['year', 'assessment_year', 'heading', 'introduction'],
    rows: ({ fiscalYears }) =>
      fiscalYears.map(({ id, year, assessmentYear, heading, introduction }) => ({
        id,
        year,
        assessment_year: assessmentYear,
        heading,
        introduction,
      })),
  },
  {
    name: 'round',
    key: ['id'],
    columns: ['fiscal_year_id', 'months', 'cover'],
    rows: ({ fiscalYears }) =>
      fiscalYears.flatMap((year) =>
        year.rounds.map(({ id, months, cover }) => ({ id, fiscal_year_id: year.id, months, cover })),
      ),
  },
  {
    name: 'measure_group',
    key: ['id'],
    columns: ['fiscal_year_id', 'sort', 'heading'],
    rows: ({ fiscalYears }) =>
      fiscalYears.flatMap((year) =>
        year.groups.map(({ id, heading }, sort) => ({ id, fiscal_year_id: year.id, sort, heading })),
      ),
  },
  {
    name: 'measure',
    key: ['id'],
    columns: ['group_id', 'sort', 'issue', 'responsible', 'steps', 'reporting'],
    rows: (register) =>
      allGroups(register).flatMap((group) =>
        group.measures.map(({ id, issue, responsible, steps, reporting }, sort) => ({
          id,
          group_id: group.id,
          sort,
          issue,
          responsible,
          steps,
          reporting,
        })),
      ),
  },
  {
    name: 'action',
    key: ['measure_id', 'round_id'],
    columns: ['text'],
    rows: (register) =>
      allGroups(register).flatMap((group) =>
        group.measures.flatMap((measure) =>
          Object.entries(measure.actions).map(([roundId, text]) => ({
            measure_id: measure.id,
            round_id: roundId,
            text,
          })),
        ),
      ),
  },
];

function allGroups(register: Register) {
  return register.fiscalYears.flatMap((year) => year.groups);
}
