// `copy` and `verify-copy`: a register with all that belongs to it into a new folder on another disk, and such a copy read back.
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json } from '../command.ts';
import { missingLines } from '../notices.ts';

export const copy: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { to: { value: 'FOLDER', isNeeded: true }, json } },
  run: async (line, world) => {
    const path = argument(line, 0, world);
    const copied = await world.moving.copy(path, world.resolvePath(line.options.to ?? ''), {});
    if (!copied.ok) return failed(copied.error);
    const { folder, evidenceFiles, missing, isOutside } = copied.value;
    if (isOutside) world.noteOutsideCopy(path);
    return ok({
      json: { path, ...copied.value },
      lines: [
        thai.results.copied(folder, evidenceFiles),
        english.results.copied(folder, evidenceFiles),
        ...(isOutside ? [] : [thai.sameDisk, english.sameDisk]),
        ...missingLines(missing),
      ],
    });
  },
};

export const verifyCopy: Command = {
  usage: { arguments: ['FOLDER'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const verified = await world.moving.verify(argument(line, 0, world), {});
    if (!verified.ok) return failed(verified.error);
    const { folder, evidenceFiles, missing, madeAt } = verified.value;
    return ok({
      json: verified.value,
      lines: [
        thai.results.verified(folder, evidenceFiles, madeAt),
        english.results.verified(folder, evidenceFiles, madeAt),
        ...missingLines(missing),
      ],
    });
  },
};
