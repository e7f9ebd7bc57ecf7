// A round's deadlines as a calendar file for other programs: what stands in an entry, and by what it is known again.
import type { Handlers } from '../contract/dispatch.ts';
import { type CalendarEntry, fingerprint, writeCalendar } from '../followup/ics.ts';
import { sentenceKey } from '../followup/sentences.ts';
import { type Deadline, deadlinesOf, followRound } from '../followup/summary.ts';
import { findRound } from '../register/find.ts';
import type { FiscalYear, Register, Round } from '../register/model.ts';
import { fail, ok } from '../result.ts';
import { bangkokDate, type IsoDate } from '../thai/calendar.ts';
import * as thai from '../wording/th/cli.ts';
import type { Now, WholeFiles } from './ports.ts';

export interface CalendarFile {
  readonly text: string;
  readonly events: number;
}

/** The calendar of a round as of a day, stamped with an ISO instant; Thai whatever language asks for it. */
export function calendarOf(
  register: Register,
  { fiscalYear, round }: { readonly fiscalYear: FiscalYear; readonly round: Round },
  asOf: IsoDate,
  stampedAt: string,
): CalendarFile {
  const { name, shortName } = register.organisation;
  const deadlines = deadlinesOf(followRound(register, fiscalYear, round, asOf));
  const entries = withDistinctUids(deadlines.map((deadline) => entryOf(deadline)));
  const title = thai.calendarName(shortName === '' ? name : shortName, fiscalYear.year, round.months);
  return { text: writeCalendar(title, entries, stampedAt), events: entries.length };
}

export interface CalendarParts {
  readonly files: WholeFiles;
  readonly now: Now;
  readonly utf8: (text: string) => Uint8Array;
  readonly open: () => { readonly register: Register } | null;
  readonly isPermitted: (path: string) => boolean;
}

/** The handler of the calendar. */
export function createCalendarHandlers(parts: CalendarParts): Pick<Handlers, 'calendar.save'> {
  const { files, now, utf8, open, isPermitted } = parts;
  return {
    'calendar.save': ({ roundId, asOf, path }) => {
      const register = open()?.register;
      if (!register) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const found = findRound(register, roundId);
      if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
      const { text, events } = calendarOf(register, found, asOf ?? bangkokDate(now()), now());
      const written = files.write(path, utf8(text));
      return written.ok ? ok({ path, events }) : written;
    },
  };
}

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
