// What a window that dies had not saved yet, against the real program: given to the window after it, or saved when none comes.
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProgram, type Program } from '../../../main/node/compose.ts';
import { createSampleRegister } from '../../../main/node/sample-register.ts';
import { drain, sendPending, submit } from '../../../renderer/store/commit-queue.ts';
import { cellTarget, evidenceTarget } from '../../../renderer/store/draft-target.ts';
import {
  commitDraft,
  currentText,
  draftStore,
  flush,
  forgetAllDrafts,
  keepTyped,
} from '../../../renderer/store/drafts.ts';
import { openStore, stateOf } from '../../../renderer/store/open-register.ts';
import { setClient } from '../../../renderer/store/program.ts';
import { takeBack, textsOf, unsavedNow, watchUnsaved } from '../../../renderer/store/unsaved.ts';
import { type Client, createClient } from '../../../src/contract/client.ts';
import { silentHost } from '../../fixtures/silent-host.ts';

let folder = '';
let file = '';
let program: Program;
let client: Client;

beforeAll(() => watchUnsaved());

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ita-unsaved-'));
  file = path.join(folder, 'ทะเบียน.itareg');
  const made = await createSampleRegister(file);
  if (!made.ok) throw new Error(made.error.kind);
  await startProgram();
});

afterEach(async () => {
  windowDies();
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startProgram(): Promise<void> {
  program = await createProgram(silentHost(), {
    dataFolder: path.join(folder, 'program'),
    version: '0.0.0',
    environment: process.env,
  });
  client = createClient(program.dispatch);
  setClient(client);
  program.permitPath(file);
  const opened = await client.call('register.open', { path: file, how: 'write' });
  if (!opened.ok) throw new Error(opened.error.kind);
  openStore.set(stateOf(opened.value));
}

/** Longer than the window waits before it tells main what it holds. */
const told = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Everything in the window goes; main hears nothing of it. */
function windowDies(): void {
  openStore.set(null);
  forgetAllDrafts();
}

/** A window that comes after it; gives whether it brought anything back. */
async function nextWindow(): Promise<boolean> {
  const current = await client.call('register.current', {});
  if (!current.ok || !current.value.open) throw new Error('nothing is open');
  openStore.set(stateOf(current.value.open));
  return current.value.unsaved !== undefined && takeBack(current.value.unsaved) !== null;
}

function firstSteps() {
  const measureId = openStore.get()?.register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
  return cellTarget({ measureId, column: 'steps', roundId: null });
}

/** What the file says after the program has ended. */
async function onTheDisk(read: (register: Parameters<ReturnType<typeof firstSteps>['read']>[0]) => string | null) {
  await program.close();
  windowDies();
  await startProgram();
  const open = openStore.get();
  return open && read(open.register);
}

test('what was typed a moment before the window died is in the window after it, and is saved there', async () => {
  const steps = firstSteps();
  keepTyped(steps, 'พิมพ์ยังไม่ทันบันทึก');
  await told();
  windowDies();
  expect(await nextWindow()).toBe(true);
  expect(currentText(steps)).toBe('พิมพ์ยังไม่ทันบันทึก');
  expect(await flush()).toBe(true);
  await told();
  expect(await client.call('register.current', {})).not.toHaveProperty('value.unsaved');
  expect(await onTheDisk(steps.read)).toBe('พิมพ์ยังไม่ทันบันทึก');
});

test('a window that dies and has no successor: the end of the program saves what it had typed', async () => {
  const steps = firstSteps();
  keepTyped(steps, 'ไม่มีหน้าต่างใหม่');
  await told();
  expect(await onTheDisk(steps.read)).toBe('ไม่มีหน้าต่างใหม่');
});

test('what a person chose to leave unsaved is not saved behind their back', async () => {
  const steps = firstSteps();
  const before = currentText(steps);
  keepTyped(steps, 'ไม่เอาแล้ว');
  await told();
  await client.call('app.closeNow', {});
  expect(await onTheDisk(steps.read)).toBe(before);
});

test('a saved text is not brought back, and no older text comes over a newer one', async () => {
  const steps = firstSteps();
  keepTyped(steps, 'เก่า');
  await told();
  keepTyped(steps, 'เก่าและใหม่');
  commitDraft(steps.key);
  await drain();
  // Not told since: the window dies right after main has saved.
  windowDies();
  expect(await nextWindow()).toBe(false);
  expect(currentText(steps)).toBe('เก่าและใหม่');
});

test('changes that wait for the disk come back in their order, and are saved when it is well again', async () => {
  const steps = firstSteps();
  const heading = openStore.get()?.register.fiscalYears[0]?.groups[0];
  renameSync(file, `${file}.gone`);
  submit({ kind: 'setGroupHeading', groupId: heading?.id ?? '', heading: 'หัวข้อใหม่' });
  submit({ kind: 'setGroupHeading', groupId: heading?.id ?? '', heading: 'หัวข้อใหม่กว่า' });
  keepTyped(steps, 'ยังพิมพ์อยู่');
  expect(await drain()).toBe(false);
  await told();
  windowDies();
  expect(await nextWindow()).toBe(true);
  expect(openStore.get()?.register.fiscalYears[0]?.groups[0]?.heading).toBe('หัวข้อใหม่กว่า');
  expect(currentText(steps)).toBe('ยังพิมพ์อยู่');
  expect(await drain()).toBe(false);
  renameSync(`${file}.gone`, file);
  await sendPending();
  expect(openStore.get()).toMatchObject({ pending: [], fault: null });
  expect(await onTheDisk(({ fiscalYears }) => fiscalYears[0]?.groups[0]?.heading ?? null)).toBe('หัวข้อใหม่กว่า');
});

test('a half-typed date comes back as it was typed, and is still said not to be saved', async () => {
  const measureId = openStore.get()?.register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
  const url = 'https://www.example.go.th/';
  const added = { id: 'e-1', kind: 'link', item: null, name: 'ก', date: null, url, clickPath: '' } as const;
  submit({ kind: 'addEvidence', measureId, index: 0, evidence: { ...added, addedAt: '2026-11-23T02:06:00.000Z' } });
  await drain();
  const date = evidenceTarget('e-1', 'date');
  keepTyped(date, '๓๑ เมษ');
  await told();
  windowDies();
  expect(await nextWindow()).toBe(true);
  expect(draftStore.get().get(date.key)).toMatchObject({ text: '๓๑ เมษ', sent: null, fault: { kind: 'invalid' } });
});

test('of what is unsaved every text can be had, once each', () => {
  const steps = firstSteps();
  keepTyped(steps, 'หนึ่ง\nสอง');
  commitDraft(steps.key);
  keepTyped(steps, 'หนึ่ง\nสอง\nสาม');
  const unsaved = unsavedNow();
  expect(unsaved && textsOf(unsaved)).toEqual(['หนึ่ง\nสอง', 'หนึ่ง\nสอง\nสาม']);
});
