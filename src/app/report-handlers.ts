// The application's verbs for printed reports: preview, save, stop. A print goes on beside everything else, says how far it
// is, and is of the register as it was when it began.
import type { Handlers } from '../contract/dispatch.ts';
import type { Register } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import type { Host, Now, PrintRequest, ReportPrinter, WholeFiles } from './ports.ts';
import { printRound } from './print-report.ts';

export interface ReportParts {
  readonly host: Pick<Host, 'tell'>;
  readonly printer: ReportPrinter;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly base64: (bytes: Uint8Array) => string;
  /** The open register, or null. */
  readonly register: () => Register | null;
  readonly isPermitted: (path: string) => boolean;
}

type ReportCall = Extract<keyof Handlers, `report.${string}`>;

export function createReportHandlers(parts: ReportParts): Pick<Handlers, ReportCall> {
  const { host, printer, files, now, isPermitted } = parts;
  const underWay = new Set<{ aborted: boolean }>();

  const print = async (roundId: string) => {
    const register = parts.register();
    if (!register) return fail({ kind: 'refused', reason: 'noRegisterOpen' } as const);
    const signal = { aborted: false };
    const request: PrintRequest = {
      signal,
      onProgress: (done, total) => host.tell({ kind: 'printProgress', done, total }),
    };
    underWay.add(signal);
    try {
      return await printRound(register, roundId, printer, now, request);
    } finally {
      underWay.delete(signal);
    }
  };

  return {
    'report.preview': async ({ roundId }) => {
      const printed = await print(roundId);
      return printed.ok ? ok({ pdf: parts.base64(printed.value.pdf), pageCount: printed.value.pageCount }) : printed;
    },
    'report.save': async ({ roundId, path }) => {
      if (!parts.register()) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const printed = await print(roundId);
      if (!printed.ok) return printed;
      const written = files.write(path, printed.value.pdf);
      return written.ok ? ok({ path, pageCount: printed.value.pageCount }) : written;
    },
    'report.stop': () => {
      for (const signal of underWay) signal.aborted = true;
      return ok({});
    },
  };
}
