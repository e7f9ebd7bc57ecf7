// Which steps of the history are shown: by who did them, on which days, and what they touched.
import { bangkokDate, type IsoDate } from '../../src/thai/calendar.ts';
import type { HistoryItem } from './entries.ts';
import type { HistoryPart, Subject } from './telling.ts';

export interface HistoryFilter {
  /** Null lets anyone through; '' those who gave no name. */
  readonly who: string | null;
  /** `cells` is any column. */
  readonly subject: Subject | 'cells' | null;
  readonly from: IsoDate | null;
  /** The last day that is shown. */
  readonly to: IsoDate | null;
}

export const noFilter: HistoryFilter = { who: null, subject: null, from: null, to: null };

const besideCells: ReadonlySet<Subject> = new Set<Subject>(['heading', 'note', 'evidence', 'rows', 'settings']);

/** True where the filter may leave a step out. */
export function isFiltered({ who, subject, from, to }: HistoryFilter): boolean {
  return who !== null || subject !== null || from !== null || to !== null;
}

/** Whether a step is of the person and days asked for; what it touched is asked of its parts. */
export function passes({ entry }: HistoryItem, { who, from, to }: HistoryFilter): boolean {
  const date = bangkokDate(entry.at);
  return (who === null || entry.who === who) && (from === null || date >= from) && (to === null || date <= to);
}

/** Those of a step's parts that are asked for. */
export function partsWanted(parts: readonly HistoryPart[], { subject }: HistoryFilter): readonly HistoryPart[] {
  if (subject === null) return parts;
  return parts.filter((part) => (subject === 'cells' ? !besideCells.has(part.subject) : part.subject === subject));
}
