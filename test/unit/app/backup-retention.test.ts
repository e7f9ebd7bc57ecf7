// Which backups go and which stay: the last 10, one a day for 14 days, one a month for 24 months, nothing when the clock is wrong.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupsToPrune } from '../../../src/app/backup-retention.ts';

const hours = (count: number, everyHours: number, end = Date.UTC(2026, 10, 23, 12)) =>
  Array.from({ length: count }, (_, index) => new Date(end - index * everyHours * 3_600_000).toISOString());
const now = '2026-11-23T12:00:00.000Z';

it('the newest ten stay however close together', () => {
  const times = hours(12, 0.01);
  expect(backupsToPrune(times, now).length).toBe(2);
});

it('of a year of two a day there stay 10 newest, 14 days and the months', () => {
  const kept = hours(730, 12).filter((time) => !backupsToPrune(hours(730, 12), now).includes(time));
  const daysKept = new Set(kept.map((time) => time.slice(0, 10)));
  expect([...daysKept].filter((day) => day >= '2026-11-10').length).toBe(14);
  expect(new Set(kept.map((time) => time.slice(0, 7))).size).toBe(13);
  expect(kept.length).toBeLessThanOrEqual(10 + 14 + 13);
});

it('of ten years one a month stays for 24 months', () => {
  const times = hours(3_650, 24);
  const gone = new Set(backupsToPrune(times, now));
  expect(new Set(times.filter((time) => !gone.has(time)).map((time) => time.slice(0, 7))).size).toBe(24);
});

it('a clock set back prunes nothing', () => {
  expect(backupsToPrune(hours(100, 1), '2020-01-01T00:00:00.000Z')).toEqual([]);
});

it('the newest is never pruned, and pruning twice is pruning once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 }), (ages) => {
      const times = ages.map((age) => new Date(Date.parse(now) - age * 3_600_000).toISOString());
      const gone = backupsToPrune(times, now);
      const kept = times.filter((time) => !gone.includes(time));
      expect(kept).toContain(times.toSorted().at(-1));
      expect(backupsToPrune(kept, now)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
