// Reads a whole register out of its tables. The tables are STRICT, so a column's type is what the schema says; what the
// schema cannot say (a kind of office, 6 or 12) has a CHECK there.
import { usualPaper } from '../register/blank.ts';
import type { ColumnKey, YearColumn } from '../register/columns.ts';
import type {
  CellNote,
  Evidence,
  FiscalYear,
  Group,
  KeptFile,
  Measure,
  MeasureFlag,
  OrganisationKind,
  PaperSettings,
  Register,
  Round,
  RoundMonths,
  SignerVoice,
} from '../register/model.ts';
import { inOrder as inNoteOrder } from '../register/notes.ts';
import { readJudgements, readOverride } from './read-judgement.ts';
import { byId, inOrder, text, textOrNull } from './row-values.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { selectRows, type Table, tableNamed } from './tables.ts';

/** The register as the tables hold it. */
export function readRegister(database: SqlDatabase): Register {
  return registerFrom((table) => database.all(selectRows(table)));
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
  const notes = groupBy(rows('cell_note'), 'measure_id');
  const overrides = groupBy(byId(rows('statement_override')), 'measure_id');
  const yearColumns = groupBy(inOrder(rows('year_column'), 'sort'), 'fiscal_year_id');
  const office = rows('organisation')[0] ?? {};
  const keptFile = (role: string, owner = ''): KeptFile | null => {
    const row = rows('kept_file').find((file) => file.role === role && file.owner === owner);
    return row ? readFile(row) : null;
  };

  const readMeasure = (row: SqlRow): Measure => ({
    id: text(row, 'id'),
    issue: text(row, 'issue'),
    responsible: text(row, 'responsible'),
    steps: text(row, 'steps'),
    reporting: text(row, 'reporting'),
    score: text(row, 'score'),
    problem: text(row, 'problem'),
    period: text(row, 'period'),
    flag: textOrNull(row, 'flag') as MeasureFlag | null,
    notes: inNoteOrder((notes.get(text(row, 'id')) ?? []).map(readNote)),
    overrides: (overrides.get(text(row, 'id')) ?? []).map(readOverride),
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
    columns: (yearColumns.get(text(row, 'id')) ?? []).map(readColumn),
    rounds: (rounds.get(text(row, 'id')) ?? []).map(readRound),
    groups: (groups.get(text(row, 'id')) ?? []).map(readGroup),
  });

  return {
    organisation: {
      kind: text(office, 'kind') as OrganisationKind,
      name: text(office, 'name'),
      shortName: text(office, 'short_name'),
      district: text(office, 'district'),
      province: text(office, 'province'),
      units: inOrder(rows('unit'), 'sort').map((unit) => ({
        id: text(unit, 'id'),
        name: text(unit, 'name'),
        aliases: text(unit, 'aliases'),
      })),
      ownWords: text(office, 'own_words'),
    },
    paper: readPaper(rows('paper')[0] ?? {}, keptFile),
    signers: inOrder(rows('signer'), 'sort').map((row) => ({
      id: text(row, 'id'),
      role: text(row, 'role'),
      name: text(row, 'name'),
      position: text(row, 'position'),
      voice: (textOrNull(row, 'voice') ?? 'none') as SignerVoice,
      signature: keptFile('signature', text(row, 'id')),
    })),
    ...readJudgements(rows),
    fiscalYears: inOrder(rows('fiscal_year'), 'year').map(readYear),
  };
}

/** A register from before the settings of the paper prints as it did then. */
function readPaper(row: SqlRow, keptFile: (role: string) => KeptFile | null): PaperSettings {
  const { left, top, right, bottom } = usualPaper.marginsMm;
  const [regular, bold] = [keptFile('fontRegular'), keptFile('fontBold')];
  return {
    digits: (textOrNull(row, 'digits') ?? 'asTyped') as PaperSettings['digits'],
    orientation: (textOrNull(row, 'orientation') ?? usualPaper.orientation) as PaperSettings['orientation'],
    marginsMm: {
      left: Number(row.margin_left_mm ?? left),
      top: Number(row.margin_top_mm ?? top),
      right: Number(row.margin_right_mm ?? right),
      bottom: Number(row.margin_bottom_mm ?? bottom),
    },
    format: (textOrNull(row, 'format') ?? usualPaper.format) as PaperSettings['format'],
    font: regular && bold ? { regular, bold } : null,
    emblem: keptFile('emblem'),
    garuda: keptFile('garuda'),
    memoUnit: text(row, 'memo_unit'),
    memoThroughClerk: Number(row.memo_through_clerk ?? 1) === 1,
  };
}

function readRound(row: SqlRow): Round {
  return {
    id: text(row, 'id'),
    months: Number(row.months) as RoundMonths,
    cover: text(row, 'cover'),
    reportDate: textOrNull(row, 'report_date'),
    memoNumber: text(row, 'memo_number'),
    memoDate: textOrNull(row, 'memo_date'),
  };
}

function readColumn(row: SqlRow): YearColumn {
  return {
    key: text(row, 'column_key') as ColumnKey,
    heading: text(row, 'heading'),
    widthShare: Number(row.width_share),
  };
}

function readNote(row: SqlRow): CellNote {
  const roundId = text(row, 'round_id');
  return {
    column: text(row, 'column_key') as ColumnKey,
    roundId: roundId === '' ? null : roundId,
    text: text(row, 'text'),
  };
}

function readFile(row: SqlRow): KeptFile {
  return {
    name: text(row, 'name'),
    sha256: text(row, 'sha256'),
    size: Number(row.size),
    mediaType: text(row, 'media_type'),
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
  return { ...base, kind: 'file', ...readFile(row) };
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
