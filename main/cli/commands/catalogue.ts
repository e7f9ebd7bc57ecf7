// `catalogue`: the assessment's items as the office knows them, written to a file for others; or what another's file says otherwise,
// taken into the register as one step.
import { loadCatalogue, saveCatalogue } from '../../../src/app/catalogue-handlers.ts';
import { forReading, forWriting } from '../../../src/app/ports.ts';
import { shippedCatalogue } from '../../../src/app/shipped-catalogue.ts';
import { takeIn } from '../../../src/catalogue/office-entries.ts';
import { ok } from '../../../src/result.ts';
import { catalogue as english } from '../../../src/wording/en/catalogue.ts';
import { catalogue as thai } from '../../../src/wording/th/catalogue.ts';
import { argument, type Command, failed, invalidOption, json, openSession } from '../command.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

export const catalogue: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: { export: { value: 'F', isNeeded: false }, import: { value: 'F', isNeeded: false }, json },
  },
  run: async (line, world) => {
    const { export: to, import: from } = line.options;
    if ((to === undefined) === (from === undefined)) {
      return invalidOption('export', thai.cli.eitherExpected, english.cli.eitherExpected);
    }
    const opened = openSession(argument(line, 0, world), to === undefined ? forWriting : forReading, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const { register, revision } = session.snapshot();
      if (to !== undefined) {
        const saved = saveCatalogue(world.resolvePath(to), register, { ...world, utf8 });
        if (!saved.ok) return failed(saved.error);
        const { path, items } = saved.value;
        return ok({ json: { path, items }, lines: [thai.saved(path, items), english.saved(path, items)] });
      }
      const read = loadCatalogue(world.resolvePath(from ?? ''), world.files);
      if (!read.ok) return failed(read.error);
      const shipped = shippedCatalogue(world.reference);
      const { entries, taken, skipped } = takeIn(read.value, shipped, register.catalogueEntries, world.newId);
      if (taken > 0) {
        const committed = session.change(revision, { kind: 'setCatalogueEntries', entries });
        if (!committed.ok) return failed(committed.error);
      }
      return ok({
        json: { taken, skipped, entries: entries.length },
        lines: [thai.takenIn(taken, skipped), english.takenIn(taken, skipped)],
      });
    } finally {
      session.close();
    }
  },
};
