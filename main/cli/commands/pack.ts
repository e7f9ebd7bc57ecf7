// `pack` and `unpack`: a register with all that belongs to it as one file for handing over, and such a file taken apart.
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json } from '../command.ts';
import { missingLines } from '../notices.ts';

export const pack: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { out: { value: 'ZIP', isNeeded: true }, json } },
  run: async (line, world) => {
    const out = world.resolvePath(line.options.out ?? '');
    const packed = await world.moving.pack(argument(line, 0, world), out, {});
    if (!packed.ok) return failed(packed.error);
    const { evidenceFiles, missing } = packed.value;
    return ok({
      json: packed.value,
      lines: [
        thai.results.packed(out, evidenceFiles),
        english.results.packed(out, evidenceFiles),
        ...missingLines(missing),
      ],
    });
  },
};

export const unpack: Command = {
  usage: { arguments: ['ZIP'], optionalArguments: 0, options: { to: { value: 'FOLDER', isNeeded: true }, json } },
  run: async (line, world) => {
    const folder = world.resolvePath(line.options.to ?? '');
    const unpacked = await world.moving.unpack(argument(line, 0, world), folder, {});
    if (!unpacked.ok) return failed(unpacked.error);
    const { path, evidenceFiles, missing } = unpacked.value;
    return ok({
      json: unpacked.value,
      lines: [
        thai.results.unpacked(path, evidenceFiles),
        english.results.unpacked(path, evidenceFiles),
        ...missingLines(missing),
      ],
    });
  },
};
