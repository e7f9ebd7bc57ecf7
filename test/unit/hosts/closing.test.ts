// When the window closes, with a clock of the test's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Closing, createClosing, patienceMs } from '../../../main/node/closing.ts';

let happened: string[];
let closing: Closing;
let endSession: () => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
  happened = [];
  endSession = async () => {
    happened.push('end');
  };
  closing = createClosing({
    askPage: () => happened.push('ask'),
    endSession: () => endSession(),
    leave: () => happened.push('leave'),
    onFault: (fault) => happened.push(String(fault)),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the page is asked once, however often the person clicks', () => {
  closing.request();
  closing.request();
  expect(happened).toEqual(['ask']);
  expect(closing.isDone()).toBe(false);
});

test('a silent page is left behind after the patience is over', async () => {
  closing.request();
  await vi.advanceTimersByTimeAsync(patienceMs - 1);
  expect(happened).toEqual(['ask']);
  await vi.advanceTimersByTimeAsync(1);
  expect(happened).toEqual(['ask', 'end', 'leave']);
  expect(closing.isDone()).toBe(true);
});

test('a page that speaks is alive: it is not closed under the person, and the next request asks it again', async () => {
  closing.request();
  await vi.advanceTimersByTimeAsync(patienceMs - 1);
  closing.heard();
  await vi.advanceTimersByTimeAsync(patienceMs * 10);
  expect(happened).toEqual(['ask']);
  closing.request();
  expect(happened).toEqual(['ask', 'ask']);
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(happened).toEqual(['ask', 'ask', 'end', 'leave']);
});

test('a page that is ready ends it once, and the clock stops', async () => {
  closing.request();
  await Promise.all([closing.finish(), closing.finish()]);
  await vi.advanceTimersByTimeAsync(patienceMs * 2);
  expect(happened).toEqual(['ask', 'end', 'leave']);
});

test('a page that is gone is waited for only when nobody asked it to close', async () => {
  closing.pageGone();
  await vi.runAllTimersAsync();
  expect(happened).toEqual([]);
  closing.request();
  closing.pageGone();
  await vi.runAllTimersAsync();
  expect(happened).toEqual(['ask', 'end', 'leave']);
});

test('a session that fails to end is told and does not keep the window open', async () => {
  endSession = () => Promise.reject(new Error('disk'));
  await closing.finish();
  expect(happened).toEqual(['Error: disk', 'leave']);
});

test('calls of a page that was not asked to close start no clock', async () => {
  closing.heard();
  await vi.runAllTimersAsync();
  expect(happened).toEqual([]);
});
