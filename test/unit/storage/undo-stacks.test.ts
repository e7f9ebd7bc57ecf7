// What undo and redo would do next follows from the log alone.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LoggedStep, stacksAfter, stacksOf, type UndoStacks } from '../../../src/storage/undo-stacks.ts';

/** A log from the txns each step undoes, 0 for a step of its own; ids count from 1. */
function log(...undoes: readonly number[]): readonly LoggedStep[] {
  return undoes.map((txn, index) => ({ id: index + 1, undoes: txn === 0 ? null : txn, label: `${index + 1}` }));
}

function tops({ undo, redo }: UndoStacks): readonly [number | null, number | null] {
  return [undo?.top.id ?? null, redo?.top.id ?? null];
}

it.each([
  ['nothing was done', [], [null, null]],
  ['two steps', [0, 0], [2, null]],
  ['two steps, one undone', [0, 0, 2], [1, 3]],
  ['two steps, both undone', [0, 0, 2, 1], [null, 4]],
  ['undone and done again: the txn of redo stands for the step', [0, 0, 2, 3], [4, null]],
  ['both undone, one done again', [0, 0, 2, 1, 4], [5, 3]],
  ['undone, then new work: no way forward', [0, 0, 2, 0], [4, null]],
  ['undone, done again, undone again', [0, 1, 2, 3], [null, 4]],
] as const)('%s', (_name, undoes, expected) => {
  expect(tops(stacksOf(log(...undoes)))).toEqual(expected);
});

it('the creation of a register cannot be undone', () => {
  expect(tops(stacksOf([{ id: 1, undoes: null, label: 'create' }]))).toEqual([null, null]);
});

it('agrees with two plain stacks over any run of steps, undos and redos', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('step', 'undo', 'redo'), { maxLength: 60 }), (actions) => {
      let stacks = stacksOf([]);
      const [done, undone]: [string[], string[]] = [[], []];
      let id = 0;
      for (const action of actions) {
        const top = action === 'undo' ? stacks.undo?.top : action === 'redo' ? stacks.redo?.top : null;
        if (action !== 'step' && !top) continue;
        id += 1;
        stacks = stacksAfter(stacks, { id, undoes: top?.id ?? null, label: top?.label ?? `step ${id}` });
        if (action === 'undo') undone.push(done.pop() ?? '');
        else if (action === 'redo') done.push(undone.pop() ?? '');
        else {
          done.push(`step ${id}`);
          undone.length = 0;
        }
        expect(stacks.undo?.top.label ?? null).toBe(done.at(-1) ?? null);
        expect(stacks.redo?.top.label ?? null).toBe(undone.at(-1) ?? null);
      }
    }),
  );
});
