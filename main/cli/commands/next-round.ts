// `next-round`: the round that the newest fiscal year (or the one named) still lacks; the 12-month report starts with the 6-month
// actions.
import { forWriting } from '../../../src/app/ports.ts';
import { missingRounds, nextRound } from '../../../src/next-year/next-round.ts';
import { ok } from '../../../src/result.ts';
import { nextYear as english } from '../../../src/wording/en/next-year.ts';
import { nextYear as thai } from '../../../src/wording/th/next-year.ts';
import { argument, type Command, failed, json, openSession, yearOf } from '../command.ts';
import { findYearOf } from '../find-round.ts';

export const addNextRound: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { year: { value: '2566', isNeeded: false }, json } },
  run: async (line, world) => {
    const year = yearOf(line);
    if (!year.ok) return year;
    const opened = openSession(argument(line, 0, world), forWriting, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const { register, revision } = session.snapshot();
      const fiscalYear = findYearOf(register, year.value, null);
      if (!fiscalYear) return failed({ kind: 'refused', reason: 'unknownFiscalYear' });
      const [months] = missingRounds(fiscalYear);
      if (months === undefined) return failed({ kind: 'refused', reason: 'roundExists' });
      const { change, copied } = nextRound(fiscalYear, months, world.newId);
      const committed = session.change(revision, change);
      if (!committed.ok) return failed(committed.error);
      return ok({
        json: { fiscalYear: fiscalYear.year, round: months, copied },
        lines: [thai.cli.roundAdded(months, copied), english.cli.roundAdded(months, copied)],
      });
    } finally {
      session.close();
    }
  },
};
