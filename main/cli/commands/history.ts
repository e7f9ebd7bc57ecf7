// `history`: who changed what and when, newest first, of the whole register or of the measures of one item code.
import { forReading, type StoredRegister } from '../../../src/app/ports.ts';
import { readGroupHeading } from '../../../src/register/group-heading.ts';
import { readIssue } from '../../../src/register/item-code.ts';
import type { Id, Register } from '../../../src/register/model.ts';
import { ok } from '../../../src/result.ts';
import type { HistoryEntry } from '../../../src/storage/history.ts';
import type { HistoryChange } from '../../../src/storage/past.ts';
import {
  bangkokDate,
  bangkokTime,
  formatEnglishDate,
  formatThaiDateShort,
  formatThaiTime,
} from '../../../src/thai/calendar.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, failed, json, openStored } from '../command.ts';

/** Entries that one call gives. */
const mostEntries = 1_000;

export const history: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { measure: { value: 'CODE', isNeeded: false }, json } },
  run: async (line, world) => {
    const opened = openStored(argument(line, 0, world), forReading, world);
    if (!opened.ok) return opened;
    const stored = opened.value;
    try {
      const code = line.options.measure;
      const measures = code === undefined ? [null] : measuresOf(stored.register, code);
      if (measures.length === 0) return failed({ kind: 'refused', reason: 'unknownMeasure' });
      const entries = joinEntries(measures.flatMap((measureId) => entriesOf(stored, measureId)));
      return ok({
        json: { path: stored.path, entries },
        lines: entries.length === 0 ? [thai.historyEmpty, english.historyEmpty] : entries.flatMap(entryLines),
      });
    } finally {
      stored.close();
    }
  },
};

function entriesOf(stored: StoredRegister, measureId: Id | null): readonly HistoryEntry[] {
  return stored.history({ measureId, limit: mostEntries, before: null });
}

/** Measures with this item code in any year, however it is written ("E11", "e๑๑"), or with this id. */
function measuresOf(register: Register, code: string): readonly Id[] {
  const wanted = readIssue(code, null).code;
  return register.fiscalYears.flatMap((year) =>
    year.groups.flatMap((group) => {
      const { instrument } = readGroupHeading(group.heading);
      return group.measures
        .filter(({ id, issue }) => id === code || (wanted !== null && readIssue(issue, instrument).code === wanted))
        .map(({ id }) => id);
    }),
  );
}

/** One entry a txn, newest first: a step may have changed several of the measures. */
function joinEntries(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const joined = new Map<number, HistoryEntry>();
  for (const entry of entries) {
    const known = joined.get(entry.txn);
    joined.set(entry.txn, known ? { ...known, changes: [...known.changes, ...entry.changes] } : entry);
  }
  return [...joined.values()].toSorted((one, other) => other.txn - one.txn);
}

function entryLines({ txn, at, who, label, undoes, changes }: HistoryEntry): readonly string[] {
  const day = bangkokDate(at);
  const undone = (words: Pick<typeof thai, 'takesBack'>) => (undoes === null ? '' : ` ${words.takesBack(undoes)}`);
  return [
    `#${txn} ${formatThaiDateShort(day)} ${formatThaiTime(at)} ${who} ${thai.stepName(label)}${undone(thai)}`,
    `    ${formatEnglishDate(day)} ${bangkokTime(at)} · ${english.stepName(label)}${undone(english)}`,
    ...changes.filter(({ column }) => column !== 'sort').map(changeLine),
  ];
}

function changeLine({ table, column, before, after }: HistoryChange): string {
  return `    ${table}.${column}: ${quoted(before)} → ${quoted(after)}`;
}

/** One line, short enough for a terminal; the whole text is in the JSON. */
function quoted(value: HistoryChange['before']): string {
  if (value === null) return '–';
  const text = String(value).replace(/\s+/gu, ' ');
  const characters = Array.from(text);
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
}
