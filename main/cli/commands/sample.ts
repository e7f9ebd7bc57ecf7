// `sample`: the sample register to play with.
import { importReport } from '../../../src/app/import-report.ts';
import { argument, type Command, createFile, failed, json } from '../command.ts';

export const makeSample: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const imported = importReport(world.sampleReport(), world.newId, {});
    if (!imported.ok) return failed(imported.error);
    return createFile(argument(line, 0, world), imported.value.register, world);
  },
};
