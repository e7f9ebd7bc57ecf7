// What several rules of the check before printing tell their wording. Shapes alone.
import type { IsoDate } from '../thai/calendar.ts';

/** What a text should read, or reads elsewhere. */
export interface Instead {
  readonly expected: string;
}

/** A writing found so often, and the other one. */
export interface Mixed extends Instead {
  readonly count: number;
  readonly others: number;
}

/** A day on which the office is closed. */
export interface DayOff {
  readonly date: IsoDate;
  readonly day: 'saturday' | 'sunday' | 'holiday';
  /** As the office lists it; empty where it gives none. */
  readonly name: string;
}

/** A day beyond an end of the round. */
export interface Edge {
  readonly date: IsoDate;
  readonly edge: IsoDate;
}
