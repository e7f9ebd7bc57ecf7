// The application's verbs for files that are given out: make and save one, stop. A file is made beside everything else and is of the
// register as it was when it began.
import type { Handlers } from '../contract/dispatch.ts';
import type { Register } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import { type ExportPorts, exportReport } from './export-report.ts';
import { createStoppableWorks } from './stoppable.ts';

export interface ExportParts extends ExportPorts {
  /** The open register and where it lies, or null. */
  readonly open: () => { readonly register: Register; readonly path: string } | null;
  readonly isPermitted: (path: string) => boolean;
}

/** The handlers of files that are given out. */
export function createExportHandlers(parts: ExportParts): Pick<Handlers, 'report.export' | 'report.stopExport'> {
  const works = createStoppableWorks();

  return {
    'report.export': async (wish) => {
      const open = parts.open();
      if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!parts.isPermitted(wish.path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      return works.run((signal) => exportReport(open.register, open.path, wish, parts, signal));
    },
    'report.stopExport': () => {
      works.stop();
      return ok({});
    },
  };
}
