// `new`: a register without measures.
import { newRegister } from '../../../src/app/new-register.ts';
import { argument, type Command, createFile, json, monthsOf, yearOf } from '../command.ts';

export const makeNew: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      organisation: { value: 'NAME', isNeeded: true },
      year: { value: '2566', isNeeded: true },
      round: { value: '6|12', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const year = yearOf(line);
    const months = monthsOf(line);
    if (!year.ok) return year;
    if (!months.ok) return months;
    const name = line.options.organisation ?? '';
    const register = newRegister(world.newId, name, year.value ?? 0, months.value ?? 6);
    return createFile(argument(line, 0, world), register, world);
  },
};
