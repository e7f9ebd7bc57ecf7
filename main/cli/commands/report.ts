// `report`: the report of a round as a PDF.
import { forReading } from '../../../src/app/ports.ts';
import { printRound } from '../../../src/app/print-report.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json, monthsOf, openSession, yearOf } from '../command.ts';

export const printReport: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      round: { value: '6|12', isNeeded: true },
      year: { value: '2566', isNeeded: false },
      out: { value: 'PDF', isNeeded: true },
      json,
    },
  },
  run: async (line, world) => {
    const months = monthsOf(line);
    const year = yearOf(line);
    if (!months.ok) return months;
    if (!year.ok) return year;
    const opened = openSession(argument(line, 0, world), forReading, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      // Without a year the newest one that has the round.
      const fiscalYear = session
        .register()
        .fiscalYears.findLast(
          (candidate) =>
            (year.value === null || candidate.year === year.value) &&
            candidate.rounds.some((round) => round.months === months.value),
        );
      const round = fiscalYear?.rounds.find((candidate) => candidate.months === months.value);
      if (!round) return failed({ kind: 'refused', reason: 'roundMissing' });
      const printed = await printRound(session.register(), round.id, world.printer, world.now);
      if (!printed.ok) return failed(printed.error);
      const { pdf, pageCount } = printed.value;
      const out = world.resolvePath(line.options.out ?? '');
      const written = world.files.write(out, pdf);
      if (!written.ok) return failed(written.error);
      return ok({
        json: { path: out, pages: pageCount, bytes: pdf.length },
        lines: [thai.results.printed(out, pageCount), english.results.printed(out, pageCount)],
      });
    } finally {
      session.close();
    }
  },
};
