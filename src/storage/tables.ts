// How a register lies in tables: one description a table (columns and the rows a register gives), from which writing, reading
// and comparing follow. Parents stand before children, so inserting in this order never points to a missing row.
import type { Group, Measure, Register } from '../register/model.ts';
import type { SqlRow } from './sql-database.ts';

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns whose texts the clerk searches; such a table has one more column, `search`, that follows from them. */
  readonly searched?: readonly string[];
  /**
   * The register's rows of this table, keyed columns first, in the register's order; in parts, so that a part of the register
   * that no change touched is the very same array and is passed over whole.
   */
  readonly parts: (register: Register) => readonly (readonly SqlRow[])[];
}

export const tables: readonly Table[] = [
  {
    name: 'organisation',
    key: ['id'],
    columns: ['kind', 'name', 'short_name', 'district', 'province'],
    parts: ({ organisation: { kind, name, shortName, district, province } }) => [
      [{ id: 1, kind, name, short_name: shortName, district, province }],
    ],
  },
  {
    name: 'signer',
    key: ['id'],
    columns: ['sort', 'role', 'name', 'position'],
    parts: ({ signers }) => [signers.map(({ id, role, name, position }, sort) => ({ id, sort, role, name, position }))],
  },
  {
    name: 'fiscal_year',
    key: ['id'],
    columns: ['year', 'assessment_year', 'heading', 'introduction'],
    parts: ({ fiscalYears }) => [
      fiscalYears.map(({ id, year, assessmentYear, heading, introduction }) => ({
        id,
        year,
        assessment_year: assessmentYear,
        heading,
        introduction,
      })),
    ],
  },
  {
    name: 'round',
    key: ['id'],
    columns: ['fiscal_year_id', 'months', 'cover'],
    parts: ({ fiscalYears }) =>
      fiscalYears.map((year) =>
        year.rounds.map(({ id, months, cover }) => ({ id, fiscal_year_id: year.id, months, cover })),
      ),
  },
  {
    name: 'measure_group',
    key: ['id'],
    columns: ['fiscal_year_id', 'sort', 'heading'],
    searched: ['heading'],
    parts: ({ fiscalYears }) =>
      fiscalYears.map((year) =>
        year.groups.map(({ id, heading }, sort) => ({ id, fiscal_year_id: year.id, sort, heading })),
      ),
  },
  {
    name: 'measure',
    key: ['id'],
    columns: ['group_id', 'sort', 'issue', 'responsible', 'steps', 'reporting'],
    searched: ['issue', 'responsible', 'steps', 'reporting'],
    parts: (register) => allGroups(register).map(measureRows),
  },
  {
    name: 'action',
    key: ['measure_id', 'round_id'],
    columns: ['text'],
    searched: ['text'],
    parts: (register) => allGroups(register).map(actionRows),
  },
  {
    name: 'evidence',
    // The measure first, as in `action`: by it the history of a measure finds its rows.
    key: ['measure_id', 'id'],
    columns: ['sort', 'kind', 'item', 'name', 'date', 'added_at', 'sha256', 'size', 'media_type', 'url', 'click_path'],
    parts: (register) => allGroups(register).map(evidenceRows),
  },
];

/** The table of this name, or null for one that this version no longer has. */
export function tableNamed(name: string): Table | null {
  return tables.find((table) => table.name === name) ?? null;
}

function allGroups(register: Register) {
  return register.fiscalYears.flatMap((year) => year.groups);
}

const measureRows = once((group: Group) =>
  group.measures.map(({ id, issue, responsible, steps, reporting }, sort) => ({
    id,
    group_id: group.id,
    sort,
    issue,
    responsible,
    steps,
    reporting,
  })),
);

const actionRows = once((group: Group) =>
  group.measures.flatMap(({ id, actions }) =>
    Object.entries(actions).map(([roundId, text]) => ({ measure_id: id, round_id: roundId, text })),
  ),
);

const evidenceRows = once((group: Group) => group.measures.flatMap(evidenceOf));

function evidenceOf(measure: Measure): readonly SqlRow[] {
  return measure.evidence.map((evidence, sort) => {
    const { id, kind, item, name, date, addedAt } = evidence;
    const isFile = evidence.kind === 'file';
    return {
      measure_id: measure.id,
      id,
      sort,
      kind,
      item,
      name,
      date,
      added_at: addedAt,
      sha256: isFile ? evidence.sha256 : null,
      size: isFile ? evidence.size : null,
      media_type: isFile ? evidence.mediaType : null,
      url: isFile ? null : evidence.url,
      click_path: isFile ? null : evidence.clickPath,
    };
  });
}

/** A register's parts never change; the same part gives the same rows, made once. */
function once<Part extends object>(make: (part: Part) => readonly SqlRow[]): (part: Part) => readonly SqlRow[] {
  const made = new WeakMap<Part, readonly SqlRow[]>();
  return (part) => {
    const rows = made.get(part) ?? make(part);
    made.set(part, rows);
    return rows;
  };
}
