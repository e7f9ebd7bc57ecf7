// Random work in the real window: `EDITOR_ACTIONS=3000 EDITOR_SEED=7 npx vitest run --project e2e test/e2e/random-editor.test.ts`
// does it in full; without a number a hundred actions and an accidental seed, which is printed.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chromiumProgram, needsChromium, prepareGround } from './never-lose-ground.ts';
import { workAtRandom } from './random-editor.ts';

test.skipIf(chromiumProgram === null)(
  `window, program and file agree whatever a clerk does, and all of it can be undone ${needsChromium}`,
  async () => {
    const actions = Number(process.env.EDITOR_ACTIONS ?? 100);
    const seed = Number(process.env.EDITOR_SEED ?? Date.now() % 1_000_000);
    console.log(`editor: ${actions} actions, seed ${seed}`);
    const log = path.join(tmpdir(), `ita-editor-${seed}-${process.pid}.log`);
    const ground = await prepareGround();
    try {
      const { wrong, missed, undone } = await workAtRandom(ground, { actions, seed, judgeEvery: 30, log });
      console.log(`editor: about ${undone} steps undone and redone; not done:\n${missed.join('\n')}`);
      if (wrong.length > 0) console.log(`${readFileSync(log, 'utf8').split('\n').slice(-80).join('\n')}\n${log}`);
      else rmSync(log);
      expect(wrong).toEqual([]);
    } finally {
      await ground.end();
    }
  },
  6 * 3_600_000,
);
