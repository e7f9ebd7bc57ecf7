// `layout`: how a round's report is laid out, as data: pages, their fragments of the register's texts, their lines and widths.
import { forReading } from '../../../src/app/ports.ts';
import { buildReportDocument } from '../../../src/report/document.ts';
import { listPageLines } from '../../../src/report/page-lines.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json, monthsOf, openSession, yearOf } from '../command.ts';
import { findRoundOf } from '../find-round.ts';

export const layout: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
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
    const register = opened.value.register();
    opened.value.close();
    const found = findRoundOf(register, year.value, months.value);
    const document = found && buildReportDocument(register, found.fiscalYear.id, found.round.id);
    if (!found || !document) return failed({ kind: 'refused', reason: 'roundMissing' });
    const plan = planReport(document, await world.loadMeasure(argument(line, 0, world), register.paper.font));
    const pages = listPageLines(
      plan,
      document.columns.map(({ key }) => key),
    );
    const lineCount = pages
      .flatMap(({ fragments }) => fragments)
      .reduce((sum, fragment) => sum + fragment.lines.length, 0);
    return ok({
      json: { fiscalYear: found.fiscalYear.year, round: found.round.months, pages },
      lines: [thai.results.laidOut(pages.length, lineCount), english.results.laidOut(pages.length, lineCount)],
    });
  },
};
