// Undo and redo over real files: every kind of change, any order, across restarts. The property runs over a hundred random edits;
// `PROPERTY_RUNS=2000 npx vitest run --project integration test/integration/undo.test.ts` runs it in full.
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { forWriting, type StoredRegister } from '../../src/app/ports.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { applyChange } from '../../src/register/apply.ts';
import { blankMeasure, blankRound } from '../../src/register/blank.ts';
import type { Change } from '../../src/register/change.ts';
import { allColumns } from '../../src/register/columns.ts';
import type { AcceptedFinding, Evidence, Measure, Register, StatementOverride } from '../../src/register/model.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../fixtures/random-changes.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../fixtures/report-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const at = '2026-11-23T02:06:00.000Z';
const mark = { who: 'สมศรี', at };
const engine = await loadSqlEngine();

/** A register file that can be closed and opened again in the middle of things. */
function fileOf(register: Register) {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  const store = createRegisterStore({ engine, now: () => at, dataFolder: join(folder, 'data') });
  let stored = opened(store.create(path, register));
  let current = register;
  return {
    stored: () => stored,
    register: () => current,
    change: (change: Change) => {
      const applied = applyChange(current, change);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      expect(stored.commit(applied.value.register, { label: change.kind, ...mark })).toEqual({ ok: true });
      current = applied.value.register;
    },
    step: (way: 'undo' | 'redo') => {
      const reply = stored[way](mark);
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      current = reply.value;
    },
    restart: () => {
      stored.close();
      stored = opened(store.open(path, forWriting));
      expect(stored.register).toEqual(current);
    },
  };
}

function opened(reply: ReturnType<ReturnType<typeof createRegisterStore>['open']>): StoredRegister {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

function exported(register: Register): string {
  return JSON.stringify(exportRegister(register));
}

/** Equal in every value; the export says it byte for byte. */
function expectSame(register: Register, expected: Register | undefined): void {
  expect(register).toEqual(expected);
  expect(exported(register)).toBe(expected && exported(expected));
}

/** Txns are counted from 1 and none is ever removed. */
function historyLength(stored: StoredRegister): number {
  return stored.history({ measureId: null, limit: 1, before: null })[0]?.txn ?? 0;
}

it('random edits, undone to the start and redone to the end with restarts between, give the same exports', () => {
  const edits = Number(process.env.PROPERTY_RUNS ?? 100);
  const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
  console.log(`undo: ${edits} edits, seed ${seed}`);
  const recipes = fc.sample(changeRecipe, { numRuns: edits, seed });
  const ids = countingIds();
  const file = fileOf(newRegister(ids, 'องค์การบริหารส่วนตำบลตัวอย่าง', 2566, 6));
  const restartEvery = Math.max(7, Math.floor(edits / 20));

  const states = [file.register()];
  for (const [index, recipe] of recipes.entries()) {
    const steps = historyLength(file.stored());
    file.change(cookChange(file.register(), recipe, () => `n${ids()}`));
    // An edit that says what was there already is no step.
    if (historyLength(file.stored()) > steps) states.push(file.register());
    if (index % restartEvery === 0) file.restart();
  }
  const logged = historyLength(file.stored());
  expect(logged).toBe(states.length);

  for (let index = states.length - 2; index >= 0; index -= 1) {
    file.step('undo');
    expectSame(file.register(), states[index]);
    if (index % restartEvery === 0) file.restart();
  }
  expect(file.stored().undo(mark)).toMatchObject({ ok: false, error: { reason: 'nothingToUndo' } });
  for (let index = 1; index < states.length; index += 1) {
    file.step('redo');
    expectSame(file.register(), states[index]);
    if (index % restartEvery === 0) file.restart();
  }
  expect(file.stored().redo(mark)).toMatchObject({ ok: false, error: { reason: 'nothingToRedo' } });
  expect(historyLength(file.stored())).toBe(logged + 2 * (states.length - 1));
  file.stored().close();
}, 3_600_000);

it('undo, redo and edits in any order go the way of two stacks, and history only grows', () => {
  const action = fc.oneof(
    { weight: 2, arbitrary: changeRecipe },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'restart' as const) },
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const ids = countingIds();
      const file = fileOf(newRegister(ids, 'ก', 2566, 6));
      const back: Register[] = [];
      const forward: Register[] = [];
      let length = historyLength(file.stored());
      for (const action of actions) {
        const before = file.register();
        if (action === 'restart') {
          file.restart();
        } else if (action === 'undo' || action === 'redo') {
          const [from, to] = action === 'undo' ? [back, forward] : [forward, back];
          const expected = from.pop();
          if (!expected) continue;
          file.step(action);
          expect(file.register()).toEqual(expected);
          to.push(before);
        } else {
          file.change(cookChange(before, action, () => `n${ids()}`));
          if (historyLength(file.stored()) === length) continue;
          back.push(before);
          forward.length = 0;
        }
        const grown = historyLength(file.stored());
        expect(grown).toBe(length + (action === 'restart' ? 0 : 1));
        length = grown;
      }
      file.stored().close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

describe('every kind of change is undone and redone after a restart', () => {
  const override: StatementOverride = {
    id: 'o1',
    column: 'actions',
    roundId,
    sentence: '๑) จัดทำแผน',
    occurrence: null,
    verdict: 'ignored',
    date: null,
  };
  const finding: AcceptedFinding = {
    id: 'f1',
    rule: 'doubled-words',
    measureId: null,
    where: 'steps',
    text: 'เมื่อวันที่ เมื่อวันที่',
    reason: 'ยกมาจากต้นฉบับ',
    acceptedAt: '2026-11-23T02:06:00.000Z',
  };
  const bare = sampleRegister(threeSigners);
  const judged = bare.fiscalYears[0]?.groups[2]?.measures[0]?.id ?? '';
  const proved = withEvidence(bare, judged, [link('e1'), link('e2')]);
  const start = [
    { kind: 'setOverride', measureId: judged, override } as const,
    { kind: 'acceptFinding', finding: { ...finding, measureId: judged } } as const,
  ].reduce((register, change) => {
    const applied = applyChange(register, change);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    return applied.value.register;
  }, proved);
  const [first, second, third] = start.fiscalYears[0]?.groups ?? [];
  const [row, lower] = third?.measures ?? [];
  if (!first || !second || !third || !row || !lower) throw new Error('the sample has changed');
  const fresh: Measure = {
    ...blankMeasure('new'),
    issue: 'ก',
    actions: { [roundId]: 'ข' },
    evidence: [link('e-new')],
  };
  const changes: Readonly<Record<Change['kind'], Change>> = {
    setCell: { kind: 'setCell', cell: { measureId: row.id, column: 'actions', roundId }, text: '' },
    addMeasure: { kind: 'addMeasure', groupId: first.id, index: 0, measure: fresh },
    removeMeasure: { kind: 'removeMeasure', measureId: row.id },
    moveMeasure: { kind: 'moveMeasure', measureId: row.id, groupId: first.id, index: 0 },
    addGroup: { kind: 'addGroup', fiscalYearId, index: 1, group: { id: 'g', heading: 'ก', measures: [fresh] } },
    removeGroup: { kind: 'removeGroup', groupId: first.id },
    moveGroup: { kind: 'moveGroup', groupId: third.id, index: 0 },
    setGroupHeading: { kind: 'setGroupHeading', groupId: second.id, heading: 'ใหม่' },
    setOverride: {
      kind: 'setOverride',
      measureId: row.id,
      override: { ...override, verdict: 'done', date: '2023-02-01' },
    },
    removeOverride: { kind: 'removeOverride', overrideId: override.id },
    acceptFinding: { kind: 'acceptFinding', finding: { ...finding, id: 'f2' } },
    withdrawFinding: { kind: 'withdrawFinding', findingId: finding.id },
    setFollowup: {
      kind: 'setFollowup',
      followup: { answersClose: '03-31', soonDays: 7, holidays: '2023-01-02 ชดเชย' },
    },
    setPhrases: { kind: 'setPhrases', phrases: [{ id: 'p', column: 'actions', text: 'รายงานให้ผู้บริหารทราบ' }] },
    setCatalogueEntries: {
      kind: 'setCatalogueEntries',
      entries: [{ id: 'c', assessmentYear: 2566, code: 'O50', indicatorNo: 10, text: 'ข้อใหม่' }],
    },
    setFlag: { kind: 'setFlag', measureId: row.id, flag: 'urgent' },
    setNote: { kind: 'setNote', cell: { measureId: row.id, column: 'actions', roundId }, text: 'ถามกองคลัง' },
    setColumns: {
      kind: 'setColumns',
      fiscalYearId,
      columns: allColumns.map(({ key, widthShare }) => ({ key, heading: `หัว ${key}`, widthShare })),
    },
    setPaper: {
      kind: 'setPaper',
      paper: { ...start.paper, orientation: 'portrait', marginsMm: { left: 25.4, top: 20, right: 15, bottom: 0 } },
    },
    setOrganisation: { kind: 'setOrganisation', organisation: { ...start.organisation, name: 'ใหม่' } },
    setSigners: { kind: 'setSigners', signers: threeSigners.toReversed().slice(1) },
    addFiscalYear: {
      kind: 'addFiscalYear',
      fiscalYear: {
        id: 'y',
        year: 2567,
        assessmentYear: 2566,
        heading: '',
        introduction: '',
        columns: [],
        rounds: [blankRound('r', 12, '')],
        groups: [{ id: 'g', heading: 'ก', measures: [{ ...fresh, actions: { r: 'ข' } }] }],
      },
    },
    removeFiscalYear: { kind: 'removeFiscalYear', fiscalYearId },
    setFiscalYear: { kind: 'setFiscalYear', fiscalYearId, fields: { year: 2570, heading: 'ก' } },
    addRound: {
      kind: 'addRound',
      fiscalYearId,
      round: blankRound('r', 12, 'ก'),
      actions: { [row.id]: 'ต่อ' },
    },
    removeRound: { kind: 'removeRound', roundId },
    setRound: { kind: 'setRound', roundId, fields: { cover: 'ใหม่' } },
    addEvidence: { kind: 'addEvidence', measureId: row.id, index: 1, evidence: link('e3') },
    removeEvidence: { kind: 'removeEvidence', evidenceId: 'e1' },
    setEvidence: { kind: 'setEvidence', evidenceId: 'e2', fields: { name: 'ใหม่', date: null, item: '๒)' } },
    batch: {
      kind: 'batch',
      changes: [
        { kind: 'removeMeasure', measureId: lower.id },
        { kind: 'setGroupHeading', groupId: third.id, heading: 'ใหม่' },
      ],
    },
  };

  it.each(Object.entries(changes))('%s', (kind, change) => {
    const file = fileOf(start);
    file.change(change);
    const after = exported(file.register());
    expect(after).not.toBe(exported(start));
    expect(file.stored().undoState()).toEqual({ undo: kind, redo: null });
    file.restart();
    file.step('undo');
    expect(exported(file.register())).toBe(exported(start));
    file.restart();
    expect(file.stored().undoState()).toEqual({ undo: null, redo: kind });
    file.step('redo');
    expect(exported(file.register())).toBe(after);
    file.restart();
    file.step('undo');
    expect(file.register()).toEqual(start);
    file.stored().close();
  });
});

function link(id: string): Evidence {
  const addedAt = '2026-11-23T02:06:00.000Z';
  const url = `https://www.example.go.th/${id}`;
  return {
    id,
    kind: 'link',
    item: null,
    name: `หลักฐาน ${id}`,
    date: '2023-04-04',
    addedAt,
    url,
    clickPath: 'หน้าแรก > ITA',
  };
}

function withEvidence(register: Register, measureId: string, evidence: readonly Evidence[]): Register {
  return evidence.reduce((current, item, index) => {
    const added = applyChange(current, { kind: 'addEvidence', measureId, index, evidence: item });
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    return added.value.register;
  }, register);
}
