// How a register lies in tables: one description a table (columns and the rows a register gives), from which writing, reading
// and comparing follow. Parents stand before children, so inserting in this order never points to a missing row.
import type { Group, Id, KeptFile, Measure, Register } from '../register/model.ts';
import type { SqlRow } from './sql-database.ts';

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns whose texts the clerk searches; such a table has one more column, `search`, that follows from them. */
  readonly searched?: readonly string[];
  /**
   * The register's rows of this table, key columns first, in the register's order; in parts, so that a part of the register
   * that no change touched is the very same array and is passed over whole.
   */
  readonly parts: (register: Register) => readonly (readonly SqlRow[])[];
}

export const tables: readonly Table[] = [
  {
    name: 'organisation',
    key: ['id'],
    columns: ['kind', 'name', 'short_name', 'district', 'province', 'own_words'],
    parts: ({ organisation: { kind, name, shortName, district, province, ownWords } }) => [
      [{ id: 1, kind, name, short_name: shortName, district, province, own_words: ownWords }],
    ],
  },
  {
    name: 'unit',
    key: ['id'],
    columns: ['sort', 'name', 'aliases'],
    parts: ({ organisation }) => [
      organisation.units.map(({ id, name, aliases }, sort) => ({ id, sort, name, aliases })),
    ],
  },
  {
    name: 'paper',
    key: ['id'],
    columns: [
      'digits',
      'orientation',
      'margin_left_mm',
      'margin_top_mm',
      'margin_right_mm',
      'margin_bottom_mm',
      'format',
      'memo_unit',
      'memo_through_clerk',
    ],
    parts: ({ paper: { digits, orientation, marginsMm, format, memoUnit, memoThroughClerk } }) => [
      [
        {
          id: 1,
          digits,
          orientation,
          margin_left_mm: marginsMm.left,
          margin_top_mm: marginsMm.top,
          margin_right_mm: marginsMm.right,
          margin_bottom_mm: marginsMm.bottom,
          format,
          memo_unit: memoUnit,
          memo_through_clerk: memoThroughClerk ? 1 : 0,
        },
      ],
    ],
  },
  {
    name: 'kept_file',
    key: ['role', 'owner', 'sha256'],
    columns: ['name', 'size', 'media_type'],
    parts: ({ paper, signers }) => [
      [
        ...keptFileRow('fontRegular', '', paper.font?.regular ?? null),
        ...keptFileRow('fontBold', '', paper.font?.bold ?? null),
        ...keptFileRow('emblem', '', paper.emblem),
        ...keptFileRow('garuda', '', paper.garuda),
        ...signers.flatMap(({ id, signature }) => keptFileRow('signature', id, signature)),
      ],
    ],
  },
  {
    name: 'followup',
    key: ['id'],
    columns: ['answers_close', 'soon_days', 'holidays'],
    parts: ({ followup: { answersClose, soonDays, holidays } }) => [
      [{ id: 1, answers_close: answersClose, soon_days: soonDays, holidays }],
    ],
  },
  {
    name: 'accepted_finding',
    key: ['id'],
    columns: ['rule', 'measure_id', 'place', 'text', 'reason', 'accepted_at'],
    parts: ({ acceptedFindings }) => [
      acceptedFindings.map(({ id, rule, measureId, where, text, reason, acceptedAt }) => ({
        id,
        rule,
        measure_id: measureId,
        place: where,
        text,
        reason,
        accepted_at: acceptedAt,
      })),
    ],
  },
  {
    name: 'phrase',
    key: ['id'],
    columns: ['sort', 'column_key', 'text'],
    parts: ({ phrases }) => [phrases.map(({ id, column, text }, sort) => ({ id, sort, column_key: column, text }))],
  },
  {
    name: 'catalogue_entry',
    key: ['id'],
    columns: ['sort', 'assessment_year', 'code', 'indicator_no', 'text'],
    parts: ({ catalogueEntries }) => [
      catalogueEntries.map(({ id, assessmentYear, code, indicatorNo, text }, sort) => ({
        id,
        sort,
        assessment_year: assessmentYear,
        code,
        indicator_no: indicatorNo,
        text,
      })),
    ],
  },
  {
    name: 'signer',
    key: ['id'],
    columns: ['sort', 'role', 'name', 'position', 'voice'],
    parts: ({ signers }) => [
      signers.map(({ id, role, name, position, voice }, sort) => ({ id, sort, role, name, position, voice })),
    ],
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
    name: 'year_column',
    key: ['fiscal_year_id', 'column_key'],
    columns: ['sort', 'heading', 'width_share'],
    parts: ({ fiscalYears }) =>
      fiscalYears.map((year) =>
        year.columns.map(({ key, heading, widthShare }, sort) => ({
          fiscal_year_id: year.id,
          column_key: key,
          sort,
          heading,
          width_share: widthShare,
        })),
      ),
  },
  {
    name: 'round',
    key: ['id'],
    columns: ['fiscal_year_id', 'months', 'cover', 'report_date', 'memo_number', 'memo_date'],
    parts: ({ fiscalYears }) =>
      fiscalYears.map((year) =>
        year.rounds.map(({ id, months, cover, reportDate, memoNumber, memoDate }) => ({
          id,
          fiscal_year_id: year.id,
          months,
          cover,
          report_date: reportDate,
          memo_number: memoNumber,
          memo_date: memoDate,
        })),
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
    columns: ['group_id', 'sort', 'issue', 'responsible', 'steps', 'reporting', 'score', 'problem', 'period', 'flag'],
    searched: ['issue', 'responsible', 'steps', 'reporting', 'score', 'problem', 'period'],
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
    name: 'cell_note',
    key: ['measure_id', 'column_key', 'round_id'],
    columns: ['text'],
    parts: (register) => allGroups(register).map(noteRows),
  },
  {
    name: 'statement_override',
    key: ['measure_id', 'id'],
    columns: ['column_key', 'round_id', 'sentence', 'occurrence', 'verdict', 'date'],
    parts: (register) => allGroups(register).map(overrideRows),
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

/** The query for all its rows, key and columns. */
export function selectRows({ name, key, columns }: Pick<Table, 'name' | 'key' | 'columns'>): string {
  return `select ${[...key, ...columns].join(', ')} from ${name}`;
}

/** The condition that finds one row by its key, a `?` a key column. */
export function whereKey({ key }: Pick<Table, 'key'>): string {
  return key.map((column) => `${column} = ?`).join(' and ');
}

function allGroups(register: Register) {
  return register.fiscalYears.flatMap((year) => year.groups);
}

const measureRows = once((group: Group) =>
  group.measures.map(
    ({ id, issue, responsible, steps, reporting, score, problem, period, flag }, sort): SqlRow => ({
      id,
      group_id: group.id,
      sort,
      issue,
      responsible,
      steps,
      reporting,
      score,
      problem,
      period,
      flag,
    }),
  ),
);

const actionRows = once((group: Group) =>
  group.measures.flatMap(({ id, actions }) =>
    Object.entries(actions).map(([roundId, text]) => ({ measure_id: id, round_id: roundId, text })),
  ),
);

const overrideRows = once((group: Group) =>
  group.measures.flatMap((measure) =>
    measure.overrides.map(({ id, column, roundId, sentence, occurrence, verdict, date }) => ({
      measure_id: measure.id,
      id,
      column_key: column,
      round_id: roundId,
      sentence,
      occurrence,
      verdict,
      date,
    })),
  ),
);

const noteRows = once((group: Group) =>
  group.measures.flatMap(({ id, notes }) =>
    notes.map(({ column, roundId, text }) => ({ measure_id: id, column_key: column, round_id: roundId ?? '', text })),
  ),
);

function keptFileRow(role: string, owner: Id, file: KeptFile | null): readonly SqlRow[] {
  if (file === null) return [];
  const { name, sha256, size, mediaType } = file;
  return [{ role, owner, sha256, name, size, media_type: mediaType }];
}

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
