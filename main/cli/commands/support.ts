// `support`: logs, versions and the names of crash dumps as one file; no text of a register.
import { ok } from '../../../src/result.ts';
import { supportResult as english } from '../../../src/wording/en/support.ts';
import { supportResult as thai } from '../../../src/wording/th/support.ts';
import { type Command, failed, json } from '../command.ts';

export const saveSupport: Command = {
  usage: { arguments: [], optionalArguments: 0, options: { out: { value: 'ZIP', isNeeded: true }, json } },
  run: async (line, world) => {
    const { bytes, files } = await world.support.bundle();
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, bytes);
    if (!written.ok) return failed(written.error);
    return ok({ json: { path: out, files }, lines: [thai(out), english(out)] });
  },
};
