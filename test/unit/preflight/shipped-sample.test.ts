// The sample register that ships with the program is as it should be, under its own name and under another.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleRegister } from '../../../src/app/sample-register.ts';
import { runPreflight } from '../../../src/preflight/run.ts';
import { normaliseRegister } from '../../../src/register/normalise-change.ts';
import { validateRegister } from '../../../src/register/validate.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { tools } from '../../fixtures/preflight-register.ts';

const source = readFileSync(new URL('../../../assets/sample/report.txt', import.meta.url), 'utf8');

it.each(['', 'องค์การบริหารส่วนตำบลหมากแข้ง', 'เทศบาลตำบลน้ำใส'])('the check finds nothing in it, named “%s”', (name) => {
  const made = sampleRegister(source, countingIds(), name);
  if (!made.ok) throw new Error(made.error.kind);
  const register = normaliseRegister(made.value);
  expect(validateRegister(register)).toBeNull();
  const [year] = register.fiscalYears;
  const [round] = year?.rounds ?? [];
  expect(runPreflight(register, year?.id ?? '', round?.id ?? '', tools)).toEqual([]);
  expect(register.organisation.name).toBe(name || 'องค์การบริหารส่วนตำบลตัวอย่าง');
});
