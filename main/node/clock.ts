// The clock of a process. SOURCE_DATE_EPOCH (seconds since 1970) stops it, so that a script gets the same bytes twice.
import type { Now } from '../../src/app/ports.ts';

/** The time as an ISO instant; a SOURCE_DATE_EPOCH that is no number is ignored. */
export function createClock(environment: Readonly<Record<string, string | undefined>>): Now {
  const fixed = environment.SOURCE_DATE_EPOCH;
  if (fixed !== undefined && /^\d{1,12}$/u.test(fixed)) {
    const instant = new Date(Number(fixed) * 1000).toISOString();
    return () => instant;
  }
  return () => new Date().toISOString();
}
