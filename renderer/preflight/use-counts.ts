// How many findings of each severity there are, as the window last read them.
import { useMemo } from 'react';
import { readingStore } from '../reading/reading-store.ts';
import { useStore } from '../store/store.ts';
import { type Counts, countsOf } from './groups.ts';

/** Null until the register was read for the first time. */
export function useCounts(): Counts | null {
  const findings = useStore(readingStore, (reading) => reading?.findings ?? null);
  return useMemo(() => findings && countsOf(findings), [findings]);
}
