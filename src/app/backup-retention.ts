// Which backups of a register are kept. Pure: times in, times out; files and folders are main/node/backups.

/** The newest this many are kept whatever their age. */
const newest = 10;
const days = 14;
const months = 24;

/**
 * The backups that may go, from the times (ISO instants, UTC) of all there are. Kept are the newest 10, the last of each day
 * for 14 days and the last of each month for 24 months. Where any backup is younger than `now` the clock was set back: then
 * nothing goes.
 */
export function backupsToPrune(times: readonly string[], now: string): readonly string[] {
  const sorted = times.toSorted().toReversed();
  if (sorted.some((time) => time > now)) return [];
  const kept = new Set(sorted.slice(0, newest));
  const keepFirstOfEach = (keyOf: (time: string) => string, count: number): void => {
    const seen = new Set<string>();
    for (const time of sorted) {
      const key = keyOf(time);
      if (seen.has(key)) continue;
      if (seen.size === count) return;
      seen.add(key);
      kept.add(time);
    }
  };
  keepFirstOfEach((time) => time.slice(0, 10), days);
  keepFirstOfEach((time) => time.slice(0, 7), months);
  return sorted.filter((time) => !kept.has(time));
}
