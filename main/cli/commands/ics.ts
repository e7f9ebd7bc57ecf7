// `ics`: the deadlines of a round as a calendar file for other programs.
import { type CalendarEntry, fingerprint, writeCalendar } from '../../../src/followup/ics.ts';
import { sentenceKey } from '../../../src/followup/sentences.ts';
import { type Deadline, deadlinesOf } from '../../../src/followup/summary.ts';
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
    const { organisation, fiscalYear, round, measures } = opened.value;
    const office = organisation.shortName === '' ? organisation.name : organisation.shortName;
    const deadlines = deadlinesOf(measures);
    const entries = withDistinctUids(deadlines.map((deadline) => entryOf(deadline)));
    const name = thai.calendarName(office, fiscalYear.year, round.months);
    const out = world.resolvePath(line.options.out ?? '');
    const file = writeCalendar(name, entries, world.now());
    const written = world.files.write(out, new TextEncoder().encode(file));
    if (!written.ok) return failed(written.error);
    return ok({
      json: { path: out, events: entries.length },
      lines: [thai.results.calendar(out, entries.length), english.results.calendar(out, entries.length)],
    });
  },
};

/** Known by its row, its sentence and its period, so that edits of other sentences, of marks and of the order leave it alone. */
function entryOf({ measureId, code, units, duty, occurrence, status }: Deadline): CalendarEntry {
  const sentence = duty.text.replace(/\s+/gu, ' ');
  const key = [measureId, duty.column, sentenceKey(duty.text), occurrence.period?.from ?? '', occurrence.ordinal];
  return {
    uid: `${fingerprint(key.join('\n'))}@ita-register`,
    day: occurrence.deadline,
    summary: [code, thai.deadlineOf(sentence)].filter((part) => part !== null).join(' '),
    description: [sentence, units.join(' '), thai.occurrenceStatuses[status]].filter((part) => part !== '').join('\n'),
  };
}

/** The same sentence twice in one cell is two deadlines. */
function withDistinctUids(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const met = new Map<string, number>();
  return entries.map((entry) => {
    const count = (met.get(entry.uid) ?? 0) + 1;
    met.set(entry.uid, count);
    return count === 1 ? entry : { ...entry, uid: `${count}-${entry.uid}` };
  });
}
