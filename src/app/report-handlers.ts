// The application's verbs for printed reports: preview, save, stop. A print goes on beside everything else, says how far it
// is, and is of the register as it was when it began.
import type { CallInput, CallOutput, MissingCharacters } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { findRound } from '../register/find.ts';
import type { Register } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import type { Host, Now, PrintedReport, PrintRequest, ReportPrinter, WholeFiles } from './ports.ts';
import { printPaper } from './print-report.ts';

export interface ReportParts {
  readonly host: Pick<Host, 'tell'>;
  readonly printer: ReportPrinter;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly base64: (bytes: Uint8Array) => string;
  /** The open register and where it lies, or null. */
  readonly open: () => { readonly register: Register; readonly path: string } | null;
  readonly isPermitted: (path: string) => boolean;
}

type ReportCall = Exclude<Extract<keyof Handlers, `report.${string}`>, 'report.map'>;

export function createReportHandlers(parts: ReportParts): Pick<Handlers, ReportCall> {
  const { host, printer, files, now, isPermitted } = parts;
  const underWay = new Set<{ aborted: boolean }>();

  const print = async ({ roundId, document = 'report', mark = 'none', signatures }: CallInput<'report.preview'>) => {
    const open = parts.open();
    if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' } as const);
    const { register, path } = open;
    const found = findRound(register, roundId);
    if (!found) return fail({ kind: 'refused', reason: 'unknownRound' } as const);
    const source = { fiscalYearId: found.fiscalYear.id, roundId, signatures };
    const signal = { aborted: false };
    const request: PrintRequest = {
      mark,
      registerPath: path,
      signal,
      onProgress: (done, total) => host.tell({ kind: 'printProgress', done, total }),
    };
    underWay.add(signal);
    try {
      return await printPaper(document, register, source, printer, now, request);
    } finally {
      underWay.delete(signal);
    }
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
    'report.stop': () => {
      for (const signal of underWay) signal.aborted = true;
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
