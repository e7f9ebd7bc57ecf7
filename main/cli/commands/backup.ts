// `backup` and `restore`: a copy into the register's backup places, and one of them put back. What a restore replaces is backed
// up first, so that it can be taken back by another restore.
import { forWriting } from '../../../src/app/ports.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json, openStored } from '../command.ts';

export const backup: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const path = argument(line, 0, world);
    // Opening for writing makes the copy, where the newest one is not this very state already.
    const opened = openStored(path, forWriting, world);
    if (!opened.ok) return opened;
    const missed = opened.value.notices.find((notice) => notice.kind === 'backupFailed');
    const { readOnly } = opened.value;
    opened.value.close();
    if (readOnly) return failed({ kind: 'fileReadOnly', path });
    if (missed?.kind === 'backupFailed') return failed({ kind: 'ioFailed', path: missed.folder, code: missed.code });
    const newest = world.store.backups(path)[0];
    const copy = newest?.path ?? '';
    return ok({ json: { path, backup: copy }, lines: [thai.results.backedUp(copy), english.results.backedUp(copy)] });
  },
};

export const restore: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { from: { value: 'BACKUP', isNeeded: true }, json } },
  run: async (line, world) => {
    const path = argument(line, 0, world);
    const from = world.resolvePath(line.options.from ?? '');
    const restored = world.store.restore(path, from);
    if (!restored.ok) return failed(restored.error);
    restored.value.close();
    return ok({
      json: { path, from },
      lines: [thai.results.restored(path, from), english.results.restored(path, from)],
    });
  },
};
