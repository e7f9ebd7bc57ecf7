// `manual`: the pages of help as one PDF.
import { buildManual } from '../../../src/app/manual.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { programVersion } from '../../node/app-root.ts';
import { type Command, failed, invalidOption, json } from '../command.ts';

export const printManual: Command = {
  usage: {
    arguments: [],
    optionalArguments: 0,
    options: {
      out: { value: 'PDF', isNeeded: true },
      language: { value: 'th|en', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const language = line.options.language ?? 'th';
    if (language !== 'th' && language !== 'en') return invalidOption('language', 'th, en', 'th, en');
    const printed = await world.printer.print(buildManual(language, programVersion()), world.now());
    if (!printed.ok) return failed(printed.error);
    const { pdf, pageCount } = printed.value;
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, pdf);
    if (!written.ok) return failed(written.error);
    return ok({
      json: { path: out, pages: pageCount, bytes: pdf.length },
      lines: [thai.results.printed(out, pageCount), english.results.printed(out, pageCount)],
    });
  },
};
