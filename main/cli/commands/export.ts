// `export`: the whole register as JSON for other programs.
import { forReading } from '../../../src/app/ports.ts';
import { exportRegister } from '../../../src/exchange/export-json.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, invalidOption, json, openSession } from '../command.ts';

export const exportJson: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: { format: { value: 'json', isNeeded: true }, out: { value: 'F', isNeeded: true }, json },
  },
  run: async (line, world) => {
    if (line.options.format !== 'json') return invalidOption('format', 'json', 'json');
    const opened = openSession(argument(line, 0, world), forReading, world);
    if (!opened.ok) return opened;
    const document = exportRegister(opened.value.register());
    opened.value.close();
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`));
    if (!written.ok) return failed(written.error);
    return ok({
      json: { path: out, format: 'json' },
      lines: [thai.results.exported(out), english.results.exported(out)],
    });
  },
};
