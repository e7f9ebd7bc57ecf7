// From a round of a register to its printed report: the one way for preview, file and command line.
import { findRound } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import { buildReportDocument } from '../report/document.ts';
import { fail, type Result } from '../result.ts';
import type { Now, PrintedReport, PrintRequest, ReportPrinter } from './ports.ts';

/** Prints a round's report. Refused without the round and without the office's name: a report of nobody is no report. */
export async function printRound(
  register: Register,
  roundId: Id,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest = {},
): Promise<Result<PrintedReport>> {
  const found = findRound(register, roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  if (register.organisation.name.trim() === '') return fail({ kind: 'refused', reason: 'organisationNameMissing' });
  const document = buildReportDocument(register, found.fiscalYear.id, roundId);
  if (!document) return fail({ kind: 'refused', reason: 'unknownRound' });
  return printer.print(document, now(), request);
}
