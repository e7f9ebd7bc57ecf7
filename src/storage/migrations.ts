// The schema of a register file as numbered steps: step N leads from `user_version` N-1 to N. A step that has shipped is never
// edited; each carries a fixture file written by the version before it.
import { createAuditTriggers, dropAuditTriggers } from './audit.ts';
import { fillSearch } from './search.ts';
import { inTransaction, type SqlDatabase } from './sql-database.ts';

/** "ITAR" in the file's header: this SQLite file is one of our registers. */
export const applicationId = 0x49544152;

const migrations: readonly string[] = [
  `
  create table organisation (
    id integer primary key not null check (id = 1),
    kind text not null check (kind in ('sao', 'municipality', 'pao', 'other')),
    name text not null,
    short_name text not null,
    district text not null,
    province text not null
  ) strict;

  create table signer (
    id text primary key not null,
    sort integer not null,
    role text not null,
    name text not null,
    position text not null
  ) strict;

  create table fiscal_year (
    id text primary key not null,
    year integer not null,
    assessment_year integer not null,
    heading text not null,
    introduction text not null
  ) strict;

  create table round (
    id text primary key not null,
    fiscal_year_id text not null references fiscal_year (id) on delete cascade,
    months integer not null check (months in (6, 12)),
    cover text not null
  ) strict;

  create table measure_group (
    id text primary key not null,
    fiscal_year_id text not null references fiscal_year (id) on delete cascade,
    sort integer not null,
    heading text not null
  ) strict;

  create table measure (
    id text primary key not null,
    group_id text not null references measure_group (id) on delete cascade,
    sort integer not null,
    issue text not null,
    responsible text not null,
    steps text not null,
    reporting text not null
  ) strict;

  create table action (
    measure_id text not null references measure (id) on delete cascade,
    round_id text not null references round (id) on delete cascade,
    text text not null,
    primary key (measure_id, round_id)
  ) strict;

  create index round_by_fiscal_year on round (fiscal_year_id);
  create index measure_group_by_fiscal_year on measure_group (fiscal_year_id);
  create index measure_by_group on measure (group_id);
  create index action_by_round on action (round_id);

  insert into organisation (id, kind, name, short_name, district, province) values (1, 'other', '', '', '', '');
  `,
  // History and search. Nothing in the history is ever altered or removed, so no id is used twice and ids have no gaps. A txn
  // names its first change: its changes are found without an index, which would cost every commit one page more.
  `
  create table txn (
    id integer primary key not null,
    at text not null,
    who text not null,
    label text not null,
    undoes integer references txn (id),
    first_change integer not null
  ) strict;

  create table change (
    id integer primary key not null,
    txn integer not null references txn (id),
    table_name text not null,
    row_key text not null,
    op text not null check (op in ('i', 'u', 'd')),
    content text
  ) strict;

  create trigger txn_update before update on txn begin select raise(abort, 'history is append-only'); end;
  create trigger txn_delete before delete on txn begin select raise(abort, 'history is append-only'); end;
  create trigger change_update before update on change begin select raise(abort, 'history is append-only'); end;
  create trigger change_delete before delete on change begin select raise(abort, 'history is append-only'); end;

  alter table measure_group add column search text not null default '';
  alter table measure add column search text not null default '';
  alter table action add column search text not null default '';
  `,
  // Evidence. The bytes of a file lie beside the register under their hash; a row may name it only once it is there.
  `
  create table evidence (
    measure_id text not null references measure (id) on delete cascade,
    id text not null,
    sort integer not null,
    kind text not null check (kind in ('file', 'link')),
    item text,
    name text not null,
    date text,
    added_at text not null,
    sha256 text check (sha256 is null or length(sha256) = 64),
    size integer check (size is null or size >= 0),
    media_type text,
    url text,
    click_path text,
    primary key (measure_id, id),
    check (
      kind = 'file' and sha256 is not null and size is not null and media_type is not null
      or kind = 'link' and url is not null and click_path is not null
    )
  ) strict;
  `,
  // Settings of the paper, the office's units and words, a year's columns, what stands beside a measure's five cells.
  `
  alter table organisation add column own_words text not null default '';

  create table unit (
    id text primary key not null,
    sort integer not null,
    name text not null,
    aliases text not null
  ) strict;

  create table paper (
    id integer primary key not null check (id = 1),
    digits text not null check (digits in ('thai', 'asTyped')),
    orientation text not null check (orientation in ('landscape', 'portrait')),
    margin_left_mm real not null,
    margin_top_mm real not null,
    margin_right_mm real not null,
    margin_bottom_mm real not null,
    format text not null check (format in ('plain', 'pdfA2b', 'pdfA3b')),
    memo_unit text not null,
    memo_through_clerk integer not null check (memo_through_clerk in (0, 1))
  ) strict;
  -- As registers printed before they could say.
  insert into paper values (1, 'asTyped', 'landscape', 30, 25, 20, 20, 'plain', '', 1);

  -- Files of the settings; like evidence, their bytes lie beside the register under their hash.
  create table kept_file (
    role text not null check (role in ('fontRegular', 'fontBold', 'emblem', 'garuda', 'signature')),
    owner text not null,
    name text not null,
    sha256 text not null check (length(sha256) = 64),
    size integer not null check (size >= 0),
    media_type text not null,
    -- With the hash, so that another file is another row: the history keeps whole what a row names.
    primary key (role, owner, sha256)
  ) strict;

  alter table signer add column voice text not null default 'none' check (voice in ('none', 'opinion', 'decision'));

  create table year_column (
    fiscal_year_id text not null references fiscal_year (id) on delete cascade,
    column_key text not null
      check (column_key in ('issue', 'score', 'problem', 'responsible', 'steps', 'period', 'reporting', 'actions')),
    sort integer not null,
    heading text not null,
    width_share real not null check (width_share > 0),
    primary key (fiscal_year_id, column_key)
  ) strict;

  alter table round add column report_date text;
  alter table round add column memo_number text not null default '';
  alter table round add column memo_date text;

  alter table measure add column score text not null default '';
  alter table measure add column problem text not null default '';
  alter table measure add column period text not null default '';
  alter table measure add column flag text check (flag is null or flag in ('urgent', 'develop'));

  create table cell_note (
    measure_id text not null references measure (id) on delete cascade,
    column_key text not null
      check (column_key in ('issue', 'score', 'problem', 'responsible', 'steps', 'period', 'reporting', 'actions')),
    round_id text not null,
    text text not null,
    primary key (measure_id, column_key, round_id)
  ) strict;
  `,
  // What the clerk says against the program (readings of sentences, findings accepted), and what the office adds to its data:
  // days off, phrases, items of the assessment.
  `
  create table followup (
    id integer primary key not null check (id = 1),
    answers_close text not null,
    soon_days integer not null,
    holidays text not null
  ) strict;
  insert into followup values (1, '04-30', 30, '');

  create table statement_override (
    measure_id text not null references measure (id) on delete cascade,
    id text not null,
    column_key text not null,
    round_id text,
    sentence text not null,
    occurrence text,
    verdict text not null check (verdict in ('ignored', 'due', 'done', 'open')),
    date text,
    primary key (measure_id, id)
  ) strict;

  create table accepted_finding (
    id text primary key not null,
    rule text not null,
    measure_id text,
    place text not null,
    text text not null,
    reason text not null,
    accepted_at text not null
  ) strict;

  create table phrase (
    id text primary key not null,
    sort integer not null,
    column_key text not null,
    text text not null
  ) strict;

  create table catalogue_entry (
    id text primary key not null,
    sort integer not null,
    assessment_year integer not null,
    code text not null,
    indicator_no integer not null,
    text text not null
  ) strict;
  `,
  // What was issued, for ever: neither undo nor a change of the register reaches it, and the years it names may go. The bytes of its
  // files, the round's data among them, lie beside the register under their hash: in here every later commit would carry them. A txn
  // says when in the history; a register saved from a damaged one has no history.
  `
  create table issued_report (
    id text primary key not null,
    paper text not null check (paper in ('report')),
    fiscal_year_id text not null,
    round_id text not null,
    year integer not null,
    months integer not null check (months in (6, 12)),
    number text not null,
    date text not null,
    title text not null,
    issued_at text not null,
    issued_by text not null,
    signers text not null,
    open_errors integer not null check (open_errors >= 0),
    corrects text,
    corrected_number text,
    correction_reason text,
    txn integer references txn (id)
  ) strict;

  create table issued_file (
    issue_id text not null references issued_report (id),
    position integer not null check (position >= 0),
    role text not null check (role in ('state', 'original', 'signed', 'scan', 'part')),
    name text not null,
    sha256 text not null check (length(sha256) = 64),
    size integer not null check (size >= 0),
    media_type text not null,
    added_at text not null,
    added_by text not null,
    txn integer references txn (id),
    primary key (issue_id, position)
  ) strict;

  create trigger issued_report_update before update on issued_report begin select raise(abort, 'issued for ever'); end;
  create trigger issued_report_delete before delete on issued_report begin select raise(abort, 'issued for ever'); end;
  create trigger issued_file_update before update on issued_file begin select raise(abort, 'issued for ever'); end;
  create trigger issued_file_delete before delete on issued_file begin select raise(abort, 'issued for ever'); end;
  `,
];

/** Registers before this version know no evidence. */
export const migrationOfEvidence = 3;

/** The schema this program writes. A file with a greater number was made by a later program. */
export const schemaVersion = migrations.length;

/**
 * Brings a database to `schemaVersion`, all steps in one transaction, and builds anew what follows from tables and texts: the
 * triggers of the history and the search keys. Gives the number of steps taken.
 */
export function migrate(database: SqlDatabase): number {
  const before = Number(database.all('pragma user_version')[0]?.user_version ?? 0);
  const steps = migrations.slice(before);
  if (steps.length === 0) return 0;
  // SQLite ignores this pragma inside a transaction, and a step may rebuild a table that others point to.
  database.run('pragma foreign_keys = off');
  inTransaction(database, () => {
    dropAuditTriggers(database);
    for (const script of steps) database.run(script);
    fillSearch(database);
    createAuditTriggers(database);
    const broken = database.all('pragma foreign_key_check');
    if (broken.length > 0) throw new Error(`migration to ${schemaVersion} breaks ${broken.length} references`);
    database.run(`pragma user_version = ${schemaVersion}`);
  });
  database.run('pragma foreign_keys = on');
  return steps.length;
}
