// When a person is told that a register has no copy outside its disk. Pure: what is remembered and the time in, what to say and
// what to remember out; the copies themselves are made elsewhere.

/** What is remembered of one register, by its path. */
export interface OutsideCopyRecord {
  readonly path: string;
  /** ISO instant at which the register was first met here. */
  readonly knownSince: string;
  /** The last copy to another disk, or null. */
  readonly copiedAt: string | null;
  /** When it was said that there is none; null since the last copy. */
  readonly saidAt: string | null;
}

/** A register goes so many days without a copy outside its disk before it is said, once. */
const daysWithoutCopy = 30;

/** Registers that are remembered; the one met longest ago goes first. */
const mostRecords = 200;

const dayMs = 86_400_000;

/**
 * What a register's opening at `now` (ISO instant) means: the days without a copy outside, where it is time to say so, else
 * null; and the records to remember. It is said once, and again only after a copy has been made and has grown old.
 */
export function meetRegister(
  records: readonly OutsideCopyRecord[],
  path: string,
  now: string,
): { readonly days: number | null; readonly records: readonly OutsideCopyRecord[] } {
  const known = records.find((record) => record.path === path);
  const record = known ?? { path, knownSince: now, copiedAt: null, saidAt: null };
  const days = Math.floor((Date.parse(now) - Date.parse(record.copiedAt ?? record.knownSince)) / dayMs);
  const isTime = record.saidAt === null && days >= daysWithoutCopy;
  if (known && !isTime) return { days: null, records };
  return { days: isTime ? days : null, records: put(records, isTime ? { ...record, saidAt: now } : record) };
}

/** The records after a copy of the register was made on another disk. */
export function noteOutsideCopy(
  records: readonly OutsideCopyRecord[],
  path: string,
  now: string,
): readonly OutsideCopyRecord[] {
  const knownSince = records.find((record) => record.path === path)?.knownSince ?? now;
  return put(records, { path, knownSince, copiedAt: now, saidAt: null });
}

function put(records: readonly OutsideCopyRecord[], record: OutsideCopyRecord): readonly OutsideCopyRecord[] {
  return [record, ...records.filter(({ path }) => path !== record.path)].slice(0, mostRecords);
}
