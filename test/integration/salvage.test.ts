// Rows whose parents went with a damaged page: what is made in the parents' place, so that no text that can still be read is dropped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { blankRound } from '../../src/register/blank.ts';
import { allColumns, cellText } from '../../src/register/columns.ts';
import type { FiscalYear, Group, Register } from '../../src/register/model.ts';
import { validateRegister } from '../../src/register/validate.ts';
import { dropAuditTriggers } from '../../src/storage/audit.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { salvage } from '../../src/storage/salvage.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { measure, sampleRegister } from '../fixtures/report-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const engine = await loadSqlEngine();

function yearOf(year: number): FiscalYear {
  const [usual] = sampleRegister().fiscalYears;
  if (!usual) throw new Error('the sample has a year');
  const rounds = [blankRound(`${year}-6`, 6, 'ปก'), blankRound(`${year}-12`, 12, 'ปก')];
  const group = (place: string): Group => {
    const texts = { issue: `ข้อ ${year} ${place}`, steps: `ขั้น ${year} ${place}` };
    const actions = Object.fromEntries(rounds.map(({ id }) => [id, `ทำแล้ว ${id} ${place}`]));
    const measures = [{ ...measure(`${year}-measure-${place}`, texts), actions }];
    return { id: `${year}-group-${place}`, heading: `กลุ่ม ${year} ${place}`, measures };
  };
  return { ...usual, id: `year-${year}`, year, assessmentYear: year - 1, rounds, groups: [group('ก'), group('ข')] };
}

/** A register of two years of two rounds, saved out of a file in which these tables have no rows any more. */
function savedWithout(...lost: readonly string[]) {
  const register: Register = { ...sampleRegister(), fiscalYears: [yearOf(2565), yearOf(2566)] };
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  const created = createRegisterStore({ engine, now: () => '2026-11-01T08:00:00.000Z', dataFolder: folder }).create(
    path,
    register,
  );
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.close();
  const damaged = engine.open(readFileSync(path));
  damaged.run('pragma foreign_keys = off');
  dropAuditTriggers(damaged);
  for (const table of lost) damaged.run(`delete from ${table}`);
  const fresh = engine.open(null);
  migrate(fresh);
  const saved = salvage(damaged, fresh, countingIds());
  damaged.close();
  fresh.close();
  return { before: register, ...saved };
}

function textsIn({ fiscalYears }: Register, keep: (column: string) => boolean = () => true): readonly string[] {
  return fiscalYears
    .flatMap(({ groups, rounds }) =>
      groups.flatMap(({ measures }) =>
        measures.flatMap((each) =>
          allColumns
            .filter(({ key }) => keep(key))
            .flatMap(({ key, scope }) =>
              (scope === 'plan' ? [''] : rounds.map(({ id }) => id)).map((id) => cellText(each, key, id)),
            ),
        ),
      ),
    )
    .filter((text) => text !== '')
    .toSorted();
}

it.each([
  ['years', ['fiscal_year'], 0],
  ['rounds', ['round'], 0],
  ['groups', ['measure_group'], 4],
  ['years and rounds', ['fiscal_year', 'round'], 0],
  ['years and groups', ['fiscal_year', 'measure_group'], 4],
] as const)('without its %s a register keeps every text of its cells', (_, lost, adopted) => {
  const { before, register, adopted: homeless } = savedWithout(...lost);
  expect(textsIn(register)).toEqual(textsIn(before));
  expect(register.fiscalYears.map(({ rounds }) => rounds.map(({ months }) => months))).toEqual([
    [6, 12],
    [6, 12],
  ]);
  expect(homeless).toBe(adopted);
  expect(validateRegister(register)).toBeNull();
});

it('where nothing says any more of which year a round was, the plan is kept in one year', () => {
  const { before, register, adopted } = savedWithout('fiscal_year', 'measure_group', 'round');
  const isPlan = (column: string) => column !== 'actions';
  expect(textsIn(register, isPlan)).toEqual(textsIn(before, isPlan));
  expect([register.fiscalYears.length, adopted]).toEqual([1, 4]);
  expect(validateRegister(register)).toBeNull();
});
