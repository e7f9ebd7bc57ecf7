// `report`: a document of the register as a PDF, and where asked the map of its pages beside it.
import { forReading, type PrintedReport, type PrintRequest } from '../../../src/app/ports.ts';
import { printMemo, printPlan, printRound } from '../../../src/app/print-report.ts';
import type { Register, RoundMonths } from '../../../src/register/model.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, invalidOption, json, monthsOf, openSession, yearOf } from '../command.ts';
import { findRoundOf, findYearOf } from '../find-round.ts';
import { fault } from '../usage.ts';
import type { World } from '../world.ts';

const documentNames = ['report', 'plan', 'memo'] as const;
type DocumentName = (typeof documentNames)[number];

export const printReport: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      document: { value: documentNames.join('|'), isNeeded: false },
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      out: { value: 'PDF', isNeeded: true },
      map: { value: 'MAP.json', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const typed = line.options.document ?? 'report';
    const name = documentNames.find((known) => known === typed);
    if (name === undefined) return invalidOption('document', documentNames.join(', '), documentNames.join(', '));
    const months = monthsOf(line);
    const year = yearOf(line);
    if (!months.ok) return months;
    if (!year.ok) return year;
    if (name !== 'plan' && months.value === null)
      return fail({ kind: 'usage', fault: fault('optionMissing', 'round').error });
    const opened = openSession(argument(line, 0, world), forReading, world);
    if (!opened.ok) return opened;
    const register = opened.value.register();
    opened.value.close();
    const wantsMap = line.options.map !== undefined;
    const printed = await print(name, register, { year: year.value, months: months.value }, world, { wantsMap });
    if (!printed.ok) return failed(printed.error);
    const { pdf, pageCount, map } = printed.value;
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, pdf);
    if (!written.ok) return failed(written.error);
    const mapPath = wantsMap ? world.resolvePath(line.options.map ?? '') : null;
    if (mapPath !== null) {
      const bytes = new TextEncoder().encode(`${JSON.stringify(map, null, 2)}\n`);
      const mapWritten = world.files.write(mapPath, bytes);
      if (!mapWritten.ok) return failed(mapWritten.error);
    }
    return ok({
      json: { path: out, pages: pageCount, bytes: pdf.length, ...(mapPath === null ? {} : { map: mapPath }) },
      lines: [thai.results.printed(out, pageCount), english.results.printed(out, pageCount)],
    });
  },
};

/** A plan belongs to a year, everything else to a round. */
async function print(
  name: DocumentName,
  register: Register,
  wanted: { readonly year: number | null; readonly months: RoundMonths | null },
  world: World,
  request: PrintRequest,
): Promise<Result<PrintedReport>> {
  if (name === 'plan') {
    const fiscalYear = findYearOf(register, wanted.year, wanted.months);
    if (fiscalYear === null) return fail({ kind: 'refused', reason: 'unknownFiscalYear' });
    return printPlan(register, fiscalYear.id, world.printer, world.now, request);
  }
  const found = findRoundOf(register, wanted.year, wanted.months);
  if (found === null) return fail({ kind: 'refused', reason: 'roundMissing' });
  const printDocument = name === 'memo' ? printMemo : printRound;
  return printDocument(register, found.round.id, world.printer, world.now, request);
}
