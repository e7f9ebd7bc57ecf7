// What the program reads out of the round on the screen: how each measure stands, and what the check before printing finds. It is
// as old as the last pause in saving; it does not know when it is made (watch-reading.ts) nor how it is shown.
import type { FollowedMeasure } from '../../src/followup/summary.ts';
import type { AcceptedHit } from '../../src/preflight/accepted.ts';
import { type Finding, type FindingPlace, placeKey } from '../../src/preflight/finding.ts';
import type { FiscalYear, Id, Register, Round } from '../../src/register/model.ts';
import type { IsoDate } from '../../src/thai/calendar.ts';
import { createStore, useStore } from '../store/store.ts';

export interface RoundReading {
  /** What was read: places and offsets are those of this register. */
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly asOf: IsoDate;
  /** In the order of the table. */
  readonly measures: readonly FollowedMeasure[];
  readonly byMeasure: ReadonlyMap<Id, FollowedMeasure>;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedHit[];
  /** By `placeKey`; the lists of places where nothing changed are the same objects as before. */
  readonly byPlace: ReadonlyMap<string, readonly Finding[]>;
}

/** Null while no register is open, and until it was read for the first time. */
export const readingStore = createStore<RoundReading | null>(null);

/** How a measure stands; undefined until it was read. */
export function useFollowed(measureId: Id): FollowedMeasure | undefined {
  return useStore(readingStore, (reading) => reading?.byMeasure.get(measureId));
}

const none: readonly Finding[] = [];

/** What stands in one place of the register. */
export function useFindingsAt(place: FindingPlace): readonly Finding[] {
  const key = placeKey(place);
  return useStore(readingStore, (reading) => reading?.byPlace.get(key) ?? none);
}

/** Findings by their place; a list that holds what it held before is the object it was. */
export function gatherByPlace(
  findings: readonly Finding[],
  before: ReadonlyMap<string, readonly Finding[]> | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  const gathered = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = placeKey(finding.place);
    const those = gathered.get(key);
    if (those) those.push(finding);
    else gathered.set(key, [finding]);
  }
  return new Map(
    [...gathered].map(([key, now]) => {
      const known = before?.get(key);
      const isSame = known?.length === now.length && now.every((finding, at) => finding === known[at]);
      return [key, isSame ? known : now];
    }),
  );
}
