// A register out as JSON and in again: equal to the byte, whatever was done to it; broken documents are refused in words.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRegisterJson } from '../../../src/app/read-register-json.ts';
import { exportRegister } from '../../../src/exchange/export-json.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { allColumns } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { normaliseRegister } from '../../../src/register/normalise-change.ts';
import { validateRegister } from '../../../src/register/validate.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../../fixtures/random-changes.ts';
import { randomRegister } from '../../fixtures/random-tables.ts';
import { sampleRegister, threeSigners } from '../../fixtures/report-register.ts';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.PROPERTY_RUNS ?? 60);

const text = (register: Register) => JSON.stringify(exportRegister(register), null, 2);

function back(written: string): Register {
  const read = readRegisterJson(written, 'ก.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

it('brings the sample back whole', () => {
  const register = normaliseRegister(sampleRegister(threeSigners));
  expect(back(text(register))).toEqual(register);
});

it('brings columns of the year, notes, overrides, evidence, two rounds and a year without rounds back', () => {
  const start = normaliseRegister(sampleRegister());
  const year = start.fiscalYears[0];
  const measure = year?.groups[0]?.measures[0];
  if (!year || !measure) throw new Error('no measure');
  const sha256 = 'a'.repeat(64);
  const shares = [0.1, 0.07, 0.2, 0.3, 0.11, 0.13, 0.19, 0.17];
  const changes = [
    {
      kind: 'addRound',
      fiscalYearId: year.id,
      round: { ...year.rounds[0], id: 'r12', months: 12 },
      actions: { [measure.id]: '๑) สิบสอง' },
    },
    {
      kind: 'setColumns',
      fiscalYearId: year.id,
      columns: allColumns.map(({ key, heading }, index) => ({
        key,
        heading: `หัว ${heading}`,
        widthShare: shares[index],
      })),
    },
    { kind: 'setNote', cell: { measureId: measure.id, column: 'actions', roundId: 'r12' }, text: 'รอผล' },
    { kind: 'setNote', cell: { measureId: measure.id, column: 'issue', roundId: null }, text: 'ตรวจเลขข้อ' },
    {
      kind: 'setOverride',
      measureId: measure.id,
      override: {
        id: 'o2',
        column: 'actions',
        roundId: 'r12',
        sentence: 'ก',
        occurrence: null,
        verdict: 'done',
        date: '2023-01-02',
      },
    },
    {
      kind: 'setOverride',
      measureId: measure.id,
      override: {
        id: 'o1',
        column: 'reporting',
        roundId: null,
        sentence: 'ข',
        occurrence: '2023-03-31',
        verdict: 'ignored',
        date: null,
      },
    },
    {
      kind: 'addEvidence',
      measureId: measure.id,
      index: 0,
      evidence: {
        id: 'e1',
        kind: 'file',
        item: '๑)',
        name: 'ก.pdf',
        date: null,
        addedAt: '2023-01-02T03:04:05.000Z',
        sha256,
        size: 5,
        mediaType: 'application/pdf',
      },
    },
    {
      kind: 'addFiscalYear',
      fiscalYear: {
        ...year,
        id: 'y67',
        year: 2567,
        rounds: [],
        groups: [
          {
            id: 'g67',
            heading: 'ตัวชี้วัดที่ ๑',
            measures: [{ ...measure, id: 'm67', issue: 'E๑   สองช่องว่าง', actions: {} }],
          },
        ],
      },
    },
  ];
  const full = changes.reduce<Register>((register, change) => {
    const applied = applyChange(register, change as Parameters<typeof applyChange>[1]);
    if (!applied.ok) throw new Error(`${change.kind} ${JSON.stringify(applied.error)}`);
    return applied.value.register;
  }, start);
  expect(back(text(full))).toEqual(full);
  expect(text(back(text(full)))).toBe(text(full));
});

it(`gives the same bytes again after random changes (${runs} runs, seed ${seed})`, () => {
  fc.assert(
    fc.property(randomRegister(10), fc.array(changeRecipe, { maxLength: 40 }), (random, recipes) => {
      let register = normaliseRegister(random);
      const newId = countingIds();
      for (const recipe of recipes) {
        const applied = applyChange(register, cookChange(register, recipe, newId));
        if (applied.ok) register = applied.value.register;
      }
      fc.pre(validateRegister(register) === null);
      const written = text(register);
      const read = back(written);
      expect(text(read)).toBe(written);
      expect(read).toEqual(register);
    }),
    { numRuns: runs, seed },
  );
});

describe('refuses in words', () => {
  const written = text(normaliseRegister(sampleRegister()));
  it.each([
    ['a document cut short', written.slice(0, -20), 'notJson'],
    ['JSON of another program', '{"format":"other","rows":[]}', 'otherJson'],
    ['a later version', written.replace('"formatVersion": 1', '"formatVersion": 9'), 'newerJson'],
    ['a missing field', written.replace('"organisation"', '"office"'), 'brokenJson'],
    ['a number for a text', written.replace(/"heading": "[^"]*"/, '"heading": 5'), 'brokenJson'],
    ['a list for the whole', '[]', 'otherJson'],
  ])('%s', (_name, broken, reason) => {
    expect(readRegisterJson(broken, 'ก.json')).toEqual({
      ok: false,
      error: { kind: 'sourceUnreadable', path: 'ก.json', reason },
    });
  });

  it('a register that breaks a rule of the subject', () => {
    const twice = written.replaceAll('"measure-1-2"', '"measure-1-1"');
    expect(readRegisterJson(twice, 'ก.json')).toMatchObject({
      ok: false,
      error: { kind: 'refused', reason: 'duplicateId' },
    });
  });
});

it('is written as the schema that ships with the program says', () => {
  const file = new URL('../../../assets/schema/ita-register-1.schema.json', import.meta.url);
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')));
  for (const register of [sampleRegister(), sampleRegister(threeSigners)]) {
    const checked = schema.safeParse(JSON.parse(text(normaliseRegister(register))));
    expect(checked.error?.issues ?? []).toEqual([]);
  }
  const odd = { ...JSON.parse(text(sampleRegister())), extra: 1 };
  expect(schema.safeParse(odd).success).toBe(true); // fields are only ever added
  expect(schema.safeParse({ ...odd, organisation: 'ก' }).success).toBe(false);
});
