// Random work in the real window. `EDITOR_ACTIONS=3000 npm run e2e -- random-editor` does it in full, in pieces that each begin with
// the sample register; a piece alone by its number (`-t 'piece 4 of'`, with the same EDITOR_SEED), all in one go with
// EDITOR_PIECE=3000. Without a number a hundred actions and an accidental seed, which is printed.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumProgram, needsChromium, prepareGround } from './never-lose-ground.ts';
import { workAtRandom } from './random-editor.ts';

const wanted = Number(process.env.EDITOR_ACTIONS ?? 100);
const firstSeed = Number(process.env.EDITOR_SEED ?? Date.now() % 1_000_000);
/** Few enough that a piece, with all of it undone and redone, is over within ten minutes. */
const perPiece = Number(process.env.EDITOR_PIECE ?? 300);
const pieces = Array.from({ length: Math.ceil(wanted / perPiece) }, (_, index) => ({
  number: index + 1,
  actions: Math.min(perPiece, wanted - index * perPiece),
  seed: firstSeed + index,
}));

describe.skipIf(chromiumProgram === null)(`random work in the window ${needsChromium}`, () => {
  test.each(pieces)(
    `piece $number of ${pieces.length}: window, program and file agree whatever a clerk does, and all of it can be undone`,
    async ({ actions, seed, number }) => {
      console.log(`editor: ${actions} actions, seed ${seed} (EDITOR_SEED=${firstSeed}, piece ${number})`);
      const log = path.join(tmpdir(), `ita-editor-${seed}-${process.pid}.log`);
      const ground = await prepareGround();
      try {
        const { wrong, missed, undone, judged, stranded } = await workAtRandom(ground, {
          actions,
          seed,
          judgeEvery: 30,
          log,
        });
        const notDone = missed.length === 0 ? '' : `; ${missed.length} could not be done:\n${missed.join('\n')}`;
        console.log(
          `editor: ${judged} judgements, about ${undone} steps undone and redone, ${stranded} texts without a place left${notDone}`,
        );
        if (wrong.length > 0)
          console.log(`${wrong.join('\n')}\n${readFileSync(log, 'utf8').split('\n').slice(-80).join('\n')}\n${log}`);
        else rmSync(log);
        expect(wrong).toEqual([]);
      } finally {
        await ground.end();
      }
    },
    6 * 3_600_000,
  );
});
