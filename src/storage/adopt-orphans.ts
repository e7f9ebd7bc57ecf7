// Rows that were saved without their parents get parents anew, under the very ids they name, so that what stood together stands together
// and no text that survived is dropped. What a lost parent said itself (a year's number, a heading, a cover) is left to a person.
import type { SqlDatabase } from './sql-database.ts';

/** The heading of a group whose own was lost; it goes into the register, so it is Thai. */
const orphanGroupHeading = 'มาตรการที่กู้คืนได้ (ไม่ทราบกลุ่มเดิม)';

/** The number and title of an issued report of which only files were left; they go into the register, so they are Thai. */
const lostNumber = 'ไม่ทราบเลขที่';
const lostTitle = 'รายงานที่กู้คืนได้เพียงไฟล์';

/** The first year a register may hold, and those behind it: a person sees at once that they are to be set right. */
const firstYear = 2541;

/** Behind every group that kept its place. */
const lastPlace = 1_000_000;

/**
 * Makes the parents that are missing, and drops what says nothing without its own (evidence of a lost measure). Gives how many measures
 * had lost their group. No audit trigger may be there; foreign keys are not watched.
 */
export function adoptOrphans(fresh: SqlDatabase, newId: () => string): number {
  const ids = (sql: string) => fresh.all(sql).map(({ id }) => String(id));
  const addYear = (id: string) => {
    const taken = new Set(fresh.all('select year from fiscal_year').map(({ year }) => Number(year)));
    let year = firstYear;
    while (taken.has(year)) year += 1;
    fresh.run(`insert into fiscal_year (id, year, assessment_year, heading, introduction) values (?, ?, ?, '', '')`, [
      id,
      year,
      year - 1,
    ]);
  };
  // Rows that were made earlier have the smaller numbers, and so do years.
  for (const id of ids(`
    select id from (
      select fiscal_year_id as id, rowid as place from measure_group
      union all
      select fiscal_year_id, rowid from round
    ) where id not in (select id from fiscal_year) group by id order by min(place)`)) {
    addYear(id);
  }

  const orphans = 'from measure where group_id not in (select id from measure_group)';
  const adopted = Number(fresh.all(`select count(*) as count ${orphans}`)[0]?.count ?? 0);
  if (adopted > 0 && ids('select id from fiscal_year').length === 0) addYear(newId());
  for (const id of ids(`select group_id as id ${orphans} group by group_id order by min(rowid)`)) {
    // The year of a round that one of its measures has a text in; where nothing says, the newest.
    fresh.run(
      `insert into measure_group (id, fiscal_year_id, sort, heading)
       select ?, coalesce(
         (select fiscal_year_id from round where id in
           (select round_id from action join measure on measure.id = measure_id where group_id = ?)),
         (select id from fiscal_year order by year desc limit 1)), ?, ?`,
      [id, id, lastPlace, orphanGroupHeading],
    );
  }

  for (const { id, year } of fresh.all(`
    select round_id as id, fiscal_year_id as year
    from action join measure on measure.id = measure_id join measure_group on measure_group.id = group_id
    where round_id not in (select id from round) group by round_id order by min(action.rowid)`)) {
    const taken = fresh.all('select months from round where fiscal_year_id = ?', [year ?? null]);
    const months = [6, 12].find((wanted) => taken.every((round) => round.months !== wanted));
    if (months === undefined) continue;
    fresh.run(`insert into round (id, fiscal_year_id, months, cover) values (?, ?, ?, '')`, [
      id ?? null,
      year ?? null,
      months,
    ]);
  }

  fresh.run(
    'delete from action where measure_id not in (select id from measure) or round_id not in (select id from round)',
  );
  for (const table of ['evidence', 'cell_note', 'statement_override']) {
    fresh.run(`delete from ${table} where measure_id not in (select id from measure)`);
  }
  fresh.run('delete from year_column where fiscal_year_id not in (select id from fiscal_year)');
  return adopted;
}

/** Gives files of an issued report that was lost a report to stand under: without one they would be swept from beside the register. */
export function adoptIssuedFiles(fresh: SqlDatabase): void {
  fresh.run(
    `insert into issued_report
       (id, paper, fiscal_year_id, round_id, year, months, number, date, title, issued_at, issued_by, signers, open_errors)
     select issue_id, 'report', '', '', ${firstYear}, 6, ?, substr(min(added_at), 1, 10), ?, min(added_at), '', '[]', 0
     from issued_file where issue_id not in (select id from issued_report) group by issue_id`,
    [lostNumber, lostTitle],
  );
}
