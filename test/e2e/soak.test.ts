// One window used without a pause: `npm run soak [-- MINUTES]`; what the program behind it keeps is the bench's (test/bench/ten-years.ts). With everything undone again it must weigh what it weighed at first, and
// window, program and file be one all along. Without a number, half a minute.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumProgram, needsChromium, prepareGround } from './never-lose-ground.ts';
import { workAtRandom } from './random-editor.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 0.5);
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
/** What browser and program may keep for good: compiled code, caches of fixed size, the texts of steps to redo. */
const mayKeep = { megabytes: 12, share: 1.5 };
const betweenLinesMs = 60_000;

interface Weight {
  /** JavaScript of the window after a collection. */
  readonly megabytes: number;
  /** DOM nodes alive, also those taken out of the page. */
  readonly nodes: number;
  readonly listeners: number;
}

describe.skipIf(chromiumProgram === null)(`long work in one window ${needsChromium}`, () => {
  test(
    `after ${minutes} minutes and everything undone the window weighs what it did`,
    async () => {
      console.log(`soak: ${minutes} minutes, seed ${seed} (SOAK_SEED)`);
      const ground = await prepareGround();
      const log = path.join(tmpdir(), `ita-soak-${seed}-${process.pid}.log`);
      const weights = new Map<string, Weight>();
      const begun = Date.now();
      let said = 0;
      try {
        const { wrong, missed, undone, judged } = await workAtRandom(ground, {
          actions: Number.POSITIVE_INFINITY,
          minutes,
          seed,
          judgeEvery: 30,
          log,
          // A page that is loaded anew would begin again with nothing.
          without: ['reload', 'crash', 'restart'],
          weigh: async (page, when) => {
            if (when === 'between' && Date.now() - said < betweenLinesMs) return;
            said = Date.now();
            const weight = await weigh(page);
            weights.set(when, weight);
            const { megabytes, nodes, listeners } = weight;
            const at = ((Date.now() - begun) / 60_000).toFixed(1);
            console.log(
              `soak: ${at} min (${when}): window ${megabytes.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
            );
          },
        });
        console.log(
          `soak: ${judged} judgements, ${undone} steps undone and redone, ${missed.length} could not be done`,
        );
        expect(wrong).toEqual([]);
        const [start, end] = [weights.get('start'), weights.get('undone')];
        if (!start || !end) throw new Error('nothing was weighed');
        expect(end.megabytes).toBeLessThan(start.megabytes * mayKeep.share + mayKeep.megabytes);
        expect(end.nodes).toBeLessThan(start.nodes * mayKeep.share + 2_000);
        expect(end.listeners).toBeLessThan(start.listeners * mayKeep.share + 500);
        rmSync(log);
      } finally {
        await ground.end();
      }
    },
    6 * 3_600_000,
  );
});

async function weigh(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
