// `ics`: the deadlines of a round as a calendar file for other programs.
import { calendarOf } from '../../../src/app/calendar.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type Command, failed } from '../command.ts';
import { followedOptions, openFollowed } from './followed.ts';

export const calendar: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: { out: { value: 'F', isNeeded: true }, ...followedOptions },
  },
  run: async (line, world) => {
    const opened = openFollowed(line, world);
    if (!opened.ok) return opened;
    const { register, asOf } = opened.value;
    const { text, events } = calendarOf(register, opened.value, asOf, world.now());
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, new TextEncoder().encode(text));
    if (!written.ok) return failed(written.error);
    return ok({
      json: { path: out, events },
      lines: [thai.results.calendar(out, events), english.results.calendar(out, events)],
    });
  },
};
