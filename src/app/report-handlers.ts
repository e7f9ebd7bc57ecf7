// The application's verbs for printed reports: preview, save, stop. A print goes on beside everything else, says how far it
// is, and is of the register as it was when it began.
import type { CallInput, CallOutput, MissingCharacters } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { findRound } from '../register/find.ts';
import type { Register } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import { slipFileName } from './followed-papers.ts';
import type { Host, Now, PrintedReport, PrintRequest, ReportPrinter, WholeFiles } from './ports.ts';
import { printPaper } from './print-report.ts';
import { createStoppableWorks } from './stoppable.ts';

export interface ReportParts {
  readonly host: Pick<Host, 'tell'>;
  readonly printer: ReportPrinter;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly base64: (bytes: Uint8Array) => string;
  readonly freePdfPath: (folder: string, name: string) => string;
  /** The open register and where it lies, or null. */
  readonly open: () => { readonly register: Register; readonly path: string } | null;
  readonly isPermitted: (path: string) => boolean;
}

type ReportCall = Exclude<
  Extract<keyof Handlers, `report.${string}`>,
  'report.map' | 'report.export' | 'report.stopExport'
>;

/** The handlers of printed reports. */
export function createReportHandlers(parts: ReportParts): Pick<Handlers, ReportCall> {
  const { host, printer, files, now, isPermitted } = parts;
  const works = createStoppableWorks();

  const print = async (paper: CallInput<'report.preview'>) => {
    const { roundId, document = 'report', mark = 'none', signatures, forSigning = false, units, asOf } = paper;
    const open = parts.open();
    if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' } as const);
    const { register, path } = open;
    const found = findRound(register, roundId);
    if (!found) return fail({ kind: 'refused', reason: 'unknownRound' } as const);
    const source = { fiscalYearId: found.fiscalYear.id, roundId, signatures, units, asOf };
    return works.run((signal) => {
      const request: PrintRequest = {
        mark,
        forSigning,
        registerPath: path,
        signal,
        onProgress: (done, total) => host.tell({ kind: 'printProgress', done, total }),
      };
      return printPaper(document, register, source, printer, now, request);
    });
  };

  return {
    'report.preview': async (paper) => {
      const printed = await print(paper);
      return printed.ok ? ok({ pdf: parts.base64(printed.value.pdf), ...told(printed.value) }) : printed;
    },
    'report.save': async ({ path, ...paper }) => {
      if (!parts.open()) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const printed = await print(paper);
      if (!printed.ok) return printed;
      const written = files.write(path, printed.value.pdf);
      return written.ok ? ok({ path, ...told(printed.value) }) : written;
    },
    'report.saveSlips': async ({ folder, units, ...paper }) => {
      const open = parts.open();
      if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!isPermitted(folder)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const found = findRound(open.register, paper.roundId);
      if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
      const paths: string[] = [];
      for (const unit of units) {
        const printed = await print({ ...paper, document: 'unit-slip', units: [unit] });
        if (!printed.ok) return printed;
        const path = parts.freePdfPath(folder, slipFileName(unit, found.fiscalYear.year, found.round.months));
        if (files.exists(path)) return fail({ kind: 'refused', reason: 'fileExists' });
        const written = files.write(path, printed.value.pdf);
        if (!written.ok) return written;
        paths.push(path);
      }
      return ok({ folder, paths });
    },
    'report.stop': () => {
      works.stop();
      return ok({});
    },
  };
}

/** What is answered beside the file: the characters of one place together. */
function told({ pageCount, notices, missing }: PrintedReport): Omit<CallOutput<'report.preview'>, 'pdf'> {
  const byPlace = new Map<string, { readonly place: MissingCharacters['place']; characters: string }>();
  for (const { place, character } of missing) {
    const key = JSON.stringify(place);
    const known = byPlace.get(key) ?? { place, characters: '' };
    known.characters = `${known.characters} ${character}`.trim();
    byPlace.set(key, known);
  }
  return { pageCount, notices: [...notices], missing: [...byPlace.values()].slice(0, mostPlaces) };
}

/** Nobody reads more. */
const mostPlaces = 500;
