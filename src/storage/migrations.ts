// The schema of a register file as numbered steps: step N leads from `user_version` N-1 to N. A step that has shipped is never
// edited; each carries a fixture file written by the version before it.
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
];

/** The schema this program writes. A file with a greater number was made by a later program. */
export const schemaVersion = migrations.length;

/** Brings a database to `schemaVersion`, each step in a transaction of its own; gives the number of steps taken. */
export function migrate(database: SqlDatabase): number {
  const before = Number(database.all('pragma user_version')[0]?.user_version ?? 0);
  for (const [index, script] of migrations.entries()) {
    if (index < before) continue;
    // SQLite ignores this pragma inside a transaction, and a step may rebuild a table that others point to.
    database.run('pragma foreign_keys = off');
    inTransaction(database, () => {
      database.run(script);
      const broken = database.all('pragma foreign_key_check');
      if (broken.length > 0) throw new Error(`migration ${index + 1} breaks ${broken.length} references`);
      database.run(`pragma user_version = ${index + 1}`);
    });
    database.run('pragma foreign_keys = on');
  }
  return Math.max(0, schemaVersion - before);
}
