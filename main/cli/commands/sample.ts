// `sample`: the sample register to play with.
import { sampleRegister } from '../../../src/app/sample-register.ts';
import { argument, type Command, createFile, failed, json } from '../command.ts';

export const makeSample: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const register = sampleRegister(world.sampleReport(), world.newId);
    if (!register.ok) return failed(register.error);
    return createFile(argument(line, 0, world), register.value, world);
  },
};
