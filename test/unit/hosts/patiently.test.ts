// Files that somebody holds for a moment: waited for on Windows, and nowhere else.
import { expect, it } from 'vitest';
import { patiently } from '../../../main/node/patiently.ts';

/** Work that fails so often before it succeeds. */
function failing(times: number, code: string) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    work: () => {
      attempts += 1;
      if (attempts <= times) throw Object.assign(new Error(code), { code });
      return 'done';
    },
  };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])('%s passes on Windows', (code) => {
  const { work, attempts } = failing(2, code);
  expect(patiently(work, 'win32')).toBe('done');
  expect(attempts()).toBe(3);
});

it('elsewhere, and for faults that stay, the first is the answer', () => {
  for (const [code, platform] of [
    ['EBUSY', 'linux'],
    ['ENOENT', 'win32'],
    ['ENOSPC', 'win32'],
  ] as const) {
    const { work, attempts } = failing(1, code);
    expect(() => patiently(work, platform)).toThrow(code);
    expect(attempts()).toBe(1);
  }
});

it('is given up after some seconds', () => {
  const { work, attempts } = failing(1_000, 'EBUSY');
  expect(() => patiently(work, 'win32')).toThrow('EBUSY');
  expect(attempts()).toBe(10);
});
