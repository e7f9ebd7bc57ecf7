// The application's verbs for the program and its window: who works, how the window is liked, which paths a person chose, what was open
// before. It knows no register.
import type { Handlers } from '../contract/dispatch.ts';
import { fail, ok, type Result } from '../result.ts';
import { normaliseText } from '../thai/normalise.ts';
import { fileNameIn } from './file-name.ts';
import type { Host, Now, PreferenceStore, WholeFiles } from './ports.ts';

export interface ProgramParts {
  readonly host: Host;
  readonly preferences: PreferenceStore;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly version: string;
  /** Where registers are kept when no folder was chosen yet. */
  readonly documentsFolder: string;
  readonly folderOf: (path: string) => string;
  /** Lets the window name this path from now on. */
  readonly permit: (path: string) => void;
  readonly isPermitted: (path: string) => boolean;
  /** Ends the session with the register; the window has put every draft away. */
  readonly closeSession: () => void;
}

type ProgramCall =
  | 'app.info'
  | 'app.setLanguage'
  | 'app.setUserName'
  | 'app.setPreferences'
  | 'app.closeNow'
  | 'recent.list'
  | Extract<keyof Handlers, `path.${string}`>;

/** The handlers of the program's own calls. */
export function createProgramHandlers(parts: ProgramParts): Pick<Handlers, ProgramCall> {
  const { host, preferences, files, isPermitted } = parts;

  const outside = async (
    path: string,
    give: (path: string) => Promise<Result<void>>,
  ): Promise<Result<Record<string, never>>> => {
    if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
    if (!files.exists(path)) return fail({ kind: 'fileMissing', path });
    const given = await give(path);
    return given.ok ? ok({}) : given;
  };

  return {
    'app.info': () => {
      const { language, userName, window } = preferences.read();
      return ok({ version: parts.version, host: host.kind, language, userName, preferences: window, now: parts.now() });
    },
    'app.setLanguage': ({ language }) => {
      preferences.write({ ...preferences.read(), language });
      return ok({});
    },
    'app.setUserName': ({ userName }) => {
      preferences.write({ ...preferences.read(), userName: normaliseText(userName).trim() });
      return ok({});
    },
    'app.setPreferences': (fields) => {
      const before = preferences.read();
      preferences.write({ ...before, window: { ...before.window, ...fields } });
      return ok({});
    },
    'app.closeNow': () => {
      parts.closeSession();
      host.closeNow();
      return ok({});
    },

    'path.choose': async ({ purpose, suggestedName }) => {
      const folder = preferences.read().folder ?? parts.documentsFolder;
      const path = await host.choosePath({ purpose, suggestedName, folder });
      if (path === null || path === '') return ok({ path: null });
      parts.permit(path);
      preferences.write({ ...preferences.read(), folder: parts.folderOf(path) });
      return ok({ path });
    },
    'path.answer': ({ askId, path }) => {
      host.answerPath(askId, path);
      return ok({});
    },
    'path.show': async ({ path }) => outside(path, (file) => host.showFile(file)),
    'path.open': async ({ path }) => outside(path, (file) => host.openFile(file)),

    'recent.list': () =>
      ok({
        entries: preferences.read().recent.map(({ path, openedAt }) => ({
          path,
          name: fileNameIn(path),
          openedAt,
          exists: files.exists(path),
        })),
      }),
  };
}
