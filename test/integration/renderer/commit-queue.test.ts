// The window's line of changes against the real program: order, prediction, stale revisions, faults of the disk, drafts.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProgram } from '../../../main/node/compose.ts';
import { drain, listenToQueue, sendPending, sendStep, submit } from '../../../renderer/store/commit-queue.ts';
import { cellTarget } from '../../../renderer/store/draft-target.ts';
import {
  commitDraft,
  draftStore,
  flush,
  forgetAllDrafts,
  keepDropped,
  keepTyped,
} from '../../../renderer/store/drafts.ts';
import { openStore, stateOf } from '../../../renderer/store/open-register.ts';
import { setClient } from '../../../renderer/store/program.ts';
import { createClient } from '../../../src/contract/client.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import { maxCellLength } from '../../../src/register/limits.ts';
import type { Register } from '../../../src/register/model.ts';
import { silentHost } from '../../fixtures/silent-host.ts';

const firstHeading = 'ตัวชี้วัดที่ ๒';

const steps = cellTarget({ measureId: 'm', column: 'steps', roundId: null });
const setSteps = (text: string): Change => ({
  kind: 'setCell',
  cell: { measureId: 'm', column: 'steps', roundId: null },
  text,
});
const stepsOf = (register: Register | undefined) => register?.fiscalYears[0]?.groups[0]?.measures[0]?.steps;

/** The real program on real files, behind a transport that counts the calls under way. */
async function startMain() {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-queue-'));
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const file = path.join(disk, 'ตัวอย่าง.itareg');
  const program = await createProgram(
    silentHost({
      choosePath: async () => file,
    }),
    { dataFolder: path.join(folder, 'program'), version: '0.0.0', environment: process.env },
  );
  const traffic = { underWay: 0, most: 0 };
  const main = createClient((name, input) => program.dispatch(name, input));
  setClient(
    createClient(async (name, input) => {
      traffic.underWay += 1;
      traffic.most = Math.max(traffic.most, traffic.underWay);
      const reply = await program.dispatch(name, input);
      traffic.underWay -= 1;
      return reply;
    }),
  );
  await main.call('path.choose', { purpose: 'newRegister', suggestedName: '' });
  const made = await main.call('register.create', {
    path: file,
    organisationName: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    fiscalYear: 2566,
    months: 6,
    fillWith: 'nothing',
  });
  if (!made.ok) throw new Error(made.error.kind);
  openStore.set(stateOf(made.value));
  const measure = { ...blankMeasure('m'), issue: 'I๗' };
  const fiscalYearId = made.value.register.fiscalYears[0]?.id ?? '';
  submit({ kind: 'addGroup', fiscalYearId, index: 0, group: { id: 'g', heading: firstHeading, measures: [measure] } });
  await drain();
  return {
    main,
    traffic,
    /** What main holds. */
    held: async () => {
      const reply = await main.call('register.current', {});
      return reply.ok ? reply.value.open?.register : undefined;
    },
    revision: () => openStore.get()?.revision ?? 0,
    /** The medium goes: where the folder was there is something that cannot be written into. */
    loseDisk: () => {
      renameSync(disk, path.join(folder, 'lost'));
      writeFileSync(disk, '');
    },
    returnDisk: () => {
      rmSync(disk);
      renameSync(path.join(folder, 'lost'), disk);
    },
    end: async () => {
      await program.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('the line of changes', () => {
  let main: Awaited<ReturnType<typeof startMain>>;
  beforeEach(async () => {
    main = await startMain();
    listenToQueue({ dropped: keepDropped });
  });
  afterEach(async () => {
    forgetAllDrafts();
    openStore.set(null);
    await main.end();
  });

  test('a change is on the screen before main has answered', async () => {
    expect(submit(setSteps('๑) จัดทำแผน'))).toBeNull();
    expect(stepsOf(openStore.get()?.register)).toBe('๑) จัดทำแผน');
    expect(stepsOf(await main.held())).toBe('');
    expect(await drain()).toBe(true);
    expect(stepsOf(await main.held())).toBe('๑) จัดทำแผน');
  });

  test('many changes go one at a time and in order', async () => {
    for (let count = 1; count <= 20; count += 1) submit(setSteps(`ข้อความที่ ${count}`));
    expect(await drain()).toBe(true);
    expect(main.traffic.most).toBe(1);
    expect(openStore.get()?.register).toEqual(await main.held());
    expect(openStore.get()?.confirmed).toEqual(await main.held());
    expect(main.revision()).toBe(21);
  });

  test('a stale revision is read anew and the waiting change put on top', async () => {
    await main.main.call('register.change', {
      revision: main.revision(),
      change: { kind: 'setGroupHeading', groupId: 'g', heading: 'แก้จากที่อื่น' },
    });
    submit(setSteps('ของเรา'));
    expect(await drain()).toBe(true);
    const shown = openStore.get()?.register;
    expect(shown?.fiscalYears[0]?.groups[0]?.heading).toBe('แก้จากที่อื่น');
    expect(stepsOf(shown)).toBe('ของเรา');
    expect(shown).toEqual(await main.held());
  });

  test('a medium that is gone keeps every change waiting, and all of them are saved when it is back', async () => {
    main.loseDisk();
    submit(setSteps('หนึ่ง'));
    submit(setSteps('สอง'));
    expect(await drain()).toBe(false);
    expect(openStore.get()?.fault).not.toBeNull();
    expect(openStore.get()?.pending).toHaveLength(2);
    expect(stepsOf(openStore.get()?.register)).toBe('สอง');
    main.returnDisk();
    await sendPending();
    expect(openStore.get()?.fault).toBeNull();
    expect(stepsOf(await main.held())).toBe('สอง');
  });

  test('what is typed while an undo is under way stays on top of it', async () => {
    submit({ kind: 'setGroupHeading', groupId: 'g', heading: 'หัวข้อใหม่' });
    await drain();
    const undone = sendStep('register.undo');
    submit(setSteps('พิมพ์ระหว่างเลิกทำ'));
    await undone;
    expect(await drain()).toBe(true);
    expect(openStore.get()?.register).toEqual(await main.held());
    expect((await main.held())?.fiscalYears[0]?.groups[0]?.heading).toBe('ตัวชี้วัดที่ ๒');
    expect(stepsOf(await main.held())).toBe('พิมพ์ระหว่างเลิกทำ');
  });

  test('a text that the register will not take stays a draft, with the reason, and is not called saved', async () => {
    keepTyped(steps, 'ก'.repeat(maxCellLength + 1));
    commitDraft(steps.key);
    expect(draftStore.get().get(steps.key)?.fault).toMatchObject({ kind: 'tooLarge' });
    expect(await flush()).toBe(false);
    keepTyped(steps, 'สั้นลงแล้ว');
    expect(await flush()).toBe(true);
    expect(stepsOf(await main.held())).toBe('สั้นลงแล้ว');
  });

  test('a cell whose row was deleted elsewhere keeps its text as a draft', async () => {
    await main.main.call('register.change', {
      revision: main.revision(),
      change: { kind: 'removeMeasure', measureId: 'm' },
    });
    submit(setSteps('ยังไม่หาย'));
    await drain();
    expect(draftStore.get().get(steps.key)).toMatchObject({ text: 'ยังไม่หาย', fault: { reason: 'unknownMeasure' } });
  });
});
