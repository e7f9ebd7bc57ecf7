// `layout`: how a round's report is laid out, as data: pages, their fragments of the register's texts, their lines and widths.
import { buildReportDocument } from '../../../src/report/document.ts';
import { listPageLines } from '../../../src/report/page-lines.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json } from '../command.ts';
import { readRound, wantedRound } from '../read-round.ts';

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
    const wanted = wantedRound(line);
    if (!wanted.ok) return wanted;
    const read = readRound(wanted.value, line, world);
    if (!read.ok) return read;
    const { register, fiscalYear, round } = read.value;
    const document = buildReportDocument(register, fiscalYear.id, round.id);
    if (!document) return failed({ kind: 'refused', reason: 'roundMissing' });
    const plan = planReport(document, await world.loadMeasure(argument(line, 0, world), register.paper.font));
    const pages = listPageLines(
      plan,
      document.columns.map(({ key }) => key),
    );
    const lineCount = pages
      .flatMap(({ fragments }) => fragments)
      .reduce((sum, fragment) => sum + fragment.lines.length, 0);
    return ok({
      json: { fiscalYear: fiscalYear.year, round: round.months, pages },
      lines: [thai.results.laidOut(pages.length, lineCount), english.results.laidOut(pages.length, lineCount)],
    });
  },
};
