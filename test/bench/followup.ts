// Following a register of 200 measures: the whole of it anew, after one edit, and on another day with nothing edited.
import { type FollowedMeasure, followRound, summarise } from '../../src/followup/summary.ts';
import type { FiscalYear, Register } from '../../src/register/model.ts';
import { record, time } from './figures.ts';
import { largeRegister } from './register.ts';

const measures = 200;
const asOf = '2023-04-05';

export async function benchFollowup(): Promise<void> {
  const register = largeRegister(measures);
  const year = register.fiscalYears[0];
  const follow = (each: FiscalYear, day: string = asOf): readonly FollowedMeasure[] => {
    const round = each.rounds[0];
    if (round === undefined) throw new Error('the sample has no round');
    const followed = followRound(register, each, round, day);
    summarise(followed);
    return followed;
  };
  if (year === undefined) throw new Error('the sample has no year');
  // New values of the measures, so that nothing is remembered of them.
  record(
    'preflight',
    `status of ${measures} measures, all anew`,
    await time(10, () => follow(withNewRows(year, () => true))),
  );
  follow(year);
  record('preflight', '  after one edit', await time(40, (run) => follow(withNewRows(year, (row) => row === run))));
  record(
    'preflight',
    '  on another day',
    await time(40, (run) => follow(year, `2023-0${1 + (Math.max(0, run) % 9)}-01`)),
  );
}

function withNewRows(year: Register['fiscalYears'][number], isNew: (row: number) => boolean): FiscalYear {
  let row = 0;
  const groups = year.groups.map((group) => ({
    ...group,
    measures: group.measures.map((measure) => (isNew(row++) ? { ...measure } : measure)),
  }));
  return { ...year, groups };
}
