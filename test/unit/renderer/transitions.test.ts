// React Aria keeps every element with a transition under way until its end, and forgets one that is taken away meanwhile only where a
// single property was moving. With two, each row taken away under the pointer stayed in memory for good.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';

/** Those that stand for one property; others, such as `border-color`, stand for several. */
const single = ['background-color', 'box-shadow', 'opacity', 'transform', 'color'];

it('every transition moves one property', () => {
  const folder = join(appRoot(), 'renderer', 'styles');
  const transitions = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/transition:\s*([^;]+);/gu)].map(
        ([, value = '']) => [name, value.trim()] as const,
      ),
    );
  expect(transitions.length).toBeGreaterThan(0);
  const movesOne = (value: string) =>
    value === 'none' || (!value.includes(',') && single.includes(value.split(/\s/u)[0] ?? ''));
  expect(transitions.filter(([, value]) => !movesOne(value))).toEqual([]);
});
