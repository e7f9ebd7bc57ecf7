// A twentieth of the calls of `npm run fuzz-calls`, with a seed of its own each time: print and run it again with that seed.
import { expect, it } from 'vitest';
import { runFuzzCalls } from '../fuzz-calls/run-fuzz-calls.ts';

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1_000_000));

it('answers every call with a result, and writes nothing but what it answered ok', { timeout: 600_000 }, async () => {
  console.log(`seed ${seed}`);
  const { faults, ...figures } = await runFuzzCalls({ calls: 5_000, seed });
  console.log(JSON.stringify(figures));
  expect(faults).toEqual([]);
  // A run in which nothing got past the door, or nothing was turned away by a handler, would prove little.
  expect(figures.answeredOk).toBeGreaterThan(100);
  expect(figures.refused.refused ?? 0).toBeGreaterThan(100);
});
