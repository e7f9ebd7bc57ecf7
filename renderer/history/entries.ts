// The steps of a register's history as they are shown: saves of one text by one person within minutes are one, and each day has its
// own heading. Only the view is joined; the history itself keeps every step.
import type { CallOutput } from '../../src/contract/contract.ts';
import { bangkokDate, type IsoDate } from '../../src/thai/calendar.ts';

export type HistoryEntry = CallOutput<'register.history'>['entries'][number];
export type HistoryChange = HistoryEntry['changes'][number];

/** One step, or several saves of one text told as one. */
export interface HistoryItem {
  /** The step as it is told: of several, the text before the first and after the last. */
  readonly entry: HistoryEntry;
  readonly firstTxn: number;
  readonly lastTxn: number;
  /** When the first of them was done. */
  readonly since: string;
  readonly times: number;
  /** Whether it took a step back, or put one back on that had been taken back. */
  readonly way: 'done' | 'undone' | 'redone';
}

export interface HistoryDay {
  readonly date: IsoDate;
  readonly items: readonly HistoryItem[];
}

/** Saves of one text further apart than this are two. */
const longestPauseMs = 10 * 60_000;

/** Entries, newest first, as items. */
export function itemsOf(entries: readonly HistoryEntry[]): readonly HistoryItem[] {
  const known = new Map(entries.map((entry) => [entry.txn, entry]));
  const items: HistoryItem[] = [];
  for (const entry of entries) {
    const newer = items.at(-1);
    if (newer && isSameText(newer, entry)) items[items.length - 1] = joined(newer, entry);
    else items.push(itemOf(entry, known));
  }
  return items;
}

/** Items by the day in Bangkok on which they were done. */
export function daysOf(items: readonly HistoryItem[]): readonly HistoryDay[] {
  const days = new Map<IsoDate, HistoryItem[]>();
  for (const item of items) {
    const date = bangkokDate(item.entry.at);
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  return [...days].map(([date, ofDay]) => ({ date, items: ofDay }));
}

function itemOf(entry: HistoryEntry, known: ReadonlyMap<number, HistoryEntry>): HistoryItem {
  const { txn, at } = entry;
  return { entry, firstTxn: txn, lastTxn: txn, since: at, times: 1, way: wayOf(entry, known) };
}

/** A step that takes back one that took back is done again; how an unknown one stood cannot be told. */
function wayOf(entry: HistoryEntry, known: ReadonlyMap<number, HistoryEntry>): HistoryItem['way'] {
  if (entry.undoes === null) return 'done';
  const undone = known.get(entry.undoes);
  return undone && wayOf(undone, known) === 'undone' ? 'redone' : 'undone';
}

/** One text in both, by one person, saved again before a pause. */
function isSameText(newer: HistoryItem, older: HistoryEntry): boolean {
  const [change, another] = newer.entry.changes;
  const [before, more] = older.changes;
  return (
    change !== undefined &&
    before !== undefined &&
    another === undefined &&
    more === undefined &&
    newer.way === 'done' &&
    older.undoes === null &&
    newer.entry.label === older.label &&
    newer.entry.who === older.who &&
    placeOf(change) === placeOf(before) &&
    Date.parse(newer.since) - Date.parse(older.at) <= longestPauseMs
  );
}

function joined(newer: HistoryItem, older: HistoryEntry): HistoryItem {
  const before = older.changes[0]?.before ?? null;
  return {
    ...newer,
    entry: { ...newer.entry, changes: newer.entry.changes.map((change) => ({ ...change, before })) },
    firstTxn: older.txn,
    since: older.at,
    times: newer.times + 1,
  };
}

function placeOf({ table, key, column }: HistoryChange): string {
  return JSON.stringify([table, key, column]);
}
