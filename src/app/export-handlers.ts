// The application's verbs for files that are given out: make and save one, stop. A file is made beside everything else and is of the
// register as it was when it began.
import type { Handlers } from '../contract/dispatch.ts';
import type { Register } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import { type ExportPorts, exportReport } from './export-report.ts';

export interface ExportParts extends ExportPorts {
  /** The open register and where it lies, or null. */
  readonly open: () => { readonly register: Register; readonly path: string } | null;
  readonly isPermitted: (path: string) => boolean;
}

export function createExportHandlers(parts: ExportParts): Pick<Handlers, 'report.export' | 'report.stopExport'> {
  const underWay = new Set<{ aborted: boolean }>();

  return {
    'report.export': async (wish) => {
      const open = parts.open();
      if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!parts.isPermitted(wish.path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const signal = { aborted: false };
      underWay.add(signal);
      try {
        const exported = await exportReport(open.register, open.path, wish, parts, signal);
        return exported.ok ? ok({ path: exported.value.path, missing: [...exported.value.missing] }) : exported;
      } finally {
        underWay.delete(signal);
      }
    },
    'report.stopExport': () => {
      for (const signal of underWay) signal.aborted = true;
      return ok({});
    },
  };
}
