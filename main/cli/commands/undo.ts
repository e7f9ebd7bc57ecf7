// `undo` and `redo`: take the newest step back, or put it on again, as the window would after opening the register.
import { forWriting } from '../../../src/app/ports.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json, openStored } from '../command.ts';

export const undo: Command = walk('undo');
export const redo: Command = walk('redo');

function walk(way: 'undo' | 'redo'): Command {
  return {
    usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
    run: async (line, world) => {
      const opened = openStored(argument(line, 0, world), forWriting, world);
      if (!opened.ok) return opened;
      const stored = opened.value;
      const kind = stored.undoState()[way] ?? '';
      const walked = stored[way]({ who: world.userName(), at: world.now() });
      const undoState = stored.undoState();
      stored.close();
      if (!walked.ok) return failed(walked.error);
      const words = way === 'undo' ? 'undone' : 'redone';
      return ok({
        json: { path: stored.path, [words]: kind, undoState },
        lines: [thai.results[words](thai.stepName(kind)), english.results[words](english.stepName(kind))],
      });
    },
  };
}
