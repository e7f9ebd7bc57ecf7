// How the program under Electron starts, ends and lives through what happens to its window, played under the double.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from '../../electron-double/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.clear());

test('closing asks the page once and goes when the page says so', async () => {
  const { outcome: seen } = await stage.outcome('close');
  expect(seen.prevented).toEqual([true, true]);
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'closeRequested' } }]);
  expect(seen.destroyedBefore).toBe(false);
  expect(seen.reply).toEqual({ ok: true, value: {} });
  expect(seen.destroyed).toBe(true);
  expect(seen.quits).toBeGreaterThan(0);
});

test('quitting asks the page as closing does', async () => {
  const { outcome: seen } = await stage.outcome('quit');
  expect(seen).toEqual({
    prevented: true,
    sent: [{ channel: 'event', event: { kind: 'closeRequested' } }],
    destroyed: false,
  });
});

test('logging off asks the page while there is time, and ends the session when there is none', async () => {
  const { outcome: seen } = await stage.outcome('logOff');
  expect(seen).toEqual({ asked: [{ channel: 'event', event: { kind: 'closeRequested' } }], destroyed: true });
});

test('a crashed page is reloaded; a second crash soon after is said in Thai and ends the program', async () => {
  const { outcome: seen } = await stage.outcome('crash');
  expect(seen.afterFirst).toEqual({ reloads: 1, boxes: 0, destroyed: false });
  expect(seen.reloads).toBe(1);
  expect(seen.boxes).toHaveLength(1);
  expect(seen.boxes[0].content).toMatch(/^หน้าต่างหยุดทำงานซ้ำสองครั้ง[\s\S]+The window stopped working twice/u);
  expect(seen.destroyed).toBe(true);
});

test('a crash hours after another is reloaded like the first', async () => {
  const { outcome: seen } = await stage.outcome('crashAnotherDay');
  expect(seen).toEqual({ boxes: [], reloads: 2, destroyed: false });
});

test('what was being typed is given to the page after a crash, and saved when that crashes too', async () => {
  const file = path.join(mkdtempSync(path.join(stage.work, 'typing-')), 'ทะเบียน.itareg');
  copyFileSync(stage.sample, file);
  const { outcome: seen } = await stage.outcome('crashWhileTyping', { args: [file], file });
  expect(seen.given).toEqual(seen.unsaved);
  expect(seen.destroyed).toBe(true);
  const { outcome: again } = await stage.outcome('started', { args: [file] });
  expect(again.current.value.open.register.fiscalYears[0].groups[0].heading).toBe('พิมพ์ค้างไว้');
});

test('a page that crashes while it is asked to close is not waited for', async () => {
  const { outcome: seen } = await stage.outcome('crashWhileClosing');
  expect(seen.destroyed).toBe(true);
});

test('a register named at the start is open before the page asks', async () => {
  const { outcome: seen } = await stage.outcome('started', { args: [stage.sample] });
  expect(seen.sent).toEqual([]);
  expect(seen.current.value.open.file.path).toBe(stage.sample);
});

test('a file at the start that is no register is left to the page to say', async () => {
  const missing = path.join(stage.work, 'ไม่มี.itareg');
  const { outcome: seen } = await stage.outcome('started', { args: ['--switch', missing] });
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'openRequested', path: missing } }]);
  expect(seen.current).toEqual({ ok: true, value: { open: null } });
});

test('a double click while the program runs brings the window and asks the page to open the file', async () => {
  const { outcome: seen } = await stage.outcome('secondStart', { file: stage.sample });
  expect(seen.before).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
  expect(seen.after).toMatchObject({ ok: true });
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'openRequested', path: stage.sample } }]);
  expect(seen.minimized).toBe(false);
  expect(seen.focused).toBe(2);
});

test('a double click while the program is still starting is not lost', async () => {
  const { outcome: seen } = await stage.outcome('started', { laterStart: stage.sample });
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'openRequested', path: stage.sample } }]);
  expect(seen.focused).toBe(1);
});

test('a window closed, or crashed, while its page loads is no failed start', async () => {
  const slow = { circumstances: { isSlow: true } };
  const { outcome: closed } = await stage.outcome('closeWhileLoading', slow);
  expect(closed).toEqual({ destroyed: true, exits: [], boxes: [] });
  for (const isToldLate of [false, true]) {
    const { outcome: crashed } = await stage.outcome('crashWhileLoading', { ...slow, isToldLate });
    expect(crashed).toEqual({ reloads: 1, exits: [], boxes: [] });
  }
  const { outcome: failed } = await stage.outcome('loadFails', slow);
  expect(failed).toEqual({ exits: [1], boxes: 1 });
});

test('a second program gives its file to the first and ends without a window', async () => {
  const { outcome: seen } = await stage.outcome('ended', {
    circumstances: { gotLock: false },
    args: [stage.sample],
    waitForWindow: false,
  });
  expect(seen).toEqual({ exits: [0], windows: 0, boxes: [] });
});

test('a start that fails says so in Thai and in English and ends with 1', async () => {
  const file = path.join(stage.work, 'a-file');
  writeFileSync(file, '');
  const { outcome: seen } = await stage.outcome('ended', { waitForWindow: false }, path.join(file, 'below'));
  expect(seen.exits).toEqual([1]);
  expect(seen.windows).toBe(0);
  expect(seen.boxes[0].title).toMatch(/^เปิดโปรแกรมไม่สำเร็จ/u);
  expect(seen.boxes[0].content).toMatch(/The program could not start/u);
});
