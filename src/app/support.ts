// The application's verbs about the program itself: what it is made of, and the file that helps those who look for a fault in it.
import type { CallOutput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { fail, ok } from '../result.ts';
import type { WholeFiles } from './ports.ts';

/** What this machine knows of the program. */
export interface SupportData {
  about(): CallOutput<'app.about'>;
  /** A ZIP of logs, versions and names of crash dumps, and what is in it. Nothing of it is a text of a register. */
  bundle(): Promise<{ readonly bytes: Uint8Array; readonly files: readonly string[] }>;
}

export interface SupportParts {
  readonly support: SupportData;
  readonly files: WholeFiles;
  readonly isPermitted: (path: string) => boolean;
}

/** The handlers of the program itself. */
export function createSupportHandlers({
  support,
  files,
  isPermitted,
}: SupportParts): Pick<Handlers, 'app.about' | 'support.save'> {
  return {
    'app.about': () => ok(support.about()),
    'support.save': async ({ path }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const bundle = await support.bundle();
      const written = files.write(path, bundle.bytes);
      return written.ok ? ok({ path, files: bundle.files }) : written;
    },
  };
}
